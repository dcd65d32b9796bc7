Who should be asked.

  $ cp -r $EXAMPLES/book book && cd book
  $ fu idea add "Open studio" --date 2026-12-03 --tag fashion --tag berlin >/dev/null
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu invite open-studio
  Open studio
  event on Thu 3 Dec
  
    jane-doe           Jane Doe, Acme GmbH, Berlin · jane@acme.example       today
      fashion, berlin — reached 12 Nov
    anais-lefevre      Anaïs Lefèvre,… · anais@atelier-lefevre.example  Mon 23 Nov
      fashion — met 20 Nov
    beatriz-fernandez  Beatriz Fer… · beatriz@fernandez-steuer.example   Fri 4 Dec
      fashion — interested 4 Nov
  $ fu invite moth-letter -n 2
  How museums keep moths out of wool
  letter
  https://library.example/moths.pdf
  
    kaethe-moeller  Käthe Möller, Pensi… · kaethe@pension-moewe.example  Mon 7 Dec
      hotel — sent 6 Nov
    bjorn-hakonsen  Bjørn Håkonsen, Håkonsen… · bjorn@hakonsen.example       today
      wool, hotel — reached 6 Nov
  1 more
  $ fu invite moth-letter --via call -n 1
  How museums keep moths out of wool
  letter
  https://library.example/moths.pdf
  
    kaethe-moeller  Käthe Möller, Pension Möwe · +49 30 23125 720        Mon 7 Dec
      hotel — sent 6 Nov
  2 more

A query finds others too, but never those who were stopped or have it.

  $ fu invite spring-colours place:berlin
  What buyers plan for spring
  article · until 28 Feb 2027
  https://library.example/spring-colours
  
    mateo-nunez        Mateo Núñez,… · mateo.nunez@hotelfaro.example   2 days late
      hotel — reached 11 Nov
    jane-doe           Jane Doe, Acme GmbH · jane@acme.example               today
      fashion — reached 12 Nov
    zoe-krueger        Zoë Krüger, Th… · zoe@theaterwerkstatt.example        today
      no tag in common — first contact
    beatriz-fernandez  Beatriz Fe… · beatriz@fernandez-steuer.example    Fri 4 Dec
      fashion — interested 4 Nov
    lucja-zielinska    Łucja Zielińska, Now… · lucja@nowa-nic.example  18 Jan 2027
      retail — not-now 8 Oct
  $ fu invite spring-colours id:anais-lefevre,otto-brandt
  What buyers plan for spring
  article · until 28 Feb 2027
  https://library.example/spring-colours
  
  The query finds nobody who can be asked; whoever has it or was stopped is left
  out.
  $ fu show otto-brandt | grep Next
  Next        stopped on Thu 5 Nov: asked

Of a company only one is asked, and nobody whose colleague has it.

  $ fu add "Rosa Bianchi" --company "ACME GmbH" --tag fashion >/dev/null
  $ fu invite open-studio
  Open studio
  event on Thu 3 Dec
  
    jane-doe           Jane Doe, Acme GmbH, Berlin · jane@acme.example       today
      fashion, berlin — reached 12 Nov
    anais-lefevre      Anaïs Lefèvre,… · anais@atelier-lefevre.example  Mon 23 Nov
      fashion — met 20 Nov
    beatriz-fernandez  Beatriz Fer… · beatriz@fernandez-steuer.example   Fri 4 Dec
      fashion — interested 4 Nov
  1 colleague is left out: of a company only one is asked.
  $ fu log rosa email --idea open-studio >/dev/null
  $ fu invite open-studio
  Open studio
  event on Thu 3 Dec
  
    anais-lefevre      Anaïs Lefèvre,… · anais@atelier-lefevre.example  Mon 23 Nov
      fashion — met 20 Nov
    beatriz-fernandez  Beatriz Fer… · beatriz@fernandez-steuer.example   Fri 4 Dec
      fashion — interested 4 Nov
  1 colleague is left out: of a company only one is asked.
  $ git checkout -q . && git clean -qfd

Mine, and everybody's.

  $ fu invite moth-letter --me dana
  How museums keep moths out of wool
  letter
  https://library.example/moths.pdf
  
    kaethe-moeller  Käthe Möller, Pen… · kaethe@pension-moewe.example    Mon 7 Dec
      hotel — sent 6 Nov
    lee-park        Lee Park, Nordwind AB · lee.park@nordwind.example  4 days late
      wool — sent 12 Nov
  
  1 more belongs to sam
  $ fu invite moth-letter --me dana --all --quiet | grep -c '^  [a-z]'
  3

