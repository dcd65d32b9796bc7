Day by day: who is late, who is due today, and the seven days to come. Days without a contact are left out.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu agenda
  Fri 20 Nov to Fri 27 Nov 2026                                         9 contacts
  
  OVERDUE
    mateo-nunez      call   Mateo Núñez, Hotel…   The owners meet on…  2 days late
    kim-ito          email  伊藤 キム, Harbor L…  Answer one questio…  1 day late
    lee-park         call   Lee Park, Nordwind…   Did it arrive? Wha…  4 days late
  
  TODAY
    jane-doe         call   Jane Doe, Acme GmbH   Ring back after th…  promise
    zoe-krueger      call   Zoë Krüger, Theater…  Thank them, and as…
    giulia-esposito  call   Giulia Esposito, Es…  Is the swatch ther…
    bjorn-hakonsen   email  Bjørn Håkonsen, Håk…  Something of value…
    soren-ostergard  call   Søren Østergård, Fj…  Their details, is…
  
  Mon 23 Nov
    anais-lefevre    email  Anaïs Lefèvre, Atel…  Thank them; repeat…

Further ahead, and only some of them: first the span, then the query.

  $ fu agenda 3w via:call
  Fri 20 Nov to Fri 11 Dec 2026                                         8 contacts
  
  OVERDUE
    mateo-nunez       call  Mateo Núñez, Hotel…   The owners meet on…  2 days late
    lee-park          call  Lee Park, Nordwind…   Did it arrive? Wha…  4 days late
  
  TODAY
    jane-doe          call  Jane Doe, Acme GmbH   Ring back after th…  promise
    zoe-krueger       call  Zoë Krüger, Theater…  Thank them, and as…
    giulia-esposito   call  Giulia Esposito, Es…  Is the swatch ther…
    soren-ostergard   call  Søren Østergård, Fj…  Their details, is…
  
  Mon 30 Nov
    aino-makinen      call  Aino Mäkinen, Studi…  One answer to an o…
  
  Fri 11 Dec
    piotr-wisniewski  call  Piotr Wiśniewski, P…  What did you make…

From one day to another; a contact that was put off says so.

  $ fu agenda 2027-01-01..2027-01-31
  Fri 1 Jan to Sun 31 Jan 2027                                           1 contact
  
  Mon 18 Jan 2027
    lucja-zielinska  email  Łucja Zielińska, Nowa…  Something of value th…  snooze
  $ fu agenda tomorrow..+10d
  Sat 21 Nov to Mon 30 Nov 2026                                         2 contacts
  
  Mon 23 Nov
    anais-lefevre  email  Anaïs Lefèvre, Atelier Le…  Thank them; repeat what t…
  
  Mon 30 Nov
    aino-makinen   call   Aino Mäkinen, Studio Mäki…  One answer to an open que…
  $ fu agenda 1..3w
  Fri 27 Nov to Fri 11 Dec 2026                                         4 contacts
  
  Mon 30 Nov
    aino-makinen       call   Aino Mäkinen, Studio Mä…  One answer to an open q…
  
  Fri 4 Dec
    beatriz-fernandez  event  Beatriz Fernández, Fern…  Something useful for th…
  
  Mon 7 Dec
    kaethe-moeller     email  Käthe Möller, Pension M…  What could be better? W…
  
  Fri 11 Dec
    piotr-wisniewski   call   Piotr Wiśniewski, Polst…  What did you make of it?

At most two a day for each owner. Promises and snoozes stay on their day and count; of the others, those with the
lower priority go to a later day.

  $ fu agenda --capacity 2
  Fri 20 Nov to Fri 27 Nov 2026        9 contacts · at most 2 a day for each owner
  
  OVERDUE
    mateo-nunez      call   Mateo Núñez, Hotel…   The owners meet on…  2 days late
    kim-ito          email  伊藤 キム, Harbor L…  Answer one questio…  1 day late
  
  TODAY
    jane-doe         call   Jane Doe, Acme GmbH   Ring back after th…  promise
    zoe-krueger      call   Zoë Krüger, Theater…  Thank them, and as…
    bjorn-hakonsen   email  Bjørn Håkonsen, Håk…  Something of value…
  
  Mon 23 Nov
    anais-lefevre    email  Anaïs Lefèvre, Atel…  Thank them; repeat…
    giulia-esposito  call   Giulia Esposito, Es…  Is the swatch ther…
  
  Tue 24 Nov
    lee-park         call   Lee Park, Nordwind…   Did it arrive? Wha…  4 days late
    soren-ostergard  call   Søren Østergård, Fj…  Their details, is…

