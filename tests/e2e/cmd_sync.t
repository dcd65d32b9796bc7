A book with a hub and two clones.

  $ git init -q --bare hub && cp -r $EXAMPLES/book ours && cd ours && git init -q && git add -A && git commit -qm "A book"
  $ export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=merge.fu.driver GIT_CONFIG_VALUE_0="git merge-file %A %O %B" && git remote add origin ../hub
  $ fu sync --dry-run
  Would send 1 commit to origin/main
  $ fu sync
  Sent 1 commit to origin/main
  $ fu sync
  Up to date with origin/main
  $ env -u GIT_CONFIG_COUNT fu sync
  Up to date with origin/main
  hint: fu setup has this clone merge prospects entry by entry
  $ git clone -q ../hub ../theirs
  $ both() { for clone in ours theirs; do echo "$clone:"; fu -C ../$clone sync "$@"; done; }

What changed in one comes to the other; what nobody committed is committed, hand edits too.

  $ fu log jane call voicemail >/dev/null && fu -C ../theirs note lee "back in May" >/dev/null
  $ sed -i 's/^place: Oslo/place: Bergen/' prospects/nordics/bjorn-hakonsen.yaml
  $ fu sync --dry-run && git status --short
  Would commit 2 prospects: jane-doe, bjorn-hakonsen
  Would send 1 commit to origin/main
   M prospects/berlin/jane-doe.yaml
   M prospects/nordics/bjorn-hakonsen.yaml
  $ both
  ours:
  Committed 2 prospects: jane-doe, bjorn-hakonsen
  Sent 1 commit to origin/main
  theirs:
  Committed 1 prospect: lee-park
  Received 1 commit: bjorn-hakonsen, jane-doe changed
  Sent 2 commits to origin/main
  $ fu sync
  Received 2 commits: lee-park changed
  $ git log --format=%s -4
  Merge origin/main into main
  sync: Lee Park
  sync: 2 prospects
  A book
  $ git log -1 --format=%b ':/^sync: 2'
  Jane Doe
  Bjørn Håkonsen
  
  $ fu -C ../theirs sync
  Up to date with origin/main
  $ diff -r -x .git . ../theirs && git status --short

New, deleted and moved files, and ideas; nothing else, whatever is staged.

  $ fu add "Ada Byron" >/dev/null && git rm -q prospects/nordics/kim-ito.yaml && git mv prospects/nordics/lee-park.yaml prospects/berlin/
  $ sed 's/^title: .*/title: Autumn/' ideas/spring-colours.yaml >ideas/autumn-colours.yaml
  $ echo "# staged" >>fu.yaml && git add fu.yaml && echo "# not staged" >>fu.yaml && echo text >templates/new.md
  $ fu sync
  Committed 3 prospects, 1 idea: lee-park, ada-byron, kim-ito (deleted),
  autumn-colours
  Sent 1 commit to origin/main
  $ git show --format=%B --name-status --no-renames && git status --short
  sync: 3 prospects, 1 idea
  
  Lee Park
  Ada Byron
  kim-ito (deleted)
  autumn-colours
  
  
  A\tideas/autumn-colours.yaml (esc)
  A\tprospects/ada-byron.yaml (esc)
  A\tprospects/berlin/lee-park.yaml (esc)
  D\tprospects/nordics/kim-ito.yaml (esc)
  D\tprospects/nordics/lee-park.yaml (esc)
  MM fu.yaml
  ?? templates/new.md
  $ fu -C ../theirs sync
  Received 1 commit: ada-byron, autumn-colours, kim-ito, lee-park changed

With --no-commit only what is committed goes.

  $ fu note jane "only here" >/dev/null && git commit -qm "Rules" fu.yaml && fu sync --no-commit && git status --short
  Sent 1 commit to origin/main
   M prospects/berlin/jane-doe.yaml
  ?? templates/new.md
  $ fu -C ../theirs sync
  Received 1 commit: fu.yaml changed
  $ rm templates/new.md && fu sync >/dev/null && fu -C ../theirs sync >/dev/null

