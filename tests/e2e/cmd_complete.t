What a shell asks when somebody presses TAB: the words up to the cursor, the last one half-typed. Commands, and options with
what they are for.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu __complete -- sh | cat -T
  show^Ione prospect: facts, plan, history
  $ press_tab() { fu __complete -- "$@" | tr '\t' '|'; }
  $ press_tab sh
  show|one prospect: facts, plan, history
  $ press_tab stop jane-doe --re
  --reason|asked, reassigned, precluded, no-benefit or decided
  $ press_tab --no
  --no-pager|never page the output
  --no-input|never ask

Values: behind an option, or in the same word. A tab, and a word behind it, leave names of files to the shell.

  $ press_tab list --sort l
  last
  lateness
  $ press_tab list --sort=l
  --sort=last
  --sort=lateness
  $ press_tab log jane-doe call --cadence fair
  fair-leads|Met at a fair; write while they still remember the stand
  $ press_tab log jane-doe email --idea ''
  baltic-fabric-days|Baltic Fabric Days, the talks to watch again
  moth-letter|How museums keep moths out of wool
  spring-colours|What buyers plan for spring
  $ press_tab draft jane-doe --template n
  nurture|built in
  $ press_tab draft jane-doe --template v
  value-touch
  $ press_tab judge jane-doe ''
  serious
  curious
  $ press_tab snooze jane-doe t
  today|Fri 20 Nov (today)
  tomorrow|Sat 21 Nov (tomorrow)
  tue|Tue 24 Nov (in 4 days)
  thu|Thu 26 Nov (in 6 days)
  $ press_tab snooze jane-doe tue --at 09
  09:00
  $ press_tab log jane-doe call reached --next tue --at=1
  --at=10:00
  --at=11:00
  --at=12:00
  --at=13:00
  --at=14:00
  --at=15:00
  --at=16:00
  --at=17:00
  $ press_tab stop jane-doe --reason no
  no-benefit
  $ press_tab add Jim --source referral:k
  referral:kaethe-moeller|Käthe Möller, Pension Möwe
  referral:kim-ito|伊藤 キム, Harbor Ltd
  $ press_tab handoff owner:dana --to ''
  me
  dana|9 prospects
  sam|2 prospects
  $ press_tab -C ''
  |directories

IDs, with the person beside them where few are left.

  $ press_tab show ''
  aino-makinen|Aino Mäkinen, Studio Mäkinen Oy
  anais-lefevre|Anaïs Lefèvre, Atelier Lefèvre
  beatriz-fernandez|Beatriz Fernández, Fernández Steuerberatung
  bjorn-hakonsen|Bjørn Håkonsen, Håkonsen & Sønner AS
  giulia-esposito|Giulia Esposito, Esposito Costumes
  jane-doe|Jane Doe, Acme GmbH
  kaethe-moeller|Käthe Möller, Pension Möwe
  kim-ito|伊藤 キム, Harbor Ltd
  lee-park|Lee Park, Nordwind AB
  lucja-zielinska|Łucja Zielińska, Nowa Nić
  mateo-nunez|Mateo Núñez, Hotel Faro
  otto-brandt|Otto Brandt, Brandt & Söhne
  piotr-wisniewski|Piotr Wiśniewski, Polsterei Wiśniewski
  soren-ostergard|Søren Østergård, Fjordmøbler ApS
  zoe-krueger|Zoë Krüger, Theaterwerkstatt Spree
  $ fu list --json | python3 -c 'import json, sys; print(*sorted(item["id"] for item in json.load(sys.stdin)["items"]), sep="\n")' > listed
  $ press_tab show '' | cut -d'|' -f1 | diff - listed
  $ press_tab show jane-doe ''
  $ press_tab check b
  beatriz-fernandez|Beatriz Fernández, Fernández Steuerberatung
  bjorn-hakonsen|Bjørn Håkonsen, Håkonsen & Sønner AS
  baltic-fabric-days|Baltic Fabric Days, the talks to watch again
  |files

