No deal this time: the stage and its plan. A "no" means not now, so somebody is still in touch.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu lost mateo -m "chose the cheaper one"
  Lost. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  $ git diff --stat
   prospects/berlin/mateo-nunez.yaml | 5 +++--
   1 file changed, 3 insertions(+), 2 deletions(-)
  $ fu show mateo | sed -n '5,10p'
  
  Next        Mon 22 Feb 2027 (in 3 months), email
  Say         Something of value that has nothing to do with the sale
  Plan        nurture, step 1 of 1, contact 1
  So far      9 touches
  Stage       lost · 18450.50 EUR
  $ changes
  -stage: proposal
  +stage: lost
  -cadence: inbound
  +cadence: nurture
  +  - {date: 2026-11-20, cadence: nurture, stage: lost, note: "chose the cheaper one"}

Another plan, another day, somebody.

  $ fu lost mateo --cadence keep-in-touch && changes
  Lost. Next: Fri 4 Dec (in 14 days), email (keep-in-touch, step 1: in 2 weeks)
  -stage: proposal
  +stage: lost
  -cadence: inbound
  +cadence: keep-in-touch
  +  - {date: 2026-11-20, cadence: keep-in-touch, stage: lost}
  $ fu --me sam lost mateo --on wed && changes
  Lost for Wed 18 Nov (2 days ago).
  Next: Thu 18 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -stage: proposal
  +stage: lost
  -cadence: inbound
  +cadence: nurture
  +  - {date: 2026-11-18, cadence: nurture, stage: lost, by: sam}
  $ fu lost kaethe --on 2026-09-20 && changes
  Lost for Sun 20 Sep (2 months ago).
  Next: Mon 7 Dec (in 2 weeks), email (customer, step 2: in 1 month)
  A later entry holds for: stage, cadence
  +  - {date: 2026-09-20, cadence: nurture, stage: lost}

A customer who is lost stays a customer until somebody says otherwise.

  $ fu lost kaethe && changes
  Lost. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -stage: won
  +stage: lost
  -cadence: customer
  +cadence: nurture
  +  - {date: 2026-11-20, cadence: nurture, stage: lost}

Said twice; and the stopped.

  $ fu lost otto
  Nothing to change.
  $ fu lost jane >/dev/null && git commit -qam lost
  $ fu lost jane
  Nothing to change.
  $ fu lost jane -m "again" && changes
  Lost. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  +  - {date: 2026-11-20, cadence: nurture, stage: lost, note: "again"}

A trial run, a narrow terminal, text of every kind.

  $ fu lost --dry-run mateo
  --- a/prospects/berlin/mateo-nunez.yaml
  +++ b/prospects/berlin/mateo-nunez.yaml
  @@ -9,9 +9,9 @@
   owner: dana
   source: inbound
   added: 2026-10-12
  -stage: proposal
  +stage: lost
   value: 18450.50 EUR
  -cadence: inbound
  +cadence: nurture
   tags: [hotel, curtains]
   interests: [chess]
   problem: 140 curtains to hang before the opening on 1 March
  @@ -33,3 +33,4 @@
     - {date: 2026-10-28, time: "11:30", via: call, outcome: reached, by: dana, note: "One dye lot decides it. Wants a price for all 140"}
     - {date: 2026-11-06, time: "16:10", via: email, outcome: proposed, stage: proposal, by: dana, note: "140 curtains, two lots, hung by 19 February"}
     - {date: 2026-11-11, time: "10:45", via: call, outcome: reached, next: 2026-11-18, judge: serious, by: dana, note: "The owners meet on the 17th; ring the day after"}
  +  - {date: 2026-11-20, cadence: nurture, stage: lost}
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow lost bjorn -m $'"No!"\n🧵 #1: いいえ' && changes
  -stage: contacted
  +stage: lost
  -cadence: outbound
  +cadence: nurture
  +  - {date: 2026-11-20, cadence: nurture, stage: lost, note: "\"No!\"\n🧵 #1: いいえ"}

What is wrong.

  $ fu lost
  fu: lost: ID is missing; see fu help lost
  [2]
  $ fu lost jnae-doe
  fu: no prospect has the ID 'jnae-doe'; did you mean 'jane-doe'?
  [1]
  $ fu lost jane kim
  fu: lost: 'kim' is one too many; see fu help lost
  [2]
  $ fu lost jane --cadence nurtur
  fu: there is no cadence 'nurtur'; did you mean 'nurture'?
  [2]
  $ fu lost jane --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ git status --short

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu lost jane
  Lost. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, cadence: nurture, stage: lost}
