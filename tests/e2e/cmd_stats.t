Your own numbers: what matters first, then week by week, then where they come from.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu stats
  Until Fri 20 Nov 2026             15 prospects · 67 contacts, of them 6 attempts
  
    kept              77.1 %  of contacts: 54 on time, 13 late, 3 missed
    touches to meet        -  too few to tell (3 of 5 needed); the goal is 6 to 10
    touches to win         -  too few to tell (1 of 5 needed)
    gone quiet             0  late by five working days or more
    never contacted        1  see fu list last:never not:status:stopped
  
  BY WEEK
    WEEK OF  CONTACTS  TOUCHES  ON TIME  LATE  MISSED  NEW
    31 Aug          3        3        3     0       0    1
    7 Sep           4        3        4     1       0    2
    14 Sep          0        0        0     0       0    0
    21 Sep          3        3        3     0       0    1
    28 Sep          2        2        1     0       0    0
    5 Oct           6        6        5     2       0    1
    12 Oct          6        6        5     0       0    2
    19 Oct          3        3        2     1       0    0
    26 Oct          5        3        3     2       0    1
    2 Nov          11       10        9     3       0    2
    9 Nov          12       12        8     3       0    2
    16 Nov         12       10       11     1       3    3
    contacts ▂▃·▂▁▄▄▂▃▇██
  
  BY CHANNEL
    email     28  ██████████  sent 20, info-sent 2, proposed 2, replied 2,
                              bounced 1, not-now 1
    call      27  █████████▋  reached 13, voicemail 4, interested 3, gatekeeper 2,
                              no-answer 2, busy 1, closed-down 1, not-now 1
    event      4  █▍          reached 3, met 1
    linkedin   2  ▊           replied 1, sent 1
    visit      2  ▊           met 2
    meeting    1  ▍           met 1
    message    1  ▍           replied 1
    post       1  ▍           sent 1
    video      1  ▍           demo-booked 1
  
  CALLS ANSWERED, BY HOUR
     8 to  9  1 of 1  too few
     9 to 10  1 of 4  too few
    10 to 11  3 of 6   50.0 %  █████      best
    11 to 12  5 of 6   83.3 %  ████████▍  best
    13 to 14  0 of 1  too few
    14 to 15  2 of 3  too few
    15 to 16  1 of 1  too few
    16 to 17  1 of 2  too few
  
  INTRODUCERS                             MET  LEADS  WON
    beatriz-fernandez  Beatriz Fernández    1      1    0  seen once is not enough
    lee-park           Lee Park             0      1    0
  
  HOW FAR THEY CAME
    lead         14  ██████████████████████████
    contacted    11  ████████████████████▍
    meeting       4  ███████▍
    proposal      2  ███▊
    trial-order   1  █▉
    won           1  █▉
  
  FOLKLORE  often quoted, never proven; beside it what your log says
    48 % of people stop after one contact     you: too few to tell (0 of 5 needed)
    80 % of sales close after the fifth       you: too few to tell (1 of 5 needed)

A period, and some of the book. Days are looked for in the past; -90d is ninety days ago.

  $ fu stats type:customer owner:lee
  Until Fri 20 Nov 2026                                                0 prospects
  
  Nobody to count.
  $ fu stats --from 2026-11-09 --to 2026-11-13 owner:sam
  Mon 9 Nov to Fri 13 Nov 2026                            2 prospects · 2 contacts
  
    kept                   -  too few to tell (2 of 5 needed): 1 on time, 1 late,
                              0 missed
    touches to meet        -  too few to tell (0 of 5 needed); the goal is 6 to 10
    gone quiet             0  late by five working days or more
    never contacted        0
  
  BY WEEK
    WEEK OF  CONTACTS  TOUCHES  ON TIME  LATE  MISSED  NEW
    9 Nov           2        2        1     1       0    0
  
  BY CHANNEL
    email    1  ██████████  sent 1
    message  1  ██████████  replied 1
  
  HOW FAR THEY CAME
    lead         2  ██████████████████████████
    contacted    2  ██████████████████████████
    meeting      1  █████████████
    proposal     0
    trial-order  0
    won          0
  
  FOLKLORE  often quoted, never proven; beside it what your log says
    48 % of people stop after one contact     you: too few to tell (0 of 5 needed)
    80 % of sales close after the fifth       you: too few to tell (0 of 5 needed)
  $ fu stats --from -90d | head -1
  Sat 22 Aug to Fri 20 Nov 2026     15 prospects · 67 contacts, of them 6 attempts
  $ fu stats --from mon --to today | head -1
  Mon 16 Nov to Fri 20 Nov 2026     15 prospects · 12 contacts, of them 2 attempts
  $ fu stats --from 2026-09-01 --to aug | head -1
  fu: --from 2026-09-01 is later than --to 2026-08-01
  $ fu stats --to yesterday | head -1
  Until Thu 19 Nov 2026             15 prospects · 65 contacts, of them 6 attempts

