They bought: the stage, its plan, and a customer.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu won mateo -m "140 curtains, one dye lot"
  Won. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  $ git diff --stat
   prospects/berlin/mateo-nunez.yaml | 7 ++++---
   1 file changed, 4 insertions(+), 3 deletions(-)
  $ fu show mateo | sed -n '5,10p'
  
  Next        Fri 27 Nov (in 7 days), call
  Say         Is everything as promised?
  Plan        customer, step 1 of 3
  So far      9 touches
  Stage       won · 18450.50 EUR · customer
  $ changes
  -type: prospect
  +type: customer
  -stage: proposal
  +stage: won
  -cadence: inbound
  +cadence: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won, note: "140 curtains, one dye lot"}

The same without a stage, with another plan, of another day, by somebody.

  $ fu won zoe && changes
  Won. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  -cadence: inbound
  +stage: won
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won}
  $ fu won mateo --cadence keep-in-touch && changes
  Won. Next: Fri 4 Dec (in 14 days), email (keep-in-touch, step 1: in 2 weeks)
  -type: prospect
  +type: customer
  -stage: proposal
  +stage: won
  -cadence: inbound
  +cadence: keep-in-touch
  +  - {date: 2026-11-20, cadence: keep-in-touch, stage: won}
  $ fu --me sam won mateo --on wed -m "rang on Wednesday" && changes
  Won for Wed 18 Nov (2 days ago).
  Next: Wed 25 Nov (in 5 days), call (customer, step 1: in 1 week)
  -type: prospect
  +type: customer
  -stage: proposal
  +stage: won
  -cadence: inbound
  +cadence: customer
  +  - {date: 2026-11-18, cadence: customer, stage: won, by: sam, note: "rang on Wednesday"}
  $ fu won mateo --on 2026-10-20 && changes
  Won for Tue 20 Oct (4 weeks ago).
  Next: today, 2 days late, call (promised on Wed 11 Nov)
  A later entry holds for: stage
  -cadence: inbound
  +cadence: customer
  +  - {date: 2026-10-20, cadence: customer, stage: won}

Said twice: the plan does not begin anew.

  $ fu won kaethe
  Nothing to change.
  $ fu won kaethe -m "the house in Wismar, too" && changes
  Won. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  +  - {date: 2026-11-20, cadence: customer, stage: won, note: "the house in Wismar, too"}
  $ git status --short

The lost can be won, and the stopped stay stopped.

  $ fu lost jane >/dev/null && git commit -qam lost && fu won jane && changes
  Won. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  -stage: lost
  +stage: won
  -cadence: nurture
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won}
  $ fu won otto && changes
  Won. Stopped: asked, no next contact
  -stage: lost
  +stage: won
  -cadence: nurture
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won}

A book with stages of its own.

  $ fu init ../own >/dev/null && cd ../own && git init -q
  $ printf 'stages:\n  - {name: talk, chance: 20%%}\n  - {name: deal, chance: 100%%, closed: true}\n' >fu.yaml
  $ fu add "Ada Roth" >/dev/null && git add -A && git commit -qm "A book"
  $ fu won ada && changes
  Won. Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  +stage: deal
  +type: customer
  +  - {date: 2026-11-20, stage: deal}
  $ fu lost ada
  fu: the stages of fu.yaml have none that is closed at 0%
  [3]
  $ printf 'stages:\n  - {name: talk, chance: 20%%}\n' >fu.yaml && fu won ada
  fu: the stages of fu.yaml have none that is closed at 100%
  [3]
  $ cd ../book

A trial run, a narrow terminal, text of every kind.

  $ fu won --dry-run mateo
  --- a/prospects/berlin/mateo-nunez.yaml
  +++ b/prospects/berlin/mateo-nunez.yaml
  @@ -5,13 +5,13 @@
   emails: [mateo.nunez@hotelfaro.example, reception@hotelfaro.example]
   phones: ["+49 30 23125 140", "+49 30 23125 141"]
   place: Berlin
  -type: prospect
  +type: customer
   owner: dana
   source: inbound
   added: 2026-10-12
  -stage: proposal
  +stage: won
   value: 18450.50 EUR
  -cadence: inbound
  +cadence: customer
   tags: [hotel, curtains]
   interests: [chess]
   problem: 140 curtains to hang before the opening on 1 March
  @@ -33,3 +33,4 @@
     - {date: 2026-10-28, time: "11:30", via: call, outcome: reached, by: dana, note: "One dye lot decides it. Wants a price for all 140"}
     - {date: 2026-11-06, time: "16:10", via: email, outcome: proposed, stage: proposal, by: dana, note: "140 curtains, two lots, hung by 19 February"}
     - {date: 2026-11-11, time: "10:45", via: call, outcome: reached, next: 2026-11-18, judge: serious, by: dana, note: "The owners meet on the 17th; ring the day after"}
  +  - {date: 2026-11-20, cadence: customer, stage: won}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow won bjorn -m $'"Yes!"\n🎉 #1: はい' && changes
  -stage: contacted
  +stage: won
  -cadence: outbound
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won, note: "\"Yes!\"\n🎉 #1: はい"}

What is wrong.

  $ fu won
  fu: won: ID is missing; see fu help won
  [2]
  $ fu won jnae-doe
  fu: no prospect has the ID 'jnae-doe'; did you mean 'jane-doe'?
  [1]
  $ fu won jane kim
  fu: won: 'kim' is one too many; see fu help won
  [2]
  $ fu won jane --cadence custmer
  fu: there is no cadence 'custmer'; did you mean 'customer'?
  [2]
  $ fu won jane --on mon+1
  fu: 'mon+1' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu won jane --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu won jane
  Won. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, cadence: customer, stage: won}
