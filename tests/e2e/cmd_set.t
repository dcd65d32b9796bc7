What is known of somebody: the key at the top, and an entry for what has a history.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu set jane stage=proposal value="20000 EUR"
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 5 +++--
   1 file changed, 3 insertions(+), 2 deletions(-)
  $ changes
  -stage: contacted
  -value: 12000 EUR
  +stage: proposal
  +value: 20000 EUR
  +  - {date: 2026-11-20, stage: proposal}

Keys without a history: no entry, unless there is a note.

  $ fu set jane place=Hamburg && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -place: Berlin
  +place: Hamburg
  $ fu set jane place=Hamburg -m "moved in May" && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -place: Berlin
  +place: Hamburg
  +  - {date: 2026-11-20, note: "moved in May"}
  $ fu set jane place= && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -place: Berlin
  $ fu set jane type=customer && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +type: customer
  $ fu set jane added=2026-11-01 && changes
  Set, added Sun 1 Nov (2 weeks ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -added: 2026-11-02
  +added: 2026-11-01
  $ fu set jane value=9800.50EUR && changes
  fu: value '9800.50EUR' is not an amount and a currency; write it like 12000 EUR
  [2]

Keys with one.

  $ fu set jane owner=sam -m "Sam takes Berlin" && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -owner: dana
  +owner: sam
  +  - {date: 2026-11-20, owner: sam, note: "Sam takes Berlin"}
  $ fu set jane cadence=nurture && changes
  Set. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -cadence: outbound
  +cadence: nurture
  +  - {date: 2026-11-20, cadence: nurture}
  $ fu set jane stage=won && changes
  Set. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  -stage: contacted
  +stage: won
  -cadence: outbound
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won}
  $ fu set jane stage=lost cadence=keep-in-touch && changes
  Set. Next: Fri 4 Dec (in 14 days), email (keep-in-touch, step 1: in 2 weeks)
  -stage: contacted
  +stage: lost
  -cadence: outbound
  +cadence: keep-in-touch
  +  - {date: 2026-11-20, cadence: keep-in-touch, stage: lost}
  $ fu set mateo stage=lead --on 2026-11-05 && changes
  Set for Thu 5 Nov (2 weeks ago).
  Next: today, 2 days late, call (promised on Wed 11 Nov)
  A later entry holds for: stage
  +  - {date: 2026-11-05, stage: lead}
  $ fu set kaethe stage=proposal && changes
  Set. Next: Mon 7 Dec (in 2 weeks), email (customer, step 2: in 1 month)
  -stage: won
  +stage: proposal
  +  - {date: 2026-11-20, stage: proposal}
  $ fu --me sam set jane owner=me && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -owner: dana
  +owner: sam
  +  - {date: 2026-11-20, owner: sam, by: sam}

Lists.

  $ fu set jane tags+=hotel tags-=berlin && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -tags: [fashion, berlin]
  +tags: [fashion, hotel]
  $ fu set jane tags=silk,wool && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -tags: [fashion, berlin]
  +tags: [silk, wool]
  $ fu set jane "tags=Frankfurt (Oder), linen" "phones=+49 30 1, 0049" && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -phones: ["+49 30 23125 017"]
  +phones: ["+49 30 1", "0049"]
  -tags: [fashion, berlin]
  +tags: [Frankfurt (Oder), linen]
  $ fu set jane tags+=berlin && changes
  Nothing to change.
  $ fu set jane tags-=fashion,berlin && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -tags: [fashion, berlin]
  $ fu set kaethe tags+=linen interests-="sea swimming" && changes
  Set. Next: Mon 7 Dec (in 2 weeks), email (customer, step 2: in 1 month)
  -interests:
  -  - sea swimming
  +  - linen
  $ fu set zoe emails+=zoe@example.org && changes
  Set. Next: Fri 20 Nov (today), call (inbound, step 1: at once)
  -emails: zoe@theaterwerkstatt.example
  +emails: [zoe@theaterwerkstatt.example, zoe@example.org]
  $ fu set piotr phones-="0049 30 23125 471" && changes
  Set. Next: Fri 11 Dec (in 3 weeks), call (info-sent, step 1: in 3 to 4 weeks)
  -phones: [0049 30 23125 471]    # his mobile; the workshop never hears the bell
  $ fu set piotr cadence=nurture && changes
  Set. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -cadence: fair-leads            # chosen at the stand, see the first entry
  +cadence: nurture            # chosen at the stand, see the first entry
  +  - {date: 2026-11-20, cadence: nurture}
  $ fu set soren interests+=sailing && changes
  Set. Next: Fri 20 Nov (today), call (busy: in 1 working day)
  +interests: [sailing]

A text of several lines can be removed, but not replaced.

  $ fu set jane notes= && changes
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -notes: |
  -  Prefers mornings.
  -  Not to be mistaken for Janet Doe in bookkeeping, same extension.
  $ fu set jane notes="Prefers mornings" && changes
  prospects/berlin/jane-doe.yaml:21:8: error: a value of several lines cannot be replaced [edit]
    hint: edit the file by hand: fu edit
  fu: 'jane-doe' was not changed
  [5]

