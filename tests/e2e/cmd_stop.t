Never again, and why.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ fu stop jane --reason asked -m "please take me off your list"
  Written down. Stopped: asked, no next contact
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ fu show jane | sed -n '5,7p'
  Next        stopped on Fri 20 Nov: asked
  Plan        outbound, step 4 of 4, contact 1 of 3
  So far      3 touches
  $ fu due jane
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  $ fu log jane email
  fu: 'jane-doe' was stopped on 2026-11-20 (asked); --force logs it all the same, fu resume takes contact up again; nothing was changed
  [1]
  $ changes
  +  - {date: 2026-11-20, stop: asked, note: "please take me off your list"}

The five reasons.

  $ for reason in asked reassigned precluded no-benefit decided; do fu stop jane --reason $reason -m "because"; changes; done
  Written down. Stopped: asked, no next contact
  +  - {date: 2026-11-20, stop: asked, note: "because"}
  Written down. Stopped: reassigned, no next contact
  +  - {date: 2026-11-20, stop: reassigned, note: "because"}
  Written down. Stopped: precluded, no next contact
  +  - {date: 2026-11-20, stop: precluded, note: "because"}
  Written down. Stopped: no-benefit, no next contact
  +  - {date: 2026-11-20, stop: no-benefit, note: "because"}
  Written down. Stopped: decided, no next contact
  +  - {date: 2026-11-20, stop: decided, note: "because"}
  $ fu stop jane --reason no -m "he said no"
  fu: there is no stop reason 'no'; there are asked, reassigned, precluded, no-benefit, decided
  [2]
  $ fu stop jane --reason Asked -m "he said no"
  fu: there is no stop reason 'Asked'; did you mean 'asked'?
  [2]
  $ fu stop jane --reason bored -m "no answer"
  fu: there is no stop reason 'bored'; there are asked, reassigned, precluded, no-benefit, decided
  [2]

Without a reason or a note, nothing is stopped.

  $ fu stop jane -m "she said no"
  fu: stop: --reason is missing; see fu help stop
  [2]
  $ fu stop jane --reason asked
  fu: stop: say in -m what they said or what was decided
  [2]
  $ fu stop jane --reason asked -m " "
  fu: stop: say in -m what they said or what was decided
  [2]
  $ fu stop jane
  fu: stop: --reason is missing; see fu help stop
  [2]
  $ fu stop
  fu: stop: ID is missing; see fu help stop
  [2]
  $ git status --short

Twice: the last one is shown.

  $ fu stop otto --reason decided -m "his son will ring us" && changes
  Written down. Stopped: decided, no next contact
  +  - {date: 2026-11-20, stop: decided, note: "his son will ring us"}

Another day, somebody.

  $ fu --me sam stop jane --on wed --reason precluded -m "Acme is winding up" && changes
  Written down for Wed 18 Nov (2 days ago). Stopped: precluded, no next contact
  +  - {date: 2026-11-18, stop: precluded, by: sam, note: "Acme is winding up"}
  $ fu stop jane --on tomorrow --reason asked -m "she will say so"
  fu: --on tomorrow is Sat 21 Nov (tomorrow): what has not happened yet cannot be written down; a day to come is --next, or fu snooze
  [2]

A trial run, a narrow terminal, text of every kind.

  $ fu stop --dry-run jane --reason asked -m "take me off"
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -27,3 +27,4 @@
     - {date: 2026-11-03, time: "10:25", via: email, outcome: sent, by: dana, note: "Spring line, two swatches; greetings from Lee Park"}
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-20, stop: asked, note: "take me off"}
  $ git status --short
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow stop bjorn --reason asked -m $'"Nei!"\n⛷ #1: \a' && changes
  +  - {date: 2026-11-20, stop: asked, note: "\"Nei!\"\n⛷ #1: \x07"}

Nobody of that name.

  $ fu stop nobody --reason asked -m "who?"
  fu: no prospect has the ID 'nobody'
  [1]
  $ fu stop b --reason asked -m "who?"
  fu: 'b' may be any of
    beatriz-fernandez
    bjorn-hakonsen
  [1]

Without git and HOME.

  $ cp -r $EXAMPLES/book ../plain && cd ../plain
  $ env -u HOME fu stop jane --reason asked -m "take me off"
  Written down. Stopped: asked, no next contact
  $ tail -1 prospects/berlin/jane-doe.yaml
    - {date: 2026-11-20, stop: asked, note: "take me off"}
