The smallest book: a folder with an empty fu.yaml. The rules are then the built-in ones.

  $ mkdir book
  $ touch book/fu.yaml
  $ cd book

It is empty, and fu says how to begin.

  $ fu
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ fu overdue
  Fri 20 Nov 2026                                          nobody overdue · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ fu agenda
  Fri 20 Nov to Fri 27 Nov 2026                                         0 contacts
  
  Nobody is due in these days.
  $ fu list
  $ fu check
  nothing wrong
  $ fu cadences keep-in-touch
  keep-in-touch                                               priority 1, built in
  The long run; every other week, monthly, then quarterly for as long as it takes
  
    STEP  WAIT  TIMES     VIA                    SAY                      FROM
       1  2w    4x        email, call            Something of value for…  built in
       2  1mo   6x        email, call, linkedin  Something of value for…  built in
       3  3mo   for ever  post, call, email      Keep in touch; offer h…  built in

To programs it is an empty list.

  $ fu due --json
  {"schema":"fu.due/1","today":"2026-11-20","as_of":null,
  "counts":{"promises":0,"overdue":0,"due":0,"done":0,"others":0,"more":0},
  "items":[],
  "problems":[]}
  $ fu overdue --json
  {"schema":"fu.overdue/1","today":"2026-11-20","as_of":null,
  "counts":{"promises":0,"overdue":0,"due":0,"done":0,"others":0,"more":0},
  "items":[],
  "problems":[]}
  $ fu agenda --json
  {"schema":"fu.agenda/1","today":"2026-11-20","as_of":null,
  "items":[],
  "problems":[]}
  $ fu list --json
  {"schema":"fu.list/1","today":"2026-11-20","as_of":null,
  "counts":{"more":0},
  "items":[],
  "problems":[]}

Nobody can be shown.

  $ fu show jane-doe
  fu: no prospect 'jane-doe'
  [1]
  $ fu why jane-doe
  fu: no prospect 'jane-doe'
  [1]
  $ fu plan jane-doe
  fu: no prospect 'jane-doe'
  [1]

A folder prospects/ with nothing in it is as good as none, and fu.yaml may hold only comments.

  $ mkdir -p prospects/berlin
  $ echo "# our rules" >fu.yaml
  $ fu
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ fu check
  nothing wrong

As it says: a file with one line makes a prospect, who is due today.

  $ echo "name: Jane Doe" >prospects/jane-doe.yaml
  $ fu
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    jane-doe  call  Jane Doe · no phone                                      today
      Their details, is it of interest, and announce the email — first contact
