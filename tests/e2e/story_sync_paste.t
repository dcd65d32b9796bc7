What fu sync says to do can be pasted into a shell, and goes through: here for a book in a folder with a quote, with a
file that is no text, and one that is gone on the other side.

  $ git init -q --bare hub && git clone -q hub ours 2>/dev/null && cd ours && fu init "it's ours" >/dev/null && cd "it's ours" && fu sync
  Not in git yet, and other clones need it: fu.yaml, .gitattributes, .fu,
  templates
    git add fu.yaml .gitattributes .fu templates && git commit -m "The rules of the book"
  fu: there is nothing to send: no commit yet, and no prospects
  [1]
  $ cd .. && fu -C "it's ours" sync 2>/dev/null | tail -1 >paste && cat paste
    cd 'it'\''s ours' && git add fu.yaml .gitattributes .fu templates && git commit -m "The rules of the book"
  $ sh paste >/dev/null && rm paste && fu -C "it's ours" setup >/dev/null
  $ for name in Ada Bob Cem; do fu -C "it's ours" add $name >/dev/null; done && fu -C "it's ours" sync && git clone -q ../hub ../theirs
  Committed 3 prospects: ada, bob, cem
  Sent 2 commits to origin/main
  $ (cd "../theirs/it's ours" && fu setup >/dev/null && fu set ada place=Rome >/dev/null && printf 'name: B\n\0' >prospects/bob.yaml && git rm -q prospects/cem.yaml && git commit -qam "Theirs" && fu sync)
  Sent 1 commit to origin/main
  $ (cd "it's ours" && fu set ada place=Bern >/dev/null && printf 'name: Bo\n\0' >prospects/bob.yaml && fu note cem "still here" >/dev/null && git commit -qam "Ours")

  $ fu -C "it's ours" sync >said 2>&1; cat said
  fu: the two sides changed the same, and a merge waits for you:
    prospects/ada.yaml: place
    prospects/bob.yaml: not a text
    prospects/cem.yaml: changed here, deleted in origin/main
  1. cd 'it'\''s ours'
  2. edit: keep the right lines of both sides, remove the markers
  3. what is not a text, take one of both:
       yours: git checkout --ours -- prospects/bob.yaml
       theirs: git checkout --theirs -- prospects/bob.yaml
  4. git add prospects/ada.yaml prospects/bob.yaml
  5. what one side deleted, keep or drop:
       git add prospects/cem.yaml
       git rm prospects/cem.yaml
  6. git commit --no-edit && fu sync
  or back to before: git merge --abort
  $ cat >choose <<'END'
  > s/^1\. cd/cd/p
  > s/^2\. edit.*/sed -i '\/^<<<\\|^===\\|^>>>\\|^place: Rome\/d' prospects\/ada.yaml/p
  > s/^ *yours: //p
  > s/^ *git rm/git rm -q/p
  > s/^[46]\. git/git/p
  > END
  $ sed -n -f choose said >paste && rm choose said && . ./paste
  [main *] Merge origin/main into main (glob)
  Sent 2 commits to origin/main
  $ git status --short && ls prospects && grep place prospects/ada.yaml && head -1 prospects/bob.yaml
  ?? ../paste
  ada.yaml
  bob.yaml
  place: Bern
  name: Bo

Settings that were changed on both sides, and not committed here.

  $ rm ../paste; (cd "../../theirs/it's ours" && git pull -q && echo "# theirs" >>fu.yaml && git commit -qam "Rules" && git push -q)
  $ sed -i '1s/.*/# ours/' fu.yaml && fu sync 2>said; cat said
  fu: what came from origin/main was not merged: it's ours/fu.yaml was changed here, without a commit, and there; commit it, or
    git stash -u && fu sync && git stash pop
  $ mv said .. && sed -n 's/^  git/git/p' ../said >../paste && . ../paste >/dev/null && rm ../said ../paste
  $ sed -n '1p;$p' fu.yaml && git status --short
  # ours
  # theirs
   M fu.yaml
