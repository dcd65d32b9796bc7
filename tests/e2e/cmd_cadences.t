The rules in force and where each comes from: built in, or a line of fu.yaml.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu cadences
    CADENCE             PRIORITY  ABOUT                  THEN           FROM
    outbound (default)         0  First contact to som…  keep-in-touch  built in
    inbound                   10  They came to you; an…  keep-in-touch  built in
    info-sent                  0  You sent information…  keep-in-touch  built in
    conversation               5  You have met or talk…  keep-in-touch  built in
    proposal                   6  They have your propo…  keep-in-touch  built in
    keep-in-touch              1  The long run; every…                  built in
    nurture                    0  Not now; stay in tou…                 built in
    customer                   3  They bought; stay cl…                 built in
    introducer                 1  People who can intro…                 built in
    fair-leads                 4  Met at a fair; write…  keep-in-touch  fu.yaml:24
  
    OUTCOME       COUNTS AS  THEN                                       FROM
    sent          touch                                                 built in
    reached       touch      stage contacted                            built in
    replied       touch      next at once, stage contacted              built in
    voicemail     touch      next in 2 working days                     built in
    gatekeeper    touch      next in 2 working days                     built in
    info-sent     touch      continues on info-sent                     built in
    interested    touch      continues on conversation, stage contact…  built in
    met           touch      continues on conversation, stage meeting   built in
    proposed      touch      continues on proposal, stage proposal      built in
    not-now       touch      continues on nurture                       built in
    declined      touch      continues on nurture, stage lost           built in
    never         touch      stops: asked, stage lost                   built in
    no-answer     attempt    next in 1 working day                      built in
    busy          attempt    next in 1 working day                      built in
    bounced       attempt    next at once, by call                      built in
    wrong-number  attempt    next at once, by email                     built in
    demo-booked   touch      continues on conversation, next in 1 wor…  fu.yaml:44
    closed-down   attempt    stops: precluded                           fu.yaml:46
  
    STAGE        CHANCE          CADENCE   FROM
    lead             5%                    fu.yaml:50
    contacted       10%                    fu.yaml:51
    meeting         25%                    fu.yaml:52
    proposal        50%                    fu.yaml:53
    trial-order     75%                    fu.yaml:54
    won            100%  closed  customer  fu.yaml:56
    lost             0%  closed  nurture   fu.yaml:57
  
    Channels: call, email, meeting, visit, video, event, post, linkedin, message
    Workdays: Mon Tue Wed Thu Fri
    Holiday: Fri 25 Dec 2026, Christmas Day
    Holiday: Mon 28 Dec 2026 to Fri 1 Jan 2027, Winter break
    Away: sam, Mon 23 Nov 2026 to Fri 27 Nov 2026