Files that cannot be read stay here, and so does a file that went where its successor cannot be read.

  $ printf 'name: Bad\nadded: 2026-02-30\n' >prospects/bad.yaml && echo "name: x" >prospects/Jane.yml
  $ mv prospects/berlin/jane-doe.yaml prospects/jane-doe.yml && echo old >prospects/lee.yaml~
  $ fu note bjorn "this goes" >/dev/null && fu sync
  Left out: prospects/Jane.yml (its name is not ID.yaml)
  Left out: prospects/jane-doe.yml (its name is not ID.yaml)
  Left out: prospects/berlin/jane-doe.yaml (it went, and its successor is left
  out)
  Left out, because fu cannot read it: prospects/bad.yaml
  Committed 1 prospect: bjorn-hakonsen
  Sent 1 commit to origin/main
  prospects/bad.yaml:2:8: error: added: date '2026-02-30' does not exist [date]
    hint: February 2026 has 28 days
  [3]
  $ git status --short && rm prospects/bad.yaml prospects/Jane.yml prospects/lee.yaml~ && mv prospects/jane-doe.yml prospects/berlin/jane-doe.yaml
   D prospects/berlin/jane-doe.yaml
  ?? prospects/Jane.yml
  ?? prospects/bad.yaml
  ?? prospects/jane-doe.yml
  ?? prospects/lee.yaml~
  $ echo "stages: 3" >>fu.yaml && fu note bjorn "not this" >/dev/null
  fu.yaml:66:1: error: key 'stages' stands here a second time [duplicate-key]
    hint: the first is on line 49; keep one
  fu: the rules are wrong, so nothing was computed; mend */ours/fu.yaml (glob)
  [3]
  $ echo "# by hand" >>prospects/nordics/bjorn-hakonsen.yaml && fu sync
  fu.yaml:66:1: error: key 'stages' stands here a second time [duplicate-key]
    hint: the first is on line 49; keep one
  fu: the rules are wrong, so nothing can be checked, and nothing was committed; mend */ours/fu.yaml, or exchange without it: fu sync --no-commit (glob)
  [3]
  $ fu sync --no-commit && git checkout -q fu.yaml && fu sync
  Up to date with origin/main
  Committed 1 prospect: bjorn-hakonsen
  Sent 1 commit to origin/main

What comes in is read, too.

  $ (cd ../theirs && git pull -q && echo "added: 2026-02-30" >prospects/bad.yaml && git add -A && git commit -qm "Bad" && git push -q)
  $ fu sync
  Received 1 commit: bad changed
  prospects/bad.yaml:1:8: error: added: date '2026-02-30' does not exist [date]
    hint: February 2026 has 28 days
  prospects/bad.yaml:1:1: error: there is no name [name]
    hint: write 'name: ...'; the company's where there is no person
  [3]
  $ git rm -qf prospects/bad.yaml && fu sync >/dev/null && fu -C ../theirs sync >/dev/null

