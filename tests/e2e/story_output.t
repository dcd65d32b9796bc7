The width is taken from COLUMNS; without it from the terminal; without one it is 80.

  $ export FU_BOOK=$EXAMPLES/book
  $ COLUMNS=60 fu due
  Fri 20 Nov 2026      2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez      call   Mateo Núñez, Hotel F…  2 days late
      The owners meet on the 17th; ring the… — reached 11 Nov
    jane-doe         call   Jane Doe, Acme GmbH          today
      Ring back after the budget round — reached 12 Nov
  
  OVERDUE
    kim-ito          email  伊藤 キム, Harbor Ltd   1 day late
      Answer one question they have n… — gatekeeper 18 Nov: "…
    lee-park         call   Lee Park, Nordwind AB  4 days late
      Did it arrive? What do they pla… — sent 12 Nov: "two sw…
  
  DUE
    zoe-krueger      call   Zoë Krüger, Theaterw…        today
      Thank them, and ask what made them write — first contact
    giulia-esposito  call   Giulia Esposito, Esp…        today
      Is the swatch there? What is it… — sent 17 Nov: "The re…
    bjorn-hakonsen   email  Bjørn Håkonsen, Håko…        today
      Something of value for them — reached 6 Nov: "Two mount…
    soren-ostergard  call   Søren Østergård, Fjo…        today
      Their details, is it of interes… — 2 attempts, last bus…
  $ COLUMNS=120 fu due
  Fri 20 Nov 2026                                                                  2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez      call   Mateo Núñez, Hotel Faro, Berlin · +49 30 23125 140                                 2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
    jane-doe         call   Jane Doe, Acme GmbH, Berlin · +49 30 23125 017                                           today
      Ring back after the budget round — reached 12 Nov
  
  OVERDUE
    kim-ito          email  伊藤 キム, Harbor Ltd, Copenhagen · kim@harbor.example                              1 day late
      Answer one question they have not asked yet — gatekeeper 18 Nov: "At the warehouse all week,…   idea: spring-colours
    lee-park         call   Lee Park, Nordwind AB, Stockholm · no phone                                        4 days late
      Did it arrive? What do they plan next? — sent 12 Nov: "two swatches"                               idea: moth-letter
  
  DUE
    zoe-krueger      call   Zoë Krüger, Theaterwerkstatt Spree, Berlin · +49 30 23125 233                            today
      Thank them, and ask what made them write — first contact                                    idea: baltic-fabric-days
    giulia-esposito  call   Giulia Esposito, Esposito Costumes, Leipzig · +49 30 23125 358                           today
      Is the swatch there? What is it for? — sent 17 Nov: "The recording of the talk; linen swatch posted"
    bjorn-hakonsen   email  Bjørn Håkonsen, Håkonsen & Sønner AS, Oslo · bjorn@hakonsen.example                      today
      Something of value for them — reached 6 Nov: "Two mountain hotels next autumn, nothing before"     idea: moth-letter
    soren-ostergard  call   Søren Østergård, Fjordmøbler ApS, Aarhus · +45 00 00 01 42                               today
      Their details, is it of interest, and announce the email — 2 attempts, last busy 19 Nov: "The switchboard says: bef…

