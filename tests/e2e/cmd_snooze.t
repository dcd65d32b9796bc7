Not before that day: no contact, and no step of the plan.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu snooze soren +2w -m "on holiday"
  Snoozed. Next: Fri 4 Dec (in 14 days), call (snoozed on Fri 20 Nov)
  $ fu show soren | sed -n '5,9p'
  Next        Fri 4 Dec (in 14 days), call, snoozed
  Say         Their details, is it of interest, and announce the email
  Plan        outbound, step 1 of 4
  So far      2 attempts
  Stage       lead · 15000 EUR
  $ fu list soren
  ID               WHO                              STAGE  NEXT       VIA   LAST
  soren-ostergard  Søren Østergård, Fjordmøbler A…  lead   Fri 4 Dec  call  19 Nov
  $ changes
  +  - {date: 2026-11-20, next: 2026-12-04, note: "on holiday"}

Days in words: all look ahead.

  $ for day in tomorrow mon friday +1d +5wd +1mo +1y eom jan 2027-03 2026-12-05 today; do printf '%s: ' $day; fu snooze soren $day; done
  tomorrow: Snoozed. Next: Sat 21 Nov (tomorrow), call (snoozed on Fri 20 Nov)
  mon: Snoozed. Next: Mon 23 Nov (in 3 days), call (snoozed on Fri 20 Nov)
  friday: Snoozed. Next: Fri 27 Nov (in 7 days), call (snoozed on Fri 20 Nov)
  +1d: Snoozed. Next: Sat 21 Nov (tomorrow), call (snoozed on Fri 20 Nov)
  +5wd: Snoozed. Next: Fri 27 Nov (in 7 days), call (snoozed on Fri 20 Nov)
  +1mo: Snoozed. Next: Sun 20 Dec (in 4 weeks), call (snoozed on Fri 20 Nov)
  +1y: Snoozed. Next: Sat 20 Nov 2027 (in 12 months), call (snoozed on Fri 20 Nov)
  eom: Snoozed. Next: Mon 30 Nov (in 10 days), call (snoozed on Fri 20 Nov)
  jan: Snoozed. Next: Fri 1 Jan 2027 (in 6 weeks), call (snoozed on Fri 20 Nov)
  2027-03: Snoozed. Next: Mon 1 Mar 2027 (in 3 months), call (snoozed on Fri 20 Nov)
  2026-12-05: Snoozed. Next: Sat 5 Dec (in 2 weeks), call (snoozed on Fri 20 Nov)
  today: Snoozed. Next: Fri 20 Nov (today), call (snoozed on Fri 20 Nov)
  $ changes
  +  - {date: 2026-11-20, next: 2026-11-21}
  +  - {date: 2026-11-20, next: 2026-11-23}
  +  - {date: 2026-11-20, next: 2026-11-27}
  +  - {date: 2026-11-20, next: 2026-11-21}
  +  - {date: 2026-11-20, next: 2026-11-27}
  +  - {date: 2026-11-20, next: 2026-12-20}
  +  - {date: 2026-11-20, next: 2027-11-20}
  +  - {date: 2026-11-20, next: 2026-11-30}
  +  - {date: 2026-11-20, next: 2027-01-01}
  +  - {date: 2026-11-20, next: 2027-03-01}
  +  - {date: 2026-11-20, next: 2026-12-05}
  +  - {date: 2026-11-20, next: 2026-11-20}

At a time of that day.

  $ fu snooze soren mon --at 9:30 -m "only in the morning" && changes
  Snoozed. Next: Mon 23 Nov 09:30 (in 3 days), call (snoozed on Fri 20 Nov)
  +  - {date: 2026-11-20, next: 2026-11-23, at: "09:30", note: "only in the morning"}
  $ fu snooze soren "2026-11-30 14:30" --dry-run | tail -1
  +  - {date: 2026-11-20, next: 2026-11-30, at: "14:30"}
  $ fu snooze soren today --at 14:30 && fu due id:soren-ostergard && fu why soren | tail -2 && changes
  Snoozed. Next: Fri 20 Nov 14:30 (today), call (snoozed on Fri 20 Nov)
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    soren-ostergard  call  Søren Østergård, Fjordm… · +45 00 00 01 42  today 14:30
      Their details, is it of interest, and annou… — 2 attempts, last busy 19 Nov…
  Snoozed on Fri 20 Nov (prospects/nordics/soren-ostergard.yaml:17) to Fri 20 Nov
  14:30: due Fri 20 Nov, late after that day.
  +  - {date: 2026-11-20, next: 2026-11-20, at: "14:30"}
  $ fu snooze soren plan --at 14:30
  fu: 'plan' drops the day, so that there is none for the time '14:30'
  [2]
  $ fu snooze soren mon --at soon
  fu: 'soon' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59
  [2]
  $ fu snooze soren 14:30
  fu: '14:30' has no day in front of the time; write it like 'fri 14:30'
  [2]
  $ git status --short

