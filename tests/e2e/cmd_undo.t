The last change of fu is taken back; again, and it is the one before.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ fu log jane call voicemail >/dev/null
  $ fu log jane kim event -m "at the fair" >/dev/null
  $ fu undo
  Took back: fu log jane kim event
    prospects/berlin/jane-doe.yaml
    prospects/nordics/kim-ito.yaml
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ fu undo
  Took back: fu log jane call voicemail
    prospects/berlin/jane-doe.yaml
  $ git status --short
  $ fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]

Every writing command.

  $ fu add "Ada Roth" --in new/folder >/dev/null
  $ fu note jane "a note" >/dev/null
  $ fu snooze jane mon >/dev/null
  $ fu set jane place=Hamburg tags+='a, b' >/dev/null
  $ fu won jane >/dev/null
  $ fu lost jane >/dev/null
  $ fu stop jane --reason asked -m "she said no" >/dev/null
  $ fu resume jane -m "she wrote" >/dev/null
  $ fu handoff owner:sam --to dana --yes >/dev/null
  $ for i in 1 2 3 4 5 6 7 8 9; do fu undo; done
  Took back: fu handoff owner:sam --to dana
    prospects/nordics/aino-makinen.yaml
    prospects/nordics/bjorn-hakonsen.yaml
  Took back: fu resume jane
    prospects/berlin/jane-doe.yaml
  Took back: fu stop jane
    prospects/berlin/jane-doe.yaml
  Took back: fu lost jane
    prospects/berlin/jane-doe.yaml
  Took back: fu won jane
    prospects/berlin/jane-doe.yaml
  Took back: fu set jane place=Hamburg tags+=a, b
    prospects/berlin/jane-doe.yaml
  Took back: fu snooze jane mon
    prospects/berlin/jane-doe.yaml
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml
  Took back: fu add Ada Roth
    prospects/new/folder/ada-roth.yaml
  $ git status --short

What changed since is not lost: the file is left as it is, and so are the others of that change.

  $ fu log jane kim event >/dev/null
  $ echo "# by hand" >>prospects/berlin/jane-doe.yaml
  $ fu undo
  fu: 'fu log jane kim event' cannot be taken back: prospects/berlin/jane-doe.yaml has changed since; nothing was changed, take it out by hand with fu edit
  [1]
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 4 +++-
   prospects/nordics/kim-ito.yaml | 2 ++
   2 files changed, 5 insertions(+), 1 deletion(-)
  $ sed -i '/# by hand/d' prospects/berlin/jane-doe.yaml
  $ fu undo
  Took back: fu log jane kim event
    prospects/berlin/jane-doe.yaml
    prospects/nordics/kim-ito.yaml
  $ git status --short
  $ fu log jane call busy >/dev/null && rm prospects/berlin/jane-doe.yaml
  $ fu undo
  fu: 'fu log jane call busy' cannot be taken back: prospects/berlin/jane-doe.yaml has changed since; nothing was changed, take it out by hand with fu edit
  [1]
  $ git checkout -q . && git status --short && fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ fu add "Bea Roth" >/dev/null && mkdir -p prospects/other && mv prospects/bea-roth.yaml prospects/other
  $ fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ rm -r prospects/other

After a commit it still is the last change.

  $ fu note jane "a note" >/dev/null && git commit -qam "A note"
  $ fu undo
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 1 -
   1 file changed, 1 deletion(-)

A trial run shows what would become of it.

  $ git checkout -q . && fu note jane "another note" >/dev/null
  $ fu undo --dry-run
  --- a/prospects/berlin/jane-doe.yaml
  +++ b/prospects/berlin/jane-doe.yaml
  @@ -28,4 +28,3 @@
     - {date: 2026-11-10, time: "09:05", via: call, outcome: voicemail, by: dana}
     - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
     - {date: 2026-11-20, note: "a note"}
  -  - {date: 2026-11-20, note: "another note"}
  $ fu undo --dry-run | tail -1
  -  - {date: 2026-11-20, note: "another note"}
  $ narrow() { COLUMNS=60 fu "$@" | while IFS= read -r line; do test ${#line} -le 60 || echo "too wide: $line"; done; }
  $ narrow undo
  $ git status --short
  $ fu add "Cleo Roth" >/dev/null && fu undo --dry-run
  --- a/prospects/cleo-roth.yaml
  +++ /dev/null
  @@ -1,4 +0,0 @@
  -# yaml-language-server: $schema=../.fu/prospect.schema.json
  -name: Cleo Roth
  -added: 2026-11-20
  -log:
  $ fu undo
  Took back: fu add Cleo Roth
    prospects/cleo-roth.yaml
  $ git status --short

What was said, with characters that are none.

  $ fu set jane $'place=Ham\nburg \x1b[31m' >/dev/null && fu undo
  Took back: fu set jane place=Ham burg \x1b[31m
    prospects/berlin/jane-doe.yaml

Another work tree has its own changes; a copy without git has its own as well.

  $ fu note jane "in the first" >/dev/null
  $ git worktree add -q ../second && cd ../second && fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ fu note jane "in the second" >/dev/null && fu undo && cd ../book && fu undo
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml
  $ cp -r $EXAMPLES/book ../plain && cd ../plain && fu undo
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ fu note jane "in the plain one" && fu undo
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml
  $ find . -name '*fu*' | LC_ALL=C sort
  ./.fu
  ./.fu/fu.schema.json
  ./fu.yaml

Without HOME no journal is kept without git.

  $ env -u HOME fu note jane "homeless" && env -u HOME fu undo
  Noted. Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  fu: there is no change of fu in this book that could be taken back
  [1]
  $ XDG_STATE_HOME=$PWD/../state fu note jane "with a state" >/dev/null && XDG_STATE_HOME=$PWD/../state fu undo
  Took back: fu note jane
    prospects/berlin/jane-doe.yaml

Somebody else is writing; and words that are none.

  $ fu note jane "a note" >/dev/null
  $ flock . fu undo --lock-timeout 0
  fu: another fu is writing to this book; nothing was changed, try again (the lock is */cmd_undo.t/plain) (glob)
  [4]
  $ fu undo jane
  fu: undo: 'jane' is one too many; see fu help undo
  [2]
  $ fu -C .. undo
  fu: no book at '..' (-C): it has no fu.yaml; an empty file is enough
  [3]