The book of an earlier day is looked at as on that day.

  $ diff <(fu stats --to 2026-11-05 --json | sed 1d) <(fu --today 2026-11-05 stats --json | sed 1d) && echo the same
  the same

For programs there are all weeks, and what is too few to tell is null.

  $ fu stats --from 2026-11-01 --json
  {"schema":"fu.stats/1","today":"2026-11-20","as_of":null,
  "counts":{"prospects":15,"contacts":35,"touches":32,"attempts":3,"never_contacted":1},
  "from":"2026-11-01",
  "to":"2026-11-20",
  "first_meeting":{"meetings":1,"median":null,"goal":{"min":6,"max":10}},
  "won":{"won":0,"undated":0,"median":null,"after_fifth":{"part":0,"whole":0,"percent":null}},
  "quiet":{"after":[0,0,0,0,0,0],"after_one":{"part":0,"whole":0,"percent":null}},
  "kept":{"on_time":28,"late":7,"missed":3,"percent":"73.7"},
  "channels":[{"via":"call","contacts":14,"touches":11,"attempts":3},{"via":"email","contacts":14,"touches":14,"attempts":0},{"via":"event","contacts":2,"touches":2,"attempts":0},{"via":"linkedin","contacts":1,"touches":1,"attempts":0},{"via":"meeting","contacts":1,"touches":1,"attempts":0},{"via":"message","contacts":1,"touches":1,"attempts":0},{"via":"post","contacts":1,"touches":1,"attempts":0},{"via":"video","contacts":1,"touches":1,"attempts":0}],
  "outcomes":[{"via":"call","outcome":"reached","contacts":4},{"via":"call","outcome":"voicemail","contacts":4},{"via":"call","outcome":"interested","contacts":2},{"via":"call","outcome":"no-answer","contacts":2},{"via":"call","outcome":"busy","contacts":1},{"via":"call","outcome":"gatekeeper","contacts":1},{"via":"email","outcome":"sent","contacts":10},{"via":"email","outcome":"replied","contacts":2},{"via":"email","outcome":"info-sent","contacts":1},{"via":"email","outcome":"proposed","contacts":1},{"via":"event","outcome":"reached","contacts":2},{"via":"linkedin","outcome":"replied","contacts":1},{"via":"meeting","outcome":"met","contacts":1},{"via":"message","outcome":"replied","contacts":1},{"via":"post","outcome":"sent","contacts":1},{"via":"video","outcome":"demo-booked","contacts":1}],
  "hours":[{"hour":8,"calls":1,"answered":1,"percent":null},{"hour":9,"calls":2,"answered":0,"percent":null},{"hour":10,"calls":3,"answered":1,"percent":null},{"hour":11,"calls":3,"answered":2,"percent":null},{"hour":13,"calls":1,"answered":0,"percent":null},{"hour":14,"calls":2,"answered":1,"percent":null},{"hour":16,"calls":2,"answered":1,"percent":null}],
  "best_hours":[],
  "introducers":[{"id":"beatriz-fernandez","name":"Beatriz Fernández","type":"introducer","meetings":1,"leads":1,"won":0},{"id":"lee-park","name":"Lee Park","type":"prospect","meetings":0,"leads":1,"won":0}],
  "funnel":[{"stage":"lead","prospects":14},{"stage":"contacted","prospects":11},{"stage":"meeting","prospects":4},{"stage":"proposal","prospects":2},{"stage":"trial-order","prospects":1},{"stage":"won","prospects":1}],
  "folklore":{"stop_after_one":"48","close_after_fifth":"80"},
  "items":[
  {"week":"2026-11-02","contacts":11,"touches":10,"attempts":1,"on_time":9,"late":3,"missed":0,"new":2},
  {"week":"2026-11-09","contacts":12,"touches":12,"attempts":0,"on_time":8,"late":3,"missed":0,"new":2},
  {"week":"2026-11-16","contacts":12,"touches":10,"attempts":2,"on_time":11,"late":1,"missed":3,"new":3}],
  "problems":[]}
  $ fu stats --from mon --jsonl
  {"week":"2026-11-16","contacts":12,"touches":10,"attempts":2,"on_time":11,"late":1,"missed":3,"new":3}

