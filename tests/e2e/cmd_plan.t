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
  {"schema":"fu.plan/1","today":"2026-11-20",
  "items":[
  {"date":"2026-11-20","status":"due","due":"2026-11-20","late":"2026-11-20","overdue_days":0,"lateness":0.0,"pin":"promise","priority":0,"cadence":"outbound","step":4,"repetition":1,"via":"call","say":"Ring back after the budget round"},
  {"date":"2026-11-27","status":"upcoming","due":"2026-11-27","late":"2026-11-27","overdue_days":0,"lateness":0.0,"pin":null,"priority":0,"cadence":"outbound","step":4,"repetition":2,"via":"call","say":"Something of value for them"}],
  "problems":[]}
  $ fu plan otto --json
  {"schema":"fu.plan/1","today":"2026-11-20",
  "items":[],
  "problems":[]}

Mistakes.

  $ fu plan nobody
  fu: no prospect 'nobody'
  [1]
  $ fu plan jane-doe -n 0 2>/dev/null
  [2]
