A new book: the rules, with all that is built in, and the folders.

  $ fu init book
  A new book in book: fu.yaml has the rules, prospects/ will have the people.
  Next:
    cd book
    git init && fu setup                history, and the team
    fu add "Jane Doe" --company Acme    somebody to follow up
    fu import contacts.csv              everybody of a list
  $ cd book
  $ find . | LC_ALL=C sort
  .
  ./.fu
  ./.fu/fu.schema.json
  ./.fu/idea.schema.json
  ./.fu/prospect.schema.json
  ./.gitattributes
  ./fu.yaml
  ./ideas
  ./prospects
  ./templates
  ./templates/conversation.md
  ./templates/customer.md
  ./templates/inbound.md
  ./templates/info-sent.md
  ./templates/introducer.md
  ./templates/keep-in-touch.md
  ./templates/nurture.md
  ./templates/outbound.md
  ./templates/proposal.md
  ./templates/value-touch.md
  $ cat .gitattributes
  # Prospects merge entry by entry where the driver is registered, and end their lines the same way everywhere.
  prospects/**/*.yaml merge=fu diff=fu text eol=lf
  $ grep '^[a-z]' fu.yaml
  format: 1
  calendar:
  default-cadence: outbound
  channels: [call, email, meeting, visit, event, post, linkedin, message]
  cadences:
  outcomes:
  stages:
  goals: {hour: 5, first-meeting: 8..12, new-per-week: 3, concentration: 25%}
  stalled: {touches: 8, days: 90}

The files name their schemas to an editor.

  $ head -1 fu.yaml
  # yaml-language-server: $schema=.fu/fu.schema.json
  $ fu schema
  The editor's schemas are up to date; nothing was written.

It is a book, and an empty one.

  $ fu check
  nothing wrong
  $ fu
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ fu cadences | head -3
    CADENCE             PRIORITY  ABOUT                  THEN           FROM
    outbound (default)         0  First contact to som…  keep-in-touch  fu.yaml:11
    inbound                   10  They came to you; an…  keep-in-touch  fu.yaml:19

