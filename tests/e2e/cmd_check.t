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

An empty book has nothing wrong in it.

  $ mkdir empty && touch empty/fu.yaml
  $ fu -C empty check
  nothing wrong
  $ fu -C empty check --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":0,"warnings":0,"notes":0},
  "items":[],
  "problems":[]}

A clone that does not know the merge driver which its .gitattributes names, until fu setup tells it. A PATH asks for
less than the clone.

  $ unset FU_BOOK
  $ fu init team >/dev/null && cd team && fu check
  nothing wrong
  $ git init -q && fu add "Jane Doe" >/dev/null && fu add "Zoë Ørsted" --id zoe >/dev/null
  $ fu check
  .gitattributes:2:1: warning: this clone merges prospects without fu's merge driver [setup]
    hint: fu setup
  1 warning
  [1]
  $ fu check --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":0,"warnings":1,"notes":0},
  "items":[],
  "problems":[
  {"severity":"warning","code":"setup","path":".gitattributes","line":2,"column":0,"message":"this clone merges prospects without fu's merge driver","hint":"fu setup"}]}
  [1]
  $ fu check --output github
  ::warning file=.gitattributes,line=2,title=setup::this clone merges prospects without fu's merge driver (fu setup)
  [1]
  $ fu check jane-doe
  nothing wrong
  $ fu setup >/dev/null && fu check
  nothing wrong
  $ git add -A && git commit -qm "A book"

Files that a merge stopped at, whatever they look like: with markers, without any, added on both sides, deleted on one.

  $ mkdir 'prospects/old ones' && git mv prospects/zoe.yaml 'prospects/old ones/zoe.yaml' && fu add "Ada Roth" >/dev/null
  $ git add -A && git commit -qm "Ada"
  $ git checkout -q -b other && echo 'place: Berlin' >>prospects/jane-doe.yaml && git rm -q prospects/ada-roth.yaml
  $ echo 'place: Oslo' >>'prospects/old ones/zoe.yaml' && echo 'title: A' >ideas/a.yaml && echo other >notes.txt
  $ git add -A && git commit -qm "Other" && git checkout -q main
  $ echo 'place: Paris' >>prospects/jane-doe.yaml && echo 'place: Rome' >>prospects/ada-roth.yaml
  $ echo 'place: Bergen' >>'prospects/old ones/zoe.yaml' && mkdir -p ideas && echo 'title: B' >ideas/a.yaml && echo main >notes.txt
  $ git add -A && git commit -qm "Main"
  $ git -c merge.fu.driver=false merge -q other >/dev/null 2>&1
  [1]
  $ cat prospects/jane-doe.yaml
  name: Jane Doe
  added: 2026-11-20
  log:
  place: Paris
  $ fu check
  ideas/a.yaml:1:1: warning: this file is not merged yet: git keeps two versions of it [unmerged]
    hint: once it is right, git add ideas/a.yaml; with both sides anew: git checkout -m -- ideas/a.yaml
  ideas/a.yaml:1:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  prospects/ada-roth.yaml:1:1: warning: this file is not merged yet: one side changed it, the other deleted it [unmerged]
    hint: git add prospects/ada-roth.yaml keeps it, git rm prospects/ada-roth.yaml drops it
  prospects/jane-doe.yaml:1:1: warning: this file is not merged yet: git keeps two versions of it [unmerged]
    hint: once it is right, git add prospects/jane-doe.yaml; with both sides anew: git checkout -m -- prospects/jane-doe.yaml
  prospects/old ones/zoe.yaml:1:1: warning: this file is not merged yet: git keeps two versions of it [unmerged]
    hint: once it is right, git add 'prospects/old ones/zoe.yaml'; with both sides anew: git checkout -m -- 'prospects/old ones/zoe.yaml'
  1 error and 4 warnings
  [3]
  $ fu check --output github | grep unmerged
  ::warning file=ideas/a.yaml,title=unmerged::this file is not merged yet: git keeps two versions of it (once it is right, git add ideas/a.yaml; with both sides anew: git checkout -m -- ideas/a.yaml)
  ::warning file=prospects/ada-roth.yaml,title=unmerged::this file is not merged yet: one side changed it, the other deleted it (git add prospects/ada-roth.yaml keeps it, git rm prospects/ada-roth.yaml drops it)
  ::warning file=prospects/jane-doe.yaml,title=unmerged::this file is not merged yet: git keeps two versions of it (once it is right, git add prospects/jane-doe.yaml; with both sides anew: git checkout -m -- prospects/jane-doe.yaml)
  ::warning file=prospects/old ones/zoe.yaml,title=unmerged::this file is not merged yet: git keeps two versions of it (once it is right, git add 'prospects/old ones/zoe.yaml'; with both sides anew: git checkout -m -- 'prospects/old ones/zoe.yaml')

