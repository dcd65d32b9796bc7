People of a spreadsheet. Without a terminal nobody is asked.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && git add -A && git commit -qm "A book"
  $ cat > ../leads.csv <<'END'
  > Name,Company,Email,Phone,City,Shoe size,Notes
  > Ada Ferro,Ferro Tessuti,ada@ferro.example,+49 30 23125 001,Torino,38,"Met at the fair.
  > Wants samples."
  > Jane Doe,Acme GmbH,JANE@acme.example,+49 30 23125 017,,41,
  > 伊藤 キム,,kim.ito@harbor.example,,Tokyo,,
  > Cleo Sand,Sand & Co
  > Ada  ferro,ferro tessuti,,+49 30 23125 002,,,
  > END
  $ fu import ../leads.csv --dry-run
  ../leads.csv: CSV, separated by commas, 5 people
    name      Name
    company   Company
    emails    Email
    phones    Phone
    place     City
    notes     Notes
    not read  Shoe size
  
  New: 2 people
    ada-ferro  Ada Ferro, Ferro Tessuti  ada@ferro.example       Fri 20 Nov
    kim-ito-2  伊藤 キム                 kim.ito@harbor.example  Fri 20 Nov
  
  New, but perhaps known: 1 person
    line 5: kim-ito-2 may be kim-ito (伊藤 キム, Harbor Ltd)
  Not imported again: 2 people
    line 4: Jane Doe is in the book already, as jane-doe (same email)
    line 7: Ada ferro stands in line 2 already (same name and company)
  
  Cannot be imported: 1 person
    line 6: 2 cells, where the first line has 7 titles
  
  First contacts: 2 on Fri 20 Nov.
  --- /dev/null
  +++ b/prospects/ada-ferro.yaml
  @@ -0,0 +1,11 @@
  +# yaml-language-server: $schema=../.fu/prospect.schema.json
  +name: Ada Ferro
  +company: Ferro Tessuti
  +emails: [ada@ferro.example]
  +phones: ["+49 30 23125 001"]
  +place: Torino
  +added: 2026-11-20
  +notes: |-
  +  Met at the fair.
  +  Wants samples.
  +log:
  --- /dev/null
  +++ b/prospects/kim-ito-2.yaml
  @@ -0,0 +1,6 @@
  +# yaml-language-server: $schema=../.fu/prospect.schema.json
  +name: 伊藤 キム
  +emails: [kim.ito@harbor.example]
  +place: Tokyo
  +added: 2026-11-20
  +log:
  ../leads.csv:6:1: error: 2 cells, where the first line has 7 titles [width]
    hint: fill it up with empty cells, or look for a line end in a text without quotes
  [3]
  $ git status --short
  $ fu import ../leads.csv --tag fair --source "event:textile-fair"
  Imported 2 people from ../leads.csv.
  New, but perhaps known: 1 person
    line 5: kim-ito-2 may be kim-ito (伊藤 キム, Harbor Ltd)
  Not imported again: 2 people
    line 4: Jane Doe is in the book already, as jane-doe (same email)
    line 7: Ada ferro stands in line 2 already (same name and company)
  First contacts: 2 on Fri 20 Nov.
  fu undo takes it back.
  ../leads.csv:6:1: error: 2 cells, where the first line has 7 titles [width]
    hint: fill it up with empty cells, or look for a line end in a text without quotes
  [3]
  $ cat prospects/ada-ferro.yaml prospects/kim-ito-2.yaml
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: Ada Ferro
  company: Ferro Tessuti
  emails: [ada@ferro.example]
  phones: ["+49 30 23125 001"]
  place: Torino
  source: event:textile-fair
  added: 2026-11-20
  tags: [fair]
  notes: |-
    Met at the fair.
    Wants samples.
  log:
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: 伊藤 キム
  emails: [kim.ito@harbor.example]
  place: Tokyo
  source: event:textile-fair
  added: 2026-11-20
  tags: [fair]
  log:
  $ fu due id:ada-ferro | tail -4
  
  DUE
    ada-ferro  call  Ada Ferro, Ferro Tessuti, Torino · +49 30 23125 001     today
      Their details, is it of interest, and announce the email — first contact

