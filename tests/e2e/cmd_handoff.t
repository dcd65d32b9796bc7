Prospects get another owner.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu handoff owner:sam --to dana --yes -m "Sam leaves"
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       dana   Mon 23 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  dana   today
  Handed 2 prospects to dana.
  $ git diff --stat
   prospects/nordics/aino-makinen.yaml   | 3 ++-
   prospects/nordics/bjorn-hakonsen.yaml | 3 ++-
   2 files changed, 4 insertions(+), 2 deletions(-)
  $ fu list owner:sam
  $ fu list id:aino-makinen,bjorn-hakonsen
  ID              WHO                         STAGE      NEXT        VIA    LAST
  aino-makinen    Aino Mäkinen, Studio Mäki…  meeting    Mon 23 Nov  call   19 Nov
  bjorn-hakonsen  Bjørn Håkonsen, Håkonsen…   contacted  today       email  6 Nov
  $ changes
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana, note: "Sam leaves"}
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana, note: "Sam leaves"}

Without a terminal nobody can be asked: then it wants --yes.

  $ fu handoff owner:sam --to dana
  fu: handoff: 2 prospects would go to dana; --dry-run shows them, --yes does it
  [2]
  $ git status --short

On a terminal it asks.

  $ cat >../asked.py <<'END'
  > import os, pty, sys
  > pid, terminal = pty.fork()
  > if pid == 0:
  >     os.execvp("fu", ["fu", "handoff", "owner:sam", "--to", "dana"] + sys.argv[2:])
  > seen, answered = b"", False
  > try:
  >     while piece := os.read(terminal, 4096):
  >         seen += piece
  >         if b"[y/N]" in seen and not answered:
  >             os.write(terminal, sys.argv[1].encode() + b"\n")
  >             answered = True
  > except OSError:
  >     pass
  > print(seen.decode().replace("\r", "").replace(" \n", "\n"), end="")
  > sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
  > END
  $ asked() { /usr/bin/python3 ../asked.py "$@" </dev/null; }
  $ asked n
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       sam    Mon 30 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  sam    today
  Hand 2 prospects to dana? [y/N] n
  fu: nothing was changed
  [1]
  $ asked ""
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       sam    Mon 30 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  sam    today
  Hand 2 prospects to dana? [y/N]
  fu: nothing was changed
  [1]
  $ git status --short
  $ asked y
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       sam    Mon 30 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  sam    today
  Hand 2 prospects to dana? [y/N] y
    ID              WHO                                   OWNER  NEXT
    aino-makinen    Aino Mäkinen, Studio Mäkinen Oy       dana   Mon 23 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  dana   today
  Handed 2 prospects to dana.
  $ changes
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana}
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana}
  $ asked y --no-input
  fu: handoff: 2 prospects would go to dana; --dry-run shows them, --yes does it
  [2]
  $ git status --short

Queries, nobody's, and who has them already.

  $ fu handoff owner: --to sam --yes && changes
    ID                 WHO                                       OWNER  NEXT
    kim-ito            伊藤 キム, Harbor Ltd                     sam    1 day late
    zoe-krueger        Zoë Krüger, Theaterwerkstatt Spree        sam    today
    beatriz-fernandez  Beatriz Fernández, Fernández Steuerbera…  sam    Fri 4 Dec
    piotr-wisniewski   Piotr Wiśniewski, Polsterei Wiśniewski    sam    Fri 11 Dec
  Handed 4 prospects to sam.
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  $ fu handoff place:oslo --to SAM --yes
  Nobody matches who is not SAM's already.
  $ git status --short
  $ fu handoff owner:dana tag:hotel --to sam --yes && changes
    ID              WHO                         OWNER  NEXT
    mateo-nunez     Mateo Núñez, Hotel Faro     sam    2 days late
    kaethe-moeller  Käthe Möller, Pension Möwe  sam    Mon 7 Dec
  Handed 2 prospects to sam.
  -owner: dana
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  -owner: dana
  +owner: sam
  +  - {date: 2026-11-20, owner: sam}
  $ fu handoff owner:dana --to dana --yes
  Nobody matches who is not dana's already.
  $ fu handoff place:atlantis --to dana --yes
  Nobody matches who is not dana's already.
  $ fu --me dana handoff place:oslo --to me --yes && changes
    ID              WHO                                   OWNER  NEXT
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen & Sønner AS  dana   today
  Handed 1 prospect to dana.
  -owner: sam
  +owner: dana
  +  - {date: 2026-11-20, owner: dana, by: dana}

