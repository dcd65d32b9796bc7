A team: who did it, whose they are, and how they change hands.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && git add -A && git commit -qm "A book"
  $ export XDG_CONFIG_HOME=$PWD/../config && mkdir -p $XDG_CONFIG_HOME/fu
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ me() { echo "me: $1" >$XDG_CONFIG_HOME/fu/config.yaml; }

Sam's file says who he is: his entries carry his name, whatever the command.

  $ me sam
  $ fu log bjorn call voicemail && changes
  Logged. Next: Tue 1 Dec (in 11 days), call (voicemail: in 2 working days)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, by: sam}
  $ fu note jane "saw her at the fair" && changes
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  +  - {date: 2026-11-20, by: sam, note: "saw her at the fair"}
  $ fu snooze bjorn mon && changes
  Snoozed. Next: Mon 23 Nov (in 3 days), email (snoozed on Fri 20 Nov)
  +  - {date: 2026-11-20, next: 2026-11-23, by: sam}
  $ fu set bjorn stage=meeting && changes
  Set. Next: Fri 20 Nov (today), email (keep-in-touch, step 1: in 2 weeks)
  -stage: contacted
  +stage: meeting
  +  - {date: 2026-11-20, stage: meeting, by: sam}
  $ fu set bjorn place=Bergen && changes
  Set. Next: Fri 20 Nov (today), email (keep-in-touch, step 1: in 2 weeks)
  -place: Oslo
  +place: Bergen
  $ fu won bjorn && changes
  Won. Next: Mon 30 Nov (in 10 days), call (customer, step 1: in 1 week)
  -stage: contacted
  +stage: won
  -cadence: outbound
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, cadence: customer, stage: won, by: sam}
  $ fu lost bjorn && changes
  Lost. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -stage: contacted
  +stage: lost
  -cadence: outbound
  +cadence: nurture
  +  - {date: 2026-11-20, cadence: nurture, stage: lost, by: sam}
  $ fu stop bjorn --reason decided -m "too far" && changes
  Written down. Stopped: decided, no next contact
  +  - {date: 2026-11-20, stop: decided, by: sam, note: "too far"}
  $ fu resume otto -m "wrote to us" && changes
  Taken up again. Next: Fri 20 Nov (today), post (taken up again: at once)
  +  - {date: 2026-11-20, resume: "wrote to us", by: sam}
  $ fu --me dana log bjorn call voicemail && changes
  Logged. Next: Tue 1 Dec (in 11 days), call (voicemail: in 2 working days)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, by: dana}
  $ XDG_CONFIG_HOME= fu log bjorn call voicemail && changes
  Logged. Next: Tue 1 Dec (in 11 days), call (voicemail: in 2 working days)
  +  - {date: 2026-11-20, via: call, outcome: voicemail}

