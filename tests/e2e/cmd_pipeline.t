What the open deals are worth: stage by stage, each currency apart, what is closed below.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu pipeline
  Fri 20 Nov 2026                                                    12 open deals
  
  STAGE        CHANCE  DEALS      VALUE   WEIGHTED
  lead             5%      3  15 000.00     750.00  EUR  ████████
  contacted       10%      6  37 400.00   3 740.00  EUR  ████████████████████
                              90 000.00   9 000.00  NOK  ████████████████████
  meeting         25%      2  16 000.00   4 000.00  EUR  ████████▌
  proposal        50%      1  18 450.50   9 225.25  EUR  █████████▉
  trial-order     75%      0
  
  claimed                 12  86 850.50  17 715.25  EUR
                              90 000.00   9 000.00  NOK
  
  won                      1   7 350.00             EUR
  lost                     1   4 000.00             EUR
  
  BIGGEST                                                     SHARE
  lee-park        Lee Park, Nordwind AB         22 000  EUR   25.3%
  bjorn-hakonsen  Bjørn Håkonsen, Håkonsen &…   90 000  NOK  100.0%  more than 30%
  
  Honest is the same: nobody is judged curious.
  4 deals have no value, and are in no sum:
    fu list value:none not:stage:won,lost not:type:introducer
  
  NEW PROSPECTS A WEEK
  ·▃▅·▃▅▅█ 0 1 2 0 1 2 2 3 — this week 3 of 3; reached in 0 of the 7 weeks before

The command that it names finds those very deals.

  $ fu list value:none not:stage:won,lost not:type:introducer -z | tr -cd '\0' | wc -c
  4

A query picks some of them; nobody has to be in every stage.

  $ fu pipeline tag:fashion
  Fri 20 Nov 2026                                                     2 open deals
  
  STAGE        CHANCE  DEALS   VALUE  WEIGHTED
  lead             5%      0
  contacted       10%      1  12 000     1 200  EUR  ████████████████████
  meeting         25%      1   6 200     1 550  EUR  ██████████▍
  proposal        50%      0
  trial-order     75%      0
  
  claimed                  2  18 200     2 750  EUR
  
  BIGGEST                                     SHARE
  jane-doe  Jane Doe, Acme GmbH  12 000  EUR  65.9%  more than 30%
  
  Honest is the same: nobody is judged curious.
  
  NEW PROSPECTS A WEEK
  ··▄··█·· 0 0 1 0 0 2 0 0 — this week 0 of 3; reached in 0 of the 7 weeks before

JSON has all digits, as text, and every stage of the rules.

  $ fu pipeline tag:fashion --json
  {"schema":"fu.pipeline/1","today":"2026-11-20","as_of":null,
  "counts":{"deals":2,"curious":0,"stopped":0},
  "goal":{"new_per_week":3,"concentration":30},
  "totals":[{"currency":"EUR","claimed":"18200","honest":"18200","weighted":"2750","weighted_honest":"2750","biggest":{"id":"jane-doe","name":"Jane Doe","company":"Acme GmbH","amount":"12000","percent":"65.9","concentrated":true}}],
  "new":[{"week":"2026-09-28","prospects":0},{"week":"2026-10-05","prospects":0},{"week":"2026-10-12","prospects":1},{"week":"2026-10-19","prospects":0},{"week":"2026-10-26","prospects":0},{"week":"2026-11-02","prospects":2},{"week":"2026-11-09","prospects":0},{"week":"2026-11-16","prospects":0}],
  "items":[
  {"stage":"lead","chance":5,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"contacted","chance":10,"closed":false,"deals":1,"curious":0,"without_value":0,"values":[{"currency":"EUR","claimed":"12000","honest":"12000","weighted":"1200","weighted_honest":"1200"}]},
  {"stage":"meeting","chance":25,"closed":false,"deals":1,"curious":0,"without_value":0,"values":[{"currency":"EUR","claimed":"6200","honest":"6200","weighted":"1550","weighted_honest":"1550"}]},
  {"stage":"proposal","chance":50,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"trial-order","chance":75,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"won","chance":100,"closed":true,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"lost","chance":0,"closed":true,"deals":0,"curious":0,"without_value":0,"values":[]}],
  "problems":[]}
  $ fu pipeline --jsonl | tail -n 1
  {"stage":"lost","chance":0,"closed":true,"deals":1,"curious":0,"without_value":0,"values":[{"currency":"EUR","claimed":"4000","honest":"4000","weighted":"0","weighted_honest":"0"}]}

