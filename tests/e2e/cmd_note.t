A note is no contact: the next one stays where it was.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu due jane --json | grep -o '"due":"[^"]*"'
  "due":"2026-11-20"
  $ fu note jane "moves to Hamburg in May"
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu due jane --json | grep -o '"due":"[^"]*"'
  "due":"2026-11-20"
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ fu show jane | sed -n '/History/,/Thu 12/p'
  History
    Fri 20 Nov        note
                      moves to Hamburg in May
    Thu 12 Nov 14:05  call, reached, stage contacted, next Fri 20 Nov (dana)
  $ changes
  +  - {date: 2026-11-20, note: "moves to Hamburg in May"}

Without quotes, of another day, by somebody.

  $ fu note jane saw her at the fair --on wed && changes
  Noted for Wed 18 Nov (2 days ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-18, note: "saw her at the fair"}
  $ fu note jane --on 2026-11-01 "was not in the book yet" && changes
  Noted for Sun 1 Nov (2 weeks ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-01, note: "was not in the book yet"}
  $ fu --me sam note jane "no time to talk" && changes
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-20, by: sam, note: "no time to talk"}
  $ fu note jane -- --force is what she said && changes
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-20, note: "--force is what she said"}

The stopped may have notes.

  $ fu note otto "his son takes over in spring" && changes
  Noted. Stopped: asked, no next contact
  +  - {date: 2026-11-20, note: "his son takes over in spring"}

Text of every kind.

  $ fu note jane $'"quoted", it\'s {1}: [2] #3 \\ \t| line\nnext \a \x1b[1m 🧵 伊藤'
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu show jane | sed -n '/History/,/Thu 12/p'
  History
    Fri 20 Nov        note
                      "quoted", it's {1}: [2] #3 \ | line next \x07 \x1b[1m 🧵
                      伊藤
    Thu 12 Nov 14:05  call, reached, stage contacted, next Fri 20 Nov (dana)
  $ changes
  +  - {date: 2026-11-20, note: "\"quoted\", it's {1}: [2] #3 \\ \t| line\nnext \x07 \x1B[1m 🧵 伊藤"}
  $ fu check
  nothing wrong

A trial run, and a narrow terminal.

  $ fu note --dry-run jane "moves to Hamburg"
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -27,3 +27,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, note: "moves to Hamburg"}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow note bjorn "stays in Oslo" && changes
  +  - {date: 2026-11-20, note: "stays in Oslo"}

What is no note.

  $ fu note
  fu: note: ID is missing; see fu help note
  [2]
  $ fu note jane
  fu: note: TEXT is missing; see fu help note
  [2]
  $ fu note jane ""
  fu: note: an empty note says nothing; see fu help note
  [2]
  $ fu note jane "  "
  fu: note: an empty note says nothing; see fu help note
  [2]
  $ fu note jane text --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu note hotel text
  fu: no prospect has the ID 'hotel'
  [1]
  $ fu note jane $'\xff'
  fu: the note is not UTF-8
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu note jane "moves to Hamburg"
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, note: "moves to Hamburg"}
