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
  # yaml-language-server: $schema=../.fu/prospect.schema.json
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