On a narrow screen.

  $ COLUMNS=48 fu stats type:introducer
  Until Fri 20 Nov 2026    1 prospect · 3 contacts
  
    kept                   -
      too few to tell (3 of 5 needed): 3 on time,
      0 late, 0 missed
    touches to meet        -
      too few to tell (0 of 5 needed); the goal is
      6 to 10
    gone quiet             0
      late by five working days or more
    never contacted        0
  
  BY WEEK
    WEEK OF  CONTACTS  LATE  MISSED
    12 Oct          1     0       0
    19 Oct          1     0       0
    26 Oct          0     0       0
    2 Nov           1     0       0
    9 Nov           0     0       0
    16 Nov          0     0       0
    contacts ██·█··
  
  BY CHANNEL
    call   1  ██████  interested 1
    email  1  ██████  sent 1
    event  1  ██████  met 1
  
  CALLS ANSWERED, BY HOUR
    too few to tell: in no hour are there 5 calls
    whose time is known
  
  INTRODUC…          MET  LEADS  WON
    beatri…  Beatr…    1      1    0  seen once i…
  
  FOLKLORE
    often quoted, never proven; beside it what
    your log says
    48 % of people stop after one contact
      you: too few to tell (0 of 5 needed)
    80 % of sales close after the fifth
      you: too few to tell (0 of 5 needed)

In colour the same words stand.

  $ diff <(fu stats) <(fu stats --color always | sed 's/\x1b\[[0-9;]*m//g') && echo the same
  the same