A second import changes nothing, and one undo takes back the first.

  $ fu import ../leads.csv
  Not imported again: 4 people
    line 2: Ada Ferro is in the book already, as ada-ferro (same email)
    line 4: Jane Doe is in the book already, as jane-doe (same email)
    line 5: 伊藤 キム is in the book already, as kim-ito-2 (same email)
    line 7: Ada ferro is in the book already, as ada-ferro (same name and
      company)
  ../leads.csv:6:1: error: 2 cells, where the first line has 7 titles [width]
    hint: fill it up with empty cells, or look for a line end in a text without quotes
  fu: nothing was imported: 4 are in the book already, and 1 person could not be imported
  [3]
  $ sed -i /Cleo/d ../leads.csv && fu import ../leads.csv
  Not imported again: 4 people
    line 2: Ada Ferro is in the book already, as ada-ferro (same email)
    line 4: Jane Doe is in the book already, as jane-doe (same email)
    line 5: 伊藤 キム is in the book already, as kim-ito-2 (same email)
    line 6: Ada ferro is in the book already, as ada-ferro (same name and
      company)
  fu: nothing was imported: all 4 are in the book already; --update fills what is missing
  [1]
  $ fu undo
  Took back: fu import ../leads.csv
    prospects/ada-ferro.yaml
    prospects/kim-ito-2.yaml
  $ git status --short

What is empty is filled in, and nothing else.

  $ cat > ../more.csv <<'END'
  > name,company,email,phone,role,place,owner,notes
  > Jane Doe,,jane@acme.example,+1 555 0100,Head of purchasing,Paris,nobody,
  > Lee Park,nordwind ab,,+1 555 0101,,Oslo,ben,
  > Otto Brandt,Brandt & Söhne,,+1 555 0102,,,,Moved to Wien
  > END
  $ fu import ../more.csv --update --dry-run
  ../more.csv: CSV, separated by commas, 3 people
    name     name
    company  company
    emails   email
    phones   phone
    role     role
    place    place
    owner    owner
    notes    notes
  
  Filled in: 2 people
    line 3: lee-park: phones
    line 4: otto-brandt: notes
  Not imported again: 1 person
    line 2: Jane Doe is in the book already, as jane-doe (same email)
  --- a/prospects/berlin/otto-brandt.yaml
  +++ b/prospects/berlin/otto-brandt.yaml
  @@ -13,6 +13,7 @@
   cadence: nurture
   tags: [uniforms]
   objections: [buys from one mill since 1987, no paper and no email]
  +notes: Moved to Wien
   
   log:
     - {date: 2026-09-21, time: "09:45", via: call, outcome: gatekeeper, by: dana, note: "Try after the summer collection"}
  --- a/prospects/nordics/lee-park.yaml
  +++ b/prospects/nordics/lee-park.yaml
  @@ -3,6 +3,7 @@
   company: Nordwind AB
   role: Head of design
   emails: [lee.park@nordwind.example]
  +phones: ["+1 555 0101"]
   place: Stockholm
   owner: dana
   source: Stockholm design walk
  $ fu import ../more.csv --update; git diff -U0 | grep '^[-+][^-+]'
  Filled in: 2 people
    line 3: lee-park: phones
    line 4: otto-brandt: notes
  Not imported again: 1 person
    line 2: Jane Doe is in the book already, as jane-doe (same email)
  fu undo takes it back.
  +notes: Moved to Wien
  +phones: ["+1 555 0101"]
  $ fu import ../more.csv --update
  Not imported again: 3 people
    line 2: Jane Doe is in the book already, as jane-doe (same email)
    line 3: Lee Park is in the book already, as lee-park (same name and company)
    line 4: Otto Brandt is in the book already, as otto-brandt (same name and
      company)
  Nothing to fill in.
  $ fu show otto-brandt | grep Stopped
  [1]
  $ git checkout -q . && git clean -qfd

Two rows may be one person, who is filled in from both, and counted once.

  $ printf 'name,company,notes,loved\nOtto Brandt,Brandt & Söhne,Moved,\nOtto Brandt,Brandt & Söhne,,Our wool\n' > ../twice.csv
  $ fu import ../twice.csv --update
  Filled in: 1 person
    line 2: otto-brandt: notes
    line 3: otto-brandt: loved
  fu undo takes it back.
  $ fu undo > /dev/null