A book of our own: three currencies, somebody curious, a stage that the rules do not have, a value of the wrong form,
somebody who is stopped, an introducer, and deals that are closed.

  $ mkdir -p book/prospects && cd book && export FU_BOOK=$PWD
  $ echo 'goals: {new-per-week: 2, concentration: 50%}' >fu.yaml
  $ person() { cat >prospects/$1.yaml; }
  $ person ada <<'EOF'
  > {name: Ada Arp, company: Arp & Sons, stage: proposal, value: 12000.55 EUR, added: 2026-11-16,
  >  log: [{date: 2026-11-17, via: call, judge: serious}]}
  > EOF
  $ person ben <<'EOF'
  > {name: Ben Bo, stage: proposal, value: 18000 EUR, added: 2026-11-19,
  >  log: [{date: 2026-11-17, judge: serious}, {date: 2026-11-18, judge: curious}, {date: 2026-11-21, judge: serious}]}
  > EOF
  $ person cleo <<'EOF'
  > {name: Cleo, stage: proposal, value: 7000 GBP, added: 2026-11-02}
  > EOF
  $ person dora <<'EOF'
  > {name: Dora, stage: lead, value: 7000.00 GBP, added: 2026-10-05}
  > EOF
  $ person emil <<'EOF'
  > {name: Emil, stage: lead, value: 250 000 CHF, added: 2026-10-05}
  > EOF
  $ person fay <<'EOF'
  > {name: Fay, stage: quote, value: 1999.95 CHF, added: 2026-10-06}
  > EOF
  $ person gus <<'EOF'
  > {name: Gus, stage: lead, value: 9 EUR, added: 2026-10-06, log: [{date: 2026-10-07, stop: asked, note: Please do not}]}
  > EOF
  $ person hal <<'EOF'
  > {name: Hal, type: introducer, value: 9 EUR, added: 2026-10-06}
  > EOF
  $ person ina <<'EOF'
  > {name: Ina, type: customer, stage: won, value: 400 EUR, added: 2025-10-06}
  > EOF
  $ person jo <<'EOF'
  > {name: Jo, stage: lost, added: 2026-11-23}
  > EOF
  $ fu pipeline
  Fri 20 Nov 2026                                  6 open deals · 1 judged curious
  
  STAGE      CHANCE  DEALS      VALUE   WEIGHTED
  lead           5%      2   7 000.00     350.00  GBP  ████████████████████
  contacted     10%      0
  meeting       25%      0
  proposal      50%      3  30 000.55  15 000.28  EUR  ████████████████████
                             7 000.00   3 500.00  GBP  ████████████████████
  quote           ?      1   1 999.95             CHF  ████████████████████
  
  claimed                6   1 999.95       0.00  CHF
                            30 000.55  15 000.28  EUR
                            14 000.00   3 850.00  GBP
  honest                 5   1 999.95       0.00  CHF
                            12 000.55   6 000.28  EUR
                            14 000.00   3 850.00  GBP
  
  won                    1     400.00             EUR
  lost                   1
  
  BIGGEST                           SHARE
  fay      Fay      1 999.95  CHF  100.0%  more than 50%
  ben      Ben Bo  18 000.00  EUR   60.0%  more than 50%
  cleo     Cleo     7 000.00  GBP   50.0%
  
  Honest is without the 1 deal whose last answer showed no more than curiosity.
  ?: the rules have no stage 'quote'; without a chance nothing is weighted. fu
  check shows where.
  1 prospect in an open stage is stopped, and no deal.
  1 deal has no value, and is in no sum:
    fu list value:none not:stage:won,lost not:type:introducer not:status:stopped
  
  NEW PROSPECTS A WEEK
  ·█···▂·▃ 0 5 0 0 0 1 0 2 — this week 2 of 2; reached in 1 of the 7 weeks before
  
  5 warnings: fu check
  $ fu list value:none not:stage:won,lost not:type:introducer not:status:stopped --format '%(id)'
  emil
  $ fu pipeline --json
  {"schema":"fu.pipeline/1","today":"2026-11-20","as_of":null,
  "counts":{"deals":6,"curious":1,"stopped":1},
  "goal":{"new_per_week":2,"concentration":50},
  "totals":[{"currency":"CHF","claimed":"1999.95","honest":"1999.95","weighted":"0","weighted_honest":"0","biggest":{"id":"fay","name":"Fay","company":"","amount":"1999.95","percent":"100.0","concentrated":true}},{"currency":"EUR","claimed":"30000.55","honest":"12000.55","weighted":"15000.275","weighted_honest":"6000.275","biggest":{"id":"ben","name":"Ben Bo","company":"","amount":"18000","percent":"60.0","concentrated":true}},{"currency":"GBP","claimed":"14000","honest":"14000","weighted":"3850","weighted_honest":"3850","biggest":{"id":"cleo","name":"Cleo","company":"","amount":"7000","percent":"50.0","concentrated":false}}],
  "new":[{"week":"2026-09-28","prospects":0},{"week":"2026-10-05","prospects":5},{"week":"2026-10-12","prospects":0},{"week":"2026-10-19","prospects":0},{"week":"2026-10-26","prospects":0},{"week":"2026-11-02","prospects":1},{"week":"2026-11-09","prospects":0},{"week":"2026-11-16","prospects":2}],
  "items":[
  {"stage":"lead","chance":5,"closed":false,"deals":2,"curious":0,"without_value":1,"values":[{"currency":"GBP","claimed":"7000","honest":"7000","weighted":"350","weighted_honest":"350"}]},
  {"stage":"contacted","chance":10,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"meeting","chance":25,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"proposal","chance":50,"closed":false,"deals":3,"curious":1,"without_value":0,"values":[{"currency":"EUR","claimed":"30000.55","honest":"12000.55","weighted":"15000.275","weighted_honest":"6000.275"},{"currency":"GBP","claimed":"7000","honest":"7000","weighted":"3500","weighted_honest":"3500"}]},
  {"stage":"won","chance":100,"closed":true,"deals":1,"curious":0,"without_value":0,"values":[{"currency":"EUR","claimed":"400","honest":"400","weighted":"400","weighted_honest":"400"}]},
  {"stage":"lost","chance":0,"closed":true,"deals":1,"curious":0,"without_value":1,"values":[]},
  {"stage":"quote","chance":null,"closed":false,"deals":1,"curious":0,"without_value":0,"values":[{"currency":"CHF","claimed":"1999.95","honest":"1999.95","weighted":null,"weighted_honest":null}]}],
  "problems":[
  {"severity":"warning","code":"added","path":"prospects/ben.yaml","line":2,"column":8,"message":"the entry of 2026-11-17 is older than added: 2026-11-19","hint":"set added: to the day of the first entry"},
  {"severity":"warning","code":"future","path":"prospects/ben.yaml","line":2,"column":80,"message":"the entry of 2026-11-21 lies in the future","hint":"it does not count before that day; a planned contact is next: 2026-11-21"},
  {"severity":"warning","code":"value","path":"prospects/emil.yaml","line":1,"column":34,"message":"value '250 000 CHF' is not an amount and a currency","hint":"write it like 12000 EUR or 12000.50 EUR"},
  {"severity":"warning","code":"stage","path":"prospects/fay.yaml","line":1,"column":20,"message":"there is no stage 'quote' in the rules","hint":"the rules have lead, contacted, meeting, proposal, won, lost"},
  {"severity":"warning","code":"added","path":"prospects/jo.yaml","line":1,"column":32,"message":"added 2026-11-23 lies in the future","hint":"nobody is contacted before that day"}]}