For programs.

  $ fu invite open-studio -z -n 2 | tr '\0' '\n'
  jane-doe
  anais-lefevre
  $ fu invite open-studio --format '%(name) <%(email)>' -n 1
  Jane Doe <jane@acme.example>
  $ fu invite open-studio --json -n 1
  {"schema":"fu.invite/1","today":"2026-11-20","as_of":null,
  "counts":{"others":0,"colleagues":0,"more":2},
  "idea":{"id":"open-studio","title":"Open studio","kind":"event","url":null,"date":"2026-12-03","until":null,"tags":["fashion","berlin"]},
  "items":[
  {"id":"jane-doe","name":"Jane Doe","company":"Acme GmbH","owner":"dana","type":"prospect","stage":"contacted","value":{"amount":"12000","currency":"EUR"},"tags":["fashion","berlin"],"status":"due","due":"2026-11-20","late":"2026-11-20","overdue_days":0,"lateness":0.0,"pin":"promise","at":null,"priority":0,"cadence":"outbound","step":4,"repetition":1,"via":"call","say":"Ring back after the budget round","touches":3,"attempts":0,"last":{"date":"2026-11-12","via":"call","outcome":"reached","note":"Ring back after the budget round"},"stopped":null,"common":["fashion","berlin"]}],
  "problems":[]}
  $ fu invite open-studio --exit-code >/dev/null
  [1]
  $ fu invite open-studio tag:nobody --quiet --exit-code

What is over is refused, and what is not there.

  $ fu invite baltic-fabric-days
  fu: the event 'baltic-fabric-days' was on Thu 12 Nov (8 days ago); --log --on DAY writes down who was asked before
  [1]
  $ fu invite spring-colours --today 2027-03-01
  fu: 'spring-colours' has expired on Sun 28 Feb (yesterday); --log --on DAY writes down who was asked before
  [1]
  $ fu invite opn-studio
  fu: there is no idea 'opn-studio'; did you mean 'open-studio'?
  [1]
  $ fu invite fair
  fu: there is no idea 'fair'; there are baltic-fabric-days, moth-letter, open-studio, spring-colours
  [1]
  $ fu invite
  fu: invite: IDEA is missing; see fu help invite
  [2]
  $ fu invite open-studio tga:x
  fu: unknown field 'tga' in 'tga:x'; did you mean 'tag'?
  [2]
  $ fu invite open-studio --yes
  fu: invite: -m, --on, --yes and --dry-run are for --log, which writes it down
  [2]
  $ fu invite open-studio --log --json
  fu: invite: --json and --log do not go together; see fu help invite
  [2]

An earlier book says nothing of whom to ask now.

  $ fu invite open-studio --log --yes --as-of HEAD
  fu: invite: --as-of is for commands that only read; see fu help invite
  [2]

Written down for all of them in one change.

  $ fu invite open-studio --log -m "A card"
  fu: invite: 'open-studio' would be logged for 3 prospects; --dry-run shows them, --yes does it
  [2]
  $ fu invite open-studio --log -m "A card" --dry-run -n 1
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -27,3 +27,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, via: email, outcome: sent, idea: open-studio, note: "A card"}
  $ git status --short
  $ fu invite open-studio --log -m "A card" --yes
  Logged email with 'open-studio' for 3 prospects.
  With it a promise that was due counts as kept, for: jane-doe. Where something
  else was promised: fu snooze ID today
  $ git diff --stat
   prospects/berlin/anais-lefevre.yaml        | 1 +
   prospects/berlin/jane-doe.yaml             | 1 +
   prospects/customers/beatriz-fernandez.yaml | 1 +
   3 files changed, 3 insertions(+)
  $ fu invite open-studio --log --yes
  Nobody is left who has a tag in common with it: fashion, berlin.
  $ fu invite open-studio
  Open studio
  event on Thu 3 Dec
  
  Nobody is left who has a tag in common with it: fashion, berlin.
  $ fu undo
  Took back: fu invite open-studio --log
    prospects/berlin/jane-doe.yaml
    prospects/berlin/anais-lefevre.yaml
    prospects/customers/beatriz-fernandez.yaml
  $ git status --short
  $ fu invite open-studio -n 1 --log --yes --via post --on 2026-11-18 --commit
  Logged post with 'open-studio' for 1 prospect for Wed 18 Nov (2 days ago).
  $ git log -1 --format=%s --stat
  invite: Jane Doe to open-studio
  
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ git reset -q --hard HEAD~

