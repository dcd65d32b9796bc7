The Follow-Up Hour: whom to contact now, as cards; on a terminal with a key for each outcome.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ added() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; }
  $ fu --me dana hour -n 3
  2 of 3 done today.
  
  3 of 3
  Mateo Núñez                                                          mateo-nunez
  Operations manager, Hotel Faro, Berlin
  +49 30 23125 140 · +49 30 23125 141 · mateo.nunez@hotelfaro.example ·
  reception@hotelfaro.example
  Next    call, 2 days late, promised on Wed 11 Nov
  Plan    proposal, step 2 of 3, contact 1 of 4
  Say     The owners meet on the 17th; ring the day after
  Opener  Last time you said (22 Oct): the owners want a fabric woven in Europe.
          Is that still so?
  Last    Wed 11 Nov 10:45, call, reached (dana): The owners meet on the 17th;
          ring the day after
          Fri 6 Nov 16:10, email, proposed, stage proposal (dana): 140 curtains,
          two lots, hung by 19 February
          Wed 28 Oct 11:30, call, reached (dana): One dye lot decides it. Wants a
          price for all 140
  Ideas   1 What buyers plan for spring (article, until 28 Feb 2027)
          https://library.example/spring-colours

Answers from a file are what one would type; the first is what came of it. Each is saved before the next card comes.

  $ cat >answers <<'EOF'
  > reached
  > They like the weave
  > 1
  > fri 9:30
  > v
  > 
  > 
  > .
  > later
  > EOF
  $ fu --me dana hour --answers answers
  2 of 5 done today.
  
  3 of 5
  Mateo Núñez                                                          mateo-nunez
  Operations manager, Hotel Faro, Berlin
  +49 30 23125 140 · +49 30 23125 141 · mateo.nunez@hotelfaro.example ·
  reception@hotelfaro.example
  Next    call, 2 days late, promised on Wed 11 Nov
  Plan    proposal, step 2 of 3, contact 1 of 4
  Say     The owners meet on the 17th; ring the day after
  Opener  Last time you said (22 Oct): the owners want a fabric woven in Europe.
          Is that still so?
  Last    Wed 11 Nov 10:45, call, reached (dana): The owners meet on the 17th;
          ring the day after
          Fri 6 Nov 16:10, email, proposed, stage proposal (dana): 140 curtains,
          two lots, hung by 19 February
          Wed 28 Oct 11:30, call, reached (dana): One dye lot decides it. Wants a
          price for all 140
  Ideas   1 What buyers plan for spring (article, until 28 Feb 2027)
          https://library.example/spring-colours
  
  r reached  v voicemail  n no-answer  g gatekeeper  y busy  i interested
  c channel (call)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? reached
  call, reached
  Note (Enter: none; . cancels): They like the weave
  Idea that went along (1; Enter: none; . cancels): 1
  Next: Fri 27 Nov (in 7 days), call (proposal, step 2: in 1 week)
  Enter: yes; or a day (fri, fri 14:30, +3d, plan; . cancels): fri 9:30
  Logged. Next: Fri 27 Nov 09:30 (in 7 days), call (promised on Fri 20 Nov)
  
  4 of 5
  Jane Doe                                                                jane-doe
  Head of Purchasing, Acme GmbH, Berlin
  +49 30 23125 017 · jane@acme.example
  Next    call, today, promised on Thu 12 Nov
  Plan    outbound, step 4 of 4, contact 1 of 3
  Say     Ring back after the budget round
  Opener  Last time you said (12 Nov): decides together with the head of design.
          Is that still so?
  Last    Thu 12 Nov 14:05, call, reached, stage contacted (dana): Ring back after
          the budget round
          Tue 10 Nov 09:05, call, voicemail (dana)
          Tue 3 Nov 10:25, email, sent (dana): Spring line, two swatches;
          greetings from Lee Park
  Ideas   1 Baltic Fabric Days, the talks to watch again (event of Thu 12 Nov,
          until 31 Dec) https://baltic-fabric-days.example/talks
          2 What buyers plan for spring (article, until 28 Feb 2027)
          https://library.example/spring-colours
  
  r reached  v voicemail  n no-answer  g gatekeeper  y busy  i interested
  c channel (call)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? v
  call, voicemail
  Note (Enter: none; . cancels): 
  Idea that went along (1, 2; Enter: none; . cancels): 
  Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
  Enter: yes; or a day (fri, fri 14:30, +3d, plan; . cancels): .
  Nothing was logged.
  What came of it? later
  later
  
  4 of 5
  伊藤 キム                                                                kim-ito
  Buyer, Harbor Ltd, Copenhagen
  +45 00 00 01 17 · kim@harbor.example
  Next    email, 1 day late
  Plan    inbound, step 2 of 3, contact 3 of 5
  Say     Answer one question they have not asked yet
  Opener  Last time (18 Nov): At the warehouse all week, reads emails at night
  Last    Wed 18 Nov 10:05, call, gatekeeper (dana): At the warehouse all week,
          reads emails at night
          Tue 17 Nov 14:35, email, sent (dana): How we fix indigo; what is it for?
          Tue 17 Nov 14:20, call, voicemail (dana): Web form at two; thanked and
          announced an email
  Ideas   1 What buyers plan for spring (article, until 28 Feb 2027)
          https://library.example/spring-colours
  
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? 
  Contacted 1 person (1 moved on), 1 promise, in less than a minute. Today: 3 of
  5.
  $ added
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-27, at: "09:30", idea: spring-colours, by: dana, note: "They like the weave"}

