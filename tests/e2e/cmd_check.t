Everything wrong in the book; in the example nothing is.

  $ fu -C $EXAMPLES/book check
  nothing wrong

A book with an error, a warning and a note: where, what, and how to repair it.

  $ mkdir -p book/prospects/berlin book/ideas
  $ export FU_BOOK=book
  $ touch book/fu.yaml
  $ cat >book/prospects/berlin/ada.yaml <<EOF
  > name: Ada Roth
  > added: 2026-11-02
  > stage: contactd
  > log:
  >   - {date: 2026-11-31, via: call}
  > EOF
  $ cat >book/prospects/berlin/ben.yaml <<EOF
  > name: Ben Sand
  > stage: contactd
  > nickname: Benny
  > EOF
  $ cat >book/prospects/cleo.yaml <<EOF
  > name: Cleo Park
  > birthday: 1 May
  > EOF
  $ fu check
  prospects/berlin/ada.yaml:3:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/ada.yaml:5:12: error: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/ben.yaml:2:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/ben.yaml:3:1: note: unknown key 'nickname' in this prospect [unknown-key]
    hint: it is kept as it is
  prospects/cleo.yaml:2:1: note: unknown key 'birthday' in this prospect [unknown-key]
    hint: it is kept as it is
  1 error, 2 warnings and 2 notes
  [3]

With an error some file could not be used, and the status is 3. With warnings only it is 1, with notes only 0.

  $ fu check >/dev/null
  [3]
  $ fu check ben >/dev/null
  [1]
  $ fu check cleo >/dev/null

Only a folder, some files, or the file of an ID.

  $ fu check prospects/berlin
  prospects/berlin/ada.yaml:3:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/ada.yaml:5:12: error: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/ben.yaml:2:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/ben.yaml:3:1: note: unknown key 'nickname' in this prospect [unknown-key]
    hint: it is kept as it is
  1 error, 2 warnings and 1 note
  [3]
  $ fu check book/prospects/cleo.yaml ben
  prospects/berlin/ben.yaml:2:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/ben.yaml:3:1: note: unknown key 'nickname' in this prospect [unknown-key]
    hint: it is kept as it is
  prospects/cleo.yaml:2:1: note: unknown key 'birthday' in this prospect [unknown-key]
    hint: it is kept as it is
  1 warning and 2 notes
  [1]
  $ fu check cleo
  prospects/cleo.yaml:2:1: note: unknown key 'birthday' in this prospect [unknown-key]
    hint: it is kept as it is
  1 note

Ideas and the rules are checked too.

  $ cat >book/ideas/spring.yaml <<EOF
  > title: What buyers plan for spring
  > kind: leaflet
  > until: 2026-11-31
  > EOF
  $ cat >book/fu.yaml <<EOF
  > outcomes:
  >   sampled: {next: 3d, via: parcel}
  > goals: {hour: many}
  > EOF
  $ fu check ideas fu.yaml
  fu.yaml:2:28: warning: there is no channel 'parcel' [channel]
    hint: there are call, email, meeting, visit, event, post, linkedin, message
  fu.yaml:3:15: warning: hour is 'many', not a whole number from 0 to 1000000 [form]
  ideas/spring.yaml:2:7: warning: kind is 'leaflet', not one of article, event, letter, news, gift [form]
  ideas/spring.yaml:3:8: warning: until: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  4 warnings
  [1]

JSON, by either option.

  $ fu check cleo --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":0,"warnings":0,"notes":1},
  "items":[],
  "problems":[
  {"severity":"note","code":"unknown-key","path":"prospects/cleo.yaml","line":2,"column":1,"message":"unknown key 'birthday' in this prospect","hint":"it is kept as it is"}]}
  $ diff <(fu check --json) <(fu check --output json) && echo the same
  the same
  $ fu check --json | /usr/bin/python3 -c '
  > import json, sys
  > check = json.load(sys.stdin)
  > print(check["schema"], check["counts"], check["items"])
  > for problem in check["problems"]:
  >     print(problem["severity"], problem["code"], problem["path"], problem["line"], problem["column"])'
  fu.check/1 {'errors': 1, 'warnings': 6, 'notes': 2} []
  warning channel fu.yaml 2 28
  warning form fu.yaml 3 15
  warning form ideas/spring.yaml 2 7
  warning date ideas/spring.yaml 3 8
  warning stage prospects/berlin/ada.yaml 3 8
  error date prospects/berlin/ada.yaml 5 12
  warning stage prospects/berlin/ben.yaml 2 8
  note unknown-key prospects/berlin/ben.yaml 3 1
  note unknown-key prospects/cleo.yaml 2 1