To do what it says next.

  $ git init -q
  $ fu add "Jane Doe" --company Acme
  Added jane-doe (prospects/jane-doe.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ fu
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    jane-doe  call  Jane Doe, Acme · no phone                                today
      Their details, is it of interest, and announce the email — first contact

In the directory where one is: the hint leaves out what is done already.

  $ mkdir ../here && cd ../here
  $ git init -q
  $ fu init
  A new book: fu.yaml has the rules, prospects/ will have the people.
  Next:
    fu setup                            merging, for the team
    fu add "Jane Doe" --company Acme    somebody to follow up
    fu import contacts.csv              everybody of a list
  $ git status --short
  ?? .fu/
  ?? .gitattributes
  ?? fu.yaml
  ?? templates/

Where a book is already, nothing is overwritten.

  $ echo "# mine" >fu.yaml
  $ fu init
  fu: ./fu.yaml is there already: this is a book; nothing was changed
  [5]
  $ cat fu.yaml
  # mine
  $ cd ..
  $ fu init here
  fu: here/fu.yaml is there already: this is a book; nothing was changed
  [5]
  $ touch empty.yaml && mkdir linked && ln -s ../empty.yaml linked/fu.yaml
  $ fu init linked
  fu: linked/fu.yaml is there already: this is a book; nothing was changed
  [5]
  $ wc -c <empty.yaml
  0

A .gitattributes that is there already stays as it is.

  $ mkdir attributes && echo "*.png binary" >attributes/.gitattributes
  $ fu init attributes
  A new book in attributes: fu.yaml has the rules, prospects/ will have the
  people.
  Next:
    cd attributes
    git init && fu setup                history, and the team
    fu add "Jane Doe" --company Acme    somebody to follow up
    fu import contacts.csv              everybody of a list
  fu: .gitattributes is there already; for merging prospects it needs the line
    prospects/**/*.yaml merge=fu diff=fu text eol=lf
  $ cat attributes/.gitattributes
  *.png binary
  $ cp -r book interrupted && rm interrupted/fu.yaml && fu init interrupted >/dev/null

Files that are there already are no hindrance.

  $ mkdir -p old/prospects && echo "name: Ada Roth" >old/prospects/ada.yaml
  $ fu init old >/dev/null
  $ fu -C old list
  ID   WHO       STAGE  NEXT   VIA   LAST
  ada  Ada Roth  lead   today  call

A trial run writes nothing, and what it shows is what the other writes.

  $ fu init --dry-run trial | head -7
  --- /dev/null
  +++ b/fu.yaml
  @@ -0,0 +1,105 @@
  +# yaml-language-server: $schema=.fu/fu.schema.json
  +# The rules: who is contacted next, and when. These are fu's own; change what you like, see fu-cadence(7) and fu(5).
  +# They carry the practice of sales follow-up: an answer to an inbound enquiry the same day, call > email > call, touches
  +# that thin out and never end, staying in touch after a "no", and a call that nobody heard counting for nothing.
  $ ls trial
  ls: cannot access 'trial': No such file or directory
  [2]
  $ fu init --dry-run trial | grep -c '^-[^-]'
  0
  [1]
  $ fu init --dry-run trial | grep '^+' | grep -v '^+++' | cut -c 2- >shown
  $ fu init trial >/dev/null
  $ cat trial/fu.yaml trial/.gitattributes trial/.fu/{prospect,idea,fu}.schema.json \
  >   trial/templates/*.md | cmp - shown

Folders that are missing, names with blanks and other characters, a narrow terminal.

  $ fu init "a/b/my book"
  A new book in a/b/my book: fu.yaml has the rules, prospects/ will have the
  people.
  Next:
    cd 'a/b/my book'
    git init && fu setup                history, and the team
    fu add "Jane Doe" --company Acme    somebody to follow up
    fu import contacts.csv              everybody of a list
  $ cd "a/b/my book" && fu list && cd - >/dev/null
  $ fu init "Büro 東京" >/dev/null && ls -d B*
  Büro 東京
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow init $'bell\a'

Schemas of an earlier book are brought up to date; another thing in their place is left alone.

  $ mkdir -p again/.fu && echo '{}' >again/.fu/prospect.schema.json && fu init again >/dev/null && fu -C again schema
  The editor's schemas are up to date; nothing was written.
  $ mkdir led && ln -s ../again led/.fu && fu init led
  fu: .fu: this is not a folder of the book; nothing was changed
  [5]
  $ ls led again
  again:
  fu.yaml
  ideas
  prospects
  templates
  
  led:

Where it cannot be made.

  $ touch file
  $ fu init file
  fu: the folder 'file/prospects' cannot be made: Not a directory
  [5]
  $ fu init file/book
  fu: the folder 'file/book/prospects' cannot be made: Not a directory
  [5]
  $ fu init /dev/null/book
  fu: the folder '/dev/null/book/prospects' cannot be made: Not a directory
  [5]
  $ fu init one two
  fu: init: 'two' is one too many; see fu help init
  [2]
  $ fu init --force book
  fu: unknown option '--force'; see fu help init
  [2]
  $ ls one two
  ls: cannot access 'one': No such file or directory
  ls: cannot access 'two': No such file or directory
  [2]

Within a work tree of git the hint leaves out what is done already.

  $ mkdir -p tree && git init -q tree && fu init tree/book
  A new book in tree/book: fu.yaml has the rules, prospects/ will have the people.
  Next:
    cd tree/book
    fu setup                            merging, for the team
    fu add "Jane Doe" --company Acme    somebody to follow up
    fu import contacts.csv              everybody of a list

The directory named by -C, without HOME, and with another book in the environment.

  $ fu -C other init | head -1 && ls other
  A new book in other: fu.yaml has the rules, prospects/ will have the people.
  fu.yaml
  ideas
  prospects
  templates
  $ env -u HOME fu init homeless | head -1
  A new book in homeless: fu.yaml has the rules, prospects/ will have the people.
  $ FU_BOOK=nowhere fu init elsewhere | head -1
  A new book in elsewhere: fu.yaml has the rules, prospects/ will have the people.