Run again, it goes on where it stopped.

  $ printf '%s\n' ' ' | fu --me dana hour -n 3 --answers -
  3 of 3 done today. More: fu hour -n 6
  $ printf '%s\n' q | fu --me dana hour --answers - | head -n 4
  3 of 5 done today.
  
  4 of 5
  Jane Doe                                                                jane-doe

Keys by their names: back to a card that is done, another channel, and two steps taken back.

  $ printf '%s\n' no-answer '' '' back channel em sent 'two swatches' '' '' undo undo stop |
  >   fu --me dana hour -n 5 --answers - | grep -E '^(What|[0-9] of|[cse] |[a-z]+, |Channel|Logged|Took|Nobody)'
  3 of 5 done today.
  4 of 5
  c channel (call)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? no-answer
  call, no-answer
  Logged. Next: Mon 23 Nov (in 3 days), email (no-answer: in 1 working day)
  5 of 5
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? back
  4 of 5
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? channel
  Channels: call, email, meeting, visit, video, event, post, linkedin, message
  Channel, or how it begins (Enter: none): em
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? sent
  email, sent
  Logged. Next: Fri 27 Nov (in 7 days), call (outbound, step 4: in 1 week)
  5 of 5
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? undo
  Took back: Jane Doe, Acme GmbH: email, sent
  4 of 5
  s sent  l replied  f info-sent  i interested  t not-now  o bounced
  c channel (email)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? undo
  Took back: Jane Doe, Acme GmbH: call, no-answer
  4 of 5
  c channel (call)  b back  u undo  space later  e edit  ? all  q stop
  What came of it? stop
  Nobody was contacted. Today: 3 of 5.
  $ added
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-27, at: "09:30", idea: spring-colours, by: dana, note: "They like the weave"}
  $ echo keys | fu --me dana hour --answers - | sed -n '/^keys/,$p'
  keys
  s      sent          a touch
  r      reached       a touch
  l      replied       a touch, next at once
  v      voicemail     a touch, next in 2 working days
  g      gatekeeper    a touch, next in 2 working days
  f      info-sent     a touch, goes on with info-sent
  i      interested    a touch, goes on with conversation
  m      met           a touch, goes on with conversation
  p      proposed      a touch, goes on with proposal
  t      not-now       a touch, goes on with nurture
  d      declined      a touch, goes on with nurture
  x      never         a touch, stops every contact
  n      no-answer     nobody heard us, next in 1 working day
  y      busy          nobody heard us, next in 1 working day
  o      bounced       nobody heard us, next at once
  w      wrong-number  nobody heard us, next at once
  k      demo-booked   a touch, goes on with conversation, next in 1 working day
  C      closed-down   nobody heard us, stops every contact
  c      channel       another channel than the plan's
  b      back          the card before; what was logged stays
  u      undo          takes back what was logged last in this hour
  space  later         to the end of this hour
  e      edit          the file in your editor, then the card again
  ?      keys          this list
  q      stop          what was logged stays
  What came of it? 
  Nobody was contacted. Today: 3 of 5.

The last one can be taken back, too.

  $ printf '%s\n' v '' '' '' undo v '' '' '' end | fu --me dana hour -n 4 --answers - | grep -E '^(What|Took|Every|Cont)'
  What came of it? v
  Everybody is done. u undo, b back; any other key ends it: undo
  Took back: Jane Doe, Acme GmbH: call, voicemail
  What came of it? v
  Everybody is done. u undo, b back; any other key ends it: end
  Contacted 1 person (1 moved on), 0 promises, in less than a minute. Today: 4 of

