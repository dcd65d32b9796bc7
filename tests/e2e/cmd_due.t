Who to contact today: what was promised first, then what is late, then what is due. Each person has two lines.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu due
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez      call   Mateo Núñez, Hotel Fa… · +49 30 23125 140  2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
    jane-doe         call   Jane Doe, Acme GmbH · +49 30 23125 017           today
      Ring back after the budget round — reached 12 Nov
  
  OVERDUE
    kim-ito          email  伊藤 キム, Harbor L… · kim@harbor.example   1 day late
      Answer one question they have not asked yet — gatekeeper 18 Nov: "At the wa…
    lee-park         call   Lee Park, Nordwind AB · no phone           4 days late
      Did it arrive? What do they plan next? — sent 12 Nov: "two swatches"
  
  DUE
    zoe-krueger      call   Zoë Krüger, Theaterwe… · +49 30 23125 233        today
      Thank them, and ask what made them write — first contact
    giulia-esposito  call   Giulia Esposito, Espo… · +49 30 23125 358        today
      Is the swatch there? What is it for? — sent 17 Nov: "The recording of the t…
    bjorn-hakonsen   email  Bjørn Håkonsen,… · bjorn@hakonsen.example        today
      Something of value for them — reached 6 Nov: "Two mounta…  idea: moth-letter
    soren-ostergard  call   Søren Østergård, Fjord… · +45 00 00 01 42        today
      Their details, is it of interest, and annou… — 2 attempts, last busy 19 Nov…

`fu` alone is the same.

  $ diff <(fu) <(fu due) && echo the same
  the same

Only the two most urgent, and how many more there are. The counts above are of all.

  $ fu due -n 2
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez  call  Mateo Núñez, Hotel Faro · +49 30 23125 140      2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
    jane-doe     call  Jane Doe, Acme GmbH, Berlin · +49 30 23125 017        today
      Ring back after the budget round — reached 12 Nov
  
  6 more

Only the calls in fashion.

  $ fu due via:call tag:fashion
  Fri 20 Nov 2026                                               1 promise · 0 done
  
  PROMISED
    jane-doe  call  Jane Doe, Acme GmbH, Berlin · +49 30 23125 017           today
      Ring back after the budget round — reached 12 Nov

A script asks with the exit status whether there is anything to do; 1 means yes.

  $ fu due --exit-code tag:film >/dev/null
  [1]
  $ fu due --exit-code tag:outdoor tag:film >/dev/null

For programs there is JSON, in the same order.

  $ fu due --json | /usr/bin/python3 -c '
  > import json, sys
  > morning = json.load(sys.stdin)
  > print(morning["schema"], morning["today"], morning["counts"], morning["problems"])
  > for item in morning["items"]:
  >     print(item["id"], item["status"], item["pin"], item["due"], item["late"], item["overdue_days"], item["lateness"])'
  fu.due/1 2026-11-20 {'promises': 2, 'overdue': 3, 'due': 5, 'done': 2, 'others': 0, 'more': 0} []
  mateo-nunez overdue promise 2026-11-18 2026-11-18 2 0.286
  jane-doe due promise 2026-11-20 2026-11-20 0 0.0
  kim-ito overdue None 2026-11-19 2026-11-19 1 1.0
  zoe-krueger due None 2026-11-20 2026-11-20 0 0.0
  giulia-esposito due None 2026-11-19 2026-11-20 0 0.0
  bjorn-hakonsen due None 2026-11-20 2026-11-20 0 0.0
  lee-park overdue None 2026-11-16 2026-11-16 4 1.0
  soren-ostergard due None 2026-11-20 2026-11-20 0 0.0

