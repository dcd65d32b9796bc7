Open deals that get attention and do not move. In the example book there is none.

  $ fu -C $EXAMPLES/book stalled
  Fri 20 Nov 2026                                                   nobody stalled
  
  Nobody is stalled: no open deal without a promise has had at least 5 touches and
  60 days since its stage last changed.

A book of our own, where two touches in thirty days are enough.

  $ mkdir -p book/prospects && cd book
  $ echo 'stalled: {touches: 2, days: 30}' >fu.yaml
  $ person() { cat >prospects/$1.yaml; }
  $ person ada <<'EOF'
  > name: Ada Arp
  > company: Arp & Sons, Fabrics and Other Fine Textiles
  > owner: dana
  > stage: proposal
  > value: 12000.50 EUR
  > log:
  >   - {date: 2026-06-01, via: call, outcome: reached}
  >   - {date: 2026-07-01, via: meeting, outcome: met, stage: proposal}
  >   - {date: 2026-08-01, via: call, outcome: reached, judge: curious}
  >   - {date: 2026-09-01, via: email, outcome: sent}
  >   - {date: 2026-11-10, via: call, outcome: voicemail}
  > EOF
  $ person ben <<'EOF'
  > name: Ben
  > stage: contacted
  > log:
  >   - {date: 2026-10-01, via: email, outcome: sent}
  >   - {date: 2026-10-21, via: email, outcome: sent}
  >   - {date: 2026-11-19, via: call, outcome: no-answer}
  >   - {date: 2026-11-20, via: call, outcome: busy}
  > EOF

With a promise, in a stage that is closed, of somebody who is stopped, after a touch too few, or a day too few: not stalled.

  $ person promised <<'EOF'
  > name: Cleo
  > log:
  >   - {date: 2026-09-01, via: email, outcome: sent}
  >   - {date: 2026-09-21, via: call, outcome: reached, next: 2026-12-01}
  > EOF
  $ person closed <<'EOF'
  > name: Dora
  > stage: won
  > log:
  >   - {date: 2026-09-01, via: email, outcome: sent}
  >   - {date: 2026-09-21, via: call, outcome: reached}
  > EOF
  $ person stopped <<'EOF'
  > name: Emil
  > log:
  >   - {date: 2026-09-01, via: email, outcome: sent}
  >   - {date: 2026-09-21, via: call, outcome: reached, stop: decided, note: too small}
  > EOF
  $ person moved <<'EOF'
  > name: Fay
  > stage: meeting
  > log:
  >   - {date: 2026-09-01, via: email, outcome: sent}
  >   - {date: 2026-09-21, via: call, outcome: reached, stage: meeting}
  >   - {date: 2026-09-22, via: call, outcome: reached}
  > EOF
  $ person young <<'EOF'
  > name: Gus
  > log:
  >   - {date: 2026-10-22, via: email, outcome: sent}
  >   - {date: 2026-10-23, via: call, outcome: reached}
  > EOF
  $ fu stalled
  Fri 20 Nov 2026                                                        2 stalled
  
  STALLED
    ada  Ada Arp, Arp & Sons, Fabrics and Oth…  proposal   12 000.50 EUR  142 days
      3 touches since 1 Jul · judged curious · last voicemail 10 Nov
    ben  Ben                                    contacted       no value   50 days
      2 touches since 1 Oct · not judged yet · 2 attempts, last busy 20 Nov
  
  They have had at least 2 touches and 30 days since the stage last changed, and
  no promise is open. Ask them:
    "If you were me and wanted to earn your business soon, what would you do
    next?"
  Write down what the answer shows; serious or curious, the last one holds:
    fu judge ada serious -m ANSWER
  $ fu stalled --today 2026-11-21 --format '%(id)'
  ada
  ben
  young
  $ COLUMNS=60 fu stalled
  Fri 20 Nov 2026                                    2 stalled
  
  STALLED
    ada  Ada Arp, Arp & S…  proposal   12 000.50 EUR  142 days
      3 touches since 1 Jul · judged curious · last voicemail…
    ben  Ben                contacted       no value   50 days
      2 touches since 1 Oct · not judged yet · 2 attempts, la…
  
  They have had at least 2 touches and 30 days since the stage
  last changed, and no promise is open. Ask them:
    "If you were me and wanted to earn your business soon,
    what would you do next?"
  Write down what the answer shows; serious or curious, the
  last one holds:
    fu judge ada serious -m ANSWER