Each has a place on a narrow terminal, too.

  $ COLUMNS=60 fu pipeline
  Fri 20 Nov 2026              6 open deals · 1 judged curious
  
  STAGE      DEALS      VALUE   WEIGHTED
  lead           2   7 000.00     350.00  GBP  ███████████████
  contacted      0
  meeting        0
  proposal       3  30 000.55  15 000.28  EUR  ███████████████
                     7 000.00   3 500.00  GBP  ███████████████
  quote          1   1 999.95             CHF  ███████████████
  
  claimed        6   1 999.95       0.00  CHF
                    30 000.55  15 000.28  EUR
                    14 000.00   3 850.00  GBP
  honest         5   1 999.95       0.00  CHF
                    12 000.55   6 000.28  EUR
                    14 000.00   3 850.00  GBP
  
  won            1     400.00             EUR
  lost           1
  
  BIGGEST                           SHARE
  fay      Fay      1 999.95  CHF  100.0%  more than 50%
  ben      Ben Bo  18 000.00  EUR   60.0%  more than 50%
  cleo     Cleo     7 000.00  GBP   50.0%
  
  Honest is without the 1 deal whose last answer showed no
  more than curiosity.
  ?: the rules have no stage 'quote'; without a chance nothing
  is weighted. fu check shows where.
  1 prospect in an open stage is stopped, and no deal.
  1 deal has no value, and is in no sum:
    fu list value:none not:stage:won,lost not:type:introducer not:status:stopped
  
  NEW PROSPECTS A WEEK
  ·█···▂·▃ 0 5 0 0 0 1 0 2 — this week 2 of 2; reached in 1 of
  the 7 weeks before
  
  5 warnings: fu check

