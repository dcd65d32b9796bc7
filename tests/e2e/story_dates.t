In the other style, every day that people read is written as files have it; JSON never changes.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && git add -A && git commit -qm "A book"
  $ mkdir -p ~/.config/fu
  $ all() {
  >   for command in due overdue list "agenda 2w" "show jane" "why jane" "plan jane" cadences "list --as-of HEAD" "show otto" "why kim" \
  >     "agenda 2027-01-04..2027-01-08" "plan --diff HEAD" "log jane call busy --dry-run --on wed" "handoff owner:dana --to sam --dry-run"; do
  >     fu $command
  >   done
  > }
  $ all >../words.txt && echo "dates: iso" >~/.config/fu/config.yaml && all >../iso.txt
  $ grep -oE '[0-9]{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*( [0-9]{4})?' ../words.txt | sort -u | wc -l
  39
  $ grep -nE '[0-9] (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)' ../iso.txt | grep -v '{date'
  [1]
  $ grep -v '{date' ../iso.txt | wc -L
  80
  $ grep -E '[0-9]…' ../iso.txt | grep -v '"'
      Their details, is it of interest, and annou… — 2 attempts, last busy 2026-1…
  $ fu due -n 2
  Fri 2026-11-20                           2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez  call  Mateo Núñez, Hotel Faro · +49 30 23125 140      2 days late
      The owners meet on the 17th; ring the day after — reached 2026-11-11
    jane-doe     call  Jane Doe, Acme GmbH, Berlin · +49 30 23125 017        today
      Ring back after the budget round — reached 2026-11-12
  
  6 more
  $ fu list
  ID                 WHO              STAGE      NEXT            VIA    LAST
  mateo-nunez        Mateo Núñez, H…  proposal   2 days late     call   2026-11-11
  jane-doe           Jane Doe, Acme…  contacted  today           call   2026-11-12
  kim-ito            伊藤 キム, Har…  lead       1 day late      email  2026-11-18
  zoe-krueger        Zoë Krüger, Th…  lead       today           call
  anais-lefevre      Anaïs Lefèvre,…  meeting    Mon 2026-11-23  email  2026-11-20
  aino-makinen       Aino Mäkinen,…   meeting    Mon 2026-11-30  call   2026-11-19
  giulia-esposito    Giulia Esposit…  contacted  today           call   2026-11-17
  kaethe-moeller     Käthe Möller,…   won        Mon 2026-12-07  email  2026-11-06
  bjorn-hakonsen     Bjørn Håkonsen…  contacted  today           email  2026-11-06
  beatriz-fernandez  Beatriz Fernán…  lead       Fri 2026-12-04  event  2026-11-04
  lee-park           Lee Park, Nord…  contacted  4 days late     call   2026-11-12
  soren-ostergard    Søren Østergår…  lead       today           call   2026-11-19
  piotr-wisniewski   Piotr Wiśniews…  contacted  Fri 2026-12-11  call   2026-11-20
  lucja-zielinska    Łucja Zielińsk…  contacted  2027-01-18      email  2026-10-08
  otto-brandt        Otto Brandt, B…  lost       stopped                2026-11-05
  $ fu agenda 3d | head -8
  Fri 2026-11-20 to Mon 2026-11-23                                      9 contacts
  
  OVERDUE
    mateo-nunez      call   Mateo Núñez, Hotel…   The owners meet on…  2 days late
    kim-ito          email  伊藤 キム, Harbor L…  Answer one questio…  1 day late
    lee-park         call   Lee Park, Nordwind…   Did it arrive? Wha…  4 days late
  
  TODAY
  $ fu show jane | sed -n '6,14p'
  Say         Ring back after the budget round
  Plan        outbound, step 4 of 4, contact 1 of 3
  So far      3 touches
  Stage       contacted · 12000 EUR
  Owner       dana
  Added       Mon 2026-11-02
  Source      referral:lee-park
  Tags        fashion, berlin
  Interests   sailing, arsenal
  $ fu snooze jane 2027-01-11
  Snoozed. Next: Mon 2027-01-11 (in 7 weeks), email (snoozed on Fri 2026-11-20)
  $ fu log bjorn call reached --next +1mo --on wed
  Logged for Wed 2026-11-18 (2 days ago).
  Next: Sun 2026-12-20 (in 4 weeks), call (promised on Wed 2026-11-18)
  $ fu add "Ina Introducer" --added 2026-11-02
  Added ina-introducer (prospects/ina-introducer.yaml) for Mon 2026-11-02 (2 weeks
  ago).
  Next: today, 14 days late, call (outbound, step 1: at once)
  $ for command in "due" "agenda 2w" "show jane" "why jane"; do fu $command --json; done >../iso.json; rm ~/.config/fu/config.yaml
  $ for command in "due" "agenda 2w" "show jane" "why jane"; do fu $command --json; done | diff ../iso.json - && echo the same
  the same
  $ echo "dates: short" >~/.config/fu/config.yaml; fu due | head -1
  Fri 20 Nov 2026                           1 promise · 3 overdue · 3 due · 2 done
