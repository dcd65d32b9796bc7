The words of a query must all hold; a comma is "or"; not: turns a word around. They are the same in all lists.

  $ export FU_BOOK=$EXAMPLES/book
  $ found() { fu list --sort name "$@" | tail -n +2 | cut -d' ' -f1 | fmt -w 78; }

A bare word is found in ID, name, company and tags, whatever the case.

  $ found hotel
  bjorn-hakonsen kaethe-moeller mateo-nunez
  $ found LEFÈVRE
  anais-lefevre
  $ found fashion berlin
  jane-doe
  $ found "hotel faro"
  mateo-nunez

Owner, tag, stage, cadence and type are whole words; nothing behind the colon means: has none.

  $ found owner:dana
  anais-lefevre giulia-esposito jane-doe kaethe-moeller lee-park mateo-nunez
  otto-brandt soren-ostergard lucja-zielinska
  $ found owner:dana,sam stage:meeting
  aino-makinen anais-lefevre
  $ found owner:
  beatriz-fernandez piotr-wisniewski zoe-krueger kim-ito
  $ found tag:fashion
  anais-lefevre beatriz-fernandez jane-doe
  $ found tag:fash
  $ found stage:proposal,won,lost
  kaethe-moeller mateo-nunez otto-brandt
  $ found cadence:outbound
  jane-doe lee-park soren-ostergard
  $ found type:customer,introducer
  beatriz-fernandez kaethe-moeller

A cadence is the one in force: Jane is still on outbound, Anaïs has moved on to conversation by what was logged.

  $ found cadence:conversation
  aino-makinen anais-lefevre

Company, place, source, name, role and email are searched for a part.

  $ found company:hotel
  mateo-nunez
  $ found place:berlin,leipzig
  anais-lefevre beatriz-fernandez giulia-esposito jane-doe mateo-nunez
  otto-brandt zoe-krueger lucja-zielinska
  $ found source:referral
  anais-lefevre jane-doe
  $ found source:inbound stage:lead
  zoe-krueger kim-ito
  $ found name:jane
  jane-doe
  $ found role:owner
  kaethe-moeller piotr-wisniewski lucja-zielinska
  $ found email:hotelfaro
  mateo-nunez
  $ found id:jane-doe,lee-park
  jane-doe lee-park

What comes next: the channel, the status, the day, a promise or a snooze.

  $ found via:email,event
  anais-lefevre beatriz-fernandez bjorn-hakonsen kaethe-moeller lucja-zielinska
  kim-ito
  $ found status:overdue
  lee-park mateo-nunez kim-ito
  $ found not:status:stopped,upcoming
  bjorn-hakonsen giulia-esposito jane-doe lee-park mateo-nunez soren-ostergard
  zoe-krueger kim-ito
  $ found pin:promise
  jane-doe mateo-nunez
  $ found pin:snooze
  lucja-zielinska
  $ found due:today
  bjorn-hakonsen jane-doe soren-ostergard zoe-krueger
  $ found 'due:<today'
  giulia-esposito lee-park mateo-nunez kim-ito
  $ found 'due:<=2026-12-01' 'due:>today'
  aino-makinen anais-lefevre
  $ found 'due:>+2w'
  kaethe-moeller piotr-wisniewski lucja-zielinska
  $ found due:mon
  anais-lefevre

The value of the deal, in any currency or in one. Currencies are not converted.

  $ found 'value:>=20000'
  bjorn-hakonsen lee-park
  $ found 'value:>=20000EUR'
  lee-park
  $ found 'value:<5000,>50000'
  bjorn-hakonsen giulia-esposito otto-brandt
  $ found value:12000
  jane-doe
  $ found value:none stage:contacted
  piotr-wisniewski lucja-zielinska
  $ found 'value:>18450.49' 'value:<18450.51'
  mateo-nunez