A contact is an ID, a channel, an outcome, one behind the other.

  $ press_tab log k
  kaethe-moeller|Käthe Möller, Pension Möwe
  kim-ito|伊藤 キム, Harbor Ltd
  $ press_tab log kim-ito ''
  call|channel
  email|channel
  meeting|channel
  visit|channel
  video|channel
  event|channel
  post|channel
  linkedin|channel
  message|channel
  $ press_tab log kim-ito jane-doe e
  email|channel
  event|channel
  $ press_tab log kim-ito call b
  busy|attempt, next in 1 working day
  bounced|attempt, next at once, by call
  $ press_tab log kim-ito call busy ''

Queries: fields, and their values behind the colon.

  $ press_tab due st
  stage:|where the deal stands
  status:|overdue, due, upcoming or stopped
  $ press_tab due owner:
  owner:me
  owner:dana|9 prospects
  owner:sam|2 prospects
  $ press_tab due stage:lead,con
  stage:lead,contacted|10%
  $ press_tab due not:status:o
  not:status:overdue
  $ press_tab due 'due:<=f'
  due:<=fri|Fri 27 Nov (in 7 days)
  $ press_tab agenda to
  today|only today
  tomorrow|only tomorrow
  today..eom|until the end of the month
  touches:|how often they heard from us
  $ press_tab due nobody:

Keys and values of `fu set`.

  $ press_tab set jane-doe ta
  tags=|instead of all
  tags+=|one more
  tags-=|one less
  $ press_tab set jane-doe tags+=wool,th
  tags+=wool,theatre|2 prospects
  $ press_tab set jane-doe stage=p
  stage=proposal|50%

A comma in a list begins another one: of a text with commas a query is given the part before, if a part will do, and `fu set` all.

  $ mkdir -p commas/prospects && : > commas/fu.yaml
  $ printf 'name: A\ncompany: Acme, Inc.\nowner: Doe, Jane\ntags: [plain, "a, b"]\n' > commas/prospects/a.yaml
  $ press_tab -C commas list company:
  company:Acme|1 prospect
  $ press_tab -C commas list company:Acme,
  company:Acme,Acme|1 prospect
  $ press_tab -C commas list owner:
  owner:me
  $ press_tab -C commas list tag:
  tag:plain|1 prospect
  $ press_tab -C commas set a tags-=
  tags-=plain|1 prospect
  $ press_tab -C commas set a company=
  company=Acme, Inc.|1 prospect

What was typed before counts: the book, and who one is.

  $ mkdir -p 'a book'/prospects/north/deep 'a book'/prospects/.hidden 'a book'/prospects/folder.yaml
  $ cd 'a book' && : > fu.yaml
  $ touch prospects/jane.yaml prospects/north/jan.yaml prospects/north/deep/jasper-2.yaml prospects/north/jane.yaml
  $ touch prospects/.hidden/jack.yaml prospects/Jade.yaml prospects/ja.yml prospects/jay.yaml.bak prospects/jänner.yaml
  $ touch prospects/.yaml prospects/bob.yaml prospects/folder.yaml/jill.yaml
  $ echo '<<<<<<<' > prospects/jam.yaml
  $ ln -s nowhere prospects/jar.yaml && ln -s north prospects/jungle
  $ cd ..
  $ press_tab -C 'a book' show ja
  jam
  jan
  jane
  jar
  jasper-2
  $ press_tab show -C 'a book' ji
  jill
  $ HOME=$PWD press_tab -C '~/a book' show jas
  jasper-2
  $ press_tab --today 2026-12-01 snooze jane-doe tom
  tomorrow|Wed 2 Dec (tomorrow)
  $ press_tab --today=20 snooze jane-doe tom
  tomorrow|Sat 21 Nov (tomorrow)
  $ press_tab --me sam add Jim --owner m
  me|sam
  $ fu __complete -- due --me '' | cut -f1 | grep -x me
  [1]
  $ unset FU_BOOK
  $ cd 'a book'/prospects/north && press_tab show b; cd ../../..
  bob

