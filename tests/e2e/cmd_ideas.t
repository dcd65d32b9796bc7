What there is to send.

  $ cp -r $EXAMPLES/book book && cd book
  $ fu ideas
    spring-colours      What buyers plan for spring
      article · until 28 Feb 2027 · for fashion, retail, hotel · suits 6 now
      2 have it, last 5 Nov
      https://library.example/spring-colours
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      event of Thu 12 Nov · until 31 Dec · for fashion, theatre, upholstery
      suits 5 now · 1 has it, last 17 Nov
      https://baltic-fabric-days.example/talks
    moth-letter         How museums keep moths out of wool
      letter · for wool, upholstery, hotel · suits 3 now · 2 have it, last 20 Nov
      https://library.example/moths.pdf

For one prospect: what suits them, the best first.

  $ fu ideas jane-doe
  Jane Doe, Acme GmbH                                                     jane-doe
  
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      in common: fashion · event of Thu 12 Nov · until 31 Dec
      https://baltic-fabric-days.example/talks
    spring-colours      What buyers plan for spring
      in common: fashion · article · until 28 Feb 2027
      https://library.example/spring-colours
  $ fu ideas giulia
  Giulia Esposito, Esposito Costumes                               giulia-esposito
  
  Nothing suits them now. Of 3 ideas: 1 sent, 2 without a tag in common; --all
  shows them.

What is left out, and why: one was sent, others have no tag in common.

  $ fu ideas giulia --all
  Giulia Esposito, Esposito Costumes                               giulia-esposito
  
  LEFT OUT
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      sent 17 Nov · event of Thu 12 Nov · until 31 Dec
      https://baltic-fabric-days.example/talks
    spring-colours      What buyers plan for spring
      nothing in common: it is for fashion, retail, hotel · article
      until 28 Feb 2027
      https://library.example/spring-colours
    moth-letter         How museums keep moths out of wool
      nothing in common: it is for wool, upholstery, hotel · letter
      https://library.example/moths.pdf

A colleague who has it, within thirty days; and what has expired.

  $ fu add "Rosa Bianchi" --company "ACME GmbH" --tag fashion --tag retail >/dev/null
  $ fu log jane-doe email --idea spring-colours --on -30d >/dev/null
  $ fu ideas rosa --all
  Rosa Bianchi, ACME GmbH                                             rosa-bianchi
  
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      in common: fashion · event of Thu 12 Nov · until 31 Dec
      https://baltic-fabric-days.example/talks
  
  LEFT OUT
    spring-colours      What buyers plan for spring
      jane-doe of the same company has it since 21 Oct · article
      until 28 Feb 2027
      https://library.example/spring-colours
    moth-letter         How museums keep moths out of wool
      nothing in common: it is for wool, upholstery, hotel · letter
      https://library.example/moths.pdf
  $ fu ideas rosa --all --today 2026-11-21 | head -4
  Rosa Bianchi, ACME GmbH                                             rosa-bianchi
  
    spring-colours      What buyers plan for spring
      in common: fashion, retail · article · until 28 Feb 2027
  $ fu ideas rosa --all --today 2027-01-04 | grep -A2 baltic
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      expired 31 Dec 2026 · event of Thu 12 Nov 2026
      https://baltic-fabric-days.example/talks
    moth-letter         How museums keep moths out of wool
      nothing in common: it is for wool, upholstery, hotel · letter
  $ fu ideas --today 2027-03-01
    moth-letter         How museums keep moths out of wool
      letter · for wool, upholstery, hotel · suits 3 now
      2 have it, last 20 Nov 2026
      https://library.example/moths.pdf
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      event of Thu 12 Nov 2026 · expired 31 Dec 2026
      for fashion, theatre, upholstery · 1 has it, last 17 Nov 2026
      https://baltic-fabric-days.example/talks
    spring-colours      What buyers plan for spring
      article · expired 28 Feb · for fashion, retail, hotel
      3 have it, last 5 Nov 2026
      https://library.example/spring-colours

Nothing suits: it is said why. To those who were stopped nothing is sent.

  $ fu ideas zoe
  Zoë Krüger, Theaterwerkstatt Spree                                   zoe-krueger
  
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      in common: theatre · event of Thu 12 Nov · until 31 Dec
      https://baltic-fabric-days.example/talks
  $ fu log zoe email --idea baltic-fabric-days >/dev/null
  $ fu ideas zoe
  Zoë Krüger, Theaterwerkstatt Spree                                   zoe-krueger
  
  Nothing suits them now. Of 3 ideas: 1 sent, 2 without a tag in common; --all
  shows them.
  $ fu stop jane-doe --reason asked -m "No more mail" >/dev/null
  $ fu ideas jane-doe
  Jane Doe, Acme GmbH                                                     jane-doe
  
  Contact was stopped: nothing is to be sent.
  $ fu ideas jane-doe --all | head -6
  Jane Doe, Acme GmbH                                                     jane-doe
  
  LEFT OUT
    baltic-fabric-days  Baltic Fabric Days, the talks to watch again
      contact was stopped on 20 Nov · event of Thu 12 Nov · until 31 Dec
      https://baltic-fabric-days.example/talks