One item as it is, with every key.

  $ fu due jane-doe --json
  {"schema":"fu.due/1","today":"2026-11-20","as_of":null,
  "counts":{"promises":1,"overdue":0,"due":1,"done":0,"others":0,"more":0},
  "items":[
  {"id":"jane-doe","name":"Jane Doe","company":"Acme GmbH","owner":"dana","type":"prospect","stage":"contacted","value":{"amount":"12000","currency":"EUR"},"tags":["fashion","berlin"],"status":"due","due":"2026-11-20","late":"2026-11-20","overdue_days":0,"lateness":0.0,"pin":"promise","at":null,"priority":0,"cadence":"outbound","step":4,"repetition":1,"via":"call","say":"Ring back after the budget round","touches":3,"attempts":0,"last":{"date":"2026-11-12","via":"call","outcome":"reached","note":"Ring back after the budget round"},"stopped":null,"idea":"baltic-fabric-days"}],
  "problems":[]}

Nobody matches, and that is no mistake.

  $ fu due tag:aviation
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  $ fu due tag:aviation --json
  {"schema":"fu.due/1","today":"2026-11-20","as_of":null,
  "counts":{"promises":0,"overdue":0,"due":0,"done":0,"others":0,"more":0},
  "items":[],
  "problems":[]}

When all is done, the list says who comes next.

  $ mkdir -p tiny/prospects
  $ touch tiny/fu.yaml
  $ cat >tiny/prospects/ada.yaml <<EOF
  > name: Ada Roth
  > log:
  >   - {date: 2026-11-20, via: call, outcome: voicemail}
  > EOF
  $ fu -C tiny due
  Fri 20 Nov 2026                                              nobody due · 1 done
  
  All done for today. Next: ada, Tue 24 Nov, email.

A promise stands first on its day, and still does when it is late.

  $ cat >>tiny/prospects/ada.yaml <<EOF
  >   - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-24, note: "Ring when the crane is up"}
  > EOF
  $ fu -C tiny due --today 2026-11-24
  Tue 24 Nov 2026                                               1 promise · 0 done
  
  PROMISED
    ada  call  Ada Roth · no phone                                           today
      Ring when the crane is up — reached 20 Nov
  $ fu -C tiny due --today 2026-11-25
  Wed 25 Nov 2026                                               1 promise · 0 done
  
  PROMISED
    ada  call  Ada Roth · no phone                                      1 day late
      Ring when the crane is up — reached 20 Nov

Between the first and the last day of a window the list says until when there is time.

  $ cat >tiny/prospects/ada.yaml <<EOF
  > name: Ada Roth
  > cadence: info-sent
  > log:
  >   - {date: 2026-10-30, via: email, outcome: sent, cadence: info-sent}
  > EOF
  $ fu -C tiny due
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    ada  call  Ada Roth · no phone                                until Fri 27 Nov
      What did you make of it? — sent 30 Oct

Each in a form of one's own; a tab is %09, and what does not fit into a width is filled up or cut, whatever the script.

  $ fu due -n 3 --format '%(id)%09%(due)%09%(via)'
  mateo-nunez\t2026-11-18\tcall (esc)
  jane-doe\t2026-11-20\tcall (esc)
  kim-ito\t2026-11-19\temail (esc)
  $ fu due -n 3 --format '%-14.14(name)|%16.16(company)|%(overdue_days) of %(lateness)|%(last.outcome)'
  Mateo Núñez   |      Hotel Faro|2 of 0.286|reached
  Jane Doe      |       Acme GmbH|0 of 0.0|reached
  伊藤 キム     |      Harbor Ltd|1 of 1.0|gatekeeper
  $ fu due --number 1 --format '%(name)%n  %(phone)%n%n' | cat -A
  Mateo NM-CM-:M-CM-1ez$
    +49 30 23125 140$
  $
  $ fu --format '%(name)' -n 1
  Mateo Núñez

IDs for xargs; any other form ends with NUL as well.

  $ fu due -z | xargs -0 -n 3 echo
  mateo-nunez jane-doe kim-ito
  zoe-krueger giulia-esposito bjorn-hakonsen
  lee-park soren-ostergard
  $ fu due -z --format '%(id): %(say)' -n 2 | tr '\0' '@'
  mateo-nunez: The owners meet on the 17th; ring the day after@jane-doe: Ring back after the budget round@ (no-eol)