Rebase, and fast-forward only, as git is configured.

  $ git config pull.rebase true && fu note jane "ours" >/dev/null && fu -C ../theirs note lee "theirs" >/dev/null && fu -C ../theirs sync >/dev/null
  $ echo "# not committed" >>fu.yaml && fu sync && git log --merges --format=%s -1 origin/main..HEAD && git status --short
  Committed 1 prospect: jane-doe
  Received 1 commit: lee-park changed
  Sent 1 commit to origin/main
   M fu.yaml
  $ fu note jane "ours again" >/dev/null && fu -C ../theirs sync >/dev/null && fu -C ../theirs note lee "theirs again" >/dev/null && fu -C ../theirs sync >/dev/null
  $ git add fu.yaml && fu sync
  Committed 1 prospect: jane-doe
  fu: what came from origin/main was not merged: fu.yaml is staged, and a rebase would unstage that; git commit, or
    git restore --staged :/ && fu sync
  [1]
  $ git status --short && git checkout -q HEAD fu.yaml && fu sync
  M  fu.yaml
  Received 1 commit: lee-park changed
  Sent 1 commit to origin/main
  $ git config pull.ff only && fu note jane "ours, still" >/dev/null && fu -C ../theirs sync >/dev/null && fu -C ../theirs note lee "theirs, still" >/dev/null && fu -C ../theirs sync >/dev/null
  $ fu sync
  Committed 1 prospect: jane-doe
  fu: what came from origin/main was not merged: both sides have new commits, and git is set to fast-forward only (pull.ff); git pull --rebase or git pull --no-ff joins them, git config pull.ff true for good
  [1]
  $ git config pull.ff true && git config pull.rebase merges && fu sync && git config --unset pull.ff && git config --unset pull.rebase
  Received 1 commit: lee-park changed
  Sent 1 commit to origin/main

A change that is not committed, and in the way, is named.

  $ (cd ../theirs && fu sync >/dev/null && echo "# theirs" >>fu.yaml && git commit -qam "Rules" && git push -q) && echo "# ours" >>fu.yaml
  $ fu sync
  fu: what came from origin/main was not merged: fu.yaml was changed here, without a commit, and there; commit it, or
    git stash -u && fu sync && git stash pop
  [1]
  $ tail -1 fu.yaml && git checkout -q fu.yaml && fu sync
  # ours
  Received 1 commit: fu.yaml changed

A hub that refuses, one that is away, none, several.

  $ printf '#!/bin/sh\necho "no sales on Fridays"\nexit 1\n' >../hub/hooks/pre-receive && chmod +x ../hub/hooks/pre-receive
  $ fu note jane "kept" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  fu: origin/main does not take what was sent: no sales on Fridays [remote rejected] (pre-receive hook declined); the commits are kept here
  [5]
  $ rm ../hub/hooks/pre-receive && mv ../hub ../away && fu note jane "kept, too" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  fu: nothing was fetched from origin: '../hub' does not appear to be a git repository; what is here is kept, fu sync again later
  [4]
  $ git status --short && mv ../away ../hub && fu sync
  Sent 2 commits to origin/main
  $ git clone -q --no-tags . ../third && cd ../third && git remote remove origin && fu note jane x >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  fu: there is no remote to exchange with; git remote add origin URL, then fu sync
  [1]
  $ git remote add a ../hub && git remote add b ../hub && fu sync
  fu: there are several remotes (a, b), and the branch follows none; git push --set-upstream a main chooses one
  [1]
  $ git remote remove b && fu sync && git rev-parse --abbrev-ref @{upstream}
  Sent 1 commit to a/main
  a/main
  $ git checkout -qb draft && fu note jane y >/dev/null && fu sync && git rev-parse --abbrev-ref @{upstream}
  Committed 1 prospect: jane-doe
  Sent 1 commit to a/draft
  a/draft
  $ git config branch.draft.remote . && git config branch.draft.merge refs/heads/main && fu sync
  fu: the branch 'draft' follows another one of this clone; git push --set-upstream REMOTE draft has it follow one of a remote
  [1]

