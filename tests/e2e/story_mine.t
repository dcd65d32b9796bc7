A book of two: Dana and Sam. Nobody owns Zoe, so she is everybody's.

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ export FU_BOOK=book HOME=$PWD/home
  $ for who in Ada:dana Ben:dana Cleo:sam Dora:sam Zoe:; do
  >   name=${who%:*}
  >   printf 'name: %s\nowner: %s\nadded: 2026-11-19\n' $name "${who#*:}" >book/prospects/${name,}.yaml
  > done
  $ cat >book/prospects/emil.yaml <<EOF
  > name: Emil
  > owner: sam
  > log:
  >   - {date: 2026-11-19, next: 2026-11-25, note: "On leave till then"}
  > EOF

Without a name, everybody's prospects are listed.

  $ fu due
  Fri 20 Nov 2026                                               5 overdue · 0 done
  
  OVERDUE
    ada   call  Ada · no phone                                          1 day late
      Their details, is it of interest, and announce the email — first contact
    ben   call  Ben · no phone                                          1 day late
      Their details, is it of interest, and announce the email — first contact
    cleo  call  Cleo · no phone                                         1 day late
      Their details, is it of interest, and announce the email — first contact
    dora  call  Dora · no phone                                         1 day late
      Their details, is it of interest, and announce the email — first contact
    zoe   call  Zoe · no phone                                          1 day late
      Their details, is it of interest, and announce the email — first contact

With it, mine and nobody's; what belongs to others is counted.

  $ fu due --me dana
  Fri 20 Nov 2026                                               3 overdue · 0 done
  
  OVERDUE
    ada  call  Ada · no phone                                           1 day late
      Their details, is it of interest, and announce the email — first contact
    ben  call  Ben · no phone                                           1 day late
      Their details, is it of interest, and announce the email — first contact
    zoe  call  Zoe · no phone                                           1 day late
      Their details, is it of interest, and announce the email — first contact
  
  2 more belong to sam
  $ fu overdue --me sam
  Fri 20 Nov 2026                                               3 overdue · 0 done
  
  OVERDUE
    cleo  call  Cleo · no phone                                         1 day late
      Their details, is it of interest, and announce the email — first contact
    dora  call  Dora · no phone                                         1 day late
      Their details, is it of interest, and announce the email — first contact
    zoe   call  Zoe · no phone                                          1 day late
      Their details, is it of interest, and announce the email — first contact
  
  2 more belong to dana

The name is best kept in config.yaml.

  $ mkdir -p "$HOME/.config/fu"
  $ echo "me: dana" >"$HOME/.config/fu/config.yaml"
  $ fu due | tail -n 1
  2 more belong to sam
  $ fu overdue | tail -n 1
  2 more belong to sam
  $ fu agenda
  Fri 20 Nov to Fri 27 Nov 2026                                         3 contacts
  
  OVERDUE
    ada  call  Ada  Their details, is it of interest, and announce th…  1 day late
    ben  call  Ben  Their details, is it of interest, and announce th…  1 day late
    zoe  call  Zoe  Their details, is it of interest, and announce th…  1 day late
  
  3 more belong to sam

--me is stronger than config.yaml, and --all shows everybody's again.

  $ fu due --me sam | tail -n 1
  2 more belong to dana
  $ fu due --all | head -1
  Fri 20 Nov 2026                                               5 overdue · 0 done
  $ fu agenda --all | tail -n +2
  
  OVERDUE
    ada   call  Ada   Their details, is it of interest, and announce…   1 day late
    ben   call  Ben   Their details, is it of interest, and announce…   1 day late
    cleo  call  Cleo  Their details, is it of interest, and announce…   1 day late
    dora  call  Dora  Their details, is it of interest, and announce…   1 day late
    zoe   call  Zoe   Their details, is it of interest, and announce…   1 day late
  
  Wed 25 Nov
    emil  call  Emil  Their details, is it of interest, and announce…   snooze

`fu list` is everybody's anyway. owner:me are mine alone.

  $ fu list
  ID    WHO   STAGE  NEXT        VIA   LAST
  ada   Ada   lead   1 day late  call
  ben   Ben   lead   1 day late  call
  cleo  Cleo  lead   1 day late  call
  dora  Dora  lead   1 day late  call
  zoe   Zoe   lead   1 day late  call
  emil  Emil  lead   Wed 25 Nov  call
  $ fu list owner:me
  ID   WHO  STAGE  NEXT        VIA   LAST
  ada  Ada  lead   1 day late  call
  ben  Ben  lead   1 day late  call
  $ fu list --me sam not:owner:me
  ID   WHO  STAGE  NEXT        VIA   LAST
  ada  Ada  lead   1 day late  call
  ben  Ben  lead   1 day late  call
  zoe  Zoe  lead   1 day late  call
  $ fu due owner:me | head -1
  Fri 20 Nov 2026                                               2 overdue · 0 done

JSON counts the others'.

  $ fu due --json | /usr/bin/python3 -c '
  > import json, sys
  > morning = json.load(sys.stdin)
  > print(morning["counts"], [item["id"] for item in morning["items"]])'
  {'promises': 0, 'overdue': 3, 'due': 0, 'done': 0, 'others': 2, 'more': 0} ['ada', 'ben', 'zoe']

Where nothing of mine is due, the others' is still counted, and the status of --exit-code is 0: it is not for me.

  $ fu due --me dana id:cleo,dora,emil
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  
  2 more belong to sam
  $ fu due --me dana id:cleo,dora,emil --exit-code >/dev/null

Several others, each with their number.

  $ fu due --me tom | tail -n 1
  2 more belong to dana, 2 to sam

Nobody is called me: it would be written into the log, and owner:me would never find it.

  $ fu log ada call reached --me me
  fu: 'me' stands for whoever you are; --me wants your name
  [2]

Who is owner:me when nobody has said?

  $ rm "$HOME/.config/fu/config.yaml"
  $ fu list owner:me
  fu: 'owner:me' does not know who you are; give --me NAME, or write me: NAME into your config.yaml
  [2]
