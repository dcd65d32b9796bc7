What a command writes becomes a commit, with --commit or with commit: true in one's own file.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && git add -A && git commit -qm "A book"
  $ last() { git log -1 --format=%s --name-only "$@"; }
  $ fu log jane call voicemail --commit
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
  $ last
  log: call with Jane Doe, voicemail
  
  prospects/berlin/jane-doe.yaml
  $ fu log jane bjorn kim event --commit >/dev/null && last
  log: event with Jane Doe, Bjørn Håkonsen and 伊藤 キム, met
  
  prospects/berlin/jane-doe.yaml
  prospects/nordics/bjorn-hakonsen.yaml
  prospects/nordics/kim-ito.yaml
  $ fu log jane bjorn kim lee event --commit >/dev/null && last --format=%s
  log: event with 4 prospects, met
  
  prospects/berlin/jane-doe.yaml
  prospects/nordics/bjorn-hakonsen.yaml
  prospects/nordics/kim-ito.yaml
  prospects/nordics/lee-park.yaml
  $ fu log jane email --commit >/dev/null && last --format=%s
  log: email to Jane Doe, sent
  
  prospects/berlin/jane-doe.yaml
  $ fu note jane "moves to Hamburg" --commit >/dev/null && last --format=%s
  note: Jane Doe
  
  prospects/berlin/jane-doe.yaml
  $ fu snooze bjorn 2026-12-01 --commit >/dev/null && last --format=%s
  snooze: Bjørn Håkonsen until 2026-12-01
  
  prospects/nordics/bjorn-hakonsen.yaml
  $ fu snooze bjorn plan --commit >/dev/null && last --format=%s
  snooze: Bjørn Håkonsen, back to the plan
  
  prospects/nordics/bjorn-hakonsen.yaml
  $ fu set jane stage=proposal tags+=berlin place= --commit >/dev/null && last --format=%s
  set: Jane Doe, stage, tags and place
  
  prospects/berlin/jane-doe.yaml
  $ fu won jane --commit >/dev/null && last --format=%s
  won: Jane Doe
  
  prospects/berlin/jane-doe.yaml
  $ fu lost bjorn --commit >/dev/null && last --format=%s
  lost: Bjørn Håkonsen
  
  prospects/nordics/bjorn-hakonsen.yaml
  $ fu stop kim --reason asked -m "no more calls" --commit >/dev/null && last --format=%s
  stop: 伊藤 キム, asked
  
  prospects/nordics/kim-ito.yaml
  $ fu resume kim -m "wrote to us herself" --commit >/dev/null && last --format=%s
  resume: 伊藤 キム
  
  prospects/nordics/kim-ito.yaml
  $ fu handoff company:nordwind --to sam --yes --commit >/dev/null && last --format=%s
  handoff: Lee Park to sam
  
  prospects/nordics/lee-park.yaml
  $ fu add "Ada Byron" --company "Analytical Engines" --commit >/dev/null && last
  add: Ada Byron, Analytical Engines
  
  prospects/ada-byron.yaml
  $ fu undo --commit && last
  Took back: fu add Ada Byron
    prospects/ada-byron.yaml
  undo: add Ada Byron
  
  prospects/ada-byron.yaml
  $ EDITOR='sed -i s/Oslo/Bergen/' fu edit bjorn --commit >/dev/null && last
  edit: Bjørn Håkonsen
  
  prospects/nordics/bjorn-hakonsen.yaml
  $ EDITOR=true fu edit bjorn --commit >/dev/null && git status --short
  $ git log -1 --format='%an <%ae>'
  Dana <dana@example.org>

A message stays on one line of 72 columns.

  $ fu add "$(printf 'x%.0s' {1..90})" --id long --commit >/dev/null && last --format=%s
  add: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
  
  prospects/long.yaml

With --dry-run, and where nothing changes, nothing is committed.

  $ git rev-parse HEAD >../head
  $ fu note jane x --commit --dry-run >/dev/null
  $ fu won jane --commit
  Nothing to change.
  $ git rev-parse HEAD | cmp - ../head && git status --short

Other changes stay as they are, staged or not.

  $ echo "# ours" >>fu.yaml && git add fu.yaml && echo "# and more" >>fu.yaml
  $ echo "# by hand" >>prospects/nordics/lee-park.yaml
  $ fu note bjorn "back in May" --commit
  Noted. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  $ last && git status --short
  note: Bjørn Håkonsen
  
  prospects/nordics/bjorn-hakonsen.yaml
  MM fu.yaml
   M prospects/nordics/lee-park.yaml
  $ git commit -qam "The rest"

One's own file makes it the default, and the command line overrules that; the last word holds.

  $ export XDG_CONFIG_HOME=$PWD/../config && mkdir -p $XDG_CONFIG_HOME/fu
  $ echo "commit: true" >$XDG_CONFIG_HOME/fu/config.yaml
  $ fu note jane one >/dev/null && last --format=%s
  note: Jane Doe
  
  prospects/berlin/jane-doe.yaml
  $ fu note jane two --no-commit >/dev/null && git status --short
   M prospects/berlin/jane-doe.yaml
  $ fu note jane three --commit --no-commit >/dev/null && git status --short
   M prospects/berlin/jane-doe.yaml
  $ fu note jane four --no-commit --commit >/dev/null && git status --short
  $ echo "commit: often" >$XDG_CONFIG_HOME/fu/config.yaml
  $ fu note jane five >/dev/null; git status --short
  */config/fu/config.yaml:1:9: warning: commit is 'often', not true or false ?form? (glob)
   M prospects/berlin/jane-doe.yaml
  $ rm $XDG_CONFIG_HOME/fu/config.yaml && git commit -qam "The rest"

