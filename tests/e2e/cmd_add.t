A new prospect: one file, and who is next.

  $ fu init book >/dev/null && cd book
  $ git init -q && fu setup >/dev/null && git add -A && git commit -qm "A book"
  $ fu add "Jane Doe" --company "Acme GmbH" --phone "+49 30 23125 017"
  Added jane-doe (prospects/jane-doe.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ cat prospects/jane-doe.yaml
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: Jane Doe
  company: Acme GmbH
  phones: ["+49 30 23125 017"]
  added: 2026-11-20
  log:
  $ fu show jane
  Jane Doe                                                                jane-doe
  Acme GmbH
  +49 30 23125 017
  
  Next        Fri 20 Nov (today), call
  Say         Their details, is it of interest, and announce the email
  Plan        outbound, step 1 of 4
  So far      0 touches
  Stage       lead
  Added       Fri 20 Nov 2026

All that can be said of somebody.

  $ fu add Kim Ito --inbound --company "Harbor Ltd" --role Buyer --email kim@harbor.example --email kim.ito@harbor.example \
  >   --phone 0045 --place Copenhagen --owner dana --added 2026-11-17 --stage contacted --value "12000 EUR" \
  >   --tag retail --tag japan --interest "night trains" --event spring-fair --objection "a new supplier: a new audit" \
  >   --problem "indigo that rubs off" --loved "#1 in blue" --notes $'Reads as Itō Kimu;\nsigns as Kim Ito.' --in nordics/denmark
  Added kim-ito (prospects/nordics/denmark/kim-ito.yaml) for Tue 17 Nov (3 days
  ago).
  Next: today, 3 days late, call (inbound, step 1: at once)
  $ cat prospects/nordics/denmark/kim-ito.yaml
  # yaml-language-server: $schema=../../../.fu/prospect.schema.json
  name: Kim Ito
  company: Harbor Ltd
  role: Buyer
  emails: [kim@harbor.example, kim.ito@harbor.example]
  phones: ["0045"]
  place: Copenhagen
  owner: dana
  source: inbound
  added: 2026-11-17
  stage: contacted
  value: 12000 EUR
  cadence: inbound
  tags: [retail, japan]
  interests: [night trains]
  events: [spring-fair]
  objections: ["a new supplier: a new audit"]
  problem: indigo that rubs off
  loved: "#1 in blue"
  notes: |-
    Reads as Itō Kimu;
    signs as Kim Ito.
  log:
  $ fu show kim | head -16
  Kim Ito                                                                  kim-ito
  Buyer, Harbor Ltd, Copenhagen
  0045 · kim@harbor.example · kim.ito@harbor.example
  
  Next        Tue 17 Nov (3 days ago), call, 3 days late
  Say         Thank them, and ask what made them write
  Plan        inbound, step 1 of 3
  So far      0 touches
  Stage       contacted · 12000 EUR
  Owner       dana
  Added       Tue 17 Nov 2026
  Source      inbound
  Tags        retail, japan
  Interests   night trains
  Events      spring-fair
  Problem     indigo that rubs off
  $ fu check
  nothing wrong

The plan: of an enquiry, of a type, of a stage, or named.

  $ fu add "Ina Inbound" --inbound
  Added ina-inbound (prospects/ina-inbound.yaml).
  Next: Fri 20 Nov (today), call (inbound, step 1: at once)
  $ fu add "Ines Introducer" --type introducer
  Added ines-introducer (prospects/ines-introducer.yaml).
  Next: Fri 27 Nov (in 7 days), email (introducer, step 1: in 1 week)
  $ fu add "Conny Customer" --type customer
  Added conny-customer (prospects/conny-customer.yaml).
  Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  $ fu add "Wanda Won" --stage won
  Added wanda-won (prospects/wanda-won.yaml).
  Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  $ fu add "Nora Nurture" --cadence nurture
  Added nora-nurture (prospects/nora-nurture.yaml).
  Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  $ fu add "Ilka" --inbound --source "our fair" --cadence conversation
  Added ilka (prospects/ilka.yaml).
  Next: Mon 23 Nov (in 3 days), email (conversation, step 1: in 1 working day)
  $ tail -n +3 prospects/{ina-inbound,ines-introducer,conny-customer,wanda-won,nora-nurture,ilka}.yaml
  ==> prospects/ina-inbound.yaml <==
  source: inbound
  added: 2026-11-20
  cadence: inbound
  log:
  
  ==> prospects/ines-introducer.yaml <==
  added: 2026-11-20
  cadence: introducer
  type: introducer
  log:
  
  ==> prospects/conny-customer.yaml <==
  added: 2026-11-20
  cadence: customer
  type: customer
  log:
  
  ==> prospects/wanda-won.yaml <==
  added: 2026-11-20
  stage: won
  cadence: customer
  type: customer
  log:
  
  ==> prospects/nora-nurture.yaml <==
  added: 2026-11-20
  cadence: nurture
  log:
  
  ==> prospects/ilka.yaml <==
  source: our fair
  added: 2026-11-20
  cadence: conversation
  log:
  $ fu list
  ID               WHO                  STAGE      NEXT         VIA    LAST
  kim-ito          Kim Ito, Harbor Ltd  contacted  3 days late  call
  ina-inbound      Ina Inbound          lead       today        call
  ilka             Ilka                 lead       Mon 23 Nov   email
  conny-customer   Conny Customer       lead       Fri 27 Nov   call
  wanda-won        Wanda Won            won        Fri 27 Nov   call
  ines-introducer  Ines Introducer      lead       Fri 27 Nov   email
  jane-doe         Jane Doe, Acme GmbH  lead       today        call
  nora-nurture     Nora Nurture         lead       22 Feb 2027  email

The ID: from the name, with the company where it is taken, then numbered.

  $ fu add "Jane Doe" --company "Nordwind AB" | grep -o '^Added [^ ]*'
  Added jane-doe-nordwind-ab
  $ fu add "Jane Doe" | grep -o '^Added [^ ]*'
  Added jane-doe-2
  $ fu add "Łucja Øster-Zielińska, Dr." | grep -o '^Added [^ ]*'
  Added lucja-oster-zielinska-dr
  $ fu add "Käthe Größe & Söhne" | grep -o '^Added [^ ]*'
  Added kaethe-groesse-soehne
  $ fu add "Call" | grep -o '^Added [^ ]*'
  Added call-2
  $ fu add "Undo" | grep -o '^Added [^ ]*'
  Added undo-2
  $ fu add 伊藤キム
  fu: add: the name '伊藤キム' has no Latin letters to make an ID of; name one: --id kim-ito
  [2]
  $ fu add 伊藤キム --company "Harbor Ltd"
  fu: add: the name '伊藤キム' has no Latin letters to make an ID of; name one: --id harbor-ltd
  [2]
  $ fu add 伊藤キム --id ito-kimu
  Added ito-kimu (prospects/ito-kimu.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ fu add "Ann" --id Ann
  fu: add: 'Ann' is no ID: a to z, 0 to 9 and -, at most 64 of them, not - first
  [2]
  $ fu add "Ann" --id jane-doe
  fu: the ID 'jane-doe' is taken: a file of the book has it, or it is a command, channel or outcome; nothing was changed
  [1]
  $ fu add "Ann" --id reached
  fu: the ID 'reached' is taken: a file of the book has it, or it is a command, channel or outcome; nothing was changed
  [1]

Somebody who may be there already.

  $ fu add "jane doe" --company "ACME GmbH"
  fu: this may be 'jane-doe' (Jane Doe, Acme GmbH), with the same name and company; --force adds it all the same
  [1]
  $ fu add "J. Doe" --email KIM@harbor.example
  fu: this may be 'kim-ito' (Kim Ito, Harbor Ltd), with the same email; --force adds it all the same
  [1]
  $ fu add "Kimberley" --email KIM@harbor.example --force
  Added kimberley (prospects/kimberley.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ fu add Jane
  Added jane (prospects/jane.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ fu list name:kim
  ID         WHO                  STAGE      NEXT         VIA   LAST
  kim-ito    Kim Ito, Harbor Ltd  contacted  3 days late  call
  kimberley  Kimberley            lead       today        call

Without HOME and without git: written, and a word on what is missing.

  $ fu init ../plain >/dev/null
  $ env -u HOME fu -C ../plain add "Ada Roth"
  Added ada-roth (prospects/ada-roth.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ fu -C ../plain add "Bea Roth"
  Added bea-roth (prospects/bea-roth.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ ls ../plain/prospects
  ada-roth.yaml
  bea-roth.yaml

Text of every kind comes back as it was given.

  $ fu add $'Zoë "Zo" O\'Neill 🧵' --company $'#1: [Fabrics], {Co} & *more' --role '- yes' --place '~' --notes $'tab\there, bell\a, line\nand \\ back' --tag 'a, b' --tag 'true' --problem ' blanks around ' --loved '日本語'
  Added zoe-zo-oneill (prospects/zoe-zo-oneill.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  $ cat prospects/zoe-zo-oneill.yaml
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: "Zoë \"Zo\" O'Neill 🧵"
  company: "#1: [Fabrics], {Co} & *more"
  role: "- yes"
  place: "~"
  added: 2026-11-20
  tags: ["a, b", "true"]
  problem: blanks around
  loved: 日本語
  notes: "tab\there, bell\x07, line\nand \\ back"
  log:
  $ fu show zoe | head -12
  Zoë "Zo" O'Neill 🧵                                                zoe-zo-oneill
  - yes, #1: [Fabrics], {Co} & *more, ~
  
  Next        Fri 20 Nov (today), call
  Say         Their details, is it of interest, and announce the email
  Plan        outbound, step 1 of 4
  So far      0 touches
  Stage       lead
  Added       Fri 20 Nov 2026
  Tags        a, b, true
  Problem     blanks around
  Loved       日本語
  $ fu list --json id:zoe-zo-oneill | grep -o '"tags":[^]]*]'
  "tags":["a, b","true"]

The first line names the schema to the editor, from wherever the file lies; a book without schemas has no such line.

  $ fu add Ada --in a/b >/dev/null && head -2 prospects/a/b/ada.yaml
  # yaml-language-server: $schema=../../../.fu/prospect.schema.json
  name: Ada
  $ mv .fu .away && fu add Bea >/dev/null && cat prospects/bea.yaml && mv .away .fu
  name: Bea
  added: 2026-11-20
  log:

A trial run shows the file and makes nothing.

  $ fu add --dry-run "Tom Trial" --in trial --tag x
  --- /dev/null
  +++ b/prospects/trial/tom-trial.yaml
  @@ -0,0 +1,5 @@
  +# yaml-language-server: $schema=../../.fu/prospect.schema.json
  +name: Tom Trial
  +added: 2026-11-20
  +tags: [x]
  +log:
  $ ls prospects/trial
  ls: cannot access 'prospects/trial': No such file or directory
  [2]

Values that are empty are none.

  $ fu add "Ed" --email "" --tag " " --company "" --value "" --owner "" >/dev/null && tail -n +2 prospects/ed.yaml
  name: Ed
  added: 2026-11-20
  log:

A day to come is written, as somebody may begin next week; fu check says so.

  $ fu add "Next Week" --added +1w >/dev/null && fu check; rm prospects/next-week.yaml
  prospects/next-week.yaml:3:8: warning: added 2026-11-27 lies in the future [added]
    hint: nobody is contacted before that day
  1 warning

A narrow terminal.

  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow add "Constantin Freiherr von Hohenlohe-Waldenburg-Schillingsfürst" --company "Freiherrliche Verwaltung"
  too wide: constantin-freiherr-von-hohenlohe-waldenburg-schillingsfuerst
  too wide: (prospects/constantin-freiherr-von-hohenlohe-waldenburg-schillingsfuerst.yaml).

What cannot be added.

  $ fu add
  fu: add: NAME is missing; see fu help add
  [2]
  $ fu add ""
  fu: add: a prospect has a name
  [2]
  $ fu add "  "
  fu: add: a prospect has a name
  [2]
  $ fu add "Bo" --value 12.000,50
  fu: value '12.000,50' is not an amount and a currency; write it like 12000 EUR
  [2]
  $ fu add "Bo" --value 12000
  fu: value '12000' is not an amount and a currency; write it like 12000 EUR
  [2]
  $ fu add "Bo" --stage wno
  fu: there is no stage 'wno'; did you mean 'won'?
  [2]
  $ fu add "Bo" --cadence outbuond
  fu: there is no cadence 'outbuond'; did you mean 'outbound'?
  [2]
  $ fu add "Bo" --type custommer
  fu: there is no type 'custommer'; did you mean 'customer'?
  [2]
  $ fu add "Bo" --added 2026-02-30
  fu: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ fu add "Bo" --owner me
  fu: nobody has said who 'me' is: --me NAME, or me: in your config.yaml
  [2]
  $ fu add "Bo" --in ../outside
  fu: add: --in '../outside' is no folder below prospects/
  [2]
  $ fu add "Bo" --in /tmp
  fu: add: --in '/tmp' is no folder below prospects/
  [2]
  $ fu add "Bo" --in a//b
  fu: add: --in 'a//b' is no folder below prospects/
  [2]
  $ fu add "Bo" --in .hidden
  fu: add: --in '.hidden' is no folder below prospects/
  [2]
  $ fu add "Bo" --in 'berlin\2026'
  fu: add: --in 'berlin\2026' is no folder below prospects/
  [2]
  $ fu add "Bo" --in $'berlin\x1b[2J'
  fu: add: --in 'berlin\x1b[2J' is no folder below prospects/
  [2]
  $ fu add "Bo" --emial bo@example.org
  fu: unknown option '--emial'; did you mean '--email'?
  [2]
  $ fu add $'Bo\xff'
  fu: name is not UTF-8
  [2]
  $ mkdir ../outside && ln -s ../../outside prospects/out && fu add "Bo" --in out/sub 2>/dev/null
  [5]
  $ find ../outside; rm prospects/out
  ../outside
  $ touch prospects/file && fu add "Bo" --in file; rm prospects/file
  fu: the folder '*/book/prospects/file' cannot be made: Not a directory; nothing was changed (glob)
  $ fu -C .. add "Bo"
  fu: no book at '..' (-C): it has no fu.yaml; an empty file is enough
  [3]
  $ ls prospects | grep bo
  ina-inbound.yaml
  $ git diff --stat