JSON on lines, without the object around it.

  $ fu due -n 2 --jsonl | cut -c-60
  {"id":"mateo-nunez","name":"Mateo Núñez","company":"Hotel 
  {"id":"jane-doe","name":"Jane Doe","company":"Acme GmbH","ow
  $ diff <(fu due --jsonl | /usr/bin/python3 -c 'import json, sys; print([json.loads(line) for line in sys.stdin])') \
  >   <(fu due --json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["items"])') && echo the same
  the same

With --quiet nothing is printed when there is nobody, whatever the form; else it makes no difference.

  $ fu due tag:aviation
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  $ fu due tag:aviation -q
  $ fu due tag:aviation --quiet --json
  $ diff <(fu due) <(fu due --quiet) && echo the same
  the same
  $ fu due --quiet --exit-code tag:aviation
  $ fu due --quiet --exit-code --format '%(id)' tag:film
  giulia-esposito
  [1]

Words that fu does not know.

  $ fu deu
  fu: unknown command 'deu'; did you mean 'due'?
  [2]
  $ fu due --exit-cod
  fu: unknown option '--exit-cod'; did you mean '--exit-code'?
  [2]
  $ fu due staus:overdue
  fu: unknown field 'staus' in 'staus:overdue'; did you mean 'status'?
  [2]
  $ fu due status:overdu
  fu: 'status:overdu': did you mean 'overdue'?
  [2]

Formats that cannot be.

  $ fu due --format '%(id) %(nmae)'
  fu: --format: there is no field 'nmae' (character 7); did you mean 'name'?
    the fields:
      id name company role email phone place source owner type stage value
      value.amount value.currency tags status due late overdue_days lateness pin
      at priority cadence step repetition via say touches attempts last.date
      last.via last.outcome last.note stopped.date stopped.reason path idea
  [2]
  $ fu due --format '%(last)' 2>&1 | head -1
  fu: --format: there is no field 'last' (character 1); it has last.date, last.via, last.outcome, last.note
  $ fu due --format '%(day)' 2>&1 | head -1
  fu: --format: there is no field 'day' (character 1); fu agenda has it
  $ fu due --format '%(id'
  fu: --format: '%(id' (character 1) lacks its closing parenthesis
  [2]
  $ fu due --format '%(id) %q'
  fu: --format: '%q' (character 7) means nothing; a field is %(id), a tab %09
  [2]
  $ fu due --format 'Zoë: %'
  fu: --format: the % at the end (character 6) begins nothing; a percent sign is %%
  [2]
  $ fu due --format '%xg0'
  fu: --format: '%x' (character 1) is no byte, such as %09, nor the width of a field, as in %20(name)
  [2]
  $ fu due --format '%-(id)'
  fu: --format: '%-' (character 1) begins a width, which stands before a field: %-20(name)
  [2]
  $ fu due --format '%5000(id)'
  fu: --format: the width (character 1) is more than 1000
  [2]
  $ fu due --format ''
  fu: --format is empty; give fields, such as '%(id)%09%(due)'
  [2]
  $ fu due --format
  fu: due: --format wants a value; see fu help due
  [2]
  $ fu due --format '%(id)' --json
  fu: due: --format and --json do not go together; see fu help due
  [2]
  $ fu due -z --jsonl
  fu: due: -z and --jsonl do not go together; see fu help due
  [2]
  $ fu due --json --jsonl
  fu: due: --json and --jsonl do not go together; see fu help due
  [2]

A wrong format is told before the book is looked for.

  $ fu -C nowhere due --format '%(nmae)' 2>&1 | head -1
  fu: --format: there is no field 'nmae' (character 1); did you mean 'name'?
