What their answer showed: an entry without a contact, so the next one stays where it was.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu judge jane serious -m "Come on Tuesday, I get the head of design to the table"
  Judged serious; it counts in the honest pipeline.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ fu brief jane | grep -A1 Judged
  Judged      serious on Fri 20 Nov: Come on Tuesday, I get the head of design to
              the table
  $ changes
  +  - {date: 2026-11-20, judge: serious, note: "Come on Tuesday, I get the head of design to the table"}
  $ fu judge mateo curious -m "Send me something, we will see"
  Judged curious; it counts nothing in the honest pipeline.
  Next: today, 2 days late, call (promised on Wed 11 Nov)
  $ fu brief mateo | grep Judged
  Judged      curious on Fri 20 Nov: Send me something, we will see
  $ fu undo && git status --short
  Took back: fu judge mateo curious
    prospects/berlin/mateo-nunez.yaml

Of another day, by somebody, the stopped too, with a commit.

  $ fu --me sam judge jane curious --on yesterday --note "No idea" && changes
  Judged curious for Thu 19 Nov (yesterday); it counts nothing in the honest
  pipeline.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-19, judge: curious, by: sam, note: "No idea"}
  $ fu judge otto curious -m "Never" && changes
  Judged curious; it counts nothing in the honest pipeline.
  Stopped: asked, no next contact
  +  - {date: 2026-11-20, judge: curious, note: "Never"}
  $ fu judge jane serious -m "An order by May" --commit && git log -1 --format=%s
  Judged serious; it counts in the honest pipeline.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  judge: Jane Doe, serious
  $ git reset -q --hard HEAD~
  $ fu judge jane serious -m "An order by May" --dry-run
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -27,3 +27,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, judge: serious, note: "An order by May"}

Without the answer the question is told.

  $ fu judge jane serious
  fu: judge: -m and their answer are missing; the question to ask is
    If you were me and wanted to earn your business soon, what would you do next?
  [2]
  $ fu judge jane curious -m " "
  fu: judge: -m and their answer are missing; the question to ask is
    If you were me and wanted to earn your business soon, what would you do next?
  [2]

What is no judgement.

  $ fu judge jane
  fu: judge: JUDGE is missing; see fu help judge
  [2]
  $ fu judge jane serius -m Yes
  fu: judge: they are serious or curious, not 'serius'; did you mean 'serious'?
  [2]
  $ fu judge jane keen -m Yes
  fu: judge: they are serious or curious, not 'keen'
  [2]
  $ fu judge nobody serious -m Yes
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu judge jane serious -m Yes --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu judge jane serious -m $'\xff'
  fu: the note is not UTF-8
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu judge jane serious -m "Ring Tuesday"
  Judged serious; it counts in the honest pipeline.
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, judge: serious, note: "Ring Tuesday"}