A weekend is a day as any other.

  $ fu snooze soren 2026-11-22 && fu why soren | tail -3; changes >/dev/null
  Snoozed. Next: Sun 22 Nov (in 2 days), call (snoozed on Fri 20 Nov)
  
  Snoozed on Fri 20 Nov (prospects/nordics/soren-ostergard.yaml:17) to Sun 22 Nov:
  due Sun 22 Nov, late after Mon 23 Nov.

Over a promise, and back to the plan.

  $ fu snooze jane mon && changes
  Snoozed. Next: Mon 23 Nov (in 3 days), email (snoozed on Fri 20 Nov)
  +  - {date: 2026-11-20, next: 2026-11-23}
  $ fu snooze jane mon >/dev/null && fu snooze jane plan && changes
  Back to the plan. Next: today, 1 day late, email (outbound, step 4: in 1 week)
  +  - {date: 2026-11-20, next: 2026-11-23}
  +  - {date: 2026-11-20, next: plan}
  $ fu snooze soren plan && changes
  Back to the plan. Next: today, 2 days late, call (outbound, step 1: at once)
  +  - {date: 2026-11-20, next: plan}
  $ fu snooze --on wed soren mon && changes
  Snoozed for Wed 18 Nov (2 days ago).
  Next: Mon 23 Nov (in 3 days), call (snoozed on Wed 18 Nov)
  +  - {date: 2026-11-18, next: 2026-11-23}

The stopped are not put off.

  $ fu snooze otto +2w
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); fu resume takes contact up again; nothing was changed
  [1]

A trial run, a narrow terminal, somebody's name.

  $ fu snooze --dry-run soren +2w -m "on holiday"
  --- a/prospects/nordics/soren-ostergard.yaml
  +++ b/prospects/nordics/soren-ostergard.yaml
  @@ -14,3 +14,4 @@
   log:
     - {date: 2026-11-18, time: "11:40", via: call, outcome: no-answer, by: dana}
     - {date: 2026-11-19, time: "16:05", via: call, outcome: busy, by: dana, note: "The switchboard says: before ten"}
  +  - {date: 2026-11-20, next: 2026-12-04, note: "on holiday"}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow --me sam snooze bjorn +2w -m $'skis: "Telemark"\n⛷' && changes
  +  - {date: 2026-11-20, next: 2026-12-04, by: sam, note: "skis: \"Telemark\"\n⛷"}

What is no day to come.

  $ fu snooze
  fu: snooze: ID is missing; see fu help snooze
  [2]
  $ fu snooze jane
  fu: snooze: DATE is missing; see fu help snooze
  [2]
  $ fu snooze jane yesterday
  fu: snooze: 'yesterday' is Thu 19 Nov 2026, which has passed
  [2]
  $ fu snooze jane 2026-11-19
  fu: snooze: '2026-11-19' is Thu 19 Nov 2026, which has passed
  [2]
  $ fu snooze jane 2026-11-31
  fu: date '2026-11-31' does not exist; November 2026 has 30 days
  [2]
  $ fu snooze jane soon
  fu: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu snooze jane 2300-01-01
  fu: date '2300-01-01' is out of range; dates lie between 1970-01-01 and 2200-12-31
  [2]
  $ fu snooze jane +200y
  fu: '+200y' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu snooze jane 5
  fu: '5' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu snooze nobody mon
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu snooze jane mon --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu snooze jane kim mon
  fu: snooze: 'mon' is one too many; see fu help snooze
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu snooze jane mon
  Snoozed. Next: Mon 23 Nov (in 3 days), email (snoozed on Fri 20 Nov)
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, next: 2026-11-23}
