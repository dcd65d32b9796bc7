What they told you is kept with its day, and asked again.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu fact jane
  Jane Doe, Acme GmbH                                                     jane-doe
  
    1  12 Nov  launches the fall line in mid-August
    2  12 Nov  decides together with the head of design
  $ fu fact jane "moves to Hamburg in May"
  Fact noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu fact jane
  Jane Doe, Acme GmbH                                                     jane-doe
  
    1  12 Nov  launches the fall line in mid-August
    2  12 Nov  decides together with the head of design
    3  20 Nov  moves to Hamburg in May
  $ changes
  +  - {date: 2026-11-20, fact: "moves to Hamburg in May"}

Without quotes, of another day; the first fact of somebody; without the key, and for the stopped.

  $ fu fact soren the new catalogue comes in March --on wed && changes
  Fact noted for Wed 18 Nov (2 days ago).
  Next: Fri 20 Nov (today), call (busy: in 1 working day)
  +facts:
  +  - {date: 2026-11-18, fact: "the new catalogue comes in March"}
  $ fu fact otto "his son takes over in spring" && changes
  Fact noted. Stopped: asked, no next contact
  +facts:
  +  - {date: 2026-11-20, fact: "his son takes over in spring"}
  $ fu fact kaethe "the towels will be next" && changes
  Fact noted. Next: Mon 7 Dec (in 2 weeks), email (customer, step 2: in 1 month)
  +  - {date: 2026-11-20, fact: "the towels will be next"}

The same again confirms it: the old one keeps its day, the new one has today's.

  $ fu fact jane "Launches the fall line  in mid-August."
  Fact confirmed. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu fact jane
  Jane Doe, Acme GmbH                                                     jane-doe
  
    1  12 Nov  launches the fall line in mid-August [confirmed 20 Nov]
    2  12 Nov  decides together with the head of design
    3  20 Nov  launches the fall line in mid-August
  $ fu fact jane --still 2
  Fact confirmed. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu fact jane --still 2
  Nothing to change.
  $ fu fact jane --still "LAUNCHES the fall"
  Nothing to change.
  $ changes
  +  - {date: 2026-11-20, fact: "launches the fall line in mid-August"}
  +  - {date: 2026-11-20, fact: "decides together with the head of design"}

What has changed names what it was; the old one is not asked any more.

  $ fu fact jane --was 1 "launches the fall line in September"
  Fact changed; the old one stays in the file.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu fact jane --was decides "decides alone now" --on yesterday
  Fact changed for Thu 19 Nov (yesterday); the old one stays in the file.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu fact jane
  Jane Doe, Acme GmbH                                                     jane-doe
  
    1  12 Nov  launches the fall line in mid-August [changed 20 Nov]
    2  12 Nov  decides together with the head of design [changed 19 Nov]
    3  20 Nov  launches the fall line in September
    4  19 Nov  decides alone now
  $ fu show jane | sed -n '/Facts/,/Notes/p'
  Facts       12 Nov: launches the fall line in mid-August [changed 20 Nov]
              12 Nov: decides together with the head of design [changed 19 Nov]
              20 Nov: launches the fall line in September
              19 Nov: decides alone now
  Notes       Prefers mornings.
  $ fu brief jane | sed -n '/Ask/,/Problem/p'
  Ask         Last time you said (20 Nov): launches the fall line in September. Is
              that still so?
              Last time you said (19 Nov): decides alone now. Is that still so?
  Problem     three suppliers, no single delivery date
  $ fu check
  nothing wrong
  $ fu undo && fu undo
  Took back: fu fact jane
    prospects/berlin/jane-doe.yaml
  Took back: fu fact jane
    prospects/berlin/jane-doe.yaml
  $ git status --short

An earlier fact cannot take the place of a later one.

  $ fu fact jane --was 1 "launches in September" --on 2026-11-11
  fu: they said that on 2026-11-12, after 2026-11-11; nothing was changed
  [1]
  $ fu fact jane --was 1 "launches the fall line in September" >/dev/null
  $ fu fact jane --still 1
  fu: fact 1 has changed since; see fu fact jane-doe
  [1]
  $ changes
  +  - {date: 2026-11-20, fact: "launches the fall line in September", was: "launches the fall line in mid-August"}