Where there is no branch, no commit, no history.

  $ git checkout -q --detach && fu sync
  fu: sync: no branch is checked out, so there is none to exchange; git switch draft
  [1]
  $ mkdir ../new && cd ../new && fu init >/dev/null && git init -q && fu add Ada >/dev/null && git remote add origin ../hub && fu sync
  Not in git yet, and other clones need it: fu.yaml, .gitattributes, .fu,
  templates
    git add fu.yaml .gitattributes .fu templates && git commit -m "The rules of the book"
  fu: what came from origin/main was not merged: .fu/fu.schema.json, .fu/idea.schema.json, .fu/prospect.schema.json, fu.yaml, templates/value-touch.md were changed here, without a commit, and there; commit them, or
    move them away first
  [1]
  $ rm fu.yaml && : >fu.yaml && git init -q --bare ../empty && git remote set-url origin ../empty && git update-ref -d refs/remotes/origin/main && fu sync
  Not in git yet, and other clones need it: fu.yaml, .gitattributes, .fu,
  templates
    git add fu.yaml .gitattributes .fu templates && git commit -m "The rules of the book"
  Committed 1 prospect: ada
  Sent 1 commit to origin/main
  $ git remote set-url origin ../hub && fu sync
  Not in git yet, and other clones need it: fu.yaml, .gitattributes, .fu,
  templates
    git add fu.yaml .gitattributes .fu templates && git commit -m "The rules of the book"
  fu: what came from origin/main was not merged: this clone and origin/main have no commit in common; git merge --allow-unrelated-histories origin/main joins them
  [1]
  $ git clone -q --depth 1 "file://$PWD/../hub" ../shallow && cd ../shallow && fu note jane "shallow" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 1 commit to origin/main
  $ git init -q ../empty.clone && cd ../empty.clone && git remote add origin ../hub && : >fu.yaml && fu sync 2>&1 | head -3
  Not in git yet, and other clones need it: fu.yaml
    git add fu.yaml && git commit -m "The rules of the book"
  fu: what came from origin/main was not merged: fu.yaml was changed here, without a commit, and there; commit it, or
  $ cd .. && cp -r $EXAMPLES/book plain && cd plain && fu sync
  fu: sync works on a book in git: not a git repository (or any of the parent directories): .git
  [1]
  $ mkdir ../bin && ln -s "$(command -v fu)" ../bin/fu && PATH=$PWD/../bin fu sync
  fu: sync works on a book in git: git is not installed
  [1]
  $ git init -q --bare ../bare.git && cp -r $EXAMPLES/book/. ../bare.git/ && fu -C ../bare.git sync
  fu: sync works on a book in git: this is a bare repository, without a work tree; work in a clone of it
  [1]

A linked work tree, a submodule, a book further down.

  $ cd ../theirs && fu sync >/dev/null && git worktree add -q ../linked -b linked && cd ../linked && fu note jane "linked" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 1 commit to origin/linked
  $ git init -q ../outer && cd ../outer && git -c protocol.file.allow=always submodule --quiet add ../hub crm && cd crm && fu note jane "in a submodule" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 1 commit to origin/main
  $ git init -q --bare ../hub2 && git init -q ../deep && cd ../deep && mkdir "a ü" && cp -r $EXAMPLES/book "a ü/it's" && git add -A && git commit -qm x && git remote add origin ../hub2 && cd "a ü/it's" && fu note jane "deep" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 2 commits to origin/main
  $ echo other >../prospects && fu sync && git status --short
  Up to date with origin/main
  ?? ../prospects

What was staged and then put back is nothing to commit.

  $ fu note jane "staged" >/dev/null && git add -A . && fu undo >/dev/null && git status --short . && fu sync
  MM prospects/berlin/jane-doe.yaml
  Up to date with origin/main
  $ fu note jane "more" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 1 commit to origin/main

What a git that was killed may leave: a lock, and a rebase that had not begun.

  $ lock=$(git rev-parse --absolute-git-dir)/HEAD.lock && touch "$lock" && fu note jane "locked" >/dev/null && fu sync
  fu: another git is at work here (when none is, rm */outer/deep/.git/HEAD.lock) (glob)
  [4]
  $ rm "$lock" && mkdir "$(git rev-parse --absolute-git-dir)/rebase-merge" && fu sync
  fu: sync: a rebase that was interrupted as it began is not finished; nothing was changed
  finish it: git rebase --quit && fu sync
  [1]
  $ git rebase --quit 2>/dev/null && fu sync
  Committed 1 prospect: jane-doe
  Sent 1 commit to origin/main

What the command line may say.

  $ fu sync origin
  fu: sync: 'origin' is one too many; see fu help sync
  [2]
