What will be committed: of the files in git's index, those that the commit changes.

  $ unset FU_BOOK
  $ mkdir team && cd team && git init -q . && mkdir prospects ideas && touch fu.yaml
  $ echo 'name: Ada' >prospects/ada.yaml && printf 'name: Ben\nnickname: Benny\n' >prospects/ben.yaml
  $ fu check --staged
  nothing of this book is staged
  $ git add prospects && fu check --staged
  fu.yaml:1:1: error: this file is not there [unreadable]
    hint: restore it, or git add it
  1 error
  The prospects were not checked: the rules are wrong.
  [3]
  $ git add . && fu check --staged
  prospects/ben.yaml:2:1: note: unknown key 'nickname' in this prospect [unknown-key]
    hint: it is kept as it is
  1 note
  $ git commit -q -m first && fu check --staged
  nothing of this book is staged
  $ echo 'name: Ada Roth' >prospects/ada.yaml && echo 'name: [' >prospects/cleo.yaml && git add prospects/ada.yaml
  $ fu check --staged
  nothing wrong
  $ echo 'stage: contactd' >>prospects/ada.yaml && git add .
  $ fu check --staged
  prospects/ada.yaml:2:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/cleo.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error and 1 warning
  [3]
  $ fu check --staged ada
  prospects/ada.yaml:2:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  1 warning
  [1]
  $ fu check --staged prospects/ben.yaml
  nothing wrong
  $ fu check --staged prospects/cleo.yaml --output github
  ::error file=prospects/cleo.yaml,line=1,col=7,title=yaml::not YAML: a [ that is never closed (close it with ], or put a text with , : or ] in quotes)
  [3]
  $ fu check --staged cleo --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":1,"warnings":0,"notes":0},
  "items":[],
  "problems":[
  {"severity":"error","code":"yaml","path":"prospects/cleo.yaml","line":1,"column":7,"message":"not YAML: a [ that is never closed","hint":"close it with ], or put a text with , : or ] in quotes"}]}
  [3]
  $ git rm -q -f prospects/cleo.yaml
  $ fu check --staged cleo
  fu: 'cleo' is no file, folder or ID of the book '*/team' (glob)
  [2]
  $ git rm -q -f prospects/ada.yaml && fu check --staged && git reset -q --hard
  nothing wrong
  $ echo x >notes.txt && git add notes.txt && fu check --staged && git rm -q -f notes.txt
  nothing of this book is staged

With new rules, everything is looked at; with wrong rules nobody can say.

  $ echo 'stages: {new: {chance: 10}}' >fu.yaml && git add fu.yaml && fu check --staged
  fu.yaml:1:9: error: stages is a mapping, not a list [form]
    hint: write each item on a line of its own, behind '- '
  1 error
  The prospects were not checked: the rules are wrong.
  [3]
  $ echo 'stages: [' >fu.yaml && git add fu.yaml && fu check --staged
  fu.yaml:1:9: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  The prospects were not checked: the rules are wrong.
  [3]
  $ git reset -q --hard

A file with the ID of another: only the new one is named.

  $ mkdir prospects/berlin && echo 'name: Ada' >prospects/berlin/ada.yaml && git add . && fu check --staged
  prospects/berlin/ada.yaml:1:1: error: 'ada' is also prospects/ada.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  1 error
  [3]
  $ git reset -q --hard

What is not merged yet cannot be committed.

  $ git checkout -q -b other && echo 'name: Ada Ost' >prospects/ada.yaml && git commit -q -a -m ost
  $ git checkout -q main && echo 'name: Ada West' >prospects/ada.yaml && git commit -q -a -m west
  $ git merge -q other >/dev/null
  [1]
  $ fu check --staged
  prospects/ada.yaml:1:1: error: this file is not merged yet [conflict]
    hint: make one file of both sides, then git add it
  1 error
  [3]
  $ git reset -q --hard && rm fu.yaml && fu -C . check --staged
  nothing of this book is staged
