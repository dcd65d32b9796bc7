The next six contacts, each supposed done on its day.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu plan soren
  Søren Østergård, Fjordmøbler ApS                                 soren-ostergard
  
    Fri 20 Nov  today       call   outbound, step 1  Their details, is it of inte…
    Fri 20 Nov  today       email  outbound, step 2  What you announced, with one…
    Mon 23 Nov  in 3 days   call   outbound, step 3  Did it arrive? What do they…
    Mon 30 Nov  in 10 days  email  outbound, step 4  Something of value for them
    Mon 7 Dec   in 2 weeks  call   outbound, step 4  Something of value for them
    Mon 14 Dec  in 3 weeks  email  outbound, step 4  Something of value for them

A promise fixes the next contact; after it the plan goes on.

  $ fu plan jane-doe -n 3
  Jane Doe, Acme GmbH                                                     jane-doe
  
    Fri 20 Nov  today       call   promise           Ring back after the budget r…
    Fri 27 Nov  in 7 days   call   outbound, step 4  Something of value for them
    Fri 4 Dec   in 14 days  email  outbound, step 4  Something of value for them

Who is late is contacted today.

  $ fu plan lee-park -n 3
  Lee Park, Nordwind AB                                                   lee-park
  
    Fri 20 Nov  4 days late  call   outbound, step 3  Did it arrive? What do they…
    Fri 27 Nov  in 7 days    email  outbound, step 4  Something of value for them
    Fri 4 Dec   in 14 days   call   outbound, step 4  Something of value for them

The winter break of the book is stepped over.

  $ fu plan piotr -n 4
  Piotr Wiśniewski, Polsterei Wiśniewski                          piotr-wisniewski
  
    Fri 11 Dec       in 3 weeks   call   info-sent, step 1      What did you make…
    Mon 4 Jan 2027   in 6 weeks   email  keep-in-touch, step 1  Something of valu…
    Mon 18 Jan 2027  in 8 weeks   call   keep-in-touch, step 1  Something of valu…
    Mon 1 Feb 2027   in 2 months  email  keep-in-touch, step 1  Something of valu…

Who is stopped has no plan.

  $ fu plan otto
  Otto Brandt, Brandt & Söhne                                          otto-brandt
  
  No contact is planned: stopped.

JSON: a date for each contact, and what it will be.

  $ fu plan jane-doe -n 2 --json
  {"schema":"fu.plan/1","today":"2026-11-20","as_of":null,
  "items":[
  {"date":"2026-11-20","status":"due","due":"2026-11-20","late":"2026-11-20","overdue_days":0,"lateness":0.0,"pin":"promise","at":null,"priority":0,"cadence":"outbound","step":4,"repetition":1,"via":"call","say":"Ring back after the budget round"},
  {"date":"2026-11-27","status":"upcoming","due":"2026-11-27","late":"2026-11-27","overdue_days":0,"lateness":0.0,"pin":null,"at":null,"priority":0,"cadence":"outbound","step":4,"repetition":2,"via":"call","say":"Something of value for them"}],
  "problems":[]}
  $ fu plan otto --json
  {"schema":"fu.plan/1","today":"2026-11-20","as_of":null,
  "items":[],
  "problems":[]}

Mistakes.

  $ fu plan nobody
  fu: no prospect 'nobody'
  [1]
  $ fu plan jane-doe -n 0 2>/dev/null
  [2]