Of another day; where somebody was handed over later, the key at the top stays.

  $ fu handoff id:jane-doe --to sam --on wed --yes && changes
    ID        WHO                  OWNER  NEXT
    jane-doe  Jane Doe, Acme GmbH  sam    today
  Handed 1 prospect to sam for Wed 18 Nov (2 days ago).
  -owner: dana
  +owner: sam
  +  - {date: 2026-11-18, owner: sam}
  $ fu handoff id:bjorn-hakonsen --to kim --on 2026-10-07 --yes && changes
  Handed 0 prospects to kim for Wed 7 Oct (6 weeks ago).
  A later handover holds for 1 prospect.
  +  - {date: 2026-10-07, owner: kim}

A trial run, a narrow terminal, text of every kind.

  $ fu handoff --dry-run owner:sam --to dana
  --- a/prospects/nordics/aino-makinen.yaml
  +++ b/prospects/nordics/aino-makinen.yaml
  @@ -5,7 +5,7 @@
   emails: [aino@studiomakinen.example]
   phones: ["+358 00 000 0158"]
   place: Helsinki
  -owner: sam
  +owner: dana
   source: her talk on libraries
   added: 2026-10-28
   stage: meeting
  @@ -24,3 +24,4 @@
     - {date: 2026-11-10, time: "09:10", via: email, outcome: sent, by: sam, note: "Sound figures of three weights"}
     - {date: 2026-11-18, time: "13:00", via: video, outcome: demo-booked, stage: meeting, by: sam, note: "Demo for the whole studio on 2 December"}
     - {date: 2026-11-19, time: "09:30", via: email, outcome: sent, by: sam, note: "Confirmed 2 December, ten o'clock, their place"}
  +  - {date: 2026-11-20, owner: dana}
  --- a/prospects/nordics/bjorn-hakonsen.yaml
  +++ b/prospects/nordics/bjorn-hakonsen.yaml
  @@ -5,7 +5,7 @@
   emails: [bjorn@hakonsen.example]
   phones: ["+47 00 00 01 33"]
   place: Oslo
  -owner: sam
  +owner: dana
   source: old customer list
   added: 2026-10-06
   stage: contacted
  @@ -24,3 +24,4 @@
     - {date: 2026-11-02, time: "09:00", owner: sam, by: dana, note: "Sam looks after Norway and Finland from now on"}
     - {date: 2026-11-03, time: "13:30", next: plan, by: sam, note: "Stocktaking is over already"}
     - {date: 2026-11-06, time: "11:10", via: call, outcome: reached, by: sam, note: "Two mountain hotels next autumn, nothing before"}
  +  - {date: 2026-11-20, owner: dana}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow handoff owner:sam --to $'O\'Neill: "Zo" 🧵' -m $'two\nlines' --yes && changes
  -owner: sam
  +owner: "O'Neill: \"Zo\" 🧵"
  +  - {date: 2026-11-20, owner: "O'Neill: \"Zo\" 🧵", note: "two\nlines"}
  -owner: sam
  +owner: "O'Neill: \"Zo\" 🧵"
  +  - {date: 2026-11-20, owner: "O'Neill: \"Zo\" 🧵", note: "two\nlines"}

What is wrong.

  $ fu handoff
  fu: handoff: --to is missing; see fu help handoff
  [2]
  $ fu handoff owner:sam
  fu: handoff: --to is missing; see fu help handoff
  [2]
  $ fu handoff --to dana --yes
  fu: handoff: whose? an empty query would mean the whole book; write owner:sam, or tag:berlin
  [2]
  $ fu handoff owner:sam --to "" --yes
  fu: handoff: to whom? --to NAME
  [2]
  $ fu handoff owner:sam --to me --yes
  fu: nobody has said who 'me' is: --me NAME, or me: in your config.yaml
  [2]
  $ fu handoff onwer:sam --to dana --yes
  fu: unknown field 'onwer' in 'onwer:sam'; did you mean 'owner'?
  [2]
  $ fu handoff owner:sam --to dana --yes --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ git status --short

A file that cannot be read matches nothing; it is named.

  $ echo "a: 'b" >>prospects/nordics/bjorn-hakonsen.yaml
  $ fu handoff owner:sam --to dana --yes
    ID            WHO                              OWNER  NEXT
    aino-makinen  Aino Mäkinen, Studio Mäkinen Oy  dana   Mon 23 Nov
  Handed 1 prospect to dana.
  prospects/nordics/bjorn-hakonsen.yaml:27:4: error: a quote that is never closed [yaml]
    hint: close it on its line
  [3]
  $ git diff --stat
   prospects/nordics/aino-makinen.yaml   | 3 ++-
   prospects/nordics/bjorn-hakonsen.yaml | 1 +
   2 files changed, 3 insertions(+), 1 deletion(-)

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu handoff owner:sam --to dana --yes | tail -1
  Handed 2 prospects to dana.
  $ grep -h owner: prospects/nordics/aino-makinen.yaml
  owner: dana
    - {date: 2026-11-20, owner: dana}