First contacts one day after another: 2 a day for each owner, on working days; whoever stands above comes first,
also before the more urgent.

  $ printf 'name,cadence,added\nAnn,,2026-11-19\nBen,inbound,2026-11-02\n' > ../order.csv
  $ fu import ../order.csv --per-day 1 > /dev/null
  $ fu list id:ann,ben --sort due --format '%(due) %(id)'
  2026-11-20 ann
  2026-11-23 ben
  $ fu undo > /dev/null
  $ printf 'name,owner\nAna One,dana\nBea Two,dana\nCia Three,dana\nDea Four,ben\nEva Five,dana\n' >../five.csv
  $ fu import ../five.csv --per-day 2 --cadence inbound --in fair/2026 --commit
  Imported 5 people from ../five.csv.
  First contacts: 2 a day for each owner, from Fri 20 Nov to Mon 23 Nov.
  fu undo takes it back.
  $ fu list id:ana-one,bea-two,cia-three,dea-four,eva-five --format '%(due) %(owner) %(id)'
  2026-11-20 dana ana-one
  2026-11-20 dana bea-two
  2026-11-20 ben dea-four
  2026-11-23 dana cia-three
  2026-11-23 dana eva-five
  $ cat prospects/fair/2026/cia-three.yaml
  # yaml-language-server: $schema=../../../.fu/prospect.schema.json
  name: Cia Three
  owner: dana
  added: 2026-11-20
  cadence: inbound
  log:
    - {date: 2026-11-20, next: 2026-11-23, note: "imported; first contacts are spread, 2 a day"}
  $ git log -1 --format=%s --stat
  import: 5 people from ../five.csv
  
   prospects/fair/2026/ana-one.yaml   | 6 ++++++
   prospects/fair/2026/bea-two.yaml   | 6 ++++++
   prospects/fair/2026/cia-three.yaml | 7 +++++++
   prospects/fair/2026/dea-four.yaml  | 6 ++++++
   prospects/fair/2026/eva-five.yaml  | 7 +++++++
   5 files changed, 32 insertions(+)
  $ fu why cia-three | head -5
  Cia Three                                                              cia-three
  Next: Mon 23 Nov (in 3 days), call, snoozed
  
  On 'inbound' (built in), counted from Fri 20 Nov, when it was added:
    Fri 20 Nov      snooze                    prospects/fair/2026/cia-three.yaml:7
  $ git status --short

What fu exports comes back as it was; the second time there is nothing to do.

  $ fu export json >../book.json && fu init ../other >/dev/null && cp fu.yaml ../other
  $ fu -C ../other import ../book.json
  Imported 20 people from ../book.json.
  First contacts: 4 on Fri 20 Nov.
  fu undo takes it back.
  $ fu -C ../other export json | sed 's/"today".*"items"/"items"/' >../again.json
  $ sed 's/"today".*"items"/"items"/' ../book.json | diff - ../again.json
  $ fu -C ../other import ../book.json 2>&1 | tail -1
  fu: nothing was imported: all 20 are in the book already; --update fills what is missing
  $ fu export csv -o ../book.csv && fu init ../third >/dev/null && fu -C ../third import ../book.csv 2>&1 | grep Imported
  Exported 20 prospects: ../book.csv
  Imported 20 people from ../book.csv.
  $ fu export vcf -o ../book.vcf && fu -C ../other import ../book.vcf 2>&1 | tail -1
  Exported 20 prospects: ../book.vcf
  fu: nothing was imported: all 20 are in the book already; --update fills what is missing

Somebody who may be two is named, and nothing is filled in.

  $ printf 'name,email,notes\nJ. Park,jane@acme.example;lee.park@nordwind.example,Moved\n' | fu import - --update
  Not imported again: 1 person
    line 2: J. Park may be jane-doe or lee-park of the book (same email)
  Nothing to fill in.
  $ git status --short

What a shell completes.

  $ fu __complete -- import --map com
  company=
  $ fu __complete -- import --enc
  --encoding\tof the lists: utf-8, utf-16, utf-16le, utf-16be or windows-1252 (esc)
  $ fu __complete -- import --separator ''
  comma
  semicolon
  tab
  $ fu __complete -- import le
  \tfiles (esc)

Standard input, several lists, IDs that the list names.

  $ printf 'id,name\nx1,Xaver One\nx1,Xaver Two\njane-doe,Janet Doe\nadd,Addie\nNo ID,Nils\n,Xaver Three\n' | fu import - --map id=id --dry-run 2>/dev/null | sed '/^---/,$d'
  standard input: CSV, separated by commas, 6 people
    id    id
    name  name
  
  New: 2 people
    x1           Xaver One      Fri 20 Nov
    xaver-three  Xaver Three    Fri 20 Nov
  
  Cannot be imported: 4 people
    line 3: the ID 'x1' is taken by Xaver One, in line 2
    line 4: the ID 'jane-doe' is taken by Jane Doe, Acme GmbH, in
      prospects/berlin/jane-doe.yaml
    line 5: the ID 'add' is taken: a file of the book has it, or it is a
      command, channel or outcome
    and 1 more
  
  First contacts: 2 on Fri 20 Nov.
  $ printf 'name\tcompany\nTab Person\tTabs\n' >../tabs.csv
  $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vera Card\r\nN:Card;Vera;;;\r\nTEL:+49 30 5\r\nEND:VCARD\r\n' | fu import ../tabs.csv - 
  Imported 2 people from ../tabs.csv and standard input.
  First contacts: 2 on Fri 20 Nov.
  fu undo takes it back.
  $ fu undo | head -1
  Took back: fu import ../tabs.csv -