For machines.

  $ fu ideas lee --json
  {"schema":"fu.ideas/1","today":"2026-11-20","as_of":null,
  "prospect":"lee-park",
  "items":[
  {"id":"moth-letter","title":"How museums keep moths out of wool","kind":"letter","url":"https://library.example/moths.pdf","date":null,"until":null,"tags":["wool","upholstery","hotel"],"suits":3,"received":2,"last":"2026-11-20","common":["wool"],"unfit":null,"since":null,"colleague":null}],
  "problems":[
  {"severity":"warning","code":"added","path":"prospects/berlin/jane-doe.yaml","line":30,"column":5,"message":"the entry of 2026-10-21 is older than added: 2026-11-02","hint":"set added: to the day of the first entry"}]}
  $ fu ideas rosa --all --jsonl | head -1
  {"id":"baltic-fabric-days","title":"Baltic Fabric Days, the talks to watch again","kind":"event","url":"https://baltic-fabric-days.example/talks","date":"2026-11-12","until":"2026-12-31","tags":["fashion","theatre","upholstery"],"suits":4,"received":2,"last":"2026-11-20","common":["fashion"],"unfit":null,"since":null,"colleague":null}
  $ fu ideas --jsonl | head -1
  {"id":"spring-colours","title":"What buyers plan for spring","kind":"article","url":"https://library.example/spring-colours","date":null,"until":"2027-02-28","tags":["fashion","retail","hotel"],"suits":5,"received":3,"last":"2026-11-05","common":null,"unfit":null,"since":null,"colleague":null}
  $ fu ideas jane --all --jsonl | grep -c '"unfit":"stopped"'
  3

Whoever is not there is named as by fu show.

  $ fu ideas nobody
  fu: no prospect 'nobody'
  [1]
  $ fu ideas a
  fu: 'a' may be any of
    anais-lefevre
    aino-makinen
  [1]
  $ fu ideas --sort id
  fu: unknown option '--sort'; did you mean '--json'?
  [2]

An idea that cannot be read, and a prospect: the others are told, with status 3.

  $ printf 'title: [x\n' >ideas/moth-letter.yaml
  $ fu ideas rosa >/dev/null
  ideas/moth-letter.yaml:1:8: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu due >/dev/null
  ideas/moth-letter.yaml:1:8: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu due --format '%(id)' -n 1
  mateo-nunez
  $ fu due --format '%(id) %(idea)' -n 1
  mateo-nunez spring-colours
  ideas/moth-letter.yaml:1:8: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]

At an earlier commit; and in forty columns.

  $ git init -q && git add -A && git commit -qm "A book"
  $ cp $EXAMPLES/book/ideas/moth-letter.yaml ideas/
  $ fu ideas lee
  Lee Park, Nordwind AB                                                   lee-park
  
    moth-letter  How museums keep moths out of wool
      in common: wool · letter
      https://library.example/moths.pdf
  $ fu ideas lee --as-of HEAD 2>/dev/null | tail -n +2
  Lee Park, Nordwind AB                                                   lee-park
  
  Nothing suits them now. Of 2 ideas: 2 without a tag in common; --all shows them.
  $ COLUMNS=40 fu ideas
    spring-colours    What buyers plan fo…
      article · until 28 Feb 2027
      for fashion, retail, hotel
      suits 5 now · 3 have it, last 5 Nov
      https://library.example/spring-colours
    baltic-fabric-days  Baltic Fabric Day…
      event of Thu 12 Nov · until 31 Dec
      for fashion, theatre, upholstery
      suits 4 now · 2 have it, last 20 Nov
      https://baltic-fabric-days.example/talks
    moth-letter       How museums keep mo…
      letter · for wool, upholstery, hotel
      suits 3 now · 2 have it, last 20 Nov
      https://library.example/moths.pdf

A book without ideas.

  $ rm -r ideas
  $ fu ideas
  The book has no ideas yet. Something of value to send, or an event to invite to:
  fu idea add "What buyers plan for spring" --kind article --tag fashion
  $ fu ideas lee
  Lee Park, Nordwind AB                                                   lee-park
  
  The book has no ideas yet. Something of value: fu idea add TITLE --tag TAG
  $ fu ideas --json
  {"schema":"fu.ideas/1","today":"2026-11-20","as_of":null,
  "prospect":null,
  "items":[],
  "problems":[
  {"severity":"warning","code":"added","path":"prospects/berlin/jane-doe.yaml","line":30,"column":5,"message":"the entry of 2026-10-21 is older than added: 2026-11-02","hint":"set added: to the day of the first entry"}]}
  $ fu due -n 1 --jsonl | grep -o '"idea":.*'
  "idea":null}

Where ideas cannot be read, nobody says that there are none.

  $ mkdir -p unread/prospects && : >unread/fu.yaml && : >unread/ideas && fu -C unread ideas
  ideas:1:1: error: this is a link or a file where a folder should be [not-a-folder]
    hint: move the folder itself to this place
  [3]
