A file that somebody writes between the two times that git reads it: index and commit agree all the same.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && echo "*.yaml filter=late" >.gitattributes && git add -A && git commit -qm "A book"
  $ git config filter.late.clean 'cat; test -e .git/index.lock && mkdir ../once 2>/dev/null && echo "# late" >>%f; true'
  $ fu note jane "a test" --commit >/dev/null && ls .. && git status --short && git show --format=%s | grep '^[^ ]*[+][^+]\|^note'
  book
  once
  note: Jane Doe
  +++ b/prospects/berlin/jane-doe.yaml
  +  - {date: 2026-11-20, note: "a test"}
  +# late