Before the event, for one that is over now.

  $ fu invite baltic-fabric-days --log --on 2026-11-13 --yes
  fu: the event 'baltic-fabric-days' was on Thu 12 Nov (8 days ago); --log --on DAY writes down who was asked before
  [1]
  $ fu invite baltic-fabric-days wool --log --on 2026-11-12 --yes
  Logged email with 'baltic-fabric-days' for 3 prospects for Thu 12 Nov (8 days ago).
  $ changes
  +  - {date: 2026-11-12, via: email, outcome: sent, idea: baltic-fabric-days}
  +  - {date: 2026-11-12, via: email, outcome: sent, idea: baltic-fabric-days}
  +  - {date: 2026-11-12, via: email, outcome: sent, idea: baltic-fabric-days}

Only what is sent goes to many.

  $ fu invite open-studio --log --via call --yes
  fu: invite: what comes of a call differs from one to the other; log them one by one: fu log ID call OUTCOME --idea open-studio
  [2]
  $ fu invite open-studio --log --via emial --yes
  fu: there is no channel 'emial'; did you mean 'email'?
  [2]
  $ fu invite open-studio --log --on +1d --yes
  fu: --on +1d is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ git status --short

One file that cannot be edited: nothing is written.

  $ printf 'name: Bad\ntags: [berlin]\nadded: 2026-11-02\nlog: {}\n' >prospects/bad.yaml
  $ fu invite open-studio --log --yes --dry-run >/dev/null
  prospects/bad.yaml:4:6: error: log is a mapping, not a list [form]
    hint: write each item on a line of its own, behind '- '
  [3]
  $ rm prospects/bad.yaml
  $ printf '{name: Flow, tags: [berlin], added: 2026-11-02}\n' >prospects/flow.yaml
  $ fu invite open-studio --log --yes
  prospects/flow.yaml:1:1: error: only a file of 'key: value' lines can be edited [edit]
    hint: edit the file by hand: fu edit
  fu: 'flow' was not changed
  [5]
  $ git status --short
  ?? prospects/flow.yaml
  $ rm prospects/flow.yaml

On a terminal it asks.

  $ cat >../asked.py <<'END'
  > import os, pty, sys
  > pid, terminal = pty.fork()
  > if pid == 0:
  >     os.execvp("fu", ["fu", "invite", "open-studio", "--log"] + sys.argv[2:])
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
  $ /usr/bin/python3 ../asked.py n -n 1 </dev/null
    jane-doe  Jane Doe, Acme GmbH, Berlin · jane@acme.example                today
      fashion, berlin — reached 12 Nov
  2 more
  Log that 'open-studio' was sent to 1 prospect by email? [y/N] n
  fu: nothing was changed
  [1]
  $ git status --short
  $ /usr/bin/python3 ../asked.py y -n 1 </dev/null | tail -3
  Logged email with 'open-studio' for 1 prospect.
  With it a promise that was due counts as kept, for: jane-doe. Where something
  else was promised: fu snooze ID today
  $ changes
  +  - {date: 2026-11-20, via: email, outcome: sent, idea: open-studio}

In forty columns; and nobody is left.

  $ COLUMNS=40 fu invite open-studio
  Open studio
  event on Thu 3 Dec
  
    jane-doe      Jane Doe, A…       today
      fashion, berlin — reached 12 Nov
    anais-lefev…  Anaïs Lefèv…  Mon 23 Nov
      fashion — met 20 Nov
    beatriz-fer…  Beatriz Fer…   Fri 4 Dec
      fashion — interested 4 Nov
  $ fu idea add "For nobody" >/dev/null
  $ fu invite for-nobody
  For nobody
  
  It has no tags, so it suits nobody; name them by a query: fu invite for-nobody
  tag:TAG
  $ fu idea add "Rare" --tag rare >/dev/null
  $ fu invite rare
  Rare
  
  Nobody is left who has a tag in common with it: rare.
  $ fu invite rare id:otto-brandt
  Rare
  
  The query finds nobody who can be asked; whoever has it or was stopped is left
  out.