Five of each are enough to tell: five won, of whom four after the fifth touch; five first meetings.

  $ mkdir -p five/prospects && touch five/fu.yaml
  $ for n in 3 5 6 7 9; do
  >   {
  >     printf 'name: P%s\nstage: won\nadded: 2026-09-01\nlog:\n' $n
  >     for day in $(seq -f %02g 1 $n); do echo "  - {date: 2026-09-$day, time: \"10:$day\", via: call, outcome: reached}"; done
  >     echo "  - {date: 2026-10-01, via: visit, outcome: met, stage: won}"
  >   } > five/prospects/p$n.yaml
  > done
  $ for n in 1 2 3 4; do
  >   printf 'name: Q%s\nadded: 2026-09-01\nlog:\n  - {date: 2026-09-02, via: email}\n' $n > five/prospects/q$n.yaml
  > done
  $ printf 'name: Q5\nlog:\n  - {date: 2026-09-02, via: email}\n  - {date: 2026-09-03, via: email}\n' > five/prospects/q5.yaml
  $ printf 'name: Ina\ntype: introducer\nlog:\n  - {date: 2026-11-18, via: meeting}\n' > five/prospects/ina.yaml
  $ echo 'source: referral:ina' | tee -a five/prospects/p3.yaml >> five/prospects/q1.yaml
  $ printf 'name: Otto\nstage: won\nadded: 2026-11-17\n' > five/prospects/otto.yaml
  $ fu -C five stats
  Until Fri 20 Nov 2026                                 12 prospects · 42 contacts
  
    kept              50.0 %  of contacts: 27 on time, 15 late, 12 missed
    touches to meet        7  median of 5 first meetings; the goal is 8 to 12
    touches to win         7  median of 5 won; 1 more without a day
    gone quiet             5  late by five working days or more; see fu overdue
    never contacted        1  see fu list last:never not:status:stopped
  
  WHERE YOU WENT QUIET  by the touches that they had
    before any touch  0
    after 1           4  ████████████████████
    after 2           1  █████
    after 3           0
    after 4           0
    after 5 and more  0
  
  BY WEEK
    WEEK OF  CONTACTS  TOUCHES  ON TIME  LATE  MISSED  NEW
    31 Aug         32       32       22    10       4   10
    7 Sep           4        4        4     1       1    0
    14 Sep          0        0        0     1       0    0
    21 Sep          0        0        0     3       0    0
    28 Sep          5        5        0     0       5    0
    5 Oct           0        0        0     0       0    0
    12 Oct          0        0        0     0       0    0
    19 Oct          0        0        0     0       0    0
    26 Oct          0        0        0     0       0    0
    2 Nov           0        0        0     0       0    0
    9 Nov           0        0        0     0       0    0
    16 Nov          1        1        1     0       2    2
    contacts █▁··▁······▁
  
  BY CHANNEL
    call     30  ██████████  reached 30
    email     6  ██          no outcome 6
    visit     5  █▋          met 5
    meeting   1  ▍           no outcome 1
  
  CALLS ANSWERED, BY HOUR
    10 to 11  30 of 30  100.0 %  ██████████  best
  
  INTRODUCERS    MET  LEADS  WON
    ina            1      2    1  seen once is not enough
  
  HOW FAR THEY CAME
    lead       11  ██████████████████████████
    contacted   6  ██████████████▏
    meeting     6  ██████████████▏
    proposal    6  ██████████████▏
    won         6  ██████████████▏
  
  FOLKLORE  often quoted, never proven; beside it what your log says
    48 % of people stop after one contact     you: 80.0 % (4 of 5)
    80 % of sales close after the fifth       you: 80.0 % (4 of 5)

An empty book, a name alone, a single entry.

  $ mkdir empty && touch empty/fu.yaml
  $ fu -C empty stats
  Until Fri 20 Nov 2026                                                0 prospects
  
  Nobody to count.
  $ fu -C empty stats --json
  {"schema":"fu.stats/1","today":"2026-11-20","as_of":null,
  "counts":{"prospects":0,"contacts":0,"touches":0,"attempts":0,"never_contacted":0},
  "from":null,
  "to":"2026-11-20",
  "first_meeting":{"meetings":0,"median":null,"goal":{"min":8,"max":12}},
  "won":{"won":0,"undated":0,"median":null,"after_fifth":{"part":0,"whole":0,"percent":null}},
  "quiet":{"after":[0,0,0,0,0,0],"after_one":{"part":0,"whole":0,"percent":null}},
  "kept":{"on_time":0,"late":0,"missed":0,"percent":null},
  "channels":[],
  "outcomes":[],
  "hours":[],
  "best_hours":[],
  "introducers":[],
  "funnel":[{"stage":"lead","prospects":0},{"stage":"contacted","prospects":0},{"stage":"meeting","prospects":0},{"stage":"proposal","prospects":0},{"stage":"won","prospects":0}],
  "folklore":{"stop_after_one":"48","close_after_fifth":"80"},
  "items":[],
  "problems":[]}
  $ mkdir -p one/prospects && touch one/fu.yaml
  $ echo 'name: Ada' > one/prospects/ada.yaml
  $ fu -C one stats
  Until Fri 20 Nov 2026                                                 1 prospect
  
    touches to meet        -  too few to tell (0 of 5 needed); the goal is 8 to 12
    gone quiet             0  late by five working days or more
    never contacted        1  see fu list last:never not:status:stopped
  
  HOW FAR THEY CAME
    lead       1  ██████████████████████████
    contacted  0
    meeting    0
    proposal   0
    won        0
  $ printf 'name: Ada\nlog:\n  - {date: 2026-11-19, via: call, outcome: busy}\n' > one/prospects/ada.yaml
  $ fu -C one stats
  Until Fri 20 Nov 2026                  1 prospect · 1 contact, of them 1 attempt
  
    kept                   -  too few to tell (1 of 5 needed): 1 on time, 0 late,
                              0 missed
    touches to meet        -  too few to tell (0 of 5 needed); the goal is 8 to 12
    gone quiet             0  late by five working days or more
    never contacted        0
  
  BY WEEK
    WEEK OF  CONTACTS  TOUCHES  ON TIME  LATE  MISSED  NEW
    16 Nov          1        0        1     0       0    1
  
  BY CHANNEL
    call  1  ██████████  busy 1
  
  HOW FAR THEY CAME
    lead       1  ██████████████████████████
    contacted  0
    meeting    0
    proposal   0
    won        0
  
  FOLKLORE  often quoted, never proven; beside it what your log says
    48 % of people stop after one contact     you: too few to tell (0 of 5 needed)
    80 % of sales close after the fifth       you: too few to tell (0 of 5 needed)
  $ fu -C one stats nobody
  Until Fri 20 Nov 2026                                                0 prospects
  
  Nobody to count.