What the rules do not know, and what must not be guessed.

  $ printf 'name,stage,value,type,added,cadence\nOne,hope,12k,friend,,weekly\nTwo,,,,tomorrow,\nThree,won,12000 EUR,,2026-02-30,\n' >../odd.csv
  $ fu import ../odd.csv --dry-run 2>/dev/null | sed -n '/^Cannot/,/^First/p'
  Cannot be imported: 2 people
    line 3: added: date 'tomorrow' is not of the form YYYY-MM-DD
    line 4: added: date '2026-02-30' does not exist
  
  Warnings: 4
    line 2: value '12k' is not an amount and a currency; it is left out
    line 2: there is no type 'friend'; it is left out
    line 2: the rules have no stage 'hope'; it is kept
    and 1 more
  
  First contact: Fri 20 Nov.
  $ fu import ../odd.csv
  Imported 1 person from ../odd.csv.
  First contact: Fri 20 Nov.
  fu undo takes it back.
  ../odd.csv:2:1: warning: value '12k' is not an amount and a currency; it is left out [value]
    hint: write it like 12000 EUR
  ../odd.csv:2:1: warning: there is no type 'friend'; it is left out [type]
    hint: write prospect, customer or introducer
  ../odd.csv:2:1: warning: the rules have no stage 'hope'; it is kept [stage]
    hint: they have lead, contacted, meeting, proposal, trial-order, won, lost
  ../odd.csv:2:1: warning: the rules have no cadence 'weekly'; it is kept, and 'outbound' is used [cadence]
    hint: they have outbound, inbound, info-sent, conversation, proposal, keep-in-touch, nurture, customer, introducer, fair-leads
  ../odd.csv:3:1: error: added: date 'tomorrow' is not of the form YYYY-MM-DD [added]
    hint: write it like 2026-11-20
  ../odd.csv:4:1: error: added: date '2026-02-30' does not exist [added]
    hint: February 2026 has 28 days
  [3]
  $ cat prospects/one.yaml; rm prospects/one.yaml
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: One
  stage: hope
  cadence: weekly
  log:

Hostile names stay names.

  $ printf 'name,company\n../../x,-rf\n-rf,\n"\033[31mRed",\nadd,\n%s,\n' "$(printf 'long %.0s' $(seq 60))" >../hostile.csv
  $ fu import ../hostile.csv 2>&1 | sort | cut -c1-80
  ../hostile.csv:4:1: warning: control characters were left out [control]
  First contacts: 5 on Fri 20 Nov.
  Imported 5 people from ../hostile.csv.
  fu undo takes it back.
  $ git status --short | cut -c1-80; git clean -qfd
  ?? prospects/31mred.yaml
  ?? prospects/add-2.yaml
  ?? prospects/long-long-long-long-long-long-long-long-long-long-long-long-long.ya
  ?? prospects/rf.yaml
  ?? prospects/x.yaml

Lists that are none: nothing is done, not of the others either.

  $ mkdir ../folder; : >../empty.csv; printf 'a,b\n1,2\n' >../nameless.csv; printf 'name\n' >../nobody.csv
  $ printf 'name\nZo\353\n' >../latin.csv
  $ fu import ../leads.csv ../folder
  ../folder:1:1: error: it is a folder [unreadable]
    hint: name the files in it
  fu: nothing was imported
  [3]
  $ printf 'PK\003\004\024\000' >../leads.xlsx; printf '\320\317\021\340\241' >../leads.xls; fu import ../leads.xlsx ../leads.xls --encoding windows-1252
  ../leads.xlsx:1:1: error: it is a workbook of a spreadsheet, or another packed file [unreadable]
    hint: save it as CSV there, in UTF-8, and import that
  ../leads.xls:1:1: error: it is a workbook of a spreadsheet, or another packed file [unreadable]
    hint: save it as CSV there, in UTF-8, and import that
  fu: nothing was imported
  [3]
  $ fu import ../missing.csv ../empty.csv ../leads.csv
  ../missing.csv:1:1: error: it cannot be opened: No such file or directory [unreadable]
  ../empty.csv:1:1: error: it is empty [unreadable]
  fu: nothing was imported
  [3]
  $ fu import ../nameless.csv
  ../nameless.csv:1:1: error: no column is for a name; the titles are 'a', 'b' [header]
    hint: say which column it is: --map name=a; without titles in the list, write name,company,email above it
  fu: nothing was imported
  [3]
  $ fu import ../latin.csv
  ../latin.csv:2:3: error: byte \xeb is not UTF-8 [encoding]
    hint: if it is from a Windows program, --encoding windows-1252
  fu: nothing was imported
  [3]
  $ fu import ../latin.csv --encoding windows-1252 | head -1
  Imported 1 person from ../latin.csv.
  $ fu import ../nobody.csv
  fu: nothing was imported: there is nobody in ../nobody.csv
  [1]
  $ fu import /dev/null
  /dev/null:1:1: error: it is neither a file nor a pipe [unreadable]
  fu: nothing was imported
  [3]
  $ fu undo | head -1; git status --short
  Took back: fu import ../latin.csv

