Every prospect on a line; NEXT is the day of the next contact, or how late it is.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu list
  ID                 WHO                     STAGE      NEXT         VIA    LAST
  mateo-nunez        Mateo Núñez, Hotel Fa…  proposal   2 days late  call   11 Nov
  jane-doe           Jane Doe, Acme GmbH     contacted  today        call   12 Nov
  kim-ito            伊藤 キム, Harbor Ltd   lead       1 day late   email  18 Nov
  zoe-krueger        Zoë Krüger, Theaterwe…  lead       today        call
  anais-lefevre      Anaïs Lefèvre, Atelie…  meeting    Mon 23 Nov   email  20 Nov
  aino-makinen       Aino Mäkinen, Studio…   meeting    Mon 30 Nov   call   19 Nov
  giulia-esposito    Giulia Esposito, Espo…  contacted  today        call   17 Nov
  kaethe-moeller     Käthe Möller, Pension…  won        Mon 7 Dec    email  6 Nov
  bjorn-hakonsen     Bjørn Håkonsen, Håkon…  contacted  today        email  6 Nov
  beatriz-fernandez  Beatriz Fernández, Fe…  lead       Fri 4 Dec    event  4 Nov
  lee-park           Lee Park, Nordwind AB   contacted  4 days late  call   12 Nov
  soren-ostergard    Søren Østergård, Fjor…  lead       today        call   19 Nov
  piotr-wisniewski   Piotr Wiśniewski, Pol…  contacted  Fri 11 Dec   call   20 Nov
  lucja-zielinska    Łucja Zielińska, Nowa…  contacted  18 Jan 2027  email  8 Oct
  otto-brandt        Otto Brandt, Brandt &…  lost       stopped             5 Nov

Only those of one stage.

  $ fu list stage:meeting,proposal
  ID             WHO                          STAGE     NEXT         VIA    LAST
  mateo-nunez    Mateo Núñez, Hotel Faro      proposal  2 days late  call   11 Nov
  anais-lefevre  Anaïs Lefèvre, Atelier Lef…  meeting   Mon 23 Nov   email  20 Nov
  aino-makinen   Aino Mäkinen, Studio Mäkin…  meeting   Mon 30 Nov   call   19 Nov

The order is free: by the next day, by name, by value, by the last contact, by stage, by lateness, by silence.

  $ fu list --sort due -n 4
  ID               WHO                       STAGE      NEXT         VIA    LAST
  lee-park         Lee Park, Nordwind AB     contacted  4 days late  call   12 Nov
  mateo-nunez      Mateo Núñez, Hotel Faro   proposal   2 days late  call   11 Nov
  kim-ito          伊藤 キム, Harbor Ltd     lead       1 day late   email  18 Nov
  giulia-esposito  Giulia Esposito, Esposi…  contacted  today        call   17 Nov
  11 more
  $ fu list --sort name -n 4
  ID                 WHO                      STAGE      NEXT        VIA    LAST
  aino-makinen       Aino Mäkinen, Studio M…  meeting    Mon 30 Nov  call   19 Nov
  anais-lefevre      Anaïs Lefèvre, Atelier…  meeting    Mon 23 Nov  email  20 Nov
  beatriz-fernandez  Beatriz Fernández, Fer…  lead       Fri 4 Dec   event  4 Nov
  bjorn-hakonsen     Bjørn Håkonsen, Håkons…  contacted  today       email  6 Nov
  11 more
  $ fu list --sort value -n 4
  ID               WHO                       STAGE      NEXT         VIA    LAST
  bjorn-hakonsen   Bjørn Håkonsen, Håkonse…  contacted  today        email  6 Nov
  lee-park         Lee Park, Nordwind AB     contacted  4 days late  call   12 Nov
  mateo-nunez      Mateo Núñez, Hotel Faro   proposal   2 days late  call   11 Nov
  soren-ostergard  Søren Østergård, Fjordm…  lead       today        call   19 Nov
  11 more
  $ fu list --sort last -n 4
  ID                 WHO                      STAGE      NEXT         VIA    LAST
  zoe-krueger        Zoë Krüger, Theaterwer…  lead       today        call
  lucja-zielinska    Łucja Zielińska, Nowa…   contacted  18 Jan 2027  email  8 Oct
  beatriz-fernandez  Beatriz Fernández, Fer…  lead       Fri 4 Dec    event  4 Nov
  otto-brandt        Otto Brandt, Brandt &…   lost       stopped             5 Nov
  11 more
  $ fu list --sort stage -n 4
  ID                 WHO                          STAGE  NEXT        VIA    LAST
  kim-ito            伊藤 キム, Harbor Ltd        lead   1 day late  email  18 Nov
  zoe-krueger        Zoë Krüger, Theaterwerksta…  lead   today       call
  beatriz-fernandez  Beatriz Fernández, Fernánd…  lead   Fri 4 Dec   event  4 Nov
  soren-ostergard    Søren Østergård, Fjordmøbl…  lead   today       call   19 Nov
  11 more
  $ fu list --sort lateness -n 4
  ID           WHO                      STAGE      NEXT         VIA    LAST
  kim-ito      伊藤 キム, Harbor Ltd    lead       1 day late   email  18 Nov
  lee-park     Lee Park, Nordwind AB    contacted  4 days late  call   12 Nov
  mateo-nunez  Mateo Núñez, Hotel Faro  proposal   2 days late  call   11 Nov
  jane-doe     Jane Doe, Acme GmbH      contacted  today        call   12 Nov
  11 more
  $ fu list --sort silent -n 4
  ID           WHO                      STAGE      NEXT         VIA    LAST
  kim-ito      伊藤 キム, Harbor Ltd    lead       1 day late   email  18 Nov
  lee-park     Lee Park, Nordwind AB    contacted  4 days late  call   12 Nov
  mateo-nunez  Mateo Núñez, Hotel Faro  proposal   2 days late  call   11 Nov
  jane-doe     Jane Doe, Acme GmbH      contacted  today        call   12 Nov
  11 more