New ones are everybody's, or his.

  $ fu add "Nils Lund" && fu add "Ole Berg" --owner me && fu add "Pia Holm" --owner dana
  Added nils-lund (prospects/nils-lund.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  Added ole-berg (prospects/ole-berg.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  Added pia-holm (prospects/pia-holm.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ grep -H owner prospects/*.yaml
  prospects/ole-berg.yaml:owner: sam
  prospects/pia-holm.yaml:owner: dana
  $ fu list owner:me
  ID              WHO                         STAGE      NEXT        VIA    LAST
  aino-makinen    Aino Mäkinen, Studio Mäki…  meeting    Mon 30 Nov  call   19 Nov
  bjorn-hakonsen  Bjørn Håkonsen, Håkonsen…   contacted  today       email  6 Nov
  ole-berg        Ole Berg                    lead       today       call
  $ fu list owner:
  ID                 WHO                      STAGE      NEXT        VIA    LAST
  kim-ito            伊藤 キム, Harbor Ltd    lead       1 day late  email  18 Nov
  zoe-krueger        Zoë Krüger, Theaterwer…  lead       today       call
  beatriz-fernandez  Beatriz Fernández, Fer…  lead       Fri 4 Dec   event  4 Nov
  nils-lund          Nils Lund                lead       today       call
  piotr-wisniewski   Piotr Wiśniewski, Pols…  contacted  Fri 11 Dec  call   20 Nov
  $ fu set nils owner=me && tail -3 prospects/nils-lund.yaml
  Set. Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  added: 2026-11-20
  log:
    - {date: 2026-11-20, owner: sam, by: sam}
  $ fu list owner:me name:nils
  ID         WHO        STAGE  NEXT   VIA   LAST
  nils-lund  Nils Lund  lead   today  call
  $ rm prospects/*.yaml

Next week he is away. What comes to him then comes after it; with Dana as the owner, it comes in that week.

  $ fu list owner:me
  ID              WHO                         STAGE      NEXT        VIA    LAST
  aino-makinen    Aino Mäkinen, Studio Mäki…  meeting    Mon 30 Nov  call   19 Nov
  bjorn-hakonsen  Bjørn Håkonsen, Håkonsen…   contacted  today       email  6 Nov
  $ fu agenda 2w owner:me
  Fri 20 Nov to Fri 4 Dec 2026                                          2 contacts
  
  TODAY
    bjorn-hakonsen  email  Bjørn Håkonsen, Håkonsen…  Something of value for th…
  
  Mon 30 Nov
    aino-makinen    call   Aino Mäkinen, Studio Mäk…  One answer to an open que…
  $ fu handoff owner:me --to dana -m "Sam is away" --yes
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       dana   Mon 23 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  dana   today
  Handed 2 prospects to dana.
  $ fu list owner:me
  $ fu list id:aino-makinen,bjorn-hakonsen
  ID              WHO                         STAGE      NEXT        VIA    LAST
  aino-makinen    Aino Mäkinen, Studio Mäki…  meeting    Mon 23 Nov  call   19 Nov
  bjorn-hakonsen  Bjørn Håkonsen, Håkonsen…   contacted  today       email  6 Nov
  $ git diff --stat
   prospects/nordics/aino-makinen.yaml   | 3 ++-
   prospects/nordics/bjorn-hakonsen.yaml | 3 ++-
   2 files changed, 4 insertions(+), 2 deletions(-)
  $ changes
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana, by: sam, note: "Sam is away"}
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana, by: sam, note: "Sam is away"}

Dana takes over what is nobody's, and hands Berlin to Sam.

  $ me dana
  $ fu handoff owner: --to me --yes
    ID                 WHO                                       OWNER  NEXT
    kim-ito            伊藤 キム, Harbor Ltd                     dana   1 day late
    zoe-krueger        Zoë Krüger, Theaterwerkstatt Spree        dana   today
    beatriz-fernandez  Beatriz Fernández, Fernández Steuerbera…  dana   Fri 4 Dec
    piotr-wisniewski   Piotr Wiśniewski, Polsterei Wiśniewski    dana   Fri 11 Dec
  Handed 4 prospects to dana.
  $ fu handoff owner:me place:berlin not:status:stopped --to sam --yes -m "Sam takes Berlin"
    ID                 WHO                                      OWNER  NEXT
    mateo-nunez        Mateo Núñez, Hotel Faro                  sam    2 days late
    jane-doe           Jane Doe, Acme GmbH                      sam    today
    zoe-krueger        Zoë Krüger, Theaterwerkstatt Spree       sam    today
    anais-lefevre      Anaïs Lefèvre, Atelier Lefèvre           sam    Mon 30 Nov
    beatriz-fernandez  Beatriz Fernández, Fernández Steuerber…  sam    Fri 4 Dec
    lucja-zielinska    Łucja Zielińska, Nowa Nić                sam    18 Jan 2027
  Handed 6 prospects to sam.
  $ fu due owner:sam | tail -3
      Thank them, and ask what made them write — first contact
    bjorn-hakonsen  email  Bjørn Håkonsen,… · bjorn@hakonsen.example         today
      Something of value for them — reached 6 Nov: "Two mounta…  idea: moth-letter
  $ fu undo
  Took back: fu handoff owner:me place:berlin not:status:stopped --to sam
    prospects/berlin/mateo-nunez.yaml
    prospects/berlin/jane-doe.yaml
    prospects/berlin/zoe-krueger.yaml
    prospects/berlin/anais-lefevre.yaml
    prospects/customers/beatriz-fernandez.yaml
    prospects/berlin/lucja-zielinska.yaml
  $ fu undo
  Took back: fu handoff owner: --to dana
    prospects/nordics/kim-ito.yaml
    prospects/berlin/zoe-krueger.yaml
    prospects/customers/beatriz-fernandez.yaml
    prospects/berlin/piotr-wisniewski.yaml
  $ git status --short
