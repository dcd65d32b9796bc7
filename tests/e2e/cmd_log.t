What happened, and what is next: one line in the file.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu log jane call voicemail -m "asked her to ring back"
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ changes
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "asked her to ring back"}

What goes without saying: written is sent, seen is met. A call has to say.

  $ for via in email post linkedin message meeting visit event; do fu log jane $via >/dev/null; done; changes
  -stage: contacted
  +stage: meeting
  +  - {date: 2026-11-20, via: email, outcome: sent}
  +  - {date: 2026-11-20, via: post, outcome: sent}
  +  - {date: 2026-11-20, via: linkedin, outcome: sent}
  +  - {date: 2026-11-20, via: message, outcome: sent}
  +  - {date: 2026-11-20, via: meeting, outcome: met, stage: meeting}
  +  - {date: 2026-11-20, via: visit, outcome: met}
  +  - {date: 2026-11-20, via: event, outcome: met}
  $ fu log jane call
  fu: log: what came of the call? one of sent, reached, replied, voicemail, gatekeeper, info-sent, interested, met, proposed, not-now, declined, never, no-answer, busy, bounced, wrong-number, demo-booked, closed-down
  [2]
  $ fu log jane video
  fu: log: what came of the video? one of sent, reached, replied, voicemail, gatekeeper, info-sent, interested, met, proposed, not-now, declined, never, no-answer, busy, bounced, wrong-number, demo-booked, closed-down
  [2]
  $ fu log soren video demo-booked && changes
  Logged. Next: Mon 23 Nov (in 3 days), email (demo-booked: in 1 working day)
  +stage: meeting
  +  - {date: 2026-11-20, via: video, outcome: demo-booked, stage: meeting}

The stage only moves forward, and never out of a closed one.

  $ fu log soren call reached && changes
  Logged. Next: Fri 20 Nov (today), email (outbound, step 2: at once)
  +stage: contacted
  +  - {date: 2026-11-20, via: call, outcome: reached, stage: contacted}
  $ fu log mateo call reached && changes
  Logged. Next: Fri 27 Nov (in 7 days), call (proposal, step 2: in 1 week)
  +  - {date: 2026-11-20, via: call, outcome: reached}
  $ fu log kaethe call declined && changes
  Logged.
  Next: Mon 22 Feb 2027 (in 3 months), call (customer, step 3: in 3 months)
  +  - {date: 2026-11-20, via: call, outcome: declined}
  $ fu log jane call declined -m "buys from one mill" && changes
  Logged.
  Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -stage: contacted
  +stage: lost
  +  - {date: 2026-11-20, via: call, outcome: declined, stage: lost, note: "buys from one mill"}
  $ fu log jane email proposed && changes
  Logged. Next: Tue 24 Nov (in 4 days), call (proposal, step 1: in 2 working days)
  -stage: contacted
  +stage: proposal
  +  - {date: 2026-11-20, via: email, outcome: proposed, stage: proposal}
  $ fu log jane visit met --stage trial-order && changes
  Logged.
  Next: Mon 23 Nov (in 3 days), email (conversation, step 1: in 1 working day)
  -stage: contacted
  +stage: trial-order
  +  - {date: 2026-11-20, via: visit, outcome: met, stage: trial-order}
  $ fu log jane call reached --stage won && changes
  Logged. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  -stage: contacted
  +stage: won
  -cadence: outbound
  +cadence: customer
  +type: customer
  +  - {date: 2026-11-20, via: call, outcome: reached, cadence: customer, stage: won}
  $ fu log jane call reached --stage lead && changes
  Logged. Next: Fri 27 Nov (in 7 days), call (outbound, step 4: in 1 week)
  -stage: contacted
  +stage: lead
  +  - {date: 2026-11-20, via: call, outcome: reached, stage: lead}

