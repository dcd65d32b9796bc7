How the next contact came about: the start of the plan, each entry with what it did and by which rule, and the window.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu why kim-ito
  伊藤 キム, Harbor Ltd                                                    kim-ito
  Next: Thu 19 Nov (yesterday), email, 1 day late
  
  On 'inbound' (built in), counted from Tue 17 Nov, when it was added:
    Tue 17 Nov      call, voicemail              prospects/nordics/kim-ito.yaml:18
                    a touch: step 1 of 'inbound' is done, step 2 comes (rule
                    'voicemail' of 'inbound', built in); next: at once; by email
    Tue 17 Nov      email, sent                  prospects/nordics/kim-ito.yaml:19
                    a touch: contact 1 in step 2 of 'inbound' is done (rule
                    'sent', built in)
    Wed 18 Nov      call, gatekeeper             prospects/nordics/kim-ito.yaml:20
                    a touch: contact 2 in step 2 of 'inbound' is done (rule
                    'gatekeeper' of 'inbound', built in); next: in 1 working day
  
  1 working day from Wed 18 Nov (prospects/nordics/kim-ito.yaml:20): due Thu 19
  Nov, late after that day. Today is Fri 20 Nov: 1 working day late.

A plan that was chosen by hand starts anew; what was before is history.

  $ fu why lee-park
  Lee Park, Nordwind AB                                                   lee-park
  Next: Mon 16 Nov (4 days ago), call, 4 days late
  
  On 'outbound' (built in), from the entry that chose it:
    Tue 8 Sep       event, reached, stage contacted
                    prospects/nordics/lee-park.yaml:20
                    before the plan began: history, a touch (rule 'reached', built
                    in)
    Tue 8 Sep       email, sent                 prospects/nordics/lee-park.yaml:21
                    before the plan began: history, a touch (rule 'sent', built
                    in)
    Tue 29 Sep      email, not-now              prospects/nordics/lee-park.yaml:22
                    before the plan began: history, a touch (rule 'not-now', built
                    in)
    Wed 11 Nov      cadence outbound            prospects/nordics/lee-park.yaml:23
                    the plan starts here, on step 1 of 'outbound'
    Wed 11 Nov      linkedin, replied           prospects/nordics/lee-park.yaml:24
                    a touch: step 1 of 'outbound' is done, step 2 comes (rule
                    'replied', built in); next: at once
    Thu 12 Nov      email, sent                 prospects/nordics/lee-park.yaml:25
                    a touch: step 2 of 'outbound' is done, step 3 comes (rule
                    'sent', built in)
  
  Step 3 of 'outbound' waits 2 to 3 days (built in), counted from Thu 12 Nov: due
  Mon 16 Nov (Sat 14 Nov is no working day), late after that day. Today is Fri 20
  Nov: 4 working days late.

A rule of the book is named with its line in fu.yaml.

  $ fu why giulia
  Giulia Esposito, Esposito Costumes                               giulia-esposito
  Next: Thu 19 Nov (yesterday), call, not after Fri 20 Nov
  
  On 'fair-leads' (fu.yaml:24), from the entry that chose it:
    Fri 13 Nov      event, reached, cadence fair-leads, stage contacted
                    prospects/berlin/giulia-esposito.yaml:20
                    the plan starts here, on step 1 of 'fair-leads'
    Tue 17 Nov      email, sent           prospects/berlin/giulia-esposito.yaml:21
                    a touch: step 1 of 'fair-leads' is done, step 2 comes (rule
                    'sent', built in)
  
  Step 2 of 'fair-leads' waits 2 to 3 days (fu.yaml:29), counted from Tue 17 Nov:
  due Thu 19 Nov, late after Fri 20 Nov.

A prospect without any entry.

  $ fu why zoe
  Zoë Krüger, Theaterwerkstatt Spree                                   zoe-krueger
  Next: Fri 20 Nov (today), call
  
  On 'inbound' (built in), counted from Fri 20 Nov, when it was added.
  
  Step 1 of 'inbound' comes at once (built in), counted from Fri 20 Nov: due Fri
  20 Nov, late after that day.

Stopped, and why.

  $ fu why otto | tail -n 5
                    'replied', built in); next: at once
    Thu 5 Nov       stop: asked               prospects/berlin/otto-brandt.yaml:24
                    stops: asked
  
  Stopped on Thu 5 Nov: asked. Nobody contacts them until 'resume'.

An entry of a later day does not count yet.

  $ fu why jane --today 2026-11-11
  Jane Doe, Acme GmbH                                                     jane-doe
  Next: Thu 12 Nov (tomorrow), call
  
  On 'outbound' (built in), counted from Mon 2 Nov, when it was added:
    Tue 3 Nov       call, no-answer              prospects/berlin/jane-doe.yaml:26
                    an attempt: the plan does not move (rule 'no-answer', built
                    in); next: in 1 working day
    Tue 3 Nov       email, sent                  prospects/berlin/jane-doe.yaml:27
                    a touch: step 1 of 'outbound' is done, step 2 comes (rule
                    'sent', built in)
    Tue 10 Nov      call, voicemail              prospects/berlin/jane-doe.yaml:28
                    a touch: step 2 of 'outbound' is done, step 3 comes (rule
                    'voicemail', built in); next: in 2 working days
    Thu 12 Nov      call, reached, stage contacted
                    prospects/berlin/jane-doe.yaml:29
                    lies after today: does not count yet
  
  2 working days from Tue 10 Nov (prospects/berlin/jane-doe.yaml:28): due Thu 12
  Nov, late after that day.

JSON: the start, the moves with the state after each, and the result.

  $ fu why kim-ito --json | /usr/bin/python3 -c '
  > import json, sys
  > why = json.load(sys.stdin)
  > item = why["items"][0]
  > print(why["schema"], item["id"], item["path"])
  > print(item["start"])
  > for move in item["moves"]:
  >     print(move["entry"]["line"], move["kind"], move["counts_as_touch"], move["rule"]["name"], move["rule_of_cadence"], move["next"])
  >     print(move["after"])
  > print(item["from"], item["due"], item["late"], item["status"], item["overdue_days"], item["via"])'
  fu.why/1 kim-ito prospects/nordics/kim-ito.yaml
  {'cadence': 'inbound', 'step': 1, 'repetition': 1, 'anchor': '2026-11-17', 'pin': None, 'override': None, 'channel': None}
  18 touch True voicemail inbound 0d
  {'cadence': 'inbound', 'step': 2, 'repetition': 1, 'anchor': '2026-11-17', 'pin': None, 'override': {'wait': '0d', 'from': '2026-11-17'}, 'channel': 'email'}
  19 touch True sent None None
  {'cadence': 'inbound', 'step': 2, 'repetition': 2, 'anchor': '2026-11-17', 'pin': None, 'override': None, 'channel': None}
  20 touch True gatekeeper inbound 1wd
  {'cadence': 'inbound', 'step': 2, 'repetition': 3, 'anchor': '2026-11-18', 'pin': None, 'override': {'wait': '1wd', 'from': '2026-11-18'}, 'channel': None}
  2026-11-18 2026-11-19 2026-11-19 overdue 1 email

Mistakes.

  $ fu why nobody
  fu: no prospect 'nobody'
  [1]
  $ fu why
  fu: why: ID is missing; see fu help why
  [2]

JSON without the object around it.

  $ fu why jane --jsonl | cut -c1-60
  {"id":"jane-doe","path":"prospects/berlin/jane-doe.yaml","st
