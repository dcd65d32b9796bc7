--today comes before FU_TODAY, and FU_TODAY before the clock.

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ export FU_BOOK=book
  $ fu due | head -1
  Fri 20 Nov 2026                                              nobody due · 0 done
  $ fu due --today 2026-12-24 | head -1
  Thu 24 Dec 2026                                              nobody due · 0 done
  $ FU_TODAY=2027-03-01 fu due | head -1
  Mon 1 Mar 2027                                               nobody due · 0 done
  $ FU_TODAY=2027-03-01 fu due --today 2026-12-24 | head -1
  Thu 24 Dec 2026                                              nobody due · 0 done
  $ fu due --json --today 2026-12-24 | head -1
  {"schema":"fu.due/1","today":"2026-12-24","as_of":null,

What stands in the log for a later day does not count on an earlier one: this is how it was on that morning.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu list id:jane-doe --today 2026-11-02
  ID        WHO                  STAGE      NEXT   VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  today  call
  $ fu list id:jane-doe --today 2026-11-03
  ID        WHO                  STAGE      NEXT   VIA    LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  today  email  3 Nov
  $ fu list id:jane-doe --today 2026-11-11
  ID        WHO                  STAGE      NEXT        VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  Thu 12 Nov  call  10 Nov
  $ fu list id:jane-doe --today 2026-11-19
  ID        WHO                  STAGE      NEXT        VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  Fri 20 Nov  call  12 Nov
  $ fu list id:jane-doe --today 2026-11-20
  ID        WHO                  STAGE      NEXT   VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  today  call  12 Nov
  $ fu list id:jane-doe --today 2026-11-24
  ID        WHO                  STAGE      NEXT         VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  2 days late  call  12 Nov

The words for a day count from that of FU_TODAY, a Friday.

  $ day() { fu overdue tag:none "$@" | head -1 | cut -d' ' -f1-4; }
  $ for words in today tomorrow yesterday fri friday MON sat +3d -2d +2w -1w +1wd +2wd -1wd -5wd +1mo -1mo +1y eom nov dec may 2027-05; do
  >   printf '%-9s ' $words; day --today $words
  > done
  today     Fri 20 Nov 2026
  tomorrow  Sat 21 Nov 2026
  yesterday Thu 19 Nov 2026
  fri       Fri 27 Nov 2026
  friday    Fri 27 Nov 2026
  MON       Mon 23 Nov 2026
  sat       Sat 21 Nov 2026
  +3d       Mon 23 Nov 2026
  -2d       Wed 18 Nov 2026
  +2w       Fri 4 Dec 2026
  -1w       Fri 13 Nov 2026
  +1wd      Mon 23 Nov 2026
  +2wd      Tue 24 Nov 2026
  -1wd      Thu 19 Nov 2026
  -5wd      Fri 13 Nov 2026
  +1mo      Sun 20 Dec 2026
  -1mo      Tue 20 Oct 2026
  +1y       Sat 20 Nov 2027
  eom       Mon 30 Nov 2026
  nov       Mon 1 Nov 2027
  dec       Tue 1 Dec 2026
  may       Sat 1 May 2027
  2027-05   Sat 1 May 2027

Looking back is no mistake: what was written down later is not warned about, as what lies after FU_TODAY is.

  $ fu due --today 2026-11-14
  Sat 14 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today. Next: piotr-wisniewski, Mon 16 Nov, email.
  $ FU_TODAY=2026-11-14 fu due
  Sat 14 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today. Next: piotr-wisniewski, Mon 16 Nov, email.
  
  15 warnings: fu check

Without either it is the local day, as the clock and TZ say. These two places never have the same day.

  $ unset FU_TODAY
  $ date_of() { date -d "$1" '+%a %-d %b %Y'; }
  $ export TZ=EAST-14
  $ test "$(day)" = "$(date_of today)" && echo the same
  the same
  $ export TZ=WEST+12
  $ test "$(day)" = "$(date_of today)" && echo the same
  the same
  $ test "$(TZ=EAST-14 day)" = "$(TZ=WEST+12 day)" || echo another
  another
  $ export TZ=UTC

An empty FU_TODAY is none. The words in FU_TODAY count from the day of the clock.

  $ test "$(FU_TODAY= day)" = "$(date_of today)" && echo the same
  the same
  $ test "$(FU_TODAY=tomorrow day)" = "$(date_of tomorrow)" && echo the same
  the same
  $ test "$(FU_TODAY=fri day)" = "$(date_of "next friday")" && echo the same
  the same
  $ test "$(day --today -2d)" = "$(date_of "2 days ago")" && echo the same
  the same

Only whole dates that exist are understood.

  $ export FU_TODAY=2026-11-20
  $ fu due --today 2026-02-30
  fu: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ fu due --today 2026-13-01
  fu: date '2026-13-01' does not exist; months are 01 to 12
  [2]
  $ fu due --today 20.11.2026
  fu: '20.11.2026' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu due --today soon
  fu: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu due --today 1969-12-31
  fu: date '1969-12-31' is out of range; dates lie between 1970-01-01 and 2200-12-31
  [2]
  $ fu due --today 2201-01-01
  fu: date '2201-01-01' is out of range; dates lie between 1970-01-01 and 2200-12-31
  [2]
  $ FU_TODAY=soon fu due
  fu: FU_TODAY: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]

From the first day to the last that fu knows.

  $ fu list id:zoe-krueger --today 1970-01-01
  ID           WHO                                 STAGE  NEXT         VIA   LAST
  zoe-krueger  Zoë Krüger, Theaterwerkstatt Spree  lead   20 Nov 2026  call
  $ fu overdue id:zoe-krueger --today 2200-12-31 | head -1
  Wed 31 Dec 2200                                               1 overdue · 0 done
