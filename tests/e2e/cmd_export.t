The book for other programs.

  $ cp -r $EXAMPLES/book book && export FU_BOOK=$PWD/book
  $ fu export ics -o follow-ups.ics
  Exported 14 contacts of 14 prospects: follow-ups.ics
  $ fu export ics --plan 3 -o follow-ups.ics
  Exported 42 contacts of 14 prospects: follow-ups.ics
  $ fu export ics --plan 3 stage:proposal,won -o follow-ups.ics
  Exported 6 contacts of 2 prospects: follow-ups.ics

A calendar: what to do and with whom, and what to know before.

  $ fu export ics jane-doe | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//fu//Follow-ups//EN
  CALSCALE:GREGORIAN
  X-WR-CALNAME:Follow-ups: jane-doe
  REFRESH-INTERVAL;VALUE=DURATION:PT1H
  X-PUBLISHED-TTL:PT1H
  BEGIN:VEVENT
  UID:jane-doe@fu
  DTSTAMP:20261112T140500Z
  DTSTART;VALUE=DATE:20261120
  DTEND;VALUE=DATE:20261121
  SUMMARY:Call Jane Doe\, Acme GmbH
  DESCRIPTION:Ring back after the budget round\nPromised on 12 Nov\nHead of P
   urchasing\, Acme GmbH\, Berlin\n+49 30 23125 017\njane@acme.example\nLast:
    Thu 12 Nov 14:05\, call\, reached\, stage contacted (dana)\noutbound\, st
   ep 4 of 4\, contact 1 of 3\nFor dana
  LAST-MODIFIED:20261112T140500Z
  SEQUENCE:4
  TRANSP:TRANSPARENT
  END:VEVENT
  END:VCALENDAR

It is printed where no file is named, and with -; lines end as other programs want them.

  $ fu export ics jane-doe -o jane.ics
  Exported 1 contact of 1 prospect: jane.ics
  $ fu export ics jane-doe | cmp - jane.ics && fu export ics jane-doe -o - | cmp - jane.ics
  $ grep -c -v $'\r$' jane.ics
  0
  [1]
  $ awk 'length > 76' jane.ics

But on a terminal there is nothing to look at.

  $ script -qec 'fu export ics' /dev/null </dev/null | tr -d '\r'
  fu: export: this is for other programs, not for a terminal; give it a file: fu export ics -o follow-ups.ics
  $ script -qec 'fu export ics -o - jane-doe' /dev/null </dev/null | head -n 1 | tr -d '\r'
  BEGIN:VCALENDAR

Several contacts of one, each supposed done on its day.

  $ fu export ics jane-doe --plan 3 | tr -d '\r' | grep '^UID\|^DTSTART\|^DTEND\|^SUMMARY'
  UID:jane-doe@fu
  DTSTART;VALUE=DATE:20261120
  DTEND;VALUE=DATE:20261121
  SUMMARY:Call Jane Doe\, Acme GmbH
  UID:jane-doe+2@fu
  DTSTART;VALUE=DATE:20261127
  DTEND;VALUE=DATE:20261128
  SUMMARY:Call Jane Doe\, Acme GmbH
  UID:jane-doe+3@fu
  DTSTART;VALUE=DATE:20261204
  DTEND;VALUE=DATE:20261205
  SUMMARY:Email Jane Doe\, Acme GmbH
  $ fu plan jane-doe -n 3 | tail -n 3 | cut -c1-35
    Fri 20 Nov  today       call   pr
    Fri 27 Nov  in 7 days   call   ou
    Fri 4 Dec   in 14 days  email  ou

A time without a zone is by the clock of whoever looks; Google wants to be told by whose.

  $ fu export ics jane-doe --zone Europe/Berlin | tr -d '\r' | diff - <(fu export ics jane-doe | tr -d '\r')
  6d5
  < X-WR-TIMEZONE:Europe/Berlin
  [1]

What is done moves it, and keeps what it is called.

  $ fu snooze jane-doe 2026-12-03 >/dev/null
  $ fu export ics jane-doe | tr -d '\r' | grep '^UID\|^DTST\|^SEQ'
  UID:jane-doe@fu
  DTSTAMP:20261120T000000Z
  DTSTART;VALUE=DATE:20261203
  SEQUENCE:5
  $ fu export ics jane-doe | tr -d '\r' | grep -o 'Snoozed on [0-9]* [A-Z][a-z]*'
  Snoozed on 20 Nov
  $ fu stop jane-doe --reason asked -m 'Not any more' >/dev/null
  $ fu export ics jane-doe | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//fu//Follow-ups//EN
  CALSCALE:GREGORIAN
  X-WR-CALNAME:Follow-ups: jane-doe
  REFRESH-INTERVAL;VALUE=DURATION:PT1H
  X-PUBLISHED-TTL:PT1H
  END:VCALENDAR
  $ fu undo >/dev/null && fu undo >/dev/null

