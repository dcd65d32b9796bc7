Two people change the same: git stops, and fu says where, and what to do. Nothing is lost.

  $ git init -q --bare hub && cp -r $EXAMPLES/book ours && cd ours && git init -q && git add -A && git commit -qm "A book"
  $ export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=merge.fu.driver GIT_CONFIG_VALUE_0="git merge-file %A %O %B" && git remote add origin ../hub && fu sync >/dev/null && git clone -q ../hub ../theirs
  $ fu -C ../theirs set jane place=Rome >/dev/null && fu -C ../theirs log jane call busy >/dev/null && fu -C ../theirs sync >/dev/null
  $ fu set jane place=Bern >/dev/null && fu log jane email >/dev/null
  $ fu sync
  Committed 1 prospect: jane-doe
  fu: the two sides changed the same, and a merge waits for you:
    prospects/berlin/jane-doe.yaml: place, log entry of 2026-11-20
  1. edit: keep the right lines of both sides, remove the markers
  2. git add prospects/berlin/jane-doe.yaml
  3. git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ grep -A4 '^<<<' prospects/berlin/jane-doe.yaml
  <<<<<<< HEAD
  place: Bern
  =======
  place: Rome
  >>>>>>> refs/remotes/origin/main
  --
  <<<<<<< HEAD
    - {date: 2026-11-20, via: email, outcome: sent}
  =======
    - {date: 2026-11-20, via: call, outcome: busy}
  >>>>>>> refs/remotes/origin/main

Once more, and other commands, say the same and change nothing.

  $ git status --short && fu sync
  UU prospects/berlin/jane-doe.yaml
  fu: sync: a merge is not finished; nothing was changed
    prospects/berlin/jane-doe.yaml: place, log entry of 2026-11-20
  1. edit: keep the right lines of both sides, remove the markers
  2. git add prospects/berlin/jane-doe.yaml
  3. git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ fu sync --dry-run
  fu: sync: a merge is not finished; nothing was changed
    prospects/berlin/jane-doe.yaml: place, log entry of 2026-11-20
  1. edit: keep the right lines of both sides, remove the markers
  2. git add prospects/berlin/jane-doe.yaml
  3. git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ fu check jane-doe
  prospects/berlin/jane-doe.yaml:7:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  1 error
  [3]

The way that is shown leads out.

  $ sed -i '/^<<<\|^===\|^>>>/d; /^place: Bern/d' prospects/berlin/jane-doe.yaml && git add prospects/berlin/jane-doe.yaml
  $ fu sync
  fu: sync: a merge is not finished; nothing was changed
  finish it: git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ git commit -q --no-edit && fu sync && fu check
  Sent 2 commits to origin/main
  nothing wrong
  $ fu -C ../theirs sync && diff -r -x .git . ../theirs
  Received 2 commits: jane-doe changed

The same with rebase; --abort brings back what was.

  $ git config pull.rebase true && fu -C ../theirs set jane place=Paris >/dev/null && fu -C ../theirs sync >/dev/null && fu set jane place=Basel >/dev/null
  $ fu sync
  Committed 1 prospect: jane-doe
  fu: the two sides changed the same, and a rebase waits for you:
    prospects/berlin/jane-doe.yaml: place
  1. edit: keep the right lines of both sides, remove the markers
  2. git add prospects/berlin/jane-doe.yaml
  3. git rebase --continue && fu sync
  or back to before: git rebase --abort
  [1]
  $ git rebase --abort && grep ^place prospects/berlin/jane-doe.yaml && git config --unset pull.rebase
  place: Basel
  $ fu sync
  fu: the two sides changed the same, and a merge waits for you:
    prospects/berlin/jane-doe.yaml: place
  1. edit: keep the right lines of both sides, remove the markers
  2. git add prospects/berlin/jane-doe.yaml
  3. git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ git checkout -q --ours prospects/berlin/jane-doe.yaml && git add -A && git commit -q --no-edit && fu sync && fu -C ../theirs sync >/dev/null
  Sent 2 commits to origin/main

Deleted here, changed there, and the other way round; and a file that is no prospect.

  $ git rm -q prospects/nordics/lee-park.yaml && fu note bjorn "still here" >/dev/null && sed -i '1s/.*/# ours/' fu.yaml && git commit -qm "Ours" fu.yaml
  $ (cd ../theirs && git rm -q prospects/nordics/bjorn-hakonsen.yaml && fu note lee "there" >/dev/null && sed -i '1s/.*/# theirs/' fu.yaml && git commit -qm "Theirs" fu.yaml && fu sync)
  Committed 2 prospects: lee-park, bjorn-hakonsen (deleted)
  Sent 2 commits to origin/main
  $ fu sync
  Committed 2 prospects: bjorn-hakonsen, lee-park (deleted)
  fu: the two sides changed the same, and a merge waits for you:
    fu.yaml: lines 1 to 5
    prospects/nordics/bjorn-hakonsen.yaml: changed here, deleted in origin/main
    prospects/nordics/lee-park.yaml: deleted here, changed in origin/main
  1. edit: keep the right lines of both sides, remove the markers
  2. git add fu.yaml
  3. what one side deleted, keep or drop:
       git add prospects/nordics/bjorn-hakonsen.yaml prospects/nordics/lee-park.yaml
       git rm prospects/nordics/bjorn-hakonsen.yaml prospects/nordics/lee-park.yaml
  4. git commit --no-edit && fu sync
  or back to before: git merge --abort
  [1]
  $ git merge --abort && git status --short && git config pull.rebase true && fu sync
  fu: the two sides changed the same, and a rebase waits for you:
    fu.yaml: lines 1 to 5
  1. edit: keep the right lines of both sides, remove the markers
  2. git add fu.yaml
  3. git rebase --continue && fu sync
  or back to before: git rebase --abort
  [1]
  $ git rebase --abort && git log -1 --format=%s
  sync: 2 prospects

What was put aside for a rebase and no longer fits is in git's stash.

  $ git reset -q --hard origin/main && fu sync && (cd ../theirs && sed -i '1s/.*/# once more/' fu.yaml && git commit -qam "Theirs" && git push -q)
  Up to date with origin/main
  $ sed -i '1s/.*/# not committed/' fu.yaml && fu note jane "ours" >/dev/null && fu sync
  Committed 1 prospect: jane-doe
  fu: what came from origin/main is in, but changes of yours that were not committed conflict with it; they are in git stash, too:
    fu.yaml: lines 1 to 5
  1. edit: keep the right lines of both sides, remove the markers
  2. git add fu.yaml
  3. git stash drop && fu sync
  [1]
  $ git stash list && git status --short
  stash@{0}: autostash
  UU fu.yaml