The first of them, a query, and a script that asks.

  $ fu stalled -n 1 | sed -n '/STALLED/,/more/p'
  STALLED
    ada  Ada Arp, Arp & Sons, Fabrics and Othe…  proposal  12 000.50 EUR  142 days
      3 touches since 1 Jul · judged curious · last voicemail 10 Nov
  
  1 more
  $ fu stalled owner:dana -z | tr '\0' '\n'
  ada
  $ fu stalled --exit-code -q value:none
  Fri 20 Nov 2026                                                        1 stalled
  
  STALLED
    ben  Ben  contacted  no value  50 days
      2 touches since 1 Oct · not judged yet · 2 attempts, last busy 20 Nov
  
  They have had at least 2 touches and 30 days since the stage last changed, and
  no promise is open. Ask them:
    "If you were me and wanted to earn your business soon, what would you do
    next?"
  Write down what the answer shows; serious or curious, the last one holds:
    fu judge ben serious -m ANSWER
  [1]
  $ fu stalled --exit-code -q value:none not:ben

JSON has the item of a list, and how long it has stood still.

  $ fu stalled --json | /usr/bin/python3 -c '
  > import json, sys
  > found = json.load(sys.stdin)
  > print({key: found[key] for key in found if key != "items"})
  > for item in found["items"]:
  >     print(item["id"], item["stage"], item["judge"], item["stalled"])'
  {'schema': 'fu.stalled/1', 'today': '2026-11-20', 'as_of': None, 'counts': {'more': 0}, 'limits': {'touches': 2, 'days': 30}, 'question': 'If you were me and wanted to earn your business soon, what would you do next?', 'problems': []}
  ada proposal curious {'since': '2026-07-01', 'days': 142, 'touches': 3}
  ben contacted None {'since': '2026-10-01', 'days': 50, 'touches': 2}
  $ diff <(fu list ada --jsonl | sed 's/}$//') <(fu stalled ada --jsonl | sed 's/,"judge.*//') && fu stalled ada --jsonl | grep -o '"judge.*'
  "judge":"curious","stalled":{"since":"2026-07-01","days":142,"touches":3}}

Text from files cannot do harm to a terminal.

  $ person evil <<'EOF'
  > name: "\e[31mRed\e[0m \u202eesreveR"
  > company: "Tab\there, bell\a, line\nfeed"
  > stage: "\e[1mstage"
  > value: 5 EUR
  > log:
  >   - {date: 2026-01-01, via: call, outcome: reached}
  >   - {date: 2026-01-02, via: call, outcome: "\e[31mreached"}
  > EOF
  $ harmless() { "$@" 2>&1 | LC_ALL=C grep -c -P '[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]'; }
  $ harmless fu stalled evil; harmless fu stalled evil --json; harmless fu stalled $'x\e[31m'
  0
  0
  0
  [1]
  $ fu stalled evil 2>/dev/null | sed -n '/STALLED/,/^$/p'
  STALLED
    evil  \x1b[31mRed\x1b[0m \u202eesreveR, Tab he…  \x1b[1mstage  5 EUR  323 days
      2 touches since 1 Jan · not judged yet · last \x1b[31mreached 2 Jan
  
  $ rm prospects/evil.yaml

A file that cannot be read is named, and a book without anybody is fine.

  $ echo 'name: [' >prospects/broken.yaml
  $ fu stalled not:ada not:ben
  Fri 20 Nov 2026                                                   nobody stalled
  
  Nobody is stalled: no open deal without a promise has had at least 2 touches and
  30 days since its stage last changed.
  
  1 file could not be read: fu check
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ rm prospects/*.yaml
  $ fu stalled
  Fri 20 Nov 2026                                                   nobody stalled
  
  Nobody is stalled: no open deal without a promise has had at least 2 touches and
  30 days since its stage last changed.
  $ fu stalled --json
  {"schema":"fu.stalled/1","today":"2026-11-20","as_of":null,
  "counts":{"more":0},
  "limits":{"touches":2,"days":30},
  "question":"If you were me and wanted to earn your business soon, what would you do next?",
  "items":[],
  "problems":[]}
  $ fu stalled -q

Mistakes on the command line.

  $ fu stalled -n 0
  fu: stalled: --number wants a number from 1 to 1000000; see fu help stalled
  [2]
  $ fu stalled stage:metting
  fu: 'stage:metting': no such stage; did you mean 'meeting'?
  [2]
  $ fu stalled --format '%(days)'
  fu: --format: there is no field 'days' (character 1); did you mean 'tags'?
    the fields:
      id name company role email phone place source owner type stage value
      value.amount value.currency tags status due late overdue_days lateness pin
      at priority cadence step repetition via say touches attempts last.date
      last.via last.outcome last.note stopped.date stopped.reason path
  [2]