At a time, where one was agreed: half an hour, by the clock of whoever looks. When that day has passed, so has the time.

  $ fu snooze jane-doe 2026-12-03 --at 14:30 >/dev/null
  $ fu export ics jane-doe --plan 2 | tr -d '\r' | grep '^DTSTART\|^DTEND'
  DTSTART:20261203T143000
  DTEND:20261203T150000
  DTSTART;VALUE=DATE:20261210
  DTEND;VALUE=DATE:20261211
  $ fu export ics jane-doe --today 2026-12-04 | tr -d '\r' | grep '^DTSTART\|^DTEND'
  DTSTART;VALUE=DATE:20261204
  DTEND;VALUE=DATE:20261205
  $ fu undo >/dev/null

Who is late has it today, and may wait who has time.

  $ fu export ics lee-park --plan 2 | tr -d '\r' | sed -e ':a;N;$!ba;s/\n //g' | grep '^DTSTART\|^DESC'
  DTSTART;VALUE=DATE:20261120
  DESCRIPTION:Did it arrive? What do they plan next?\n4 working days late\, due by Mon 16 Nov\nHead of design\, Nordwind AB\, Stockholm\nlee.park@nordwind.example\nLast: Thu 12 Nov 09:15\, email\, sent (dana): two swatches\noutbound\, step 3 of 4\nFor dana
  DTSTART;VALUE=DATE:20261127
  DESCRIPTION:Something of value for them\nHead of design\, Nordwind AB\, Stockholm\nlee.park@nordwind.example\nLast: Thu 12 Nov 09:15\, email\, sent (dana): two swatches\noutbound\, step 4 of 4\, contact 1 of 3\nFor dana
  $ fu export ics piotr | tr -d '\r' | sed -e ':a;N;$!ba;s/\n //g' | grep '^DTSTART\|^DESC'
  DTSTART;VALUE=DATE:20261211
  DESCRIPTION:What did you make of it?\nIn time until Fri 18 Dec\nOwner\, Polsterei Wiśniewski\, Frankfurt (Oder)\n0049 30 23125 471\npiotr@polsterei-wisniewski.example\nLast: Fri 20 Nov 09:50\, email\, info-sent\, idea moth-letter (dana): Price list\, guarantee\, and the letter about moths\ninfo-sent\, step 1 of 1

A channel of the book's own, and any; a company that is the name.

  $ mkdir -p own/prospects && cat >own/fu.yaml <<'EOT'
  > channels: [fax, call]
  > default-cadence: own
  > cadences: {own: {steps: [{wait: 0d, via: fax}, {wait: 1d}]}}
  > EOT
  $ printf 'name: Acme\ncompany: Acme\nadded: 2026-11-19\n' >own/prospects/acme.yaml
  $ fu -C own export ics --plan 2 | tr -d '\r' | grep '^SUMMARY\|^DTSTAMP\|^SEQUENCE'
  DTSTAMP:20261119T000000Z
  SUMMARY:Fax: Acme
  SEQUENCE:0
  DTSTAMP:20261119T000000Z
  SUMMARY:Contact Acme
  SEQUENCE:0