Ten years: the last weeks are shown, JSON has all.

  $ for year in $(seq 2016 2026); do echo "  - {date: $year-11-02, via: post}"; done | cat <(printf 'name: Ada\nlog:\n') - > one/prospects/ada.yaml
  $ fu -C one stats | sed -n '/BY WEEK/,/^$/p'
  BY WEEK  the last 12; 513 weeks before: --json
    WEEK OF  CONTACTS  TOUCHES  ON TIME  LATE  MISSED  NEW
    31 Aug          0        0        0     0       0    0
    7 Sep           0        0        0     0       0    0
    14 Sep          0        0        0     0       0    0
    21 Sep          0        0        0     0       0    0
    28 Sep          0        0        0     0       0    0
    5 Oct           0        0        0     0       0    0
    12 Oct          0        0        0     0       0    0
    19 Oct          0        0        0     0       0    0
    26 Oct          0        0        0     0       0    0
    2 Nov           1        1        0     0       0    0
    9 Nov           0        0        0     0       0    0
    16 Nov          0        0        0     0       0    0
    contacts ·········█··
  
  $ fu -C one stats --jsonl | wc -l
  525
  $ fu -C one --today 2027-11-01 stats | sed -n '/BY WEEK/,/^$/p'
  BY WEEK
    nothing in the last 12 weeks; all: --json
  

A file that cannot be read is named, and the others are counted.

  $ echo 'name: [' > one/prospects/bad.yaml
  $ fu -C one stats 2>errors | head -1
  Until Fri 20 Nov 2026                                   1 prospect · 11 contacts
  $ cat errors
  prospects/bad.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes

Mistakes.

  $ fu stats --from 2026-11-10 --to 2026-11-09
  fu: --from 2026-11-10 is later than --to 2026-11-09
  [2]
  $ fu stats --from tomorrow
  fu: --from 2026-11-21 is later than today
  [2]
  $ fu stats --to 2026-12-31
  fu: --to 2026-12-31 is still to come; without --to, the last day is today
  [2]
  $ fu stats --from 2026-02-30
  fu: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ fu stats --from soon
  fu: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu stats --from
  fu: stats: --from wants a value; see fu help stats
  [2]
  $ fu stats colour:red
  fu: unknown field 'colour' in 'colour:red'; there are not, owner, tag, stage, cadence, company, place, source, type, via, status, value, touches, last, due, id, name, role, email, attempts, pin
  [2]
  $ fu stats --json --jsonl
  fu: stats: --json and --jsonl do not go together; see fu help stats
  [2]
  $ fu -C nowhere stats
  fu: no book at 'nowhere' (-C): there is no such directory
  [3]