Thirty names are left without the people's.

  $ mkdir -p many/prospects && : > many/fu.yaml
  $ for i in $(seq 10 39); do echo "name: Number $i" > many/prospects/p$i.yaml; done
  $ press_tab -C many show p | sed -n '1p;$p'
  p10
  p39
  $ press_tab -C many show p3 | sed -n '1p;$p'
  p30|Number 30
  p39|Number 39

No word of the book can be more than a word: what no shell could take is left out.

  $ mkdir -p odd/prospects && : > odd/fu.yaml
  $ printf 'name: "\\e[31mRed\\tand\\nblue"\ntags: ["a\\e[2J", "b\\nc", "d\\te", "\\u202ef", "g h", "$(touch i)"]\n' > odd/prospects/red.yaml
  $ press_tab -C odd list tag:
  tag:$(touch i)|1 prospect
  tag:g h|1 prospect
  $ press_tab -C odd show ''
  red|\x1b[31mRed\tand\nblue

Wrong rules are nothing to complain of while somebody types; and where there is no book, there is nothing to say but what is
built in.

  $ press_tab -C 'a book' show x
  $ press_tab -C 'a book' show ../
  $ press_tab -C 'a book' show -- -
  $ echo 'nonsense: [' > 'a book'/fu.yaml
  $ press_tab -C 'a book' show jas
  jasper-2
  $ press_tab -C 'a book' list stage:p
  stage:proposal|50%
  $ press_tab show ''
  $ press_tab list owner:
  owner:me
  $ press_tab list stage:p
  stage:proposal|50%
  $ fu __complete -- -C nowhere show ''
  $ fu __complete -- planets ''
  $ press_tab show --nonsense=
  $ press_tab | head -2
  due|who to contact today: promised, overdue and due
  overdue|only those who are late
  $ FU_TODAY=someday fu __complete -- sh
  $ mkdir -p home/.config/fu && echo 'book: [' > home/.config/fu/config.yaml
  $ HOME=$PWD/home press_tab show ''
  $ echo "book: $PWD/a book" > home/.config/fu/config.yaml
  $ HOME=$PWD/home press_tab show jas
  jasper-2

Bash hands over the line, and takes the end of a word back, in quotes where it needs them; the first line is for `compopt`.

  $ export FU_BOOK=$EXAMPLES/book
  $ ask() { fu __complete --bash "$1" --breaks $' \t\n"\'><=;|&(:' -- "$2"; }
  $ ask 9 'fu show ja'
  
  jane-doe
  $ ask 9 'fu show l'
  
  lee-park         (Lee Park, Nordwind AB)
  lucja-zielinska  (Łucja Zielińska, Nowa Nić)
  $ ask 9 'fu list own'
  nospace
  owner:
  $ ask 9 'fu list owner:d'
  
  dana
  $ ask 9 'fu list "owner:d'
  
  owner:dana
  $ ask 9 'fu list --sort=la'
  
  last
  lateness
  $ ask 9 'fu -C odd\ or'
  dirnames
  $ ask 9 'fu check none/'
  default
  $ ask 9 'fu due >fi'
  default
  $ ask 9 'fu due 2>/dev/null --al'
  
  --all
  $ FU_BOOK=odd ask 9 'fu list tag:g'
  
  g\ h
  $ FU_BOOK=odd ask 9 'fu list "tag:$'
  
  tag:\$(touch i)
  $ FU_BOOK=odd ask 9 "fu list 'tag:g"
  
  tag:g h

All of several ones begin the same way: that is inserted first. Where they are inserted one after the other, nothing is said
of them.

  $ ask 9 'fu list --sort=la' | head -1
  
  $ ask 9 'fu log kim-ito v'
  nospace
  vi
  $ ask 37 'fu log kim-ito v'
  
  visit
  video

It is no command for people, and is not suggested.

  $ fu help | grep __complete
  [1]
  $ fu _complete
  fu: unknown command '_complete'; did you mean 'completion'?
  [2]