How much was done: touches, attempts since the last of them, the last contact.

  $ found 'touches:>=7'
  aino-makinen kaethe-moeller mateo-nunez
  $ found touches:0
  soren-ostergard zoe-krueger
  $ found 'attempts:>0'
  soren-ostergard
  $ found 'last:>30d'
  lucja-zielinska
  $ found 'last:<=1d'
  aino-makinen anais-lefevre piotr-wisniewski soren-ostergard
  $ found 'last:>1w' 'last:<2w'
  jane-doe lee-park mateo-nunez
  $ found 'last:>=2026-11-19'
  aino-makinen anais-lefevre piotr-wisniewski soren-ostergard
  $ found last:today
  anais-lefevre piotr-wisniewski
  $ found last:thu
  aino-makinen soren-ostergard

Whoever was never contacted is found by last:never, and by no comparison.

  $ found last:never
  zoe-krueger
  $ found 'last:>0d' zoe
  $ found 'not:last:>0d'
  anais-lefevre piotr-wisniewski zoe-krueger

Not, and not not.

  $ found not:owner:dana
  aino-makinen beatriz-fernandez bjorn-hakonsen piotr-wisniewski zoe-krueger
  kim-ito
  $ found not:tag:hotel,retail place:berlin
  anais-lefevre beatriz-fernandez jane-doe otto-brandt zoe-krueger
  $ found not:not:hotel
  bjorn-hakonsen kaethe-moeller mateo-nunez

The same query everywhere.

  $ fu due tag:theatre | head -1
  Fri 20 Nov 2026                                                   2 due · 0 done
  $ fu overdue tag:retail | head -1
  Fri 20 Nov 2026                                               1 overdue · 0 done
  $ fu agenda 2w tag:theatre | head -1
  Fri 20 Nov to Fri 4 Dec 2026                                          2 contacts
  $ fu list tag:theatre --json | /usr/bin/python3 -c 'import json, sys; print([item["id"] for item in json.load(sys.stdin)["items"]])'
  ['zoe-krueger', 'giulia-esposito']

No word at all means everybody; nobody found is no mistake.

  $ fu list "" | tail -n +2 | wc -l
  15
  $ found tag:aviation

A field that does not exist, and values that cannot be, are refused. A suggestion helps where there is one.

  $ fu list onwer:dana
  fu: unknown field 'onwer' in 'onwer:dana'; did you mean 'owner'?
  [2]
  $ fu list colour:red
  fu: unknown field 'colour' in 'colour:red'; there are not, owner, tag, stage, cadence, company, place, source, type, via, status, value, touches, last, due, id, name, role, email, attempts, pin
  [2]
  $ fu list not:onwer:dana
  fu: unknown field 'onwer' in 'onwer:dana'; did you mean 'owner'?
  [2]
  $ fu list not:
  fu: 'not:' wants a term behind it, like not:tag:fashion
  [2]
  $ fu list cadence:outbund
  fu: 'cadence:outbund': no such cadence; did you mean 'outbound'?
  [2]
  $ fu list stage:propsal
  fu: 'stage:propsal': no such stage; did you mean 'proposal'?
  [2]
  $ fu list via:emial
  fu: 'via:emial': no such channel; did you mean 'email'?
  [2]
  $ fu list status:overdu
  fu: 'status:overdu': did you mean 'overdue'?
  [2]
  $ fu list status:late
  fu: 'status:late': give one of upcoming, due, overdue, stopped
  [2]
  $ fu list type:buyer
  fu: 'type:buyer': give one of prospect, customer, introducer
  [2]
  $ fu list pin:maybe
  fu: 'pin:maybe': give one of promise, snooze, none
  [2]
  $ fu list value:much
  fu: 'value:much': give an amount, like value:>=10000 or value:<500EUR
  [2]
  $ fu list touches:many
  fu: 'touches:many': give a whole number, like touches:<3
  [2]
  $ fu list 'last:>3..4d'
  fu: 'last:>3..4d': give one length of time, like 30d
  [2]
  $ fu list due:2026-02-30
  fu: 'due:2026-02-30': date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