The repair that is named shows both sides; with a driver that fails, git would show only one, and fu setup comes first.

  $ git checkout -m -- 'prospects/old ones/zoe.yaml' 2>/dev/null && grep '^place' 'prospects/old ones/zoe.yaml'
  place: Bergen
  place: Oslo
  $ git config merge.fu.driver false && fu check | grep -A1 jane
  prospects/jane-doe.yaml:1:1: warning: this file is not merged yet: git keeps two versions of it [unmerged]
    hint: once it is right, git add prospects/jane-doe.yaml; with both sides anew: fu setup, then git checkout -m -- prospects/jane-doe.yaml
  prospects/old ones/zoe.yaml:1:1: warning: this file is not merged yet: git keeps two versions of it [unmerged]
  $ fu setup
  Replaced the merge driver in .git/config
  $ git checkout -q HEAD -- . && git rm -q prospects/ada-roth.yaml && git commit -qm "Merged" && fu check
  nothing wrong

Git does not look into everybody's repository; it is said that nothing of it was checked. Other commands do not ask git.

  $ mkdir broken && touch broken/fu.yaml && git init -q broken && echo '[' >>broken/.git/config
  $ fu -C broken check
  fu.yaml:1:1: note: git does not look into this repository: bad config line 6 in file .git/config [git]
    hint: git status says more
  1 note
  $ PATH=${PATH%%:*} fu -C broken check
  nothing wrong
  $ fu -C broken due
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme

Mistakes on the command line.

  $ cd ..
  $ fu -C book check nobody
  fu: 'nobody' is no file, folder or ID of the book 'book'
  [2]
  $ fu check --output githb
  fu: --output is text, json or github, not 'githb'; did you mean 'github'?
  [2]

What will be committed: of the files in git's index, those that the commit changes.

  $ unset FU_BOOK
  $ mkdir team && cd team && git init -q . && mkdir prospects ideas && touch fu.yaml
  mkdir: cannot create directory ‘team’: File exists
  [1]
  $ echo 'name: Ada' >prospects/ada.yaml && printf 'name: Ben\nnickname: Benny\n' >prospects/ben.yaml
  /bin/bash: line 146: prospects/ada.yaml: No such file or directory
  [1]
  $ fu check --staged
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ git add prospects && fu check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ git add . && fu check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ git commit -q -m first && fu check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ echo 'name: Ada Roth' >prospects/ada.yaml && echo 'name: [' >prospects/cleo.yaml && git add prospects/ada.yaml
  /bin/bash: line 156: prospects/ada.yaml: No such file or directory
  [1]
  $ fu check --staged
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ echo 'stage: contactd' >>prospects/ada.yaml && git add .
  /bin/bash: line 160: prospects/ada.yaml: No such file or directory
  [1]
  $ fu check --staged
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ fu check --staged ada
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ fu check --staged prospects/ben.yaml
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ fu check --staged prospects/cleo.yaml --output github
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ fu check --staged cleo --json
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ git rm -q -f prospects/cleo.yaml
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ fu check --staged cleo
  fu: no book: there is no fu.yaml in /tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ git rm -q -f prospects/ada.yaml && fu check --staged && git reset -q --hard
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ echo x >notes.txt && git add notes.txt && fu check --staged && git rm -q -f notes.txt
  fatal: not a git repository (or any of the parent directories): .git
  [128]

With new rules, everything is looked at; with wrong rules nobody can say.

  $ echo 'stages: {new: {chance: 10}}' >fu.yaml && git add fu.yaml && fu check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ echo 'stages: [' >fu.yaml && git add fu.yaml && fu check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ git reset -q --hard
  fatal: not a git repository (or any of the parent directories): .git
  [128]

A file with the ID of another: only the new one is named.

  $ mkdir prospects/berlin && echo 'name: Ada' >prospects/berlin/ada.yaml && git add . && fu check --staged
  mkdir: cannot create directory ‘prospects/berlin’: No such file or directory
  [1]
  $ git reset -q --hard
  fatal: not a git repository (or any of the parent directories): .git
  [128]

What is not merged yet cannot be committed.

  $ git checkout -q -b other && echo 'name: Ada Ost' >prospects/ada.yaml && git commit -q -a -m ost
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ git checkout -q main && echo 'name: Ada West' >prospects/ada.yaml && git commit -q -a -m west
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ git merge -q other >/dev/null
  fatal: not a git repository (or any of the parent directories): .git
  [128]
  $ fu check --staged
  fu: the history of the book '/tmp/tmp.JjikCxJzD6/tmp/cramtests-1sv3gy60/cmd_check.t' cannot be read: not a git repository (or any of the parent directories): .git
  [3]
  $ git reset -q --hard && rm fu.yaml && fu -C . check --staged
  fatal: not a git repository (or any of the parent directories): .git
  [128]
