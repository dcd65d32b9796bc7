A day at the desk, and the weeks that follow: from a web form to a "no", and beyond.

  $ fu init book >/dev/null && cd book && git init -q && fu setup >/dev/null && git add -A && git commit -qm "A book"

Friday, eight o'clock: an enquiry came in over night.

  $ fu
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ fu add "Mara Lind" --inbound --company "Lind Interiors" --phone "+46 00 00 01 99" --email mara@lind.example --value "8000 EUR" --problem "curtains that fade"
  Added mara-lind (prospects/mara-lind.yaml).
  Next: Fri 20 Nov (today), call (inbound, step 1: at once)
  $ fu
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    mara-lind  call  Mara Lind, Lind Interiors · +46 00 00 01 99             today
      Thank them, and ask what made them write — first contact

Nobody picks up; on the second try the machine does. So they get an email at once.

  $ fu log mara call no-answer
  Logged. Next: Fri 20 Nov (today), email (no-answer: at once)
  $ fu log mara call voicemail -m "Thanked her, announced an email"
  Logged. Next: Fri 20 Nov (today), email (voicemail: at once)
  $ fu
  Fri 20 Nov 2026                                                   1 due · 1 done
  
  DUE
    mara-lind  email  Mara Lind, Lind Interiors · mara@lind.example          today
      Answer one question they have not asked yet — voicemail 20 Nov: "Thanked he…
  $ fu log mara email -m "Which windows face south?"
  Logged. Next: Mon 23 Nov (in 3 days), call (inbound, step 2: in 1 working day)
  $ fu
  Fri 20 Nov 2026                                              nobody due · 1 done
  
  All done for today. Next: mara-lind, Mon 23 Nov, call.

Monday: she wrote.

  $ export FU_TODAY=2026-11-23
  $ fu
  Mon 23 Nov 2026                                                   1 due · 0 done
  
  DUE
    mara-lind  call  Mara Lind, Lind Interiors · +46 00 00 01 99             today
      Answer one question they have not asked yet — sent 20 Nov: "Which windows f…
  $ fu log mara email replied -m "All of them! On leave until 7 December"
  Logged. Next: Mon 23 Nov (today), email (replied: at once)
  $ fu log mara email -m "Wished her a good time"
  Logged. Next: Tue 24 Nov (tomorrow), call (inbound, step 2: in 1 working day)
  $ fu snooze mara 2026-12-07 -m "on leave"
  Snoozed. Next: Mon 7 Dec (in 14 days), call (snoozed on Mon 23 Nov)
  $ fu
  Mon 23 Nov 2026                                              nobody due · 1 done
  
  All done for today. Next: mara-lind, Mon 7 Dec, call.
  $ export FU_TODAY=2026-12-07
  $ fu
  Mon 7 Dec 2026                                                    1 due · 0 done
  
  DUE
    mara-lind  call  Mara Lind, Lind Interiors · +46 00 00 01 99             today
      Answer one question they have not asked yet — sent 23 Nov: "Wished her a go…
  $ fu log mara call reached --next wed -m "Come and measure, Wednesday at two"
  Logged. Next: Wed 9 Dec (in 2 days), call (promised on Mon 7 Dec)
  $ export FU_TODAY=2026-12-09
  $ fu
  Wed 9 Dec 2026                                                1 promise · 0 done
  
  PROMISED
    mara-lind  call  Mara Lind, Lind Interiors · +46 00 00 01 99             today
      Come and measure, Wednesday at two — reached 7 Dec
  $ fu log mara visit -m "Measured; loved the linen"
  Logged.
  Next: Thu 10 Dec (tomorrow), email (conversation, step 1: in 1 working day)
  $ fu set mara loved="the linen" tags+=curtains
  Set. Next: Thu 10 Dec (tomorrow), email (conversation, step 1: in 1 working day)
  $ fu
  Wed 9 Dec 2026                                               nobody due · 1 done
  
  All done for today. Next: mara-lind, Thu 10 Dec, email.

Thursday: thanks, and the proposal.

  $ export FU_TODAY=2026-12-10
  $ fu
  Thu 10 Dec 2026                                                   1 due · 0 done
  
  DUE
    mara-lind  email  Mara Lind, Lind Interiors · mara@lind.example          today
      Thank them; repeat what they want solved an… — met 9 Dec: "Measured; loved…
  $ fu log mara email proposed -m "Twelve curtains, 8000 EUR"
  Logged. Next: Mon 14 Dec (in 4 days), call (proposal, step 1: in 2 working days)
  $ fu
  Thu 10 Dec 2026                                              nobody due · 1 done
  
  All done for today. Next: mara-lind, Mon 14 Dec, call.
  $ export FU_TODAY=2026-12-14
  $ fu
  Mon 14 Dec 2026                                                   1 due · 0 done
  
  DUE
    mara-lind  call  Mara Lind, Lind Interiors · +46 00 00 01 99             today
      Walk through it; ask what is missing — proposed 10 Dec: "Twelve curtains, 8…
  $ fu log mara call declined -m "Her landlord pays for blinds"
  Logged.
  Next: Mon 15 Mar 2027 (in 3 months), email (nurture, step 1: in 3 months)
  $ fu
  Mon 14 Dec 2026                                              nobody due · 1 done
  
  All done for today. Next: mara-lind, Mon 15 Mar 2027, email.