A key whose history stands in the log: whatever becomes of this, the file and its log agree.

  $ fu set jane stage= >/dev/null 2>&1; fu check; git checkout -q .
  nothing wrong
  $ fu set kaethe cadence= >/dev/null 2>&1; fu check; git checkout -q .
  nothing wrong
  $ fu set bjorn owner= >/dev/null 2>&1; fu check; git checkout -q .
  prospects/nordics/bjorn-hakonsen.yaml:23:5: warning: there is no owner at the top, but 'sam' in the latest entry that names one [disagrees]
    hint: the one at the top holds; change it or append an entry
  1 warning

The same value again.

  $ fu set jane place=Berlin
  Nothing to change.
  $ fu set jane stage=contacted
  Nothing to change.
  $ fu set jane tags+=fashion
  Nothing to change.
  $ fu set jane tags-=wool
  Nothing to change.
  $ fu set jane events=
  Nothing to change.
  $ git status --short

Text of every kind.

  $ fu set jane $'loved=two\nlines: "and" more' problem='#1: {a} [b] *c &d' source="it's 日本語 🧵" role=$'tab\there \a' company=0049 && git diff -U0 | grep '^[-+]'
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  -company: Acme GmbH
  -role: Head of Purchasing
  +company: "0049"
  +role: "tab\there \x07"
  -source: referral:lee-park
  +source: "it's 日本語 🧵"
  -problem: three suppliers, no single delivery date
  -loved: the one-day swatch service
  +problem: "#1: {a} [b] *c &d"
  +loved: "two\nlines: \"and\" more"
  $ fu show jane | sed -n '1,4p;/Problem/,/History/p'
  Jane Doe                                                                jane-doe
  tab here \x07, 0049, Berlin
  +49 30 23125 017 · jane@acme.example
  
  Problem     #1: {a} [b] *c &d
  Loved       two lines: "and" more
  Facts       12 Nov: launches the fall line in mid-August
              12 Nov: decides together with the head of design
  Notes       Prefers mornings.
              Not to be mistaken for Janet Doe in bookkeeping, same extension.
  
  History
  $ fu check; git checkout -q .
  nothing wrong

A trial run, a narrow terminal.

  $ fu set --dry-run jane added=2026-11-01 | head -2
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  $ fu set --dry-run jane stage=won
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -8,9 +8,10 @@
   owner: dana
   source: referral:lee-park
   added: 2026-11-02
  -stage: contacted
  +stage: won
   value: 12000 EUR
  -cadence: outbound
  +cadence: customer
  +type: customer
   tags: [fashion, berlin]
   interests: [sailing, arsenal]
   problem: three suppliers, no single delivery date
  @@ -27,3 +28,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, cadence: customer, stage: won}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow set bjorn stage=meeting && changes
  -stage: contacted
  +stage: meeting
  +  - {date: 2026-11-20, stage: meeting}

What cannot be set.

  $ fu set
  fu: set: ID is missing; see fu help set
  [2]
  $ fu set jane
  fu: set: KEY=VALUE is missing; see fu help set
  [2]
  $ fu set jane place
  fu: set: 'place' is not KEY=VALUE (tags+=x adds, tags-=x takes away, KEY= removes)
  [2]
  $ fu set jane =Berlin
  fu: set: '=Berlin' is not KEY=VALUE (tags+=x adds, tags-=x takes away, KEY= removes)
  [2]
  $ fu set jane palce=Berlin
  fu: set: there is no key 'palce'; did you mean 'place'?
  [2]
  $ fu set jane id=janet
  fu: set: there is no key 'id'; there are name, company, role, place, source, problem, loved, notes, emails, phones, tags, interests, events, objections, owner, added, stage, value, cadence, type
  [2]
  $ fu set jane name=
  fu: set: a prospect has a name
  [2]
  $ fu set jane log=x
  fu: set: log is a list of entries, not a value; fu log and fu note add to it
  [2]
  $ fu set jane facts+=x
  fu: set: facts is a list of entries, not a value; fu edit adds to it
  [2]
  $ fu set jane place+=Hamburg
  fu: set: place is one value, not a list; write place=Hamburg
  [2]
  $ fu set jane tags+=
  fu: set: what is to be added to tags, or taken away? write tags+=VALUE
  [2]
  $ fu set jane stage=propsal
  fu: there is no stage 'propsal'; did you mean 'proposal'?
  [2]
  $ fu set jane cadence=nurtur
  fu: there is no cadence 'nurtur'; did you mean 'nurture'?
  [2]
  $ fu set jane type=cust
  fu: there is no type 'cust'; did you mean 'customer'?
  [2]
  $ fu set jane value=12.000
  fu: value '12.000' is not an amount and a currency; write it like 12000 EUR
  [2]
  $ fu set jane added=2026-02-30
  fu: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ fu set jane owner=me
  fu: nobody has said who 'me' is: --me NAME, or me: in your config.yaml
  [2]
  $ fu set nobody added=2026-11-01
  fu: no prospect has the ID 'nobody'
  [1]
  $ changes

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu set jane place=Hamburg
  Set. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ grep place prospects/berlin/jane-doe.yaml
  place: Hamburg
