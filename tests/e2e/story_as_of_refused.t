An earlier book can only be read.

  $ mkdir book && cd book && git init -q . && mkdir prospects && echo 'name: Ada' >prospects/ada.yaml
  $ git add . && git commit -q -m 'no rules yet'
  $ touch fu.yaml && git add . && git commit -q -m 'a book'
  $ fu log ada call sent --as-of HEAD
  fu: log: --as-of is for commands that only read; see fu help log
  [2]
  $ fu --as-of HEAD undo
  fu: undo: --as-of is for commands that only read; see fu help undo
  [2]
  $ fu check --staged --as-of HEAD
  fu: check: --staged and --as-of do not go together; see fu help check
  [2]
  $ fu list --as-of
  fu: list: --as-of wants a value; see fu help list
  [2]
  $ git status --porcelain

What is no commit, and is never taken for an option of git.

  $ for revision in nonsense -rf --all ^HEAD HEAD..HEAD '' HEAD:fu.yaml HEAD:prospects 'HEAD^{tree}' HEAD~9; do
  >   fu list --as-of="$revision"; echo "$?"
  > done
  fu: there is no commit 'nonsense' in this repository
  1
  fu: there is no commit '-rf' in this repository
  1
  fu: there is no commit '--all' in this repository
  1
  fu: there is no commit '^HEAD' in this repository
  1
  fu: there is no commit 'HEAD..HEAD' in this repository
  1
  fu: list: --as-of wants a value; see fu help list
  2
  fu: 'HEAD:fu.yaml' is not a commit
  1
  fu: 'HEAD:prospects' is not a commit
  1
  fu: 'HEAD^{tree}' is not a commit
  1
  fu: there is no commit 'HEAD~9' in this repository
  1
  $ fu list --as-of "$(git rev-parse 'HEAD^{tree}')"
  fu: 'f9f367c1c502390880bac44e995b9fc50247ed2f' is not a commit
  [1]
  $ fu list --as-of ':/a book' | head -1
  As of commit 8e3d1f0, Fri 20 Nov 2026
  $ fu list --as-of "$(printf 'a\033[31m\nb')"
  fu: there is no commit 'a\x1b[31m
  b' in this repository
  [1]

A commit before there was a book.

  $ fu list --as-of HEAD~1
  fu: there is no book at 'HEAD~1': commit e16b411 has no fu.yaml in '*/story_as_of_refused.t/book' (glob)
  [3]
  $ fu list --as-of HEAD~1 --json
  fu: there is no book at 'HEAD~1': commit e16b411 has no fu.yaml in '*/story_as_of_refused.t/book' (glob)
  [3]
  $ fu plan --diff HEAD~1
  fu: there is no book at 'HEAD~1': commit e16b411 has no fu.yaml in '*/story_as_of_refused.t/book' (glob)
  [3]

Wrong rules then.

  $ echo 'cadences: [' >fu.yaml && git commit -qam wrong && git checkout -q HEAD~1 -- fu.yaml
  $ fu list --as-of HEAD
  fu.yaml:1:11: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: the rules at commit d77a0b3 are wrong, so nothing was computed
  [3]
  $ fu check --as-of HEAD
  As of commit d77a0b3, Fri 20 Nov 2026
  fu.yaml:1:11: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  1 error
  The prospects were not checked: the rules are wrong.
  [3]
  $ fu plan --diff HEAD
  d77a0b3:fu.yaml:1:11: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: the rules at 'HEAD' are wrong, so nothing was computed
  [3]

No git, no repository, no commit, no work tree.

  $ cd .. && mkdir plain && touch plain/fu.yaml
  $ fu -C plain list --as-of HEAD
  fu: the history of the book 'plain' cannot be read: not a git repository (or any of the parent directories): .git
  [3]
  $ fu -C plain check --staged
  fu: the history of the book 'plain' cannot be read: not a git repository (or any of the parent directories): .git
  [3]
  $ mkdir bin && ln -s "$(command -v fu)" bin/fu
  $ PATH=$PWD/bin fu -C book list --as-of HEAD
  fu: the history of the book 'book' cannot be read: git is not installed
  [3]
  $ git init -q fresh && touch fresh/fu.yaml
  $ fu -C fresh list --as-of HEAD
  fu: there is no commit 'HEAD' in this repository
  [1]
  $ git clone -q --bare book bare && touch bare/fu.yaml
  $ fu -C bare list --as-of HEAD
  fu: the history of the book 'bare' cannot be read: this is a bare repository, without a work tree; work in a clone of it
  [3]

A shallow clone has not all commits.

  $ git clone -q --depth 1 "file://$PWD/book" shallow
  $ fu -C shallow list --as-of HEAD~1
  fu: there is no commit 'HEAD~1' in this repository, which is a shallow clone; git fetch --unshallow brings the rest
  [1]
