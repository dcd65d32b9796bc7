One page before a call.

  $ cp -r $EXAMPLES/book book && cd book
  $ fu brief jane
  Jane Doe                                                                jane-doe
  Head of Purchasing, Acme GmbH, Berlin
  +49 30 23125 017 · jane@acme.example
  
  Next        Fri 20 Nov (today), call, promised
  Promised    on Thu 12 Nov, for Fri 20 Nov: Ring back after the budget round
  Stage       contacted · 12000 EUR · outbound, step 4 of 4, contact 1 of 3
  Known       since Mon 2 Nov · 3 touches · referral:lee-park (Lee Park) · owner
              dana
  
  Ask         Last time you said (12 Nov): decides together with the head of
              design. Is that still so?
              Last time you said (12 Nov): launches the fall line in mid-August.
              Is that still so?
  Problem     three suppliers, no single delivery date
  Loved       the one-day swatch service
  Interests   sailing, arsenal
  Notes       Prefers mornings. Not to be mistaken for Janet Doe in bookkeeping,
              same extension.
  Bring       Baltic Fabric Days, the talks to watch again,… (baltic-fabric-days)
              What buyers plan for spring (spring-colours)
  
  Last contacts
    Thu 12 Nov 14:05  call, reached, stage contacted (dana): Ring back after the
                      budget round
    Tue 10 Nov 09:05  call, voicemail (dana)
    Tue 3 Nov 10:25   email, sent (dana): Spring line, two swatches; greetings
                      from Lee Park
    Tue 3 Nov 10:10   call, no-answer (dana)
  $ fu brief mateo
  Mateo Núñez                                                          mateo-nunez
  Operations manager, Hotel Faro, Berlin
  +49 30 23125 140 · +49 30 23125 141 · mateo.nunez@hotelfaro.example ·
  reception@hotelfaro.example
  
  Next        Wed 18 Nov (2 days ago), call, promised, 2 days late
  Promised    on Wed 11 Nov, for Wed 18 Nov: The owners meet on the 17th; ring the
              day after
  Stage       proposal · 18450.50 EUR · proposal, step 2 of 3, contact 1 of 4
  Known       since Mon 12 Oct · 9 touches · inbound · owner dana
  Judged      serious on Wed 11 Nov: The owners meet on the 17th; ring the day
              after
  
  Ask         Last time you said (22 Oct): the owners want a fabric woven in
              Europe. Is that still so?
              Last time you said (12 Oct): the last supplier delivered three
              shades of one blue. Is that still so?
  Problem     140 curtains to hang before the opening on 1 March
  Interests   chess
  Objections  delivery in two lots, wants 30 days to pay
  Bring       What buyers plan for spring (spring-colours)
  
  Last contacts
    Wed 11 Nov 10:45  call, reached (dana): The owners meet on the 17th; ring the
                      day after
    Fri 6 Nov 16:10   email, proposed, stage proposal (dana): 140 curtains, two
                      lots, hung by 19 February
    Wed 28 Oct 11:30  call, reached (dana): One dye lot decides it. Wants a price
                      for all 140
    Tue 27 Oct 10:00  email, sent (dana): Out-of-office reply, back on the 28th
    Fri 23 Oct 09:15  email, sent (dana): The measurements, and what one dye lot
                      means
    and 5 earlier: fu show mateo-nunez
  $ fu brief "Pension"
  Käthe Möller                                                      kaethe-moeller
  Owner, Pension Möwe, Stralsund
  +49 30 23125 720 · kaethe@pension-moewe.example
  
  Next        Mon 7 Dec (in 2 weeks), email
  Stage       won · 7350 EUR · customer · customer, step 2 of 3, contact 3 of 3
  Known       since Tue 1 Sep · 7 touches · inbound · owner dana
  Judged      serious on Thu 3 Sep: Showed the laundry; the towels are fine, the
              sheets are not
  
  Say         What could be better? Whom should I meet?
  Ask         Last time you said (6 Oct): her sister runs a guest house in Wismar.
              Is that still so?
              Last time you said (3 Sep): washes at 90 degrees, every day. Is that
              still so?
  Problem     bed linen that turns grey by August
  Loved       the phone was answered on a Saturday
  Interests   sea swimming
  Bring       What buyers plan for spring (spring-colours)
              How museums keep moths out of wool (moth-letter)
  
  Last contacts
    Fri 6 Nov  email, sent (dana): Thanked her, asked for the sister's number
    Fri 6 Nov  email, replied (dana): Happy. Whom else should I meet? Her sister,
               in January
    Tue 6 Oct  call, reached (dana): Everything there, one sheet with a loose
               seam. Replaced the same day.
    Tue 8 Sep  call, reached, stage trial-order (dana): One room first, washed
               twenty times
    Fri 4 Sep  email, proposed, stage proposal (dana)
    and 2 earlier: fu show kaethe-moeller