The command line.

  $ fu import
  fu: import: FILE is missing; see fu help import
  [2]
  $ fu import ../leads.csv --encoding latin
  fu: import: there is no encoding 'latin'; there are utf-8, utf-16, utf-16le, utf-16be or windows-1252
  [2]
  $ fu import ../leads.csv --separator pipe
  fu: import: there is no separator 'pipe'; there are comma, semicolon or tab
  [2]
  $ fu import ../leads.csv --map name
  fu: import: --map 'name' is not KEY=COLUMN, like --map name=Kontakt
  [2]
  $ fu import ../leads.csv --map name=Nobody
  fu: --map: there is no column 'Nobody' in the list; there are 'Name', 'Company', 'Email', 'Phone', 'City', 'Shoe size', 'Notes'
  [2]
  $ fu import ../leads.csv --cadence weekly
  fu: there is no cadence 'weekly'; there are outbound, inbound, info-sent, conversation, proposal, keep-in-touch, nurture, customer, introducer, fair-leads
  [2]
  $ fu import ../leads.csv --in ../x
  fu: import: --in '../x' is no folder below prospects/
  [2]
  $ printf 'id,name,company,folder,emails,phones,loved\r\nodd,Odd,,"a\nb",,,\r\n' | fu import -
  -:2:1: error: 'a\nb' is no folder below prospects/ [folder]
  fu: nothing was imported: 1 person could not be imported
  [3]
  $ fu import ../leads.csv --per-day 0
  fu: import: --per-day wants a number from 1 to 10000; see fu help import
  [2]
  $ fu import - -
  fu: import: the standard input can be read only once
  [2]
  $ fu import ../leads.csv --owner me
  fu: nobody has said who 'me' is: --me NAME, or me: in your config.yaml
  [2]

Files of the book that cannot be read may hide somebody: that is said.

  $ echo 'name: [' >prospects/broken.yaml
  $ printf 'name\nNew One\n' | fu import -
  Imported 1 person from standard input.
  First contact: Fri 20 Nov.
  fu undo takes it back.
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ ls prospects/new-one.yaml
  prospects/new-one.yaml

Very many that are wrong, or known: the first are named, of the others the lines.

  $ rm -r prospects/*; (echo name,email; for i in $(seq 30); do echo "Person $i,p$i@x.example"; done; for i in $(seq 25); do echo "a,b,c"; done) >../many.csv
  $ fu import ../many.csv 2>&1 | grep -v hint: | sed -n '1,4p;$p'
  Imported 30 people from ../many.csv.
  First contacts: 30 on Fri 20 Nov; --per-day 20 spreads them.
  fu undo takes it back.
  ../many.csv:32:1: error: 3 cells, where the first line has 2 titles [width]
  ../many.csv:52:1: error: and 5 more like these, in lines 52-56 [more]
  $ fu import ../many.csv 2>/dev/null | tail -2
    line 21: Person 20 is in the book already, as person-20 (same email)
    and 10 more like these, in lines 22-31
  $ mkdir -p prospects/x; rm -r prospects; touch prospects; fu import ../tabs.csv 2>&1 | sed "s|$PWD|BOOK|"; rm prospects
  fu: the folder 'BOOK/prospects' cannot be made: Not a directory; nothing was changed

Two lists put together have their titles twice; nobody is called so.

  $ mkdir ../two && fu init ../two >/dev/null && printf 'name,company\nA,B\nname,company\nC,D\n' | fu -C ../two import -
  Imported 2 people from standard input.
  First contacts: 2 on Fri 20 Nov.
  fu undo takes it back.