Annotations for a build on GitHub.

  $ fu check --output github
  ::warning file=fu.yaml,line=2,col=28,title=channel::there is no channel 'parcel' (there are call, email, meeting, visit, event, post, linkedin, message)
  ::warning file=fu.yaml,line=3,col=15,title=form::hour is 'many', not a whole number from 0 to 1000000
  ::warning file=ideas/spring.yaml,line=2,col=7,title=form::kind is 'leaflet', not one of article, event, letter, news, gift
  ::warning file=ideas/spring.yaml,line=3,col=8,title=date::until: date '2026-11-31' does not exist (November 2026 has 30 days)
  ::warning file=prospects/berlin/ada.yaml,line=3,col=8,title=stage::there is no stage 'contactd' in the rules (did you mean 'contacted'?)
  ::error file=prospects/berlin/ada.yaml,line=5,col=12,title=date::date '2026-11-31' does not exist (November 2026 has 30 days)
  ::warning file=prospects/berlin/ben.yaml,line=2,col=8,title=stage::there is no stage 'contactd' in the rules (did you mean 'contacted'?)
  ::notice file=prospects/berlin/ben.yaml,line=3,col=1,title=unknown-key::unknown key 'nickname' in this prospect (it is kept as it is)
  ::notice file=prospects/cleo.yaml,line=2,col=1,title=unknown-key::unknown key 'birthday' in this prospect (it is kept as it is)
  [3]
  $ fu check --output github cleo
  ::notice file=prospects/cleo.yaml,line=2,col=1,title=unknown-key::unknown key 'birthday' in this prospect (it is kept as it is)

A title, a message and a path in the form that GitHub wants, and the path from the top of the repository.

  $ mkdir -p "sales/a,b: 100%/prospects/x,y" && touch "sales/a,b: 100%/fu.yaml"
  $ printf 'name: Ada\nstage: "50%%: new, and\\nmore"\n' >"sales/a,b: 100%/prospects/x,y/ada.yaml"
  $ fu -C "sales/a,b: 100%" check --output github
  ::warning file=prospects/x%2Cy/ada.yaml,line=2,col=8,title=stage::there is no stage '50%25: new, and\nmore' in the rules (the rules have lead, contacted, meeting, proposal, won, lost)
  [1]
  $ git init -q sales
  $ fu -C "sales/a,b: 100%" check --output github
  ::warning file=a%2Cb%3A 100%25/prospects/x%2Cy/ada.yaml,line=2,col=8,title=stage::there is no stage '50%25: new, and\nmore' in the rules (the rules have lead, contacted, meeting, proposal, won, lost)
  [1]
  $ (cd "sales/a,b: 100%/prospects" && env -u FU_BOOK fu check --output github ada)
  ::warning file=a%2Cb%3A 100%25/prospects/x%2Cy/ada.yaml,line=2,col=8,title=stage::there is no stage '50%25: new, and\nmore' in the rules (the rules have lead, contacted, meeting, proposal, won, lost)
  [1]
  $ (cd sales && git add . && fu -C "a,b: 100%" check --staged --output github)
  ::warning file=a%2Cb%3A 100%25/prospects/x%2Cy/ada.yaml,line=2,col=8,title=stage::there is no stage '50%25: new, and\nmore' in the rules (the rules have lead, contacted, meeting, proposal, won, lost)
  [1]

As JSON, each problem on a line.

  $ fu check cleo --jsonl
  {"severity":"note","code":"unknown-key","path":"prospects/cleo.yaml","line":2,"column":1,"message":"unknown key 'birthday' in this prospect","hint":"it is kept as it is"}
  $ diff <(fu check --jsonl) <(fu check --output jsonl) && echo the same
  the same

An empty book has nothing wrong in it.

  $ mkdir empty && touch empty/fu.yaml
  $ fu -C empty check
  nothing wrong
  $ fu -C empty check --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":0,"warnings":0,"notes":0},
  "items":[],
  "problems":[]}

A time of a promise without its day does nothing, and one that is none is not there.

  $ mkdir -p times/prospects && touch times/fu.yaml
  $ cat >times/prospects/dora.yaml <<EOF
  > name: Dora Lang
  > added: 2026-11-02
  > log:
  >   - {date: 2026-11-02, via: call, outcome: reached, at: "14:30"}
  >   - {date: 2026-11-03, next: plan, at: "14:30"}
  >   - {date: 2026-11-04, via: call, outcome: reached, next: 2026-11-27, at: "2 pm"}
  > EOF
  $ fu -C times check
  prospects/dora.yaml:4:5: warning: at 14:30 has no effect without a day in next [at]
    hint: write next: and the day that was agreed; when it happened is time:
  prospects/dora.yaml:5:5: warning: at 14:30 has no effect without a day in next [at]
    hint: write next: and the day that was agreed; when it happened is time:
  prospects/dora.yaml:6:75: warning: at '2 pm' is not of the form HH:MM [at]
    hint: write it like "14:05"
  3 warnings
  [1]
  $ sed -i 's/2 pm/14:30/' times/prospects/dora.yaml && fu -C times check dora | tail -1; fu -C times list
  2 warnings
  ID    WHO        STAGE  NEXT              VIA   LAST
  dora  Dora Lang  lead   Fri 27 Nov 14:30  call  4 Nov
  fu: 2 warnings; see fu check

Mistakes on the command line.

  $ fu check nobody
  fu: 'nobody' is no file, folder or ID of the book 'book'
  [2]
  $ fu check --output githb
  fu: --output is text, json, jsonl or github, not 'githb'; did you mean 'github'?
  [2]
  $ fu check --output text --json
  fu: check: --output and --json do not go together; see fu help check
  [2]