What hinders a commit is said, and the file is saved.

  $ printf '#!/bin/sh\necho "not on a Monday"\nexit 1\n' >.git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
  $ fu add "New Guy" --commit
  Added new-guy (prospects/new-guy.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  fu: saved, not committed: not on a Monday
  $ git status --short && rm .git/hooks/pre-commit prospects/new-guy.yaml
  ?? prospects/new-guy.yaml
  $ touch .git/index.lock
  $ fu note jane "the index is busy" --commit
  Noted. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  fu: saved, not committed: another git is at work here (when none is, rm */book/.git/index.lock) (glob)
  $ rm .git/index.lock && git commit -qam "The rest"
  $ (touch .git/index.lock; sleep 0.5; rm .git/index.lock) & fu note jane "busy for a moment" --commit; wait
  Noted. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  $ git status --short
  $ git config user.email "" && git config user.useConfigOnly true
  $ env -u EMAIL GIT_CONFIG_GLOBAL=/dev/null fu note jane "nobody" --commit
  Noted. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  fu: saved, not committed: git does not know who you are:
    git config --global user.name "Dana Roth"
    git config --global user.email dana@example.org
  $ git config --unset user.email; git config --unset user.useConfigOnly; git commit -qam "The rest"
  $ git checkout -q --detach && fu note jane "on no branch" --commit
  Noted. Next: Fri 27 Nov (in 7 days), call (customer, step 1: in 1 week)
  fu: saved, not committed: no branch is checked out, and the next git switch would leave the commit behind; git switch main
  $ git checkout -q main && git commit -qam "The rest"
  $ echo "prospects/secret/" >>.git/info/exclude
  $ fu add "James Bond" --in secret --commit
  Added james-bond (prospects/secret/james-bond.yaml).
  Next: Fri 20 Nov (today), call (outbound, step 1: at once)
  fu: saved, not committed: prospects/secret/james-bond.yaml is ignored (.gitignore); git add -f :/prospects/secret/james-bond.yaml
  $ git status --short
  $ git checkout -qb other && fu set jane place=Rome --commit >/dev/null && git checkout -q main
  $ fu set jane place=Bern --commit >/dev/null && git merge -q other >/dev/null
  [1]
  $ fu note bjorn "in the middle of a merge" --commit
  Noted. Next: Mon 22 Feb 2027 (in 3 months), email (nurture, step 1: in 3 months)
  fu: saved, not committed: a merge is not finished; finish it with git commit --no-edit, or take it back with git merge --abort
  $ git status --short
  UU prospects/berlin/jane-doe.yaml
   M prospects/nordics/bjorn-hakonsen.yaml
  $ git checkout -q -- prospects/nordics/bjorn-hakonsen.yaml && git merge --abort

A hook that calls fu finds the lock free.

  $ printf '#!/bin/sh\nfu note lee "by the hook" --lock-timeout 0\n' >.git/hooks/post-commit && chmod +x .git/hooks/post-commit
  $ fu note bjorn "by hand" --commit >/dev/null && git status --short
   M prospects/nordics/lee-park.yaml
  $ rm .git/hooks/post-commit && git commit -qam "The rest"

The hook of another repository is in the environment: the book's own is meant, and the other one stays as it is.

  $ git init -q ../other && GIT_DIR=$PWD/../other/.git GIT_INDEX_FILE=$PWD/../other/.git/index fu note jane "from a hook" --commit >/dev/null
  $ last --format=%s && git -C ../other log
  note: Jane Doe
  
  prospects/berlin/jane-doe.yaml
  fatal: your current branch 'main' does not have any commits yet
  [128]

A book further down, with a name of all kinds, in a linked work tree, and where no git is.

  $ mkdir "../sub \"ü\" '" && git init -q "../sub \"ü\" '" && cp -r $EXAMPLES/book "../sub \"ü\" '/a book" && cd "../sub \"ü\" '"
  $ git add -A && git commit -qm "A book" && fu -C "a book" note jane x --commit >/dev/null && git log -1 --format=%s --stat | head -3
  note: Jane Doe
  
   a book/prospects/berlin/jane-doe.yaml | 1 +
  $ git worktree add -q ../linked && fu -C "../linked/a book" note jane y --commit >/dev/null && git -C ../linked log --format=%s -2
  note: Jane Doe
  note: Jane Doe
  $ cd .. && cp -r $EXAMPLES/book plain && fu -C plain note jane z --commit
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  fu: saved, not committed: not a git repository (or any of the parent directories): .git
  $ mkdir bin && ln -s "$(command -v fu)" bin/fu && PATH=$PWD/bin fu -C plain note jane z --commit
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  fu: saved, not committed: git is not installed
  $ git init -q --bare bare.git && cp -r $EXAMPLES/book/. bare.git/ && fu -C bare.git note jane z --commit
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  fu: saved, not committed: this is a bare repository, without a work tree; work in a clone of it
