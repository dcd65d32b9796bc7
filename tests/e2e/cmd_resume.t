Contact is taken up again, and this is why: due at once.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu resume otto -m "his son wrote to us"
  Taken up again. Next: Fri 20 Nov (today), post (taken up again: at once)
  $ git diff --stat
   prospects/berlin/otto-brandt.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ fu show otto | sed -n '5,9p'
  Next        Fri 20 Nov (today), post
  Say         Something of value that has nothing to do with the sale
  Plan        nurture, step 1 of 1, contact 2
  So far      5 touches
  Stage       lost · 4000 EUR
  $ fu due otto
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    otto-brandt  post  Otto Brandt, Brandt & Söhne · Berlin                  today
      Something of value that has nothing to do w… — replied 5 Nov: "To our newsl…
  $ fu log otto email -m "Thanked the son"
  Logged. Next: Mon 22 Feb 2027 (in 3 months), call (nurture, step 1: in 3 months)
  $ changes
  +  - {date: 2026-11-20, resume: "his son wrote to us"}
  +  - {date: 2026-11-20, via: email, outcome: sent, note: "Thanked the son"}

Of another day, by somebody; before the stop there was nothing to take up.

  $ fu --me sam resume otto --on wed -m "his son wrote to us" && changes
  Taken up again for Wed 18 Nov (2 days ago).
  Next: today, 2 days late, post (taken up again: at once)
  +  - {date: 2026-11-18, resume: "his son wrote to us", by: sam}
  $ fu resume otto --on 2026-11-01 -m "his son wrote to us" && changes
  fu: 'otto-brandt' was stopped later, on 2026-11-05; nothing was changed
  [1]
  $ fu resume otto --on tomorrow -m "he will write"
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]

Without a reason, or where nobody is stopped.

  $ fu resume otto
  fu: resume: say in -m why contact is taken up again
  [2]
  $ fu resume otto -m " "
  fu: resume: say in -m why contact is taken up again
  [2]
  $ fu resume jane -m "wrote to us"
  fu: 'jane-doe' is not stopped; nothing was changed
  [1]
  $ fu resume nobody -m "wrote to us"
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu resume
  fu: resume: ID is missing; see fu help resume
  [2]
  $ git status --short

A trial run, a narrow terminal, text of every kind.

  $ fu resume --dry-run otto -m "his son wrote to us"
  --- a/prospects/berlin/otto-brandt.yaml
  +++ b/prospects/berlin/otto-brandt.yaml
  @@ -22,3 +22,4 @@
     - {date: 2026-10-14, time: "11:05", cadence: nurture, stage: lost, by: dana, note: "Has signed with his old mill for three years"}
     - {date: 2026-11-05, time: "08:20", via: email, outcome: replied, by: dana, note: "To our newsletter: take me off every list, please"}
     - {date: 2026-11-05, time: "08:35", stop: asked, by: dana, note: "Taken off every list, and told him so in one line"}
  +  - {date: 2026-11-20, resume: "his son wrote to us"}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow resume otto -m $'"Doch!"\n🧵 #1: はい' && changes
  +  - {date: 2026-11-20, resume: "\"Doch!\"\n🧵 #1: はい"}

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu resume otto -m "his son wrote to us"
  Taken up again. Next: Fri 20 Nov (today), post (taken up again: at once)
  $ tail -1 prospects/berlin/otto-brandt.yaml
    - {date: 2026-11-20, resume: "his son wrote to us"}
