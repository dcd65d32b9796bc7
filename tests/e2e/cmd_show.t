One prospect, whole: how to reach them, what comes next, where the plan stands, the facts, and the history, newest first.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu show jane-doe
  Jane Doe                                                                jane-doe
  Head of Purchasing, Acme GmbH, Berlin
  +49 30 23125 017 · jane@acme.example
  
  Next        Fri 20 Nov (today), call, promised
  Say         Ring back after the budget round
  Plan        outbound, step 4 of 4, contact 1 of 3
  So far      3 touches
  Stage       contacted · 12000 EUR
  Owner       dana
  Added       Mon 2 Nov 2026
  Source      referral:lee-park
  Tags        fashion, berlin
  Interests   sailing, arsenal
  Problem     three suppliers, no single delivery date
  Loved       the one-day swatch service
  Facts       12 Nov: launches the fall line in mid-August
              12 Nov: decides together with the head of design
  Notes       Prefers mornings.
              Not to be mistaken for Janet Doe in bookkeeping, same extension.
  
  History
    Thu 12 Nov 14:05  call, reached, stage contacted, next Fri 20 Nov (dana)
                      Ring back after the budget round
    Tue 10 Nov 09:05  call, voicemail (dana)
    Tue 3 Nov 10:25   email, sent (dana)
                      Spring line, two swatches; greetings from Lee Park
    Tue 3 Nov 10:10   call, no-answer (dana)

The beginning of the ID is enough, and so is a part of the name or of the company.

  $ fu show kim | head -3
  伊藤 キム                                                                kim-ito
  Buyer, Harbor Ltd, Copenhagen
  +45 00 00 01 17 · kim@harbor.example
  $ fu show "hotel faro" | head -2
  Mateo Núñez                                                          mateo-nunez
  Operations manager, Hotel Faro, Berlin

Somebody who is stopped.

  $ fu show otto | head -9
  Otto Brandt                                                          otto-brandt
  Managing director, Brandt & Söhne, Berlin
  +49 30 23125 604 · o.brandt@brandt-soehne.example
  
  Next        stopped on Thu 5 Nov: asked
  Plan        nurture, step 1 of 1, contact 2
  So far      5 touches
  Stage       lost · 4000 EUR
  Owner       dana

A file with nothing but a name.

  $ mkdir -p tiny/prospects
  $ touch tiny/fu.yaml
  $ echo "name: Ada Roth" >tiny/prospects/ada.yaml
  $ fu -C tiny show ada
  Ada Roth                                                                     ada
  
  Next        Fri 20 Nov (today), call
  Say         Their details, is it of interest, and announce the email
  Plan        outbound, step 1 of 4
  So far      0 touches
  Stage       lead

JSON: the item of `fu list` and all that the file holds.

  $ fu show giulia --json | /usr/bin/python3 -c '
  > import json, sys
  > show = json.load(sys.stdin)
  > giulia = show["items"][0]
  > print(show["schema"], len(show["items"]), show["problems"])
  > for key in ("id", "path", "role", "emails", "phones", "place", "source", "added", "loved", "events", "due", "late", "via", "last"):
  >     print(key, "=", giulia[key])
  > for entry in giulia["log"]:
  >     print({key: value for key, value in entry.items() if value is not None})'
  fu.show/1 1 []
  id = giulia-esposito
  path = prospects/berlin/giulia-esposito.yaml
  role = Costume maker
  emails = ['giulia@esposito-costumes.example']
  phones = ['+49 30 23125 358']
  place = Leipzig
  source = event:baltic-fabric-days
  added = 2026-11-13
  loved = the linen that creases like old linen
  events = ['Baltic Fabric Days', 'Berlin film market, February']
  due = 2026-11-19
  late = 2026-11-20
  via = call
  last = {'date': '2026-11-17', 'via': 'email', 'outcome': 'sent', 'note': 'The recording of the talk; linen swatch posted'}
  {'line': 20, 'date': '2026-11-13', 'via': 'event', 'outcome': 'reached', 'cadence': 'fair-leads', 'stage': 'contacted', 'by': 'dana', 'note': 'A film set in 1910 begins in March; missed the talk on dyes'}
  {'line': 21, 'date': '2026-11-17', 'time': '09:35', 'via': 'email', 'outcome': 'sent', 'idea': 'baltic-fabric-days', 'by': 'dana', 'note': 'The recording of the talk; linen swatch posted'}
  $ fu -C tiny show ada --json
  {"schema":"fu.show/1","today":"2026-11-20","as_of":null,
  "items":[
  {"id":"ada","name":"Ada Roth","company":"","owner":"","type":"prospect","stage":"lead","value":null,"tags":[],"status":"due","due":"2026-11-20","late":"2026-11-20","overdue_days":0,"lateness":0.0,"pin":null,"at":null,"priority":0,"cadence":"outbound","step":1,"repetition":1,"via":"call","say":"Their details, is it of interest, and announce the email","touches":0,"attempts":0,"last":null,"stopped":null,"path":"prospects/ada.yaml","role":"","emails":[],"phones":[],"place":"","source":"","added":null,"interests":[],"events":[],"objections":[],"problem":"","loved":"","notes":"","facts":[],"log":[]}],
  "problems":[]}

Nobody of that name, several of them, none named.

  $ fu show jane-dough
  fu: no prospect 'jane-dough'; did you mean 'jane-doe'?
  [1]
  $ fu show li
  fu: 'li' may be any of
    anais-lefevre  Anaïs Lefèvre
    giulia-esposito  Giulia Esposito
    lucja-zielinska  Łucja Zielińska
  [1]
  $ fu show b
  fu: 'b' may be any of
    beatriz-fernandez
    bjorn-hakonsen
  [1]
  $ fu show
  fu: show: ID is missing; see fu help show
  [2]

A file that cannot be read.

  $ echo "name: 'Ada" >tiny/prospects/ada.yaml
  $ fu -C tiny show ada
  prospects/ada.yaml:1:7: error: a quote that is never closed [yaml]
    hint: close it on its line
  fu: 'ada' cannot be read
  [3]

JSON without the object around it.

  $ fu show jane --jsonl | cut -c1-60
  {"id":"jane-doe","name":"Jane Doe","company":"Acme GmbH","ow