A table, a JSON document, address cards: fu-export(1) has more of each.

  $ fu export csv -o prospects.csv && head -n 1 prospects.csv | cut -c1-45
  Exported 15 prospects: prospects.csv
  id,name,company,role,emails,phones,place,owne
  $ fu export csv jane-doe | cut -d, -f1-6 | tail -n +2 | head -n 1
  jane-doe,Jane Doe,Acme GmbH,Head of Purchasing,jane@acme.example,'+49 30 23125 017
  $ fu export csv --bom jane-doe | head -c 3 | od -An -tx1
   ef bb bf
  $ fu export json -o prospects.json tag:fashion && head -n 1 prospects.json
  Exported 3 prospects: prospects.json
  {"schema":"fu.export/1","today":"2026-11-20","as_of":null,
  $ fu export json jane-doe | /usr/bin/python3 -c 'import json, sys; print([item["name"] for item in json.load(sys.stdin)["items"]])'
  ['Jane Doe']
  $ fu export vcf -o prospects.vcf && fu export vcf jane-doe | tr -d '\r' | head -n 4
  Exported 15 prospects: prospects.vcf
  BEGIN:VCARD
  VERSION:3.0
  UID:fu:jane-doe
  FN:Jane Doe
  $ fu export vcf -o prospects.csv
  fu: 'prospects.csv' is there already, and no file of fu's address cards; name another file, or remove it first
  [1]

An older calendar of fu's gives way; anything else stays, also what another program made.

  $ fu export ics -o follow-ups.ics
  Exported 14 contacts of 14 prospects: follow-ups.ics
  $ : >empty && fu export ics -o empty
  Exported 14 contacts of 14 prospects: empty
  $ cp book/fu.yaml before && fu export ics -o book/fu.yaml
  fu: 'book/fu.yaml' is there already, and no calendar of fu's; name another file, or remove it first
  [1]
  $ cmp book/fu.yaml before
  $ printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\nEND:VCALENDAR\r\n' >family.ics
  $ fu export ics -o family.ics
  fu: 'family.ics' is there already, and no calendar of fu's; name another file, or remove it first
  [1]
  $ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Grandma\r\nEND:VCARD\r\n' >contacts.vcf
  $ fu export vcf -o contacts.vcf
  fu: 'contacts.vcf' is there already, and no file of fu's address cards; name another file, or remove it first
  [1]
  $ fu export vcf -o prospects.vcf
  Exported 15 prospects: prospects.vcf
  $ ln -s follow-ups.ics link && fu export ics jane-doe -o link && readlink link && cmp follow-ups.ics jane.ics
  Exported 1 contact of 1 prospect: link
  follow-ups.ics

What cannot be written says why.

  $ fu export ics -o book
  fu: 'book' is a folder; name a file in it: -o book/follow-ups.ics
  [5]
  $ fu export ics -o 'my calendars/follow-ups.ics'
  fu: the folder of 'my calendars/follow-ups.ics' cannot be opened: No such file or directory; make it, or name another file
  [5]
  $ fu export ics -o nowhere/
  fu: 'nowhere/' names a folder that is not there; nothing was changed
  [5]
  $ ln -s nothing broken && fu export ics -o broken
  fu: 'broken' is a link that leads nowhere; nothing was changed
  [5]
  $ mkfifo pipe && fu export ics -o pipe
  fu: 'pipe' is no file that a calendar of fu's can be kept in; -o - prints it
  [5]
  $ fu export ics -o /dev/full
  fu: '/dev/full' is no file that a calendar of fu's can be kept in; -o - prints it
  [5]
  $ fu export ics >/dev/full
  fu: the output could not be written: No space left on device
  [5]
  $ fu export ics -o ''
  fu: export: -o wants the name of a file, or - for none
  [2]

Mistakes.

  $ fu export
  fu: export: FORM is missing; see fu help export
  [2]
  $ fu export isc
  fu: export: 'isc' is no form; give ics, csv, json or vcf; did you mean 'ics'?
  [2]
  $ fu export ics --plan 0
  fu: export: --plan wants a number from 1 to 100; see fu help export
  [2]
  $ fu export ics --plan 101
  fu: export: --plan wants a number from 1 to 100; see fu help export
  [2]
  $ fu export ics --raw
  fu: export: --raw is for csv
  [2]
  $ fu export ics --zone 'Europe, Berlin'
  fu: export: 'Europe, Berlin' is no zone; write it like Europe/Berlin
  [2]
  $ fu export csv --zone Europe/Berlin
  fu: export: --zone is for ics
  [2]
  $ fu export csv --plan 2
  fu: export: --plan is for ics
  [2]
  $ fu export ics --json
  fu: unknown option '--json'; did you mean '--plan'?
  [2]
  $ fu export ics stage:propsal
  fu: 'stage:propsal': no such stage; did you mean 'proposal'?
  [2]
  $ fu export ics 'value:>lots'
  fu: 'value:>lots': give an amount, like value:>=10000 or value:<500EUR
  [2]
  $ fu export ics $'\xff\n,' | tr -d '\r' | sed -n 5p
  X-WR-CALNAME:Follow-ups: \\xff\\n\,

Files that cannot be used are named; the others are exported.

  $ echo 'name: [' >book/prospects/broken.yaml
  $ fu export ics -o follow-ups.ics
  Exported 14 contacts of 14 prospects: follow-ups.ics
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu export ics 2>/dev/null | cmp - follow-ups.ics
  $ rm book/prospects/broken.yaml
  $ cp book/fu.yaml before && echo 'cadences: 7' >>book/fu.yaml && fu export ics -o follow-ups.ics 2>&1 | tail -n 1 | sed "s,$PWD/,,"
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  $ mv before book/fu.yaml

Nobody: a calendar, too, so that whoever subscribes to it does not see the old one.

  $ fu export ics tag:no-such -o follow-ups.ics
  Exported 0 contacts of 0 prospects: follow-ups.ics
  $ tr -d '\r' <follow-ups.ics
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//fu//Follow-ups//EN
  CALSCALE:GREGORIAN
  X-WR-CALNAME:Follow-ups: tag:no-such
  REFRESH-INTERVAL;VALUE=DURATION:PT1H
  X-PUBLISHED-TTL:PT1H
  END:VCALENDAR
  $ mkdir -p new/prospects && : >new/fu.yaml && fu -C new export ics | tr -d '\r' | wc -l
  8

As it was at a commit, and as on another day.

  $ cd book && git init -q && git add -A && git commit -qm "Begin"
  $ fu export ics --as-of HEAD -o ../then.ics
  As of commit *, Fri 20 Nov 2026 (glob)
  Exported 14 contacts of 14 prospects: ../then.ics
  $ fu export ics --as-of HEAD | cmp - ../then.ics
  $ fu export ics --today 2026-12-01 jane-doe | tr -d '\r' | grep '^DTSTART'
  DTSTART;VALUE=DATE:20261201