A plan chosen by hand: the mark, and the key at the top.

  $ fu log jane call reached --cadence nurture && changes
  Logged.
  Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  -cadence: outbound
  +cadence: nurture
  +  - {date: 2026-11-20, via: call, outcome: reached, cadence: nurture}
  $ fu log jane call reached --stage won --cadence keep-in-touch && changes
  Logged. Next: Fri 4 Dec (in 14 days), email (keep-in-touch, step 1: in 2 weeks)
  -stage: contacted
  +stage: won
  -cadence: outbound
  +cadence: keep-in-touch
  +type: customer
  +  - {date: 2026-11-20, via: call, outcome: reached, cadence: keep-in-touch, stage: won}

A promise, and back to the plan.

  $ fu log jane call reached --next +1w -m "after the fair" && changes
  Logged. Next: Fri 27 Nov (in 7 days), call (promised on Fri 20 Nov)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-27, note: "after the fair"}
  $ fu log jane call reached --next 2026-12-05 && changes
  Logged. Next: Sat 5 Dec (in 2 weeks), call (promised on Fri 20 Nov)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-12-05}
  $ fu log jane call reached --next today && changes
  Logged. Next: Fri 20 Nov (today), call (promised on Fri 20 Nov)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-20}
  $ fu log jane call no-answer --on 2026-11-19 && changes
  Logged for Thu 19 Nov (yesterday).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-19, via: call, outcome: no-answer}
  $ fu log jane call reached --on 2026-11-19 --next plan && changes
  Logged for Thu 19 Nov (yesterday).
  Next: Thu 26 Nov (in 6 days), call (outbound, step 4: in 1 week)
  +  - {date: 2026-11-19, via: call, outcome: reached, next: plan}
  $ fu log jane call reached --next thu --on mon && changes
  Logged for Mon 16 Nov (4 days ago).
  Next: Thu 26 Nov (in 6 days), call (promised on Mon 16 Nov)
  +  - {date: 2026-11-16, via: call, outcome: reached, next: 2026-11-26}