Somebody of whom little is known; somebody who is new; somebody who is stopped, which is said first.

  $ fu brief soren
  Søren Østergård                                                  soren-ostergard
  Production manager, Fjordmøbler ApS, Aarhus
  +45 00 00 01 42 · soren@fjordmobler.example
  
  Next        Fri 20 Nov (today), call
  Stage       lead · 15000 EUR · outbound, step 1 of 4
  Known       since Wed 18 Nov · 0 touches, then 2 attempts · their new catalogue
              · owner dana
  
  Say         Their details, is it of interest, and announce the email
  Open with   Last time (19 Nov): The switchboard says: before ten
  
  Last contacts
    Thu 19 Nov 16:05  call, busy (dana): The switchboard says: before ten
    Wed 18 Nov 11:40  call, no-answer (dana)
  $ fu brief zoe
  Zoë Krüger                                                           zoe-krueger
  Stage designer, Theaterwerkstatt Spree, Berlin
  +49 30 23125 233 · zoe@theaterwerkstatt.example
  
  Next        Fri 20 Nov (today), call
  Stage       lead · inbound, step 1 of 3
  Known       since Fri 20 Nov · 0 touches · inbound
  
  Say         Thank them, and ask what made them write
  Problem     a red velvet curtain before the premiere on 22 January
  Notes       Web form, this morning 07:52: 9 x 6 metres, heavy, certified for the
              stage. "Can you do that by Christmas?"
  Bring       Baltic Fabric Days, the talks to watch again,… (baltic-fabric-days)
  
  Nobody has contacted them yet.
  $ fu brief otto
  Otto Brandt                                                          otto-brandt
  STOPPED on Thu 5 Nov: asked. Do not contact them. Taken off every list, and told
  him so in one line
  Managing director, Brandt & Söhne, Berlin
  +49 30 23125 604 · o.brandt@brandt-soehne.example
  
  Stage       lost · 4000 EUR
  Known       since Mon 21 Sep · 5 touches · trade directory · owner dana
  
  Objections  buys from one mill since 1987, no paper and no email
  
  Last contacts
    Thu 5 Nov 08:20   email, replied (dana): To our newsletter: take me off every
                      list, please
    Fri 2 Oct 09:30   email, sent (dana): Announced the two swatches
    Fri 25 Sep 14:20  call, reached, stage contacted (dana): Short, but listened:
                      may send two swatches
    Wed 23 Sep 10:00  email, sent (dana)
    Mon 21 Sep 09:45  call, gatekeeper (dana): Try after the summer collection

A snooze, and the source that an event is.

  $ fu snooze bjorn 2027-01-11 -m "Stocktaking" >/dev/null && fu brief bjorn | sed -n '/Next/,/Known/p'
  Next        Mon 11 Jan 2027 (in 7 weeks), email, snoozed
  Snoozed     on Fri 20 Nov, for Mon 11 Jan 2027: Stocktaking
  Stage       contacted · 90000 NOK · keep-in-touch, step 1 of 3, contact 1 of 4
  Known       since Tue 6 Oct · 4 touches · old customer list · owner sam
  $ fu brief piotr | grep Known -A1
  Known       since Thu 12 Nov · 4 touches · event:baltic-fabric-days (Baltic
              Fabric Days, the talks to watch again)

For machines.

  $ fu brief jane --json | python3 -c '
  > import json, sys
  > item = json.load(sys.stdin)["items"][0]
  > for key in ("id", "opener", "questions", "promise", "judgement"): print(key, json.dumps(item[key]))
  > print([idea["id"] for idea in item["ideas"]])'
  id "jane-doe"
  opener "Last time you said (12 Nov): decides together with the head of design. Is that still so?"
  questions [{"date": "2026-11-12", "fact": "decides together with the head of design", "question": "Last time you said (12 Nov): decides together with the head of design. Is that still so?"}, {"date": "2026-11-12", "fact": "launches the fall line in mid-August", "question": "Last time you said (12 Nov): launches the fall line in mid-August. Is that still so?"}]
  promise {"kind": "promise", "day": "2026-11-20", "at": null, "date": "2026-11-12", "note": "Ring back after the budget round"}
  judgement null
  ['baltic-fabric-days', 'spring-colours']
  $ fu brief otto --jsonl | grep -o '"opener":.*'
  "opener":null,"questions":[],"promise":null,"judgement":null,"ideas":[]}