Every line ends where it should: no line is wider than the width, and all first lines of a person end at its last column.
Wide and combining characters count as they are drawn.

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ cat >book/prospects/kim.yaml <<EOF
  > name: 伊藤 キム
  > company: 株式会社ハーバー
  > place: 横浜
  > added: 2026-11-20
  > EOF
  $ cat >book/prospects/eve.yaml <<EOF
  > name: "E\u0301ve Le\u0301fe\u0300vre"
  > company: "Cafe\u0301 de la Gare"
  > place: Genève
  > added: 2026-11-19
  > EOF
  $ cat >book/prospects/flag.yaml <<EOF
  > name: Łucja 🚀 Žižka
  > company: Straße & Søn
  > place: Zürich
  > added: 2026-11-20
  > EOF
  $ fu -C book due
  Fri 20 Nov 2026                                       1 overdue · 2 due · 0 done
  
  OVERDUE
    eve   call  Éve Léfèvre, Café de la Gare, Genève · no phone         1 day late
      Their details, is it of interest, and announce the email — first contact
  
  DUE
    flag  call  Łucja 🚀 Žižka, Straße & Søn, Zürich · no phone              today
      Their details, is it of interest, and announce the email — first contact
    kim   call  伊藤 キム, 株式会社ハーバー, 横浜 · no phone                 today
      Their details, is it of interest, and announce the email — first contact
  $ fu -C book list
  ID    WHO                           STAGE  NEXT        VIA   LAST
  eve   Éve Léfèvre, Café de la Gare  lead   1 day late  call
  flag  Łucja 🚀 Žižka, Straße & Søn  lead   today       call
  kim   伊藤 キム, 株式会社ハーバー   lead   today       call
  $ fu -C book agenda
  Fri 20 Nov to Fri 27 Nov 2026                                         3 contacts
  
  OVERDUE
    eve   call  Éve Léfèvre, Café de la G…  Their details, is it of i…  1 day late
  
  TODAY
    flag  call  Łucja 🚀 Žižka, Straße &…   Their details, is it of i…
    kim   call  伊藤 キム, 株式会社ハーバ…  Their details, is it of i…
  $ cat >measure.py <<'EOF'
  > import sys, unicodedata
  > def width(line):
  >     total, joined = 0, False
  >     for char in line.rstrip("\n"):
  >         wide = 2 if unicodedata.east_asian_width(char) in "WF" else 1
  >         if unicodedata.combining(char) or char == "\u200d":
  >             joined = char == "\u200d"
  >         elif joined:
  >             joined = False
  >         else:
  >             total += wide
  >     return total
  > lines = [line for line in sys.stdin]
  > print("widest:", max(map(width, lines)))
  > print("ends of first lines:", sorted({width(line) for line in lines if line.endswith(("today\n", "late\n"))}))
  > EOF
  $ printf 'name: A family \U1F469\u200D\U1F469\u200D\U1F467\n' >book/prospects/family.yaml
  $ for columns in 60 80 120; do COLUMNS=$columns fu -C book due | /usr/bin/python3 measure.py; done
  widest: 60
  ends of first lines: [60]
  widest: 80
  ends of first lines: [80]
  widest: 120
  ends of first lines: [120]
  $ for columns in 60 80 120; do COLUMNS=$columns fu due | /usr/bin/python3 measure.py; done
  widest: 60
  ends of first lines: [60]
  widest: 80
  ends of first lines: [80]
  widest: 120
  ends of first lines: [120]

A width that is no number is none; very narrow is 40.

  $ diff <(COLUMNS=wide fu due) <(COLUMNS=80 fu due) && echo the same
  the same
  $ diff <(COLUMNS=12 fu due) <(COLUMNS=40 fu due) && echo the same
  the same