At a time of that day, which stands wherever the day stands.

  $ fu log jane call reached --next fri --at 14:30 -m "after the fair" && changes
  Logged. Next: Fri 27 Nov 14:30 (in 7 days), call (promised on Fri 20 Nov)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-27, at: "14:30", note: "after the fair"}
  $ fu log jane call reached --next "fri 9:05" && changes
  Logged. Next: Fri 27 Nov 09:05 (in 7 days), call (promised on Fri 20 Nov)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-27, at: "09:05"}
  $ fu log jane call reached --next today --at 14:30 && fu due -n 1 id:jane-doe && fu due jane --format '%(id) %(due) %(at)%n'
  Logged. Next: Fri 20 Nov 14:30 (today), call (promised on Fri 20 Nov)
  Fri 20 Nov 2026                                               1 promise · 1 done
  
  PROMISED
    jane-doe  call  Jane Doe, Acme GmbH, Berlin · +49 30 23125 017     today 14:30
      reached 20 Nov
  jane-doe 2026-11-20 14:30
  $ fu show jane | sed -n '5p;/History/,/next/p' && fu why jane | tail -6 && fu list jane && fu agenda id:jane-doe && fu plan jane -n 2
  Next        Fri 20 Nov 14:30 (today), call, promised
  History
    Fri 20 Nov        call, reached, next Fri 20 Nov 14:30
    Fri 20 Nov      call, reached                prospects/berlin/jane-doe.yaml:30
                    a touch: contact 1 in step 4 of 'outbound' is done (rule
                    'reached', built in); promised for Fri 20 Nov 14:30
  
  Promised on Fri 20 Nov (prospects/berlin/jane-doe.yaml:30) for Fri 20 Nov 14:30:
  due Fri 20 Nov, late after that day.
  ID        WHO                  STAGE      NEXT         VIA   LAST
  jane-doe  Jane Doe, Acme GmbH  contacted  today 14:30  call  20 Nov
  Fri 20 Nov to Fri 27 Nov 2026                                          1 contact
  
  TODAY
    jane-doe  call  Jane Doe, Acme GmbH    promise 14:30
  Jane Doe, Acme GmbH                                                     jane-doe
  
    Fri 20 Nov 14:30  today      call   promise
    Fri 27 Nov        in 7 days  email  outbound, step 4  Something of value for…
  $ fu brief jane | grep 'Next\|Promised' && fu due --json | grep -o '"id":"jane-doe"\|"pin":"promise","at":[^,]*'
  Next        Fri 20 Nov 14:30 (today), call, promised
  Promised    on Fri 20 Nov, for Fri 20 Nov 14:30
  "pin":"promise","at":null
  "id":"jane-doe"
  "pin":"promise","at":"14:30"
  $ fu show jane --json | grep -o '"next":"2026-11-20",[^,]*'
  "next":"2026-11-20","at":null
  "next":"2026-11-20","at":"14:30"
  $ fu --today 2026-11-21 show jane | sed -n 5p && fu --today 2026-11-24 due jane && fu --today 2026-11-24 show jane | sed -n 5p
  Next        Fri 20 Nov 14:30 (yesterday), call, promised
  Tue 24 Nov 2026                                               1 promise · 0 done
  
  PROMISED
    jane-doe  call  Jane Doe, Acme GmbH, Berlin · +49 30 23125 017     2 days late
      reached 20 Nov
  Next        Fri 20 Nov 14:30 (4 days ago), call, promised, 2 days late
  $ fu log jane call no-answer && fu log jane call reached --next plan && changes
  Logged. Next: Mon 23 Nov (in 3 days), call (no-answer: in 1 working day)
  Logged. Next: Fri 27 Nov (in 7 days), email (outbound, step 4: in 1 week)
  +  - {date: 2026-11-20, via: call, outcome: reached, next: 2026-11-20, at: "14:30"}
  +  - {date: 2026-11-20, via: call, outcome: no-answer}
  +  - {date: 2026-11-20, via: call, outcome: reached, next: plan}
  $ fu log jane call reached --at 14:30
  fu: log: --at 14:30 wants the day that was promised: --next fri --at 14:30
  [2]
  $ fu log jane call reached --next plan --at 14:30
  fu: 'plan' drops the day, so that there is none for the time '14:30'
  [2]
  $ fu log jane call reached --next "plan 14:30"
  fu: 'plan' drops the day, so that there is none for the time '14:30'
  [2]
  $ fu log jane call reached --next fri --at 2pm
  fu: '2pm' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59
  [2]
  $ fu log jane call reached --next fri --at 24:00
  fu: '24:00' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59
  [2]
  $ fu log jane call reached --next 14:30
  fu: '14:30' has no day in front of the time; write it like 'fri 14:30'
  [2]
  $ fu log jane call reached --next "fri 9:05" --at 14:30
  fu: two times, '9:05' and --at '14:30': write one of them
  [2]
  $ fu log jane call reached --next "fri 14:30h"
  fu: '14:30h' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59
  [2]
  $ git status --short

An idea.

  $ fu log jane email --idea spring-colours && changes
  Logged. Next: Fri 27 Nov (in 7 days), call (outbound, step 4: in 1 week)
  +  - {date: 2026-11-20, via: email, outcome: sent, idea: spring-colours}
  $ fu log jane email --idea spring-color; changes
  fu: log: there is no idea 'spring-color'; did you mean 'spring-colours'?