Ten years of notes are one page still.

  $ long="$(printf 'words that go on and on, %.0s' {1..30})"
  $ { cat <<END
  > name: Ada ${long:0:200}
  > company: ${long:0:300}
  > role: ${long:0:300}
  > emails: [$(printf 'a%d@long.example, ' {1..30})]
  > owner: dana
  > added: 2016-11-21
  > value: 12000 EUR
  > tags: [fashion, wool, hotel]
  > interests: [$(printf 'sailing %d, ' {1..60})]
  > events: [$(printf 'fair %d, ' {1..60})]
  > objections: [$(printf 'price %d, ' {1..60})]
  > problem: "$long"
  > loved: "$long"
  > notes: "$long"
  > facts:
  > $(for i in {10..28}; do echo "  - {date: 2026-02-$i, fact: \"$i $long\"}"; done)
  > log:
  > END
  > for year in {2017..2026}; do for day in {10..28}; do for month in {1..9}; do
  > echo "  - {date: $year-0$month-$day, time: \"10:00\", via: call, outcome: reached, judge: serious, note: \"${long:0:300}\"}"
  > done; done; done
  > echo "  - {date: 2026-11-02, via: call, outcome: reached, next: 2026-11-30, note: \"$long\"}"
  > } >prospects/ada.yaml
  $ fu brief ada
  Ada words that go on and on, words that go on and on, words that go on and…  ada
  words that go on and on, words that go on and on, words that go on and on, word…
  a1@long.example · a2@long.example · a3@long.example · a4@long.example · a5@long…
  
  Next        Mon 30 Nov (in 10 days), call, promised
  Promised    on Mon 2 Nov, for Mon 30 Nov: words that go on and on, words that g…
  Stage       lead · 12000 EUR · keep-in-touch, step 3 of 3, contact 1696
  Known       since Mon 21 Nov 2016 · 1711 touches · owner dana
  Judged      serious on Mon 28 Sep: words that go on and on, words that go on an…
  
  Ask         Last time you said (28 Feb): 28 words that go on and on, words that
              go on and on, words that go on and o… Is that still so?
              Last time you said (27 Feb): 27 words that go on and on, words that
              go on and on, words that go on and o… Is that still so?
              Last time you said (26 Feb): 26 words that go on and on, words that
              go on and on, words that go on and o… Is that still so?
              and 16 older: fu fact ada
  Problem     words that go on and on, words that go on and on, words that go on…
  Loved       words that go on and on, words that go on and on, words that go on…
  Interests   sailing 1, sailing 2, sailing 3, sailing 4, sailing 5, sailing 6, s…
  Events      fair 1, fair 2, fair 3, fair 4, fair 5, fair 6, fair 7, fair 8, fai…
  Objections  price 1, price 2, price 3, price 4, price 5, price 6, price 7, pric…
  Notes       words that go on and on, words that go on and on, words that go on…
  Bring       What buyers plan for spring (spring-colours)
              How museums keep moths out of wool (moth-letter)
              Baltic Fabric Days, the talks to watch again,… (baltic-fabric-days)
  
  Last contacts
    Mon 2 Nov         call, reached: words that go on and on, words that go on and
                      on, words that go on and on, words that go on and on, words…
    Mon 28 Sep 10:00  call, reached: words that go on and on, words that go on and
                      on, words that go on and on, words that go on and on, words…
    Sun 27 Sep 10:00  call, reached: words that go on and on, words that go on and
                      on, words that go on and on, words that go on and on, words…
    Sat 26 Sep 10:00  call, reached: words that go on and on, words that go on and
                      on, words that go on and on, words that go on and on, words…
    Fri 25 Sep 10:00  call, reached: words that go on and on, words that go on and
                      on, words that go on and on, words that go on and on, words…
    and 1706 earlier: fu show ada
  $ fu brief ada | wc -l
  39
  $ for width in 40 60 80 120; do COLUMNS=$width fu brief ada | python3 -c '
  > import sys
  > print(max(len(line.rstrip("\n")) for line in sys.stdin) <= '$width')'; done
  True
  True
  True
  True

Without a terminal, HOME and colour; a file that is broken, and one beside it.

  $ env -u HOME fu --color always brief soren | cat -v | head -5
  ^[[1mSM-CM-8ren M-CM-^XstergM-CM-%rd^[[0m                                                  soren-ostergard
  Production manager, FjordmM-CM-8bler ApS, Aarhus
  +45 00 00 01 42 M-BM-7 soren@fjordmobler.example
  
  ^[[2mNext^[[0m        Fri 20 Nov (today), call
  $ echo "name: [" >prospects/broken.yaml
  $ fu brief jane | head -1
  Jane Doe                                                                jane-doe
  $ fu brief broken
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: 'broken' cannot be read
  [3]
  $ fu brief nobody
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: no prospect 'nobody'
  [3]
  $ fu brief
  fu: brief: ID is missing; see fu help brief
  [2]