JSON adds the day to each item.

  $ fu agenda --capacity 2 --json | /usr/bin/python3 -c '
  > import json, sys
  > agenda = json.load(sys.stdin)
  > print(agenda["schema"], agenda["today"])
  > for item in agenda["items"]:
  >     print(item["id"], item["owner"], item["priority"], item["due"], item["late"], "->", item["day"])'
  fu.agenda/1 2026-11-20
  mateo-nunez dana 6 2026-11-18 2026-11-18 -> 2026-11-20
  jane-doe dana 0 2026-11-20 2026-11-20 -> 2026-11-20
  kim-ito  10 2026-11-19 2026-11-19 -> 2026-11-20
  zoe-krueger  10 2026-11-20 2026-11-20 -> 2026-11-20
  anais-lefevre dana 5 2026-11-23 2026-11-23 -> 2026-11-23
  giulia-esposito dana 4 2026-11-19 2026-11-20 -> 2026-11-23
  bjorn-hakonsen sam 1 2026-11-20 2026-11-20 -> 2026-11-20
  lee-park dana 0 2026-11-16 2026-11-16 -> 2026-11-24
  soren-ostergard dana 0 2026-11-20 2026-11-20 -> 2026-11-24

No contact in that time.

  $ fu agenda 2026-11-24..2026-11-27
  Tue 24 Nov to Fri 27 Nov 2026                                         0 contacts
  
  Nobody is due in these days.
  $ fu agenda tag:aviation --json
  {"schema":"fu.agenda/1","today":"2026-11-20","as_of":null,
  "items":[],
  "problems":[]}

In one's own form, with the day; the lines are in the order of days, and levelled ones on the day where they came to lie.

  $ fu agenda via:call --format '%(day) %(id)'
  2026-11-20 mateo-nunez
  2026-11-20 lee-park
  2026-11-20 jane-doe
  2026-11-20 zoe-krueger
  2026-11-20 giulia-esposito
  2026-11-20 soren-ostergard
  $ fu agenda --capacity 2 owner:dana --format '%(day)%09%(due)%09%-16(id)|%14(day)'
  2026-11-20\t2026-11-18\tmateo-nunez     |    2026-11-20 (esc)
  2026-11-20\t2026-11-20\tjane-doe        |    2026-11-20 (esc)
  2026-11-23\t2026-11-23\tanais-lefevre   |    2026-11-23 (esc)
  2026-11-23\t2026-11-19\tgiulia-esposito |    2026-11-23 (esc)
  2026-11-24\t2026-11-16\tlee-park        |    2026-11-24 (esc)
  2026-11-24\t2026-11-20\tsoren-ostergard |    2026-11-24 (esc)
  $ fu agenda today..tomorrow -z | xargs -0 -n 4
  mateo-nunez kim-ito lee-park jane-doe
  zoe-krueger giulia-esposito bjorn-hakonsen soren-ostergard
  $ fu agenda -q tag:aviation
  $ fu agenda --exit-code --jsonl tag:film | cut -c1-30; echo "${PIPESTATUS[0]}"
  {"id":"giulia-esposito","name"
  1

Spans that cannot be.

  $ fu agenda 2026-12-11..2026-12-01
  fu: the span '2026-12-11..2026-12-01' ends before it begins
  [2]
  $ fu agenda 2026-11-01..2026-11-05
  fu: the span '2026-11-01..2026-11-05' lies in the past; give --today 2026-11-01
  [2]
  $ fu agenda 2026-11-31..2026-12-05
  fu: date '2026-11-31' does not exist; November 2026 has 30 days
  [2]
  $ fu agenda today..someday
  fu: 'someday' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
