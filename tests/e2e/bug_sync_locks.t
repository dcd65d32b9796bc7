A git that was killed leaves locks. fu names the one that is in the way, and changes nothing that it cannot finish.

  $ git init -q --bare hub && cp -r $EXAMPLES/book ours && cd ours && git init -q && git config pull.rebase true && fu setup >/dev/null && git add -A && git commit -qm "A book"
  $ git remote add origin ../hub && fu sync >/dev/null && git clone -q ../hub ../theirs
  $ fu -C ../theirs log jane call busy >/dev/null && fu -C ../theirs sync >/dev/null && fu log jane email >/dev/null
  $ touch .git/HEAD.lock && fu sync
  fu: another git is at work here (when none is, rm */ours/.git/HEAD.lock) (glob)
  [4]

A lock that git meets half-way stops it there.

  $ rm .git/HEAD.lock && touch .git/CHERRY_PICK_HEAD.lock && fu sync
  Committed 1 prospect: jane-doe
  fu: git stopped in the middle of a rebase: another git is at work here (when none is, rm */ours/.git/CHERRY_PICK_HEAD.lock) (glob)
  finish it: git rebase --continue && fu sync
  or back to before: git rebase --abort
  [1]
  $ git rebase --abort && rm -f .git/CHERRY_PICK_HEAD.lock && fu sync
  Received 1 commit: jane-doe changed
  Sent 1 commit to origin/main