Whose next contact moves, because the rules have changed since a commit: everybody as they are now, first with the rules
of then, next with those of now.

  $ unset FU_BOOK
  $ mkdir moved && cd moved && git init -q . && mkdir prospects
  $ cat >fu.yaml <<EOF
  > default-cadence: slow
  > outcomes:
  >   gone: {touch: true}
  >   bored: {touch: true, stop: no-benefit}
  > cadences:
  >   slow:
  >     steps: [{wait: 1w, via: call}]
  >   other:
  >     steps: [{wait: 2w, via: call}]
  > EOF
  $ git add . && git commit -q -m rules
  $ prospect() { printf 'name: %s\nadded: 2026-11-02\nlog:\n  - {date: 2026-11-17, via: call%s}\n%s\n' "$2" "$3" "$4" >prospects/$1.yaml; }
  $ fu plan --diff HEAD
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  there is nobody to contact
  $ prospect ada 'Ada Roth'
  $ prospect ben 'Ben Sand, a man of very many words and names' '' 'company: The Company with the Longest Name'
  $ prospect cleo 'Cleo Park' '' 'cadence: other'
  $ prospect dora 'Dora Dahl' ', outcome: gone'
  $ prospect emil 'Emil Ems' ', outcome: bored'
  $ prospect fay 'Fay Fox' ', stop: asked'
  $ prospect gus 'Gus Gray' ', next: 2026-12-01'
  $ fu plan --diff HEAD
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  none of 5 contacts moves
  $ fu plan --diff HEAD gus
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  the contact does not move
  $ cat >fu.yaml <<EOF
  > default-cadence: slow
  > outcomes:
  >   gone: {touch: true, stop: no-benefit}
  >   bored: {touch: true}
  > cadences:
  >   slow:
  >     steps: [{wait: 3d, via: call}]
  >   other:
  >     steps: [{wait: 17d, via: email}]
  > EOF
  $ fu plan --diff HEAD
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  ID    WHO                                 FROM        TO          MOVES
  ada   Ada Roth                            Tue 24 Nov  Fri 20 Nov  4 days earlier
  ben   Ben Sand, a man of very many word…  Tue 24 Nov  Fri 20 Nov  4 days earlier
  emil  Emil Ems                            stopped     Fri 20 Nov  goes on
  cleo  Cleo Park                           Tue 1 Dec   Fri 4 Dec   3 days later
  dora  Dora Dahl                           Tue 24 Nov  stopped     stops
  
  5 of 6 contacts move
  $ COLUMNS=40 fu plan --diff HEAD
  From the rules of commit c1cea53, Fri 20
  Nov 2026, to those of this book
  
  ID    FROM        TO
  ada   Tue 24 Nov  Fri 20 Nov
  ben   Tue 24 Nov  Fri 20 Nov
  emil  stopped     Fri 20 Nov
  cleo  Tue 1 Dec   Fri 4 Dec
  dora  Tue 24 Nov  stopped
  
  5 of 6 contacts move
  $ fu plan --diff HEAD ada
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  ID   WHO       FROM        TO          MOVES
  ada  Ada Roth  Tue 24 Nov  Fri 20 Nov  4 days earlier
  
  1 of 1 contact moves
  $ fu plan --diff HEAD gus
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  the contact does not move
  $ fu plan --diff HEAD fay
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  there is nobody to contact
  $ fu plan --diff HEAD ada --json
  {"schema":"fu.plan-diff/1","today":"2026-11-20","as_of":null,"since":"c1cea53b96556876b0fcc4af3b09b1e79575477c",
  "counts":{"moved":1,"contacts":1},
  "items":[
  {"id":"ada","name":"Ada Roth","company":"","owner":"","from":"2026-11-24","to":"2026-11-20","days":-4,"cadence":"slow","step":1}],
  "problems":[]}
  $ fu plan --diff HEAD --json | /usr/bin/python3 -c '
  > import json, sys
  > plan = json.load(sys.stdin)
  > print(plan["schema"], plan["counts"])
  > for item in plan["items"]: print(item["id"], item["from"], item["to"], item["days"], item["cadence"], item["step"])'
  fu.plan-diff/1 {'moved': 5, 'contacts': 6}
  ada 2026-11-24 2026-11-20 -4 slow 1
  ben 2026-11-24 2026-11-20 -4 slow 1
  emil None 2026-11-20 None slow 1
  cleo 2026-12-01 2026-12-04 3 other 1
  dora 2026-11-24 None None slow 1

Also between two commits; and with a file that cannot be read.

  $ git add . && git commit -q -m 'all in a hurry' && echo 'name: [' >prospects/ben.yaml && git commit -q -a -m 'Ben broken'
  $ fu plan --diff HEAD
  From the rules of commit 67eab60, Fri 20 Nov 2026, to those of this book
  
  none of 4 contacts moves
  prospects/ben.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu plan --diff HEAD~2 --as-of HEAD~1 | sed -n '1,3p;$p'
  As of commit 566afd8, Fri 20 Nov 2026
  From the rules of commit c1cea53, Fri 20 Nov 2026, to those of this book
  
  5 of 6 contacts move
  $ fu plan --diff HEAD~1 --as-of HEAD~2
  As of commit c1cea53, Fri 20 Nov 2026
  From the rules of commit 566afd8, Fri 20 Nov 2026, to those of this book
  
  there is nobody to contact

Mistakes.

  $ fu plan
  fu: plan: ID is missing; see fu help plan
  [2]
  $ fu plan --diff
  fu: plan: --diff wants a value; see fu help plan
  [2]
  $ fu plan --diff nonsense
  fu: there is no commit 'nonsense' in this repository
  [1]
  $ fu plan --diff HEAD nobody
  prospects/ben.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: no prospect 'nobody'
  [3]
  $ fu plan --diff HEAD -n 3
  fu: plan: -n and --diff do not go together; see fu help plan
  [2]

JSON without the object around it.

  $ FU_BOOK=$EXAMPLES/book fu plan jane -n 2 --jsonl | cut -c1-60
  {"date":"2026-11-20","status":"due","due":"2026-11-20","late
  {"date":"2026-11-27","status":"upcoming","due":"2026-11-27",