For machines.

  $ fu fact jane --was 1 "launches the fall line in September" >/dev/null
  $ fu fact jane --json
  {"schema":"fu.fact/1","today":"2026-11-20","as_of":null,
  "items":[
  {"number":1,"date":"2026-11-12","fact":"launches the fall line in mid-August","was":null,"standing":"changed","since":"2026-11-20"},
  {"number":2,"date":"2026-11-12","fact":"decides together with the head of design","was":null,"standing":"holds","since":null},
  {"number":3,"date":"2026-11-20","fact":"launches the fall line in September","was":"launches the fall line in mid-August","standing":"holds","since":null}],
  "problems":[]}
  $ fu fact "Jane Doe" --jsonl | wc -l
  3
  $ git checkout -q .

Text of every kind, a trial run, a commit, a narrow terminal.

  $ fu fact jane $'"quoted", it\'s {1}: [2] #3 \\ \t| line\nnext \x1b[1m 🧵 伊藤' && fu fact jane && changes
  Fact noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  Jane Doe, Acme GmbH                                                     jane-doe
  
    1  12 Nov  launches the fall line in mid-August
    2  12 Nov  decides together with the head of design
    3  20 Nov  "quoted", it's {1}: [2] #3 \ | line next \x1b[1m 🧵 伊藤
  +  - {date: 2026-11-20, fact: "\"quoted\", it's {1}: [2] #3 \\ \t| line\nnext \x1B[1m 🧵 伊藤"}
  $ fu fact jane --dry-run "moves to Hamburg"
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -18,6 +18,7 @@
   facts:
     - {date: 2026-11-12, fact: launches the fall line in mid-August}
     - {date: 2026-11-12, fact: decides together with the head of design}
  +  - {date: 2026-11-20, fact: "moves to Hamburg"}
   notes: |
     Prefers mornings.
     Not to be mistaken for Janet Doe in bookkeeping, same extension.
  $ fu fact jane --commit --was 2 "decides alone now" && git log -1 --format=%s && git status --short
  Fact changed; the old one stays in the file.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  fact: Jane Doe
  $ COLUMNS=40 fu fact jane
  Jane Doe, Acme GmbH             jane-doe
  
    1  12 Nov  launches the fall line in
               mid-August
    2  12 Nov  decides together with the
               head of design [changed 20
               Nov]
    3  20 Nov  decides alone now

Nothing is known, and what is no fact.

  $ fu fact soren
  Søren Østergård, Fjordmøbler ApS                                 soren-ostergard
  Nothing is known yet. What they tell you: fu fact soren-ostergard "..."
  $ fu fact jane ""
  fu: fact: an empty fact says nothing; see fu help fact
  [2]
  $ fu fact jane --was 1
  fu: fact: --was says what it was; what is it now? TEXT is missing
  [2]
  $ fu fact jane --was 9 "is new"
  fu: no fact that holds begins with '9'; see fu fact jane-doe
  [1]
  $ fu fact jane --was nothing "is new"
  fu: no fact that holds begins with 'nothing'; see fu fact jane-doe
  [1]
  $ fu fact jane --still 1 "and more"
  fu: fact: --still confirms a fact as it is; for a new one leave it out, or say --was
  [2]
  $ fu fact jane --was 1 --still 2 text
  fu: fact: --was and --still do not go together; see fu help fact
  [2]
  $ fu fact jane --json text
  fu: fact: --json lists the facts, and goes with an ID alone; see fu help fact
  [2]
  $ fu fact jane --dry-run
  fu: fact: TEXT is missing; see fu help fact
  [2]
  $ fu fact jane "flies to the moon" --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu fact jane $'\xff'
  fu: the fact is not UTF-8
  [2]
  $ fu fact nobody text
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu fact
  fu: fact: ID is missing; see fu help fact
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu fact jane "moves to Hamburg"
  Fact noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ grep Hamburg prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, fact: "moves to Hamburg"}