A "no" is not the end: they hear from us in three months.

  $ export FU_TODAY=2027-03-15
  $ fu
  Mon 15 Mar 2027                                                   1 due · 0 done
  
  DUE
    mara-lind  email  Mara Lind, Lind Interiors · mara@lind.example          today
      Something of value that has nothing to do w… — declined 14 Dec 2026: "Her l…
  $ fu log mara email never -m "Please stop writing"
  Logged. Stopped: asked, no next contact
  $ fu
  Mon 15 Mar 2027                                              nobody due · 1 done
  
  All done for today.
  $ fu list
  ID         WHO                        STAGE  NEXT     VIA  LAST
  mara-lind  Mara Lind, Lind Interiors  lost   stopped       15 Mar

That was somebody else's answer, of the same morning. It is taken back.

  $ fu undo
  Took back: fu log mara email never
    prospects/mara-lind.yaml
  $ fu
  Mon 15 Mar 2027                                                   1 due · 0 done
  
  DUE
    mara-lind  email  Mara Lind, Lind Interiors · mara@lind.example          today
      Something of value that has nothing to do w… — declined 14 Dec 2026: "Her l…
  $ fu stop mara --reason decided -m "Moves to Australia in April"
  Written down. Stopped: decided, no next contact
  $ fu
  Mon 15 Mar 2027                                              nobody due · 0 done
  
  Nobody is due today.
  $ fu undo
  Took back: fu stop mara
    prospects/mara-lind.yaml
  $ fu log mara email -m "An article on blinds"
  Logged. Next: Tue 15 Jun (in 3 months), post (nurture, step 1: in 3 months)
  $ fu show mara
  Mara Lind                                                              mara-lind
  Lind Interiors
  +46 00 00 01 99 · mara@lind.example
  
  Next        Tue 15 Jun (in 3 months), post
  Say         Something of value that has nothing to do with the sale
  Plan        nurture, step 1 of 1, contact 2
  So far      9 touches
  Stage       lost · 8000 EUR
  Added       Fri 20 Nov 2026
  Source      inbound
  Tags        curtains
  Problem     curtains that fade
  Loved       the linen
  
  History
    Mon 15 Mar        email, sent
                      An article on blinds
    Mon 14 Dec 2026   call, declined, stage lost
                      Her landlord pays for blinds
    Thu 10 Dec 2026   email, proposed, stage proposal
                      Twelve curtains, 8000 EUR
    Wed 9 Dec 2026    visit, met, stage meeting
                      Measured; loved the linen
    Mon 7 Dec 2026    call, reached, next Wed 9 Dec 2026
                      Come and measure, Wednesday at two
    Mon 23 Nov 2026   snooze, next Mon 7 Dec 2026
                      on leave
    Mon 23 Nov 2026   email, sent
                      Wished her a good time
    Mon 23 Nov 2026   email, replied, stage contacted
                      All of them! On leave until 7 December
    Fri 20 Nov 2026   email, sent
                      Which windows face south?
    Fri 20 Nov 2026   call, voicemail
                      Thanked her, announced an email
    Fri 20 Nov 2026   call, no-answer
  $ fu check
  nothing wrong
  $ cat prospects/mara-lind.yaml
  # yaml-language-server: $schema=../.fu/prospect.schema.json
  name: Mara Lind
  company: Lind Interiors
  emails: [mara@lind.example]
  phones: ["+46 00 00 01 99"]
  source: inbound
  added: 2026-11-20
  stage: lost
  value: 8000 EUR
  cadence: inbound
  tags: [curtains]
  problem: curtains that fade
  loved: the linen
  log:
    - {date: 2026-11-20, via: call, outcome: no-answer}
    - {date: 2026-11-20, via: call, outcome: voicemail, note: "Thanked her, announced an email"}
    - {date: 2026-11-20, via: email, outcome: sent, note: "Which windows face south?"}
    - {date: 2026-11-23, via: email, outcome: replied, stage: contacted, note: "All of them! On leave until 7 December"}
    - {date: 2026-11-23, via: email, outcome: sent, note: "Wished her a good time"}
    - {date: 2026-11-23, next: 2026-12-07, note: "on leave"}
    - {date: 2026-12-07, via: call, outcome: reached, next: 2026-12-09, note: "Come and measure, Wednesday at two"}
    - {date: 2026-12-09, via: visit, outcome: met, stage: meeting, note: "Measured; loved the linen"}
    - {date: 2026-12-10, via: email, outcome: proposed, stage: proposal, note: "Twelve curtains, 8000 EUR"}
    - {date: 2026-12-14, via: call, outcome: declined, stage: lost, note: "Her landlord pays for blinds"}
    - {date: 2027-03-15, via: email, outcome: sent, note: "An article on blinds"}