Of an earlier day: the words go back, and newer truth stays.

  $ fu log jane call voicemail --on wed && changes
  Logged for Wed 18 Nov (2 days ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-18, via: call, outcome: voicemail}
  $ fu log jane call voicemail --on -3d && changes
  Logged for Tue 17 Nov (3 days ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-17, via: call, outcome: voicemail}
  $ fu log jane call no-answer --on yesterday && changes
  Logged for Thu 19 Nov (yesterday).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-19, via: call, outcome: no-answer}
  $ fu log jane visit met --on 2026-11-05 && changes
  Logged for Thu 5 Nov (2 weeks ago).
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  A later entry holds for: stage
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-05, via: visit, outcome: met, stage: meeting}
  $ fu log mateo call reached --on 2026-10-16 --stage meeting --cadence conversation && changes
  Logged for Fri 16 Oct (5 weeks ago).
  Next: today, 2 days late, call (promised on Wed 11 Nov)
  A later entry holds for: stage
  The promise of Wed 11 Nov still stands; --next plan drops it.
  -cadence: inbound
  +cadence: conversation
  +  - {date: 2026-10-16, via: call, outcome: reached, cadence: conversation, stage: meeting}
  $ fu log jane call reached --on tomorrow
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu log jane call reached --on 2027-01-01
  fu: --on 2027-01-01 is Fri 1 Jan 2027 (in 6 weeks): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]
  $ fu log jane call reached --on 2026-02-30
  fu: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ fu --today 2026-11-16 log jane call voicemail && changes
  Logged. Next: Fri 20 Nov (in 4 days), call (promised on Thu 12 Nov)
  The promise of Thu 12 Nov still stands; --next plan drops it.
  +  - {date: 2026-11-16, via: call, outcome: voicemail}
  $ git status --short

The time is written when the day is the clock's.

  $ env -u FU_TODAY fu log jane call busy >/dev/null
  $ changes
  +  - {date: ????-??-??, time: "??:??", via: call, outcome: busy} (glob)
  $ env -u FU_TODAY fu log jane call busy --on 2026-11-20 >/dev/null; changes
  +  - {date: 2026-11-20, via: call, outcome: busy}

Who did it.

  $ fu --me sam log jane call busy && changes
  Logged. Next: Mon 23 Nov (in 3 days), email (busy: in 1 working day)
  +  - {date: 2026-11-20, via: call, outcome: busy, by: sam}
  $ fu --me "Dana, Berlin" log jane call busy && changes
  Logged. Next: Mon 23 Nov (in 3 days), email (busy: in 1 working day)
  +  - {date: 2026-11-20, via: call, outcome: busy, by: "Dana, Berlin"}

Several at once, all or nobody.

  $ fu log jane kim zoe event -m "at the fair"
  Logged jane-doe.
  Next: Mon 23 Nov (in 3 days), email (conversation, step 1: in 1 working day)
  Logged kim-ito.
  Next: Mon 23 Nov (in 3 days), email (conversation, step 1: in 1 working day)
  Logged zoe-krueger.
  Next: Mon 23 Nov (in 3 days), email (conversation, step 1: in 1 working day)
  $ git diff --stat
   prospects/berlin/jane-doe.yaml    | 3 ++-
   prospects/berlin/zoe-krueger.yaml | 2 ++
   prospects/nordics/kim-ito.yaml    | 2 ++
   3 files changed, 6 insertions(+), 1 deletion(-)
  $ changes
  -stage: contacted
  +stage: meeting
  +  - {date: 2026-11-20, via: event, outcome: met, stage: meeting, note: "at the fair"}
  +stage: meeting
  +  - {date: 2026-11-20, via: event, outcome: met, stage: meeting, note: "at the fair"}
  +stage: meeting
  +  - {date: 2026-11-20, via: event, outcome: met, stage: meeting, note: "at the fair"}
  $ fu log jane otto kim event
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); --force logs it all the same, fu resume takes contact up again; nothing was changed
  [1]
  $ fu log jane nobody event
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu log jane jane-doe event
  fu: 'jane-doe' is named twice
  [2]
  $ echo "a: 'b" >>prospects/nordics/kim-ito.yaml
  $ fu log jane kim event
  prospects/nordics/kim-ito.yaml:21:4: error: a quote that is never closed [yaml]
    hint: close it on its line
  fu: 'kim-ito' cannot be changed before its file is mended; nothing was changed
  [5]
  $ git checkout -q prospects/nordics && git status --short