An answer that stops every contact wants a note. Where it is not given, nothing is logged.

  $ printf '%s\n' x '' | fu --me dana hour -n 9 --answers - 2>&1 | tail -n 4
  What came of it? x
  email, never
  This stops every contact. What did they say? (. cancels): 
  fu: -:2: who is never to be contacted wants a note
  $ printf '%s\n' x . | fu --me dana hour -n 9 --answers - 2>&1 | tail -n 5
  email, never
  This stops every contact. What did they say? (. cancels): .
  Nothing was logged.
  What came of it? 
  Nobody was contacted. Today: 4 of 5.
  $ printf '%s\n' x 'She said never' back v | fu --me dana hour -n 9 --answers - 2>&1 | grep -E '^(What|[a-z]+, |This|Next|Logged|fu)'
  Next    email, 1 day late
  What came of it? x
  email, never
  This stops every contact. What did they say? (. cancels): She said never
  Logged. Stopped: asked, no next contact
  Next    call, today
  What came of it? back
  Next    stopped on Fri 20 Nov: asked, no contact
  What came of it? v
  fu: -:4: 'kim-ito' is stopped; fu resume takes contact up again
  $ fu undo && fu undo
  Took back: fu log kim-ito email never
    prospects/nordics/kim-ito.yaml
  Took back: fu log jane-doe call voicemail
    prospects/berlin/jane-doe.yaml

What cannot be answered so ends it, and names the line; what was logged before stays.

  $ git checkout -q prospects
  $ printf '%s\n' v '' '' '' zz | fu --me dana hour -n 5 --answers - >out
  fu: -:5: 'zz' is no key here; ? shows all
  [2]
  $ printf '%s\n' v '' '' someday >wrong; fu --me dana hour -n 5 --answers wrong >out
  fu: wrong:4: 'someday' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ printf '%s\n' v '' '' 'fri 2pm' >wrong; fu --me dana hour -n 5 --answers wrong >out
  fu: wrong:4: '2pm' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59
  [2]
  $ printf '%s\n' v '' '' 14:30 >wrong; fu --me dana hour -n 5 --answers wrong >out
  fu: wrong:4: '14:30' has no day in front of the time; write it like 'fri 14:30'
  [2]
  $ printf '%s\n' '' | fu --me dana hour -n 5 --answers - >out
  fu: -:1: that key does nothing here; ? shows all
  [2]
  $ printf '%s\n' v '' 9 | fu --me dana hour -n 5 --answers - >out
  fu: -:3: '9' is none of the ideas on the card
  [2]
  $ printf '%s\n' v "$(printf 'an arrow \033[D')" | fu --me dana hour -n 5 --answers - >out
  fu: -:2: there are characters in it that cannot be kept, arrow keys perhaps; type it again
  [2]
  $ printf '%s\n' c tele | fu --me dana hour -n 5 --answers - >out
  fu: -:2: there is no channel 'tele'
  [2]
  $ printf '%s\n' undo | fu --me dana hour -n 5 --answers - >out
  fu: -:1: there is nothing of this hour to take back
  [2]
  $ printf '%s\n' back | fu --me dana hour -n 5 --answers - >out
  fu: -:1: this is the first card
  [2]
  $ printf '%s\n' @soon | fu --me dana hour -n 5 --answers - >out
  fu: -:1: '@soon' is no key here; ? shows all
  [2]
  $ fu --me dana hour --answers none
  fu: --answers none cannot be read: No such file or directory
  [2]
  $ fu --me dana hour --answers wrong --json
  fu: hour: --answers and --json do not go together; see fu help hour
  [2]
  $ fu hour --minutes 0
  fu: hour: --minutes wants a number from 1 to 1440; see fu help hour
  [2]
  $ fu hour --as-of HEAD
  fu: hour: --as-of is for commands that only read; see fu help hour
  [2]
  $ added
  +  - {date: 2026-11-20, via: call, outcome: voicemail, by: dana}

With --minutes there is no new card when the time is up; the one that is shown can be answered. In a file, @20 lets so
many minutes pass.

  $ git checkout -q prospects
  $ printf '%s\n' @20 later @25 v '' '' '' later | fu --me dana hour -n 5 --minutes 40 --answers - >out; grep 'left\|Time\|minutes' out
  3 of 5 · 40 minutes left
  3 of 5 · 20 minutes left
  Time is up. u undo, b back; any other key ends it: later
  Contacted 1 person (1 moved on), 0 promises, in 45 minutes. Today: 3 of 5.