Colour is for terminals; here there is none. --color decides first, then NO_COLOR, then CLICOLOR_FORCE.

  $ fu overdue kim | cat -v | head -3
  Fri 20 Nov 2026                                               1 overdue M-BM-7 0 done
  
  OVERDUE
  $ fu overdue kim --color always | cat -v | head -3
  ^[[1mFri 20 Nov 2026^[[0m                                               1 overdue M-BM-7 0 done
  
  ^[[31mOVERDUE^[[0m
  $ NO_COLOR=1 fu overdue kim --color always | cat -v | head -1
  ^[[1mFri 20 Nov 2026^[[0m                                               1 overdue M-BM-7 0 done
  $ CLICOLOR_FORCE=1 fu overdue kim | cat -v | head -1
  ^[[1mFri 20 Nov 2026^[[0m                                               1 overdue M-BM-7 0 done
  $ CLICOLOR_FORCE=0 fu overdue kim | cat -v | head -1
  Fri 20 Nov 2026                                               1 overdue M-BM-7 0 done
  $ NO_COLOR=1 CLICOLOR_FORCE=1 fu overdue kim | cat -v | head -1
  Fri 20 Nov 2026                                               1 overdue M-BM-7 0 done
  $ CLICOLOR_FORCE=1 fu overdue kim --color never | cat -v | head -1
  Fri 20 Nov 2026                                               1 overdue M-BM-7 0 done
  $ fu due --color sometimes
  fu: --color is auto, always or never, not 'sometimes'
  [2]

With and without colour the words are the same.

  $ diff <(fu due) <(fu due --color always | sed 's/\x1b\[[0-9]*m//g') && echo the same
  the same

Whatever stands in a file, the terminal gets no control characters and nothing that changes the direction of writing.

  $ cat >book/prospects/evil.yaml <<'EOF'
  > name: "\e[31mRed\e[0m \u202eesreveR"
  > company: "Tab\there, bell\a, line\nfeed"
  > role: "\u2066isolated\u2069"
  > emails: ["\e]0;title\a@evil.example"]
  > phones: ["+49\r30\b1"]
  > place: "\u009b7m"
  > owner: "\e[1mowner"
  > source: "\e[2Jsource"
  > stage: "\e[3mstage"
  > type: "\e[4mtype"
  > value: "\e[5m EUR"
  > cadence: "\e[6mcadence"
  > tags: ["\e[7mtag"]
  > interests: ["\u200fright"]
  > events: ["\u061cevent"]
  > objections: ["\ufeffobjection"]
  > problem: "\e[8mproblem"
  > loved: "\x7floved"
  > facts: [{date: 2026-11-01, fact: "\e[9mfact"}]
  > notes: "one\e[1m\ntwo\u2028three"
  > "key\e[1m": 1
  > log:
  >   - {date: 2026-11-10, time: "\e[1mtime", via: "\e[1mvia", outcome: "\e[1moutcome", stage: "\e[1mstage"}
  >   - {date: 2026-11-11, idea: "\e[1midea", judge: "\e[1mjudge", owner: "\e[1mowner", by: "\e[1mby", note: "\e[1mnote"}
  >   - {date: 2026-11-12, via: call, next: 2026-11-20, note: "\e[1mring\n\u202eback"}
  > EOF
  $ fu -C book due evil
  Fri 20 Nov 2026                                               1 promise · 0 done
  
  PROMISED
    evil  call  \x1b[31mRed\x1b[0m \u202eesreveR, Tab here,… · +49 30\x081   today
      \x1b[1mring \u202eback — call 12 Nov
  
  10 warnings: fu check
  $ fu -C book list evil
  ID    WHO                                      STAGE         NEXT   VIA   LAST
  evil  \x1b[31mRed\x1b[0m \u202eesreveR, Tab…   \x1b[3mstage  today  call  12 Nov
  fu: 10 warnings; see fu check
  $ fu -C book show evil
  \x1b[31mRed\x1b[0m \u202eesreveR                                            evil
  \u2066isolated\u2069, Tab here, bell\x07, line feed, \x9b7m
  +49 30\x081 · \x1b]0;title\x07@evil.example
  
  Next        Fri 20 Nov (today), call, promised
  Say         \x1b[1mring \u202eback
  Plan        outbound, step 3 of 4
  So far      2 touches
  Stage       \x1b[3mstage
  Owner       \x1b[1mowner
  Source      \x1b[2Jsource
  Tags        \x1b[7mtag
  Interests   \u200fright
  Events      \u061cevent
  Problem     \x1b[8mproblem
  Loved       \x7floved
  Objections  \ufeffobjection
  Facts       1 Nov: \x1b[9mfact
  Notes       one\x1b[1m
              two\u2028three
  
  History
    Thu 12 Nov        call, next Fri 20 Nov
                      \x1b[1mring \u202eback
    Wed 11 Nov        owner \x1b[1mowner, idea \x1b[1midea (\x1b[1mby)
                      \x1b[1mnote
    Tue 10 Nov        \x1b[1mvia, \x1b[1moutcome, stage \x1b[1mstage
  $ fu -C book why evil
  \x1b[31mRed\x1b[0m \u202eesreveR, Tab here, bell\x07, line feed             evil
  Next: Fri 20 Nov (today), call, promised
  
  On 'outbound' (built in), because '\x1b[6mcadence' is no cadence, counted from
  Tue 10 Nov, its earliest entry:
    Tue 10 Nov      \x1b[1mvia, \x1b[1moutcome, stage \x1b[1mstage
                    prospects/evil.yaml:23
                    a touch: step 1 of 'outbound' is done, step 2 comes
                    ('\x1b[1moutcome' has no rule)
    Wed 11 Nov      owner \x1b[1mowner                      prospects/evil.yaml:24
                    no contact: the plan does not move
    Thu 12 Nov      call                                    prospects/evil.yaml:25
                    a touch: step 2 of 'outbound' is done, step 3 comes; promised
                    for Fri 20 Nov
  
  Promised on Thu 12 Nov (prospects/evil.yaml:25) for Fri 20 Nov: due Fri 20 Nov,
  late after that day.
  $ fu -C book check evil | grep -v hint
  prospects/evil.yaml:9:8: warning: there is no stage '\x1b[3mstage' in the rules [stage]
  prospects/evil.yaml:10:7: warning: type is '\x1b[4mtype', not one of prospect, customer, introducer [form]
  prospects/evil.yaml:11:8: warning: value '\x1b[5m EUR' is not an amount and a currency [value]
  prospects/evil.yaml:12:10: warning: there is no cadence '\x1b[6mcadence' in the rules; 'outbound' is used [cadence]
  prospects/evil.yaml:21:1: note: unknown key 'key\x1b[1m' in this prospect [unknown-key]
  prospects/evil.yaml:23:5: warning: stage is '\x1b[3mstage' at the top, but '\x1b[1mstage' in the latest entry that names one [disagrees]
  prospects/evil.yaml:23:30: warning: time '\x1b[1mtime' is not of the form HH:MM [time]
  prospects/evil.yaml:23:48: warning: there is no channel '\x1b[1mvia' in the rules [channel]
  prospects/evil.yaml:23:69: warning: there is no outcome '\x1b[1moutcome' in the rules; it counts as a touch [outcome]
  prospects/evil.yaml:23:92: warning: there is no stage '\x1b[1mstage' in the rules [stage]
  prospects/evil.yaml:24:5: note: there is no idea '\x1b[1midea' in this book [reference]
  prospects/evil.yaml:24:50: warning: judge is '\x1b[1mjudge', not one of serious, curious [form]
  10 warnings and 2 notes

In JSON they are escapes of JSON.

  $ fu -C book due evil --json | sed -n '4s/,"stage".*//p'
  {"id":"evil","name":"\u001b[31mRed\u001b[0m \u202eesreveR","company":"Tab\there, bell\u0007, line\nfeed","owner":"\u001b[1mowner","type":"prospect"

None of the commands lets one through, nor do the messages about the command line.

  $ harmless() { "$@" 2>&1 | LC_ALL=C grep -c -P '[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]'; }
  $ cd book
  $ for command in due overdue agenda list check "show evil" "why evil" "plan evil" "check --output github"; do
  >   harmless fu $command -C .
  >   harmless fu $command -C . --json
  > done | sort | uniq -c
       18 0
  $ fu show $'\e[31mx' -C .
  fu: no prospect '\x1b[31mx'
  [1]
  $ fu $'\e[31mx'
  fu: unknown command '\x1b[31mx'; see fu --help
  [2]
  $ fu due $'x\e[31m:y' -C .
  fu: unknown field 'x\x1b[31m' in 'x\x1b[31m:y'; there are not, owner, tag, stage, cadence, company, place, source, type, via, status, value, touches, last, due, id, name, role, email, attempts, pin
  [2]
  $ fu due --today $'\e[31mx' -C . 2>&1 | cut -d';' -f1
  fu: '\x1b[31mx' is not a date
  $ fu -C $'\e[31mx' due
  fu: no book at '\x1b[31mx' (-C): there is no such directory
  [3]
  $ cd ..

A full disk is no success.

  $ fu due >/dev/full
  fu: the output could not be written: No space left on device
  [5]
  $ fu due --json >/dev/full
  fu: the output could not be written: No space left on device
  [5]
  $ fu help >/dev/full
  fu: the output could not be written: No space left on device
  [5]
  $ fu due >&-
  fu: the output could not be written: Bad file descriptor
  [5]

Who reads only the beginning has seen enough: that is no failure.

  $ fu list | head -1
  ID                 WHO                     STAGE      NEXT         VIA    LAST
  $ fu list | true; echo ${PIPESTATUS[0]}
  0

No HOME, no environment at all, a language that the machine does not have.

  $ fu due >expected.txt
  $ diff <(env -u HOME fu due) expected.txt && echo the same
  the same
  $ diff <(env -i "$(command -v fu)" -C "$FU_BOOK" --today 2026-11-20 due) expected.txt && echo the same
  the same
  $ diff <(LC_ALL=xx_XX LANG=xx fu due) expected.txt && echo the same
  the same
  $ diff <(LC_ALL=tr_TR.UTF-8 fu due) expected.txt && echo the same
  the same

Any number of threads reads the book with the same result; it is a number.

  $ for threads in 1 2 256; do diff <(FU_THREADS=$threads fu due) expected.txt && echo the same; done
  the same
  the same
  the same
  $ for threads in 0 257 many -1; do FU_THREADS=$threads fu due; done
  fu: FU_THREADS is a number from 1 to 256, not '0'
  fu: FU_THREADS is a number from 1 to 256, not '257'
  fu: FU_THREADS is a number from 1 to 256, not 'many'
  fu: FU_THREADS is a number from 1 to 256, not '-1'
  [2]

The order of the options does not matter, nor where they stand.

  $ diff <(fu --today 2026-11-20 --color never due tag:hotel -n 1) <(fu due -n 1 tag:hotel --color=never --today=2026-11-20) && echo the same
  the same