Never again: written only with what they said.

  $ fu log jane call never
  fu: log: 'never' stops every further contact, and wants a note: -m and what they said
  [2]
  $ fu log jane call never -m ""
  fu: log: 'never' stops every further contact, and wants a note: -m and what they said
  [2]
  $ fu log jane call never -m "  "; changes
  fu: log: 'never' stops every further contact, and wants a note: -m and what they said
  $ fu log jane call never -m "take me off your list" && changes
  Logged. Stopped: asked, no next contact
  -stage: contacted
  +stage: lost
  -cadence: outbound
  +cadence: nurture
  +  - {date: 2026-11-20, via: call, outcome: never, cadence: nurture, stage: lost, stop: asked, note: "take me off your list"}
  $ fu log soren call closed-down -m "the firm is gone" && changes
  Logged. Stopped: precluded, no next contact
  +  - {date: 2026-11-20, via: call, outcome: closed-down, stop: precluded, note: "the firm is gone"}
  $ fu log otto call reached
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); --force logs it all the same, fu resume takes contact up again; nothing was changed
  [1]
  $ fu log otto call reached --force -m "he rang himself" && changes
  Logged. Stopped: asked, no next contact
  +  - {date: 2026-11-20, via: call, outcome: reached, note: "he rang himself"}

Text of every kind.

  $ fu log jane call busy -m $'She said: "ring, #5 {or} [6]", \\ it\'s\ttab\nnew line \a\x1b[31mred 🧵 日本語 \u202eevil' >/dev/null
  $ git diff -U0 | tail -1
  +  - {date: 2026-11-20, via: call, outcome: busy, note: "She said: \"ring, #5 {or} [6]\", \\ it's\ttab\nnew line \x07\x1B[31mred 🧵 日本語 \u202Eevil"}
  $ fu show jane | sed -n '/History/,/Thu 12/p'
  History
    Fri 20 Nov        call, busy
                      She said: "ring, #5 {or} [6]", \ it's tab new line
                      \x07\x1b[31mred 🧵 日本語 \u202eevil
    Thu 12 Nov 14:05  call, reached, stage contacted, next Fri 20 Nov (dana)
  $ fu check
  nothing wrong
  $ changes >/dev/null
  $ fu log jane call busy -m "  " && changes
  Logged. Next: Mon 23 Nov (in 3 days), email (busy: in 1 working day)
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ fu log jane call busy -m $'\xff'
  fu: the note is not UTF-8
  [2]
  $ fu log jane call busy -m "$(head -c 65537 /dev/zero | tr '\0' x)"
  fu: the note is longer than 64 KiB
  [2]

A trial run.

  $ fu log --dry-run jane email proposed -m "40 rooms"
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -8,7 +8,7 @@
   owner: dana
   source: referral:lee-park
   added: 2026-11-02
  -stage: contacted
  +stage: proposal
   value: 12000 EUR
   cadence: outbound
   tags: [fashion, berlin]
  @@ -27,3 +27,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, via: email, outcome: proposed, stage: proposal, note: "40 rooms"}
  $ fu log --dry-run otto call reached
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); --force logs it all the same, fu resume takes contact up again; nothing was changed
  [1]
  $ git status --short

A narrow terminal.

  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow log bjorn call voicemail; changes
  +  - {date: 2026-11-20, via: call, outcome: voicemail}
  $ narrow log bjorn kaethe call voicemail; changes
  +  - {date: 2026-11-20, via: call, outcome: voicemail}
  +  - {date: 2026-11-20, via: call, outcome: voicemail}