The longest silent fill the hour up, or make it with --silent; who is stopped, was contacted today, or has a day to come is
not among them.

  $ fu --me dana hour -n 12 --json | python3 -c 'import json, sys
  > d = json.load(sys.stdin)
  > print(d["schema"], d["counts"])
  > for item in d["items"]: print(item["reason"], item["id"], (item["last"] or {}).get("date"), item["pin"], [idea["id"] for idea in item["ideas"]])'
  fu.hour/1 {'done': 3, 'goal': 12}
  due mateo-nunez 2026-11-11 promise ['spring-colours']
  due kim-ito 2026-11-18 None ['spring-colours']
  due zoe-krueger None None ['baltic-fabric-days']
  due giulia-esposito 2026-11-17 None []
  due lee-park 2026-11-12 None ['moth-letter']
  due soren-ostergard 2026-11-19 None []
  silent beatriz-fernandez 2026-11-04 None ['baltic-fabric-days', 'spring-colours']
  silent kaethe-moeller 2026-11-06 None ['spring-colours', 'moth-letter']
  $ fu --me dana hour --silent -n 9 --jsonl | python3 -c 'import json, sys; print(*(json.loads(line)["id"] for line in sys.stdin))'
  kim-ito lee-park mateo-nunez giulia-esposito soren-ostergard beatriz-fernandez
  $ fu --me dana list --sort silent --format '%(id) %(last.date) %(pin) %(stopped.date)'
  kim-ito 2026-11-18  
  lee-park 2026-11-12  
  mateo-nunez 2026-11-11 promise 
  giulia-esposito 2026-11-17  
  bjorn-hakonsen 2026-11-06  
  soren-ostergard 2026-11-19  
  lucja-zielinska 2026-10-08 snooze 
  beatriz-fernandez 2026-11-04  
  kaethe-moeller 2026-11-06  
  aino-makinen 2026-11-19  
  zoe-krueger   
  anais-lefevre 2026-11-20  
  jane-doe 2026-11-20  
  piotr-wisniewski 2026-11-20  
  otto-brandt 2026-11-05  2026-11-05
  $ fu --me dana hour --silent tag:hotel -n 9 | grep 'Next\|Last'
  Next    call, 2 days late, promised on Wed 11 Nov; no contact for 9 days
  Opener  Last time you said (22 Oct): the owners want a fabric woven in Europe.
  Last    Wed 11 Nov 10:45, call, reached (dana): The owners meet on the 17th;
  Next    email, not due before Mon 7 Dec; no contact for 14 days
  Opener  Last time you said (6 Oct): her sister runs a guest house in Wismar. Is
  Last    Fri 6 Nov, email, sent (dana): Thanked her, asked for the sister's

Who was added today has not been silent yet.

  $ fu init ../fresh >/dev/null && fu -C ../fresh add Ann >/dev/null && fu -C ../fresh hour --silent | grep Next
  Next    call, today

The streak, from the log alone: days off do not break it, others' contacts do not count, and it ends today or on the
working day before.

  $ mkdir -p ../streak/prospects && printf '%s\n' 'goals: {hour: 1}' 'calendar:' '  holidays:' '    - {date: 2026-11-18}' >../streak/fu.yaml
  $ printf '%s\n' 'name: Ann' log: '  - {date: 2026-11-16, via: call, outcome: busy, by: sam}' >../streak/prospects/ann.yaml
  $ for day in 17 19; do printf '  - {date: 2026-11-%s, via: call, outcome: busy, by: dana}\n' $day; done >>../streak/prospects/ann.yaml
  $ echo q | fu -C ../streak --me dana hour --answers - | tail -n 1
  The goal was reached on 2 working days in a row.
  $ printf '%s\n' n '' '' end | fu -C ../streak --me dana hour --answers - | tail -n 1
  The goal was reached on 3 working days in a row.
  $ fu -C ../streak --me dana hour
  1 of 1 done today. More: fu hour -n 2
  $ fu -C ../streak add Ben >/dev/null && fu -C ../streak --me dana log ben call busy >/dev/null && fu -C ../streak --me dana hour
  2 done today. More: fu hour -n 3

All of them done; nobody there; an empty book.

  $ for id in jane mateo kim; do fu --me dana log $id call voicemail >/dev/null; done
  $ fu --me dana hour
  5 of 5 done today. More: fu hour -n 10
  $ fu --me dana hour -n 6 tag:no-such-tag
  Nobody else to contact matches.
  $ fu --me dana hour -n 6 owner:nobody --json | head -n 2
  {"schema":"fu.hour/1","today":"2026-11-20","as_of":null,
  "counts":{"done":0,"goal":6},
  $ mkdir ../empty && fu init ../empty >/dev/null && fu -C ../empty hour
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ cd .. && mkdir none && fu -C none hour
  fu: no book at 'none' (-C): it has no fu.yaml; an empty file is enough
  [3]

Whose next step follows at once is named at the end, since the hour does not offer anybody twice.

  $ cp -r $EXAMPLES/book ../again
  $ printf '%s\n' reached 'Wants to see grey' '' end | fu -C ../again hour -n 9 soren --answers - | tail -n 3
  Contacted 1 person (1 moved on), 0 promises, in less than a minute. Today: 3 of
  5.
  Due again today, see fu due: soren-ostergard.