What is past the goal is said, and coloured; at the goal is not past it.

  $ fu pipeline stage:proposal not:ada --color always | grep 'more than'
  \x1b[1mben\x1b[0m      Ben Bo  18 000  EUR  100.0%  \x1b[31mmore than 50%\x1b[0m (esc)
  \x1b[1mcleo\x1b[0m     Cleo     7 000  GBP  100.0%  \x1b[31mmore than 50%\x1b[0m (esc)
  Honest is without the 1 deal whose last answer showed no more than curiosity.
  $ fu pipeline value:7000GBP | grep -A 3 BIGGEST
  BIGGEST                    SHARE
  cleo     Cleo  7 000  GBP  50.0%
  
  Honest is the same: nobody is judged curious.

Sums are exact, however large.

  $ person kay <<'EOF'
  > {name: Kay, stage: lead, value: 999999999999999999999999999999999999999999999999999999999999.99 EUR, added: 2026-11-20}
  > EOF
  $ fu pipeline kay --json | grep -o '"claimed":"[0-9.]*","honest":"[0-9.]*","weighted":"[0-9.]*"' | head -n 1
  "claimed":"999999999999999999999999999999999999999999999999999999999999.99","honest":"999999999999999999999999999999999999999999999999999999999999.99","weighted":"49999999999999999999999999999999999999999999999999999999999.9995"
  $ fu pipeline --json | grep '^"totals"' | grep -o '"EUR","claimed":"[0-9.]*"'
  "EUR","claimed":"1000000000000000000000000000000000000000000000000000000030000.54"
  $ rm prospects/kay.yaml

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
  $ harmless fu pipeline evil; harmless fu pipeline evil --json; harmless fu pipeline $'x\e[31m'
  0
  0
  0
  [1]
  $ fu pipeline evil 2>/dev/null | grep -E 'evil|stage.$|rules have'
  evil     \x1b[31mRed\x1b[0m \u202eesreveR, Tab h…  5  EUR  100.0%  more than 50%
  ?: the rules have no stage '\x1b[1mstage'; without a chance nothing is weighted.
  $ rm prospects/evil.yaml

Today, and at a commit; a deal that was closed since then was open.

  $ git init -q && git add -A && git commit -qm "As it was" && sed -i 's/stage: proposal/stage: won/' prospects/ada.yaml
  $ fu pipeline owner: not:ben | sed -n '/claimed/,/^$/p'
  claimed                4   1 999.95      0.00  CHF
                            14 000.00  3 850.00  GBP
  
  $ fu pipeline owner: not:ben --as-of HEAD | sed -n '1p;/claimed/,/^$/p' | sed '1s/commit [0-9a-f]*,/commit HASH,/'
  As of commit HASH, Fri 20 Nov 2026
  claimed                5   1 999.95      0.00  CHF
                            12 000.55  6 000.28  EUR
                            14 000.00  3 850.00  GBP
  

A file that cannot be read is in no sum, and the status says so.

  $ echo 'name: [' >prospects/kay.yaml
  $ fu pipeline ada | tail -n 5
  prospects/kay.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  
  NEW PROSPECTS A WEEK
  ·······█ 0 0 0 0 0 0 0 1 — this week 1 of 2; reached in 0 of the 7 weeks before
  
  1 file could not be read, 5 warnings: fu check
  $ fu pipeline ada >/dev/null
  prospects/kay.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ rm prospects/kay.yaml

Nobody matches; an empty book.

  $ fu pipeline nobody-at-all
  Fri 20 Nov 2026                                                     no open deal
  
  No open deal matches; fu pipeline shows all.
  
  NEW PROSPECTS A WEEK
  ········ 0 0 0 0 0 0 0 0 — this week 0 of 2; reached in 0 of the 7 weeks before
  
  5 warnings: fu check
  $ rm prospects/*.yaml
  $ fu pipeline
  Fri 20 Nov 2026                                                     no open deal
  
  No deal is open. Each prospect in a stage that is not closed is one: fu add NAME
  
  NEW PROSPECTS A WEEK
  ········ 0 0 0 0 0 0 0 0 — this week 0 of 2; reached in 0 of the 7 weeks before
  $ fu pipeline --json
  {"schema":"fu.pipeline/1","today":"2026-11-20","as_of":null,
  "counts":{"deals":0,"curious":0,"stopped":0},
  "goal":{"new_per_week":2,"concentration":50},
  "totals":[],
  "new":[{"week":"2026-09-28","prospects":0},{"week":"2026-10-05","prospects":0},{"week":"2026-10-12","prospects":0},{"week":"2026-10-19","prospects":0},{"week":"2026-10-26","prospects":0},{"week":"2026-11-02","prospects":0},{"week":"2026-11-09","prospects":0},{"week":"2026-11-16","prospects":0}],
  "items":[
  {"stage":"lead","chance":5,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"contacted","chance":10,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"meeting","chance":25,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"proposal","chance":50,"closed":false,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"won","chance":100,"closed":true,"deals":0,"curious":0,"without_value":0,"values":[]},
  {"stage":"lost","chance":0,"closed":true,"deals":0,"curious":0,"without_value":0,"values":[]}],
  "problems":[]}

Mistakes on the command line.

  $ fu pipeline stage:propsal
  fu: 'stage:propsal': no such stage; did you mean 'proposal'?
  [2]
  $ fu pipeline --currency EUR
  fu: unknown option '--currency'; see fu help pipeline
  [2]
  $ cd / && FU_BOOK= fu pipeline
  fu: no book: there is no fu.yaml in / or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