Words that are none.

  $ fu log
  fu: log: ID... is missing; see fu help log
  [2]
  $ fu log jane
  fu: log: 'jane' is neither a channel nor an outcome; the channels are call, email, meeting, visit, video, event, post, linkedin, message, the outcomes sent, reached, replied, voicemail, gatekeeper, info-sent, interested, met, proposed, not-now, declined, never, no-answer, busy, bounced, wrong-number, demo-booked, closed-down
  [2]
  $ fu log call
  fu: log: who? write an ID before 'call'
  [2]
  $ fu log call reached
  fu: log: who? write an ID before 'call'
  [2]
  $ fu log jane reached
  fu: log: before 'reached' stands the channel, and 'jane' is none; the channels are call, email, meeting, visit, video, event, post, linkedin, message
  [2]
  $ fu log jane call vociemail
  fu: log: 'vociemail' is neither a channel nor an outcome; did you mean 'voicemail'?
  [2]
  $ fu log jane cal voicemail
  fu: log: before 'voicemail' stands the channel, and 'cal' is none; did you mean 'call'?
  [2]
  $ fu log jane call xyz
  fu: log: 'xyz' is neither a channel nor an outcome; the channels are call, email, meeting, visit, video, event, post, linkedin, message, the outcomes sent, reached, replied, voicemail, gatekeeper, info-sent, interested, met, proposed, not-now, declined, never, no-answer, busy, bounced, wrong-number, demo-booked, closed-down
  [2]
  $ fu log jane call busy "said hello"
  fu: log: 'said hello' is neither a channel nor an outcome; the channels are call, email, meeting, visit, video, event, post, linkedin, message, the outcomes sent, reached, replied, voicemail, gatekeeper, info-sent, interested, met, proposed, not-now, declined, never, no-answer, busy, bounced, wrong-number, demo-booked, closed-down
  [2]
  $ fu log JANE call busy
  fu: no prospect has the ID 'JANE'; did you mean 'jane-doe'?
  [1]
  $ fu log jnae-doe call voicemail
  fu: no prospect has the ID 'jnae-doe'; did you mean 'jane-doe'?
  [1]
  $ fu log faro call voicemail
  fu: no prospect has the ID 'faro'
  [1]
  $ fu log b call voicemail
  fu: 'b' may be any of
    beatriz-fernandez
    bjorn-hakonsen
  [1]
  $ fu log "" call voicemail
  fu: no prospect has the ID ''
  [1]
  $ fu log jane call reached --stage contatced
  fu: there is no stage 'contatced'; did you mean 'contacted'?
  [2]
  $ fu log jane call reached --cadence nurtur
  fu: there is no cadence 'nurtur'; did you mean 'nurture'?
  [2]
  $ fu log jane call reached --next soon
  fu: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu log jane call reached --next 2026-11-19
  fu: '2026-11-19' is Thu 19 Nov 2026, before the contact itself
  [2]
  $ fu log jane call reached --next 2026-13-01
  fu: date '2026-13-01' does not exist; months are 01 to 12
  [2]
  $ git status --short

Somebody else is writing.

  $ fu log jane call busy >/dev/null && changes >/dev/null
  $ flock .git/fu/lock fu log jane call voicemail --lock-timeout 0
  fu: another fu is writing to this book; nothing was changed, try again (the lock is */cmd_log.t/book/.git/fu/lock) (glob)
  [4]
  $ flock .git/fu/lock fu log jane call voicemail --lock-timeout 0 --dry-run | tail -1
  +  - {date: 2026-11-20, via: call, outcome: voicemail}
  $ git status --short

Without git and without HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ fu log jane call voicemail
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
  $ fu undo
  Took back: fu log jane call voicemail
    prospects/berlin/jane-doe.yaml
  $ env -u HOME fu log jane call voicemail
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
  $ env -u HOME fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, via: call, outcome: voicemail}
  $ flock . fu log jane call voicemail --lock-timeout 0
  fu: another fu is writing to this book; nothing was changed, try again (the lock is */cmd_log.t/plain) (glob)
  [4]
  $ fu -C .. log jane call voicemail
  fu: no book at '..' (-C): it has no fu.yaml; an empty file is enough
  [3]
