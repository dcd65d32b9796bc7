A new book in git: what is lacking, what would be done, and what is done.

  $ fu init book >/dev/null && cd book && git init -q
  $ fu check
  .gitattributes:2:1: warning: this clone merges prospects without fu's merge driver [setup]
    hint: fu setup
  1 warning
  [1]
  $ fu setup --check
  Missing: the merge driver in .git/config
  Missing: the header of differences in .git/config
  Repair: fu setup
  [1]
  $ fu setup --dry-run
  Would register the merge driver in .git/config
  Would register the header of differences in .git/config
  $ git config --get-regexp '^(merge|diff)\.fu\.'
  [1]
  $ fu setup
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config

Once more changes nothing, and nothing is lacking.

  $ cp .git/config ../config && fu setup && cmp .git/config ../config
  Everything is set up.
  $ fu setup --check
  Everything is set up.
  $ fu setup --dry-run
  Everything is set up.
  $ fu check
  nothing wrong
  $ git config merge.fu.driver
  s=2; cp %A %A.ours && { fu merge-file %O %A %B %L %P; s=$?; test $s -lt 2 || mv -f %A.ours %A || exit 129; }; test $s -lt 2 || { git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; }; rm -f %A.ours .%A.fu-new; exit $s

The name of the user goes into the user's own file, and every other byte of it stays.

  $ fu setup --me dana
  Wrote 'me: dana' in ~/.config/fu/config.yaml
  $ cat ~/.config/fu/config.yaml
  me: dana
  $ printf '# mine\nbook: ~/book   # the only one\nme: "dana"  # or sam\n' >~/.config/fu/config.yaml
  $ fu setup --me sam --check
  Missing: 'me: sam' in ~/.config/fu/config.yaml
  Repair: fu setup --me sam
  [1]
  $ fu setup --me sam
  Wrote 'me: sam' in ~/.config/fu/config.yaml
  $ cat ~/.config/fu/config.yaml
  # mine
  book: ~/book   # the only one
  me: "sam"  # or sam
  $ fu setup --me sam
  Everything is set up.
  $ fu setup --me me
  fu: 'me' stands for whoever you are; --me wants your name
  [2]
  $ printf '{' >~/.config/fu/config.yaml
  $ fu setup --me dana 2>&1 | sed "s:$HOME:~:"
  ~/.config/fu/config.yaml:1:1: warning: not YAML: a { that is never closed [yaml]
    hint: close it with }, or put a text with , : or } in quotes
  fu: ~/.config/fu/config.yaml:1: not YAML: a { that is never closed; nothing was changed, write me: into it yourself
  $ cat ~/.config/fu/config.yaml; echo
  {
  $ rm ~/.config/fu/config.yaml
  $ env -u HOME fu setup --me dana
  fu: neither HOME nor XDG_CONFIG_HOME is set, so there is no place for your config.yaml; nothing was changed
  [5]
  $ fu setup --me "Jörg: Straße"
  Wrote 'me: Jörg: Straße' in ~/.config/fu/config.yaml
  $ cat ~/.config/fu/config.yaml && rm ~/.config/fu/config.yaml
  me: "Jörg: Straße"

An older driver is replaced, and that is said.

  $ git config merge.fu.driver 'fu merge-file %O %A %B'
  $ fu setup --check
  Different: the merge driver in .git/config
  Repair: fu setup
  [1]
  $ fu setup
  Replaced the merge driver in .git/config

Where another file of git's configuration overrules the clone's, fu does not say that all is well.

  $ GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=merge.fu.driver GIT_CONFIG_VALUE_0=false fu setup --check
  fu: another file of git's configuration overrules the merge driver; see
    git config --show-origin --get-all merge.fu.driver
  [1]

The header of a difference names the entry, or the key.

  $ fu add "Jane Doe" --company Acme >/dev/null
  $ cat >>prospects/jane-doe-acme.yaml <<EOF
  >   - {date: 2026-11-03, time: "09:10", via: call, outcome: voicemail, by: dana, note: "Again on Friday"}
  >   - date: 2026-11-05
  >     via: email
  >     outcome: sent
  >     by: dana
  >     note: |
  >       Two swatches,
  >       and the price list
  > problem: |
  >   three suppliers,
  >   two warehouses,
  >   no single delivery date
  > EOF
  $ git add -A && git commit -qm "A book"
  $ sed -i 's/by: dana$/by: sam/; s/price list/prices/; s/no single/not one/; s/email/post/' prospects/jane-doe-acme.yaml
  $ git diff -U0 | grep '^@@'
  @@ -1 +1 @@
  @@ -3 +3 @@ date: 2026-11-05
  @@ -5 +5 @@ date: 2026-11-05
  @@ -8 +8 @@ date: 2026-11-05
  @@ -12 +12 @@ problem: |
  $ git checkout -q prospects

Taking it back: what belongs to everybody stays.

  $ fu setup --undo --dry-run
  The line of .gitattributes stays: git tracks it, and it is everybody's.
  Would remove the merge driver from .git/config
  Would remove the header of differences from .git/config
  $ fu setup --undo
  The line of .gitattributes stays: git tracks it, and it is everybody's.
  Removed the merge driver from .git/config
  Removed the header of differences from .git/config
  $ git config --get-regexp '^(merge|diff)\.fu\.'
  [1]
  $ fu setup --undo
  The line of .gitattributes stays: git tracks it, and it is everybody's.
  Nothing to undo.
  $ fu setup --undo --check
  fu: setup: --check and --undo do not go together; --undo --dry-run shows what would go
  [2]
  $ git status --short

A .gitattributes that nobody else has goes again, as it came; other lines in it stay.

  $ cd .. && mkdir own && touch own/fu.yaml && cd own && git init -q
  $ fu setup
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  Added 'prospects/**/*.yaml merge=fu diff=fu text eol=lf' to .gitattributes
    commit it: it is for everybody who shares the book
  $ cat .gitattributes
  # Prospects merge entry by entry where the driver is registered, and end their lines the same way everywhere.
  prospects/**/*.yaml merge=fu diff=fu text eol=lf
  $ fu setup --undo && ls -A
  Removed the merge driver from .git/config
  Removed the header of differences from .git/config
  Removed .gitattributes
  .git
  fu.yaml
  $ printf '*.md text\r\n*.png binary' >.gitattributes
  $ fu setup && cat -A .gitattributes
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  Added 'prospects/**/*.yaml merge=fu diff=fu text eol=lf' to .gitattributes
    commit it: it is for everybody who shares the book
  *.md text^M$
  *.png binary^M$
  prospects/**/*.yaml merge=fu diff=fu text eol=lf^M$
  $ fu setup --undo && cat -A .gitattributes
  Removed the merge driver from .git/config
  Removed the header of differences from .git/config
  Removed the line for prospects from .gitattributes
  *.md text^M$
  *.png binary^M$

Line ends of prospects that are there stay as they are.

  $ mkdir prospects && printf 'name: Ada\r\n' >prospects/ada.yaml && rm .gitattributes
  $ fu setup --dry-run
  Would register the merge driver in .git/config
  Would register the header of differences in .git/config
  Would add 'prospects/**/*.yaml merge=fu diff=fu' to .gitattributes
    without 'text eol=lf': prospects/ada.yaml ends lines in CR LF, which it keeps
  $ fu setup
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  Added 'prospects/**/*.yaml merge=fu diff=fu' to .gitattributes
    without 'text eol=lf': prospects/ada.yaml ends lines in CR LF, which it keeps
    commit it: it is for everybody who shares the book
  $ cat .gitattributes
  # Prospects merge entry by entry where the driver is registered.
  prospects/**/*.yaml merge=fu diff=fu
  $ git add -A 2>&1 && git ls-files --eol prospects
  i/crlf  w/crlf  attr/                 \tprospects/ada.yaml (esc)
  $ fu check
  nothing wrong
  $ fu setup
  Everything is set up.

A line that gives the prospects to the driver already is enough, wherever it stands.

  $ cd .. && mkdir -p 'sales "Süd"/a book' && cd 'sales "Süd"' && git init -q && touch 'a book/fu.yaml'
  $ printf '# ours\n*.yaml   -text merge=fu\n' >.gitattributes
  $ fu -C 'a book' check
  ../.gitattributes:2:1: warning: this clone merges prospects without fu's merge driver [setup]
    hint: fu setup
  1 warning
  [1]
  $ fu -C 'a book' setup && ls -A 'a book'
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  fu.yaml
  $ fu -C 'a book' setup --check
  Everything is set up.

Another line that overrules it is found out.

  $ printf '* merge=union\n' >.git/info/attributes
  $ fu -C 'a book' setup
  Added 'prospects/**/*.yaml merge=fu diff=fu text eol=lf' to .gitattributes
    commit it: it is for everybody who shares the book
  fu: another file overrules the line of .gitattributes; see
    git check-attr -a prospects/x.yaml
  [1]
  $ fu -C 'a book' setup --check
  fu: another file overrules the line of .gitattributes; see
    git check-attr -a prospects/x.yaml
  [1]
  $ cat 'a book/.gitattributes'
  # Prospects merge entry by entry where the driver is registered, and end their lines the same way everywhere.
  prospects/**/*.yaml merge=fu diff=fu text eol=lf
  $ rm .git/info/attributes && fu -C 'a book' setup
  Everything is set up.

A linked work tree shares the registration; a submodule has its own.

  $ cd ../book && git worktree add -q ../tree && cd ../tree
  $ fu setup | sed "s:$CRAMTMP:TMP:; s:$PWD:HERE:; s:/[^ ]*/book/:/.../book/:"
  Registered the merge driver in TMP/.../book/.git/config
  Registered the header of differences in TMP/.../book/.git/config
  $ fu -C ../book setup --check
  Everything is set up.
  $ cd .. && git init -q super && cd super
  $ git -c protocol.file.allow=always submodule --quiet add ../book book 2>/dev/null
  $ fu -C book setup | sed "s:/[^ ]*/super/:/.../super/:"
  Registered the merge driver in /.../super/.git/modules/book/config
  Registered the header of differences in /.../super/.git/modules/book/config
  $ git config --get merge.fu.driver
  [1]
  $ fu -C book setup --check
  Everything is set up.

A hook's variables, of this repository or another, do not lead elsewhere.

  $ cd ../own && fu setup --undo >/dev/null
  $ GIT_DIR=$PWD/../book/.git GIT_WORK_TREE=$PWD/../book fu setup
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  $ GIT_DIR=.git GIT_INDEX_FILE=.git/index fu setup --check
  Everything is set up.

Without a repository, and in a bare one: nothing to set up.

  $ cd .. && mkdir plain && touch plain/fu.yaml
  $ fu -C plain setup
  fu: git has no work tree here: not a git repository (or any of the parent directories): .git
    a book without git needs no setup; git init would give it one
  [1]
  $ fu -C plain setup --check
  fu: git has no work tree here: not a git repository (or any of the parent directories): .git
    a book without git needs no setup; git init would give it one
  [1]
  $ fu -C plain setup --me dana
  Wrote 'me: dana' in ~/.config/fu/config.yaml
  fu: git has no work tree here: not a git repository (or any of the parent directories): .git
    a book without git needs no setup; git init would give it one
  $ fu -C plain setup --me dana
  fu: git has no work tree here: not a git repository (or any of the parent directories): .git
    a book without git needs no setup; git init would give it one
  $ git init -q --bare bare && touch bare/fu.yaml
  $ fu -C bare setup
  fu: this is a bare repository, without a work tree; work in a clone of it
  [1]
  $ mkdir broken && touch broken/fu.yaml && git init -q broken && echo '[' >>broken/.git/config
  $ fu -C broken setup
  fu: git does not look into this repository: bad config line 6 in file .git/config
    git status says more
  [1]
  $ mkdir nogit && ln -s $(command -v fu) nogit/fu
  $ PATH=$PWD/nogit fu -C book setup
  fu: git is not installed
    a book without git needs no setup
  [1]
  $ mkdir nobook && fu -C nobook setup --me dana
  fu: no book at 'nobook' (-C): it has no fu.yaml; an empty file is enough
  [3]

Git's programs find fu in PATH, or not at all. Who commits is git's to know.

  $ real=$(command -v fu)
  $ PATH=/usr/bin:/bin $real -C book setup --check
  fu: there is no fu in PATH, so git will not find it either and will merge
    prospects as any text; put it into a folder of PATH
  [1]
  $ GIT_CONFIG_GLOBAL=/dev/null fu -C book setup
  Everything is set up.
  fu: git does not know who you are, and will not commit:
    git config --global user.name "Dana Roth"
    git config --global user.email dana@example.org

What cannot be written: what was done before is said, and the rest is done the next time.

  $ cd book && fu setup --undo >/dev/null
  $ touch .git/config.lock && fu setup --me sam
  Wrote 'me: sam' in ~/.config/fu/config.yaml
  fu: the merge driver could not be registered: could not lock config file .git/config: File exists; what is listed above was done
  [5]
  $ fu setup
  fu: the merge driver could not be registered: could not lock config file .git/config: File exists; nothing was changed
  [5]
  $ rm .git/config.lock
  $ git rm -q --cached .gitattributes && rm .gitattributes && mkdir .gitattributes
  $ fu setup
  fu: .gitattributes is a folder, which git does not read there; put a file in its place, then fu setup again; nothing was changed
  [5]
  $ rmdir .gitattributes && ln -s /etc/hosts .gitattributes
  $ fu setup
  fu: .gitattributes is a link, which git does not read there; put a file in its place, then fu setup again; nothing was changed
  [5]
  $ rm .gitattributes && fu setup
  Registered the merge driver in .git/config
  Registered the header of differences in .git/config
  Added 'prospects/**/*.yaml merge=fu diff=fu text eol=lf' to .gitattributes
    commit it: it is for everybody who shares the book

Mistakes on the command line.

  $ fu setup here
  fu: setup: 'here' is one too many; see fu help setup
  [2]
  $ fu setup --chekc
  fu: unknown option '--chekc'; did you mean '--check'?
  [2]