And the other way round.

  $ fu list --sort due --reverse -n 3
  ID                WHO                      STAGE      NEXT         VIA    LAST
  otto-brandt       Otto Brandt, Brandt &…   lost       stopped             5 Nov
  lucja-zielinska   Łucja Zielińska, Nowa…   contacted  18 Jan 2027  email  8 Oct
  piotr-wisniewski  Piotr Wiśniewski, Pols…  contacted  Fri 11 Dec   call   20 Nov
  12 more

The stopped stand last; they have no next contact.

  $ fu list owner:dana stage:lost,contacted --sort due
  ID               WHO                       STAGE      NEXT         VIA    LAST
  lee-park         Lee Park, Nordwind AB     contacted  4 days late  call   12 Nov
  giulia-esposito  Giulia Esposito, Esposi…  contacted  today        call   17 Nov
  jane-doe         Jane Doe, Acme GmbH       contacted  today        call   12 Nov
  lucja-zielinska  Łucja Zielińska, Nowa N…  contacted  18 Jan 2027  email  8 Oct
  otto-brandt      Otto Brandt, Brandt & S…  lost       stopped             5 Nov

JSON: the same items as in `fu due`; `more` counts what -n left out.

  $ fu list --sort value -n 3 --json | /usr/bin/python3 -c '
  > import json, sys
  > list = json.load(sys.stdin)
  > print(list["schema"], list["today"], list["counts"])
  > for item in list["items"]:
  >     print(item["id"], item["value"], item["cadence"], item["step"], item["repetition"], item["touches"], item["last"])'
  fu.list/1 2026-11-20 {'more': 12}
  bjorn-hakonsen {'amount': '90000', 'currency': 'NOK'} keep-in-touch 1 1 4 {'date': '2026-11-06', 'via': 'call', 'outcome': 'reached', 'note': 'Two mountain hotels next autumn, nothing before'}
  lee-park {'amount': '22000', 'currency': 'EUR'} outbound 3 1 5 {'date': '2026-11-12', 'via': 'email', 'outcome': 'sent', 'note': 'two swatches'}
  mateo-nunez {'amount': '18450.50', 'currency': 'EUR'} proposal 2 1 9 {'date': '2026-11-11', 'via': 'call', 'outcome': 'reached', 'note': 'The owners meet on the 17th; ring the day after'}

Of somebody stopped, the keys of the next contact are null.

  $ fu list otto-brandt --json
  {"schema":"fu.list/1","today":"2026-11-20","as_of":null,
  "counts":{"more":0},
  "items":[
  {"id":"otto-brandt","name":"Otto Brandt","company":"Brandt & Söhne","owner":"dana","type":"prospect","stage":"lost","value":{"amount":"4000","currency":"EUR"},"tags":["uniforms"],"status":"stopped","due":null,"late":null,"overdue_days":0,"lateness":0.0,"pin":null,"at":null,"priority":0,"cadence":"nurture","step":1,"repetition":2,"via":null,"say":null,"touches":5,"attempts":0,"last":{"date":"2026-11-05","via":"email","outcome":"replied","note":"To our newsletter: take me off every list, please"},"stopped":{"date":"2026-11-05","reason":"asked"}}],
  "problems":[]}

Nobody matches.

  $ fu list tag:aviation
  $ fu list tag:aviation --json
  {"schema":"fu.list/1","today":"2026-11-20","as_of":null,
  "counts":{"more":0},
  "items":[],
  "problems":[]}

In one's own form: a table for a spreadsheet, and names of files that may hold blanks.

  $ fu list --sort value -n 3 --format '%(value.amount)%09%(value.currency)%09%(name)%09%(tags)'
  90000\tNOK\tBj\xc3\xb8rn H\xc3\xa5konsen\thotel,wool (esc)
  22000\tEUR\tLee Park\toutdoor,wool (esc)
  18450.50\tEUR\tMateo N\xc3\xba\xc3\xb1ez\thotel,curtains (esc)
  $ fu list owner:sam -z --format '%(path)' | xargs -0 -n 1 basename
  aino-makinen.yaml
  bjorn-hakonsen.yaml
  $ fu list status:stopped --format '%(id) %(stopped.date) %(stopped.reason) (%(due)%(via))'
  otto-brandt 2026-11-05 asked ()

Is there anybody? And nothing at all, not even a word on warnings, when there is nobody.

  $ fu list last:never --exit-code --format '%(id)'
  zoe-krueger
  [1]
  $ fu list -q tag:aviation

Mistakes on the command line.

  $ fu list --sort nmae
  fu: cannot sort by 'nmae'; did you mean 'name'?
  [2]
  $ fu list --sort xyz
  fu: cannot sort by 'xyz'; give one of due, name, value, last, stage, lateness, silent
  [2]
  $ fu list --all
  fu: unknown option '--all'; see fu help list
  [2]
