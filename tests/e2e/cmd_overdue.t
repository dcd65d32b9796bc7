Only those who are late; a late promise stands first.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu overdue
  Fri 20 Nov 2026                                   1 promise · 2 overdue · 2 done
  
  PROMISED
    mateo-nunez  call   Mateo Núñez, Hotel Faro · +49 30 23125 140     2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
  
  OVERDUE
    kim-ito      email  伊藤 キム, Harbor Ltd · kim@harbor.example      1 day late
      Answer one question they have not asked yet — gatekeeper 18 Nov: "At the wa…
    lee-park     call   Lee Park, Nordwind AB, Stockholm · no phone    4 days late
      Did it arrive? What do they plan next? — sent 12 Nov: "two swatches"

Only the large deals. The quotes keep the shell from taking `>` for itself.

  $ fu overdue 'value:>=20000'
  Fri 20 Nov 2026                                               1 overdue · 0 done
  
  OVERDUE
    lee-park  call  Lee Park, Nordwind AB, Stockholm · no phone        4 days late
      Did it arrive? What do they plan next? — sent 12 Nov: "two swatches"

A weekend makes nobody later: on Sunday it is as on Friday, on Monday it is one day more.

  $ fu overdue --today 2026-11-22 -n 1
  Sun 22 Nov 2026                                   1 promise · 2 overdue · 0 done
  
  PROMISED
    mateo-nunez  call  Mateo Núñez, Hotel Faro · +49 30 23125 140      2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
  
  2 more
  $ fu overdue --today 2026-11-23 -n 1
  Mon 23 Nov 2026                                  2 promises · 5 overdue · 0 done
  
  PROMISED
    mateo-nunez  call  Mateo Núñez, Hotel Faro · +49 30 23125 140      3 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
  
  6 more

Nor does the absence of the owner: what fell due for Sam on the 20th is not late while he is away, 23 to 27 November.

  $ fu overdue owner:sam --today 2026-11-27
  Fri 27 Nov 2026                                          nobody overdue · 0 done
  
  Nobody is overdue.
  $ fu overdue owner:sam --today 2026-11-30
  Mon 30 Nov 2026                                               1 overdue · 0 done
  
  OVERDUE
    bjorn-hakonsen  email  Bjørn Håkonsen, H… · bjorn@hakonsen.example  1 day late
      Something of value for them — reached 6 Nov: "Two mounta…  idea: moth-letter

A script asks whether anybody is late.

  $ fu overdue --exit-code >/dev/null
  [1]
  $ fu overdue --exit-code tag:fashion >/dev/null

JSON has the same keys as that of `fu due`, and a schema of its own name.

  $ fu overdue --json | /usr/bin/python3 -c '
  > import json, sys
  > late = json.load(sys.stdin)
  > print(late["schema"], late["today"], late["counts"])
  > for item in late["items"]:
  >     print(item["id"], item["late"], item["overdue_days"], item["lateness"])'
  fu.overdue/1 2026-11-20 {'promises': 1, 'overdue': 3, 'due': 0, 'done': 2, 'others': 0, 'more': 0}
  mateo-nunez 2026-11-18 2 0.286
  kim-ito 2026-11-19 1 1.0
  lee-park 2026-11-16 4 1.0

Nobody is late.

  $ fu overdue tag:fashion
  Fri 20 Nov 2026                                          nobody overdue · 1 done
  
  Nobody is overdue.
  $ fu overdue tag:fashion --json
  {"schema":"fu.overdue/1","today":"2026-11-20","as_of":null,
  "counts":{"promises":0,"overdue":0,"due":0,"done":1,"others":0,"more":0},
  "items":[],
  "problems":[]}

In one's own form, and quietly.

  $ fu overdue --format '%(late) %(id)'
  2026-11-18 mateo-nunez
  2026-11-19 kim-ito
  2026-11-16 lee-park
  $ fu overdue -z | xargs -0 -n 1
  mateo-nunez
  kim-ito
  lee-park
  $ fu overdue -q tag:fashion

Mistakes on the command line.

  $ fu overdue --exitcode
  fu: unknown option '--exitcode'; did you mean '--exit-code'?
  [2]
  $ fu overdue value:lots
  fu: 'value:lots': give an amount, like value:>=10000 or value:<500EUR
  [2]
