Two books in one repository, one of them in a folder with a difficult name, and the hook of the examples.

  $ git init -q . && cp "$EXAMPLES/hooks/pre-commit" .git/hooks/
  $ echo 'no book yet' >README && git add README && git commit -q -m readme
  $ other='the "other" ü $(touch gone)'
  $ mkdir -p prospects "$other/prospects" && touch fu.yaml "$other/fu.yaml"
  $ printf 'name: Ada Roth\nadded: 2026-11-09\n' | tee prospects/ada.yaml >"$other/prospects/ben.yaml"
  $ git add . && git commit -q -m books && git log --format=%s
  books
  readme

An error that is staged stops the commit.

  $ echo 'added: 2026-02-30' >>prospects/ada.yaml && git add . && git commit -q -m bad
  prospects/ada.yaml:3:1: error: key 'added' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  1 error
  pre-commit: nothing was committed; mend this, then git add it
  [1]
  $ git log -1 --format=%s
  books

Broken on the disk only: what is committed is good.

  $ git restore --staged prospects/ada.yaml && echo '# a remark' >>"$other/prospects/ben.yaml" && git add "$other"
  $ git commit -q -m good && git log -1 --format=%s
  good

Good on the disk, and broken in the index: what is committed is broken.

  $ git add . && git show HEAD:prospects/ada.yaml >prospects/ada.yaml
  $ git commit -q -m bad
  prospects/ada.yaml:3:1: error: key 'added' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  1 error
  pre-commit: nothing was committed; mend this, then git add it
  [1]

`git commit -a` and `git commit FILE` commit from an index of their own.

  $ git commit -q -a -m 'all good' --allow-empty && git log -1 --format=%s
  all good
  $ echo 'name: [' >"$other/prospects/ben.yaml"
  $ git commit -q -a -m bad
  prospects/ben.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  pre-commit: nothing was committed; mend this in the "other" ü $(touch gone), then git add it
  [1]
  $ git commit -q -m bad "$other/prospects/ben.yaml"
  prospects/ben.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  pre-commit: nothing was committed; mend this in the "other" ü $(touch gone), then git add it
  [1]
  $ git add . && echo 'more' >>README && git commit -q -m 'only the readme' README && git log -1 --format=%s
  only the readme
  $ cd prospects && echo 'phones: x' >>ada.yaml && git commit -q -m bad ../"$other" ; cd ..
  prospects/ben.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  pre-commit: nothing was committed; mend this in the "other" ü $(touch gone), then git add it
  $ git checkout -q HEAD -- . && git status --porcelain

A warning is printed, and the commit goes on.

  $ echo 'stage: nonsense' >>prospects/ada.yaml && git commit -q -a -m 'with a warning' && git log -1 --format=%s
  prospects/ada.yaml:3:8: warning: there is no stage 'nonsense' in the rules [stage]
    hint: the rules have lead, contacted, meeting, proposal, won, lost
  1 warning
  with a warning

In a linked work tree the hook looks at that one.

  $ git worktree add -q "$CRAMTMP/tree" && cd "$CRAMTMP/tree"
  $ echo 'name: [' >prospects/ada.yaml && git commit -q -a -m bad
  prospects/ada.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  pre-commit: nothing was committed; mend this, then git add it
  [1]
  $ git restore . && echo '# fine' >>prospects/ada.yaml && git commit -q -a -m 'in the tree' && git log -1 --format=%s
  prospects/ada.yaml:3:8: warning: there is no stage 'nonsense' in the rules [stage]
    hint: the rules have lead, contacted, meeting, proposal, won, lost
  1 warning
  in the tree
  $ cd "$OLDPWD"

A GIT_DIR and an index of another repository do not mislead it.

  $ git init -q "$CRAMTMP/foreign" && echo x >"$CRAMTMP/foreign/x" && git -C "$CRAMTMP/foreign" add x
  $ export GIT_DIR=$CRAMTMP/foreign/.git GIT_INDEX_FILE=$CRAMTMP/foreign/.git/index
  $ fu check --staged
  nothing of this book is staged
  $ fu list --as-of HEAD~1 | sed -n '2,$p'
  ID   WHO       STAGE  NEXT         VIA   LAST
  ada  Ada Roth  lead   9 days late  call
  $ unset GIT_DIR GIT_INDEX_FILE

Where fu is not to be had, nobody is kept from saving their work.

  $ echo 'name: [' >prospects/ada.yaml && PATH=/usr/bin:/bin git commit -q -a -m 'without fu' && git log -1 --format=%s
  pre-commit: fu is not in PATH, so the book was not checked
  without fu

The same for the users of pre-commit.

  $ /usr/bin/python3 - "$EXAMPLES/../.pre-commit-hooks.yaml" <<EOF
  > import re, sys, yaml
  > hook, = yaml.safe_load(open(sys.argv[1]))
  > print(hook["id"], hook["language"], hook["entry"], hook["pass_filenames"])
  > print([bool(re.search(hook["files"], path)) for path in ("fu.yaml", "a/fu.yaml", "prospects/x/y.yaml", "a/ideas/x.yaml", "x.yaml")])
  > EOF
  fu-check system fu check --staged False
  [True, True, True, True, False]
