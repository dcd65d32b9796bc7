Address books come in, and go out again.

  $ mkdir -p book/prospects && cd book && touch fu.yaml
  $ cp "$TESTDIR"/lists/*.vcf ..
  $ fu import ../apple.vcf
  Imported 3 people from ../apple.vcf.
  Left out: 1 card that is no person
  First contacts: 3 on Fri 20 Nov.
  fu undo takes it back.
  $ cat prospects/jane-marie-doe.yaml
  name: Jane Marie Doe
  company: Acme GmbH
  role: Head of Purchasing
  emails: [jane@acme.example, jane.private@mail.example]
  phones: ["+49 30 23125 017", "+49 171 2312501"]
  place: Berlin
  added: 2026-11-20
  notes: |-
    Prefers mornings.
    Met at the fair, hall 4; wants swatches.
  log:
  $ fu import ../google.vcf
  Imported 3 people from ../google.vcf.
  First contacts: 3 on Fri 20 Nov.
  fu undo takes it back.
  ../google.vcf:25:1: error: this card has no name [name]
    hint: give it a name (FN), or take it out of the list
  [3]
  $ fu import ../fastmail-4.vcf ../android-2-1.vcf
  Imported 5 people from ../fastmail-4.vcf and ../android-2-1.vcf.
  Left out: 2 cards that are no people
  First contacts: 5 on Fri 20 Nov.
  fu undo takes it back.
  $ fu list
  ID                  WHO                           STAGE  NEXT   VIA   LAST
  baltic-fabric-days  Baltic Fabric Days            lead   today  call
  hotel-faro          Hotel Faro                    lead   today  call
  jane-marie-doe      Jane Marie Doe, Acme GmbH     lead   today  call
  kaethe-moeller      Käthe Möller                  lead   today  call
  kim                 伊藤 キム                     lead   today  call
  lucja-zielinska     Łucja Zielińska, Nowa Nić     lead   today  call
  mateo-nunez         Mateo Núñez, Hotel Faro       lead   today  call
  nowa-nic            Nowa Nić                      lead   today  call
  otto-brandt         Otto Brandt                   lead   today  call
  soren-ostergard     Søren Østergård, Nordlys ApS  lead   today  call
  zoe-krueger         Zoë Krüger                    lead   today  call

What fu writes for others makes the same people in another book, and for the same day it is the same bytes.

  $ fu export vcf -o ../people.vcf
  Exported 11 prospects: ../people.vcf
  $ fu export vcf jane
  BEGIN:VCARD\r (esc)
  VERSION:3.0\r (esc)
  UID:fu:jane-marie-doe\r (esc)
  FN:Jane Marie Doe\r (esc)
  N:Doe;Jane Marie;;;\r (esc)
  ORG:Acme GmbH\r (esc)
  TITLE:Head of Purchasing\r (esc)
  EMAIL;TYPE=INTERNET,PREF:jane@acme.example\r (esc)
  EMAIL;TYPE=INTERNET:jane.private@mail.example\r (esc)
  TEL;TYPE=VOICE,PREF:+49 30 23125 017\r (esc)
  TEL;TYPE=VOICE:+49 171 2312501\r (esc)
  ADR;TYPE=WORK:;;;Berlin;;;\r (esc)
  NOTE:Prefers mornings.\\nMet at the fair\\, hall 4\\; wants swatches.\r (esc)
  REV:20261120T000000Z\r (esc)
  END:VCARD\r (esc)
  $ mkdir -p ../other/prospects && touch ../other/fu.yaml
  $ fu -C ../other import ../people.vcf
  Imported 11 people from ../people.vcf.
  First contacts: 11 on Fri 20 Nov.
  fu undo takes it back.
  $ diff -r prospects ../other/prospects && fu -C ../other export vcf | cmp - ../people.vcf
  $ fu export json >../people.json
  $ mkdir -p ../third/prospects && touch ../third/fu.yaml
  $ fu -C ../third import ../people.json
  Imported 11 people from ../people.json.
  First contacts: 11 on Fri 20 Nov.
  fu undo takes it back.
  $ diff -r prospects ../third/prospects && fu -C ../third export json | cmp - ../people.json

Cards that are broken are named, and the others are there.

  $ printf 'BEGIN:VCARD\nFN:Ann\nBEGIN:VCARD\nFN:Bo\nnonsense\nEND:VCARD\nTEL:1\nBEGIN:VCARD\nN:;\nEND:VCARD\nBEGIN:VCARD\n' >../broken.vcf
  $ fu import ../broken.vcf
  Imported 1 person from ../broken.vcf.
  First contact: Fri 20 Nov.
  fu undo takes it back.
  ../broken.vcf:1:1: error: this card has no end; the next one begins in line 3 [form]
    hint: write END:VCARD in front of that line
  ../broken.vcf:5:1: warning: this is no property of a card, and was left out [form]
  ../broken.vcf:7:1: error: this stands in no card [form]
    hint: a card begins with BEGIN:VCARD and ends with END:VCARD
  ../broken.vcf:8:1: error: this card has no name [name]
    hint: give it a name (FN), or take it out of the list
  ../broken.vcf:11:1: error: this card has no end [form]
    hint: END:VCARD is missing; the list may be cut off
  [3]
  $ { printf 'BEGIN:VCARD\nFN:'; head -c 70000 /dev/zero | tr '\0' x; printf '\nEND:VCARD\n'; } | fu import -
  -:2:1: error: FN is longer than 64 KiB [limit]
  fu: nothing was imported: 1 person could not be imported
  [3]

So are things that are no list of people, as a whole.

  $ echo '{"name": "Jane"}' | fu import -
  -:1:1: error: this is no list of people [form]
    hint: write [{"name": "Jane Doe"}], or what fu export json prints
  fu: nothing was imported
  [3]
  $ printf '[{"name": "Jane"},\n{"name": ' | fu import -
  -:2:1: error: this is not all of a JSON document; it ends in the middle [json]
    hint: fetch it once more
  fu: nothing was imported
  [3]
  $ head -c 10000 /dev/zero | tr '\0' '[' | fu import -
  -:1:1: error: more than 32 lists and objects in one another [limit]
    hint: a prospect's file cannot have that
  fu: nothing was imported
  [3]
  $ printf '[{"name": 7},\n{"name": "Jo", "path": "prospects/../../x.yaml"},\n{"name": "Al", "phones": [4930]}]' | fu import -
  -:1:1: error: 'name' is a number, not a text [form]
    hint: put it in quotes
  -:2:1: error: 'prospects/../../x.yaml' is no place in a book [path]
    hint: a path is like prospects/berlin/jane-doe.yaml; or leave it out
  -:3:1: error: 'phones' is a number, not a text [form]
    hint: put it in quotes
  fu: nothing was imported: 3 people could not be imported
  [3]