One cadence, step by step.

  $ fu cadences fair-leads
  fair-leads                                                priority 4, fu.yaml:24
  Met at a fair; write while they still remember the stand
  
    STEP  WAIT   TIMES  VIA          SAY                                FROM
       1  2wd    1x     email        What they touched at the stand,…   fu.yaml:27
       2  2..3d  1x     call         Is the swatch there? What is it…   fu.yaml:29
       3  1w     3x     email, call  Something of value for them (tem…  fu.yaml:31
  
    Then: keep-in-touch
  
    OUTCOME    COUNTS AS  THEN                              FROM
    no-answer  attempt    next in 2 working days            fu.yaml:38
    voicemail  touch      next in 2 working days, by email  fu.yaml:39
  $ fu cadences inbound
  inbound                                                    priority 10, built in
  They came to you; answer at once, then every working day until you know
  
    STEP  WAIT   TIMES  VIA          SAY                                  FROM
       1  0d     1x     call         Thank them, and ask what made them…  built in
       2  1wd    5x     email, call  Answer one question they have not…   built in
       3  2..3d  3x     email, call  Propose one small next step          built in
  
    Then: keep-in-touch
  
    OUTCOME     COUNTS AS  THEN                    FROM
    voicemail   touch      next at once, by email  built in
    gatekeeper  touch      next in 1 working day   built in
    no-answer   attempt    next at once, by email  built in
    busy        attempt    next at once            built in

The last step goes on for ever where nothing follows.

  $ fu cadences nurture
  nurture                                                     priority 0, built in
  Not now; stay in touch without pressing
  
    STEP  WAIT  TIMES     VIA                SAY                          FROM
       1  3mo   for ever  email, post, call  Something of value that ha…  built in

A book without rules of its own has the built-in ones.

  $ mkdir empty && touch empty/fu.yaml
  $ fu -C empty cadences | head -4
    CADENCE             PRIORITY  ABOUT                    THEN           FROM
    outbound (default)         0  First contact to someb…  keep-in-touch  built in
    inbound                   10  They came to you; answ…  keep-in-touch  built in
    info-sent                  0  You sent information;…   keep-in-touch  built in

JSON: the rules, and the cadences one by one; line 0 means built in.

  $ fu cadences fair-leads --json | sed -n '/"items"/,$p'
  "items":[
  {"name":"fair-leads","about":"Met at a fair; write while they still remember the stand","default":false,"priority":4,"then":"keep-in-touch","line":24,"steps":[{"wait":"2wd","times":1,"via":["email"],"say":"What they touched at the stand, and the swatch you promised","template":null,"line":27},{"wait":"2..3d","times":1,"via":["call"],"say":"Is the swatch there? What is it for?","template":null,"line":29},{"wait":"1w","times":3,"via":["email","call"],"say":"Something of value for them","template":"value-touch","line":31}],"outcomes":[{"name":"no-answer","touch":false,"next":"2wd","via":null,"cadence":null,"stage":null,"stop":null,"line":38},{"name":"voicemail","touch":true,"next":"2wd","via":"email","cadence":null,"stage":null,"stop":null,"line":39}]}],
  "problems":[]}
  $ fu cadences --json | /usr/bin/python3 -c '
  > import json, sys
  > document = json.load(sys.stdin)
  > print(document["schema"], document["today"], document["problems"])
  > for cadence in document["items"]:
  >     print(cadence["name"], cadence["default"], cadence["priority"], cadence["then"], cadence["line"], len(cadence["steps"]))
  > rules = document["rules"]
  > for key in ("default-cadence", "channels", "calendar", "goals", "stalled"):
  >     print(key, "=", rules[key])
  > for stage in rules["stages"][-2:] + rules["outcomes"][-2:]:
  >     print(stage)'
  fu.cadences/1 2026-11-20 []
  outbound True 0 keep-in-touch 0 4
  inbound False 10 keep-in-touch 0 3
  info-sent False 0 keep-in-touch 0 1
  conversation False 5 keep-in-touch 0 4
  proposal False 6 keep-in-touch 0 3
  keep-in-touch False 1 None 0 3
  nurture False 0 None 0 1
  customer False 3 None 0 3
  introducer False 1 None 0 2
  fair-leads False 4 keep-in-touch 24 3
  default-cadence = outbound
  channels = ['call', 'email', 'meeting', 'visit', 'video', 'event', 'post', 'linkedin', 'message']
  calendar = {'workdays': ['mon', 'tue', 'wed', 'thu', 'fri'], 'holidays': [{'from': '2026-12-25', 'to': '2026-12-25', 'name': 'Christmas Day'}, {'from': '2026-12-28', 'to': '2027-01-01', 'name': 'Winter break'}], 'absences': [{'owner': 'sam', 'from': '2026-11-23', 'to': '2026-11-27'}]}
  goals = {'hour': 5, 'first-meeting': [6, 10], 'new-per-week': 3, 'concentration': 30}
  stalled = {'touches': 5, 'days': 60}
  {'name': 'won', 'chance': 100, 'closed': True, 'cadence': 'customer', 'line': 56}
  {'name': 'lost', 'chance': 0, 'closed': True, 'cadence': 'nurture', 'line': 57}
  {'name': 'demo-booked', 'touch': True, 'next': '1wd', 'via': 'email', 'cadence': 'conversation', 'stage': 'meeting', 'stop': None, 'line': 44}
  {'name': 'closed-down', 'touch': False, 'next': None, 'via': None, 'cadence': None, 'stage': None, 'stop': 'precluded', 'line': 46}

No such cadence.

  $ fu cadences outbund
  fu: no cadence 'outbund'; did you mean 'outbound'?
  [1]
  $ fu cadences xyz
  fu: no cadence 'xyz'; there are outbound, inbound, info-sent, conversation, proposal, keep-in-touch, nurture, customer, introducer, fair-leads
  [1]

JSON without the object around it.

  $ fu cadences outbound --jsonl | cut -c1-60
  {"name":"outbound","about":"First contact to somebody you wa
