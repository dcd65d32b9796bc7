Each setting, and where it comes from.

  $ cp -r $EXAMPLES/book book && git -C book init -q && export COLUMNS=500
  $ short() { sed -e "s:$PWD:HERE:g" -e "s:$HOME:HOME:g" -e 's/^\(version  *\|git  *\|threads  *\)[0-9.]*\( (commit .*\)\?/\1N/'; }
  $ fu -C book config | short
  version          N
  
  user-file        HOME/.config/fu/config.yaml: not there; it may say me, book, commit, color, default-command, dates, pager
  me               none
  commit           false (built in)
  default-command  due (built in)
  dates            short (built in)
  color            no (no terminal)
  pager            none (TERM)
  editor           vi (built in)
  
  book             HERE/book (-C)
  prospects        15
  rules            right
  schema           .fu/prospect.schema.json
  
  git              N
  work-tree        HERE/book
  branch           main
  merge-driver     missing: fu setup registers it
  
  today            2026-11-20 (FU_TODAY)
  time-zone        UTC, UTC+00:00 (TZ)
  terminal         none
  width            500 (COLUMNS)
  height           24 (built in)
  locale           LC_ALL=C.UTF-8 LANG=C.UTF-8
  threads          N (cores)

A file of one's own, an option and a variable say otherwise.

  $ mkdir -p ~/.config/fu && cat >~/.config/fu/config.yaml <<EOF
  > # mine
  > me: dana
  > book: ~/book
  > commit: true
  > color: always
  > default-command: agenda 3d
  > dates: iso
  > pager: less -S
  > EOF
  $ FU_BOOK=book EDITOR="code -w" TERM=xterm TZ=Asia/Kathmandu FU_THREADS=3 fu config --me sam --color never --today +3d --no-pager | short
  version          N
  
  user-file        HOME/.config/fu/config.yaml
  me               sam (--me)
  commit           true (HOME/.config/fu/config.yaml:4)
  default-command  agenda 3d (HOME/.config/fu/config.yaml:6)
  dates            iso (HOME/.config/fu/config.yaml:7)
  color            no (--color)
  pager            none (--no-pager)
  editor           code -w (EDITOR)
  
  book             HERE/book (FU_BOOK)
  prospects        15
  rules            right
  schema           .fu/prospect.schema.json
  
  git              N
  work-tree        HERE/book
  branch           main
  merge-driver     missing: fu setup registers it
  
  today            2026-11-23 (--today)
  time-zone        Asia/Kathmandu, +0545, UTC+05:45 (TZ)
  terminal         none
  width            500 (COLUMNS)
  height           24 (built in)
  locale           LC_ALL=C.UTF-8 LANG=C.UTF-8
  threads          N (FU_THREADS)
  $ cd book && TERM=xterm fu config --color never | short | sed -n 2,10p; cd ..
  
  user-file        HOME/.config/fu/config.yaml
  me               dana (HOME/.config/fu/config.yaml:2)
  commit           true (HOME/.config/fu/config.yaml:4)
  default-command  agenda 3d (HOME/.config/fu/config.yaml:6)
  dates            iso (HOME/.config/fu/config.yaml:7)
  color            no (--color)
  pager            less -S (HOME/.config/fu/config.yaml:8)
  editor           vi (built in)

One value, for a script; what has none is status 1.

  $ cd book
  $ fu config book | short; fu config me; fu config dates; fu config prospects; fu config today
  HERE
  dana
  iso
  15
  2026-11-20
  $ fu config branch; fu config merge-driver
  main
  missing
  $ fu setup >/dev/null; fu config merge-driver
  registered
  $ git config merge.fu.driver true; fu config merge-driver; fu config | grep -a merge-driver
  different
  \x1b[1mmerge-driver\x1b[0m     different: fu setup registers it (esc)
  $ fu config terminal
  [1]
  $ fu config colour
  fu: config: no key 'colour'; did you mean 'color'?
  [2]
  $ fu config whatever
  fu: config: no key 'whatever'; there are version, user-file, me, commit, default-command, dates, color, pager, editor, book, prospects, rules, schema, git, work-tree, branch, merge-driver, today, time-zone, terminal, width, height, locale, threads
  [2]
  $ fu config book git
  fu: config: 'git' is one too many; see fu help config
  [2]
  $ fu config --as-of HEAD
  fu: config: --as-of is for commands that only read; see fu help config
  [2]

For machines.

  $ fu config --json | /usr/bin/python3 -m json.tool >/dev/null && fu config --json | head -1
  {"schema":"fu.config/1","today":"2026-11-20","as_of":null,
  $ fu config me --json | short
  {"schema":"fu.config/1","today":"2026-11-20","as_of":null,
  "items":[
  {"group":"you","key":"me","value":"dana","from":"HOME/.config/fu/config.yaml:2","remark":null}],
  "problems":[]}
  $ fu config nothing --json
  fu: config: no key 'nothing'; there are version, user-file, me, commit, default-command, dates, color, pager, editor, book, prospects, rules, schema, git, work-tree, branch, merge-driver, today, time-zone, terminal, width, height, locale, threads
  [2]
  $ cd ..

In a hurry, without a book, without git, without a home.

  $ rm ~/.config/fu/config.yaml
  $ mkdir empty && cd empty && fu config | short | sed -n '/^book/,/^merge/p'
  book             none: there is no fu.yaml in HERE or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
  prospects        none
  rules            none
  schema           none
  
  git              N
  work-tree        none
  branch           none
  merge-driver     none
  $ fu -C /nowhere config | short | sed -n '/^book/,/^merge/p'
  book             none: no book at '/nowhere' (-C): there is no such directory
  prospects        none
  rules            none
  schema           none
  
  git              N
  work-tree        none
  branch           none
  merge-driver     none
  $ cd .. && echo 'cadences: [' >>book/fu.yaml && fu -C book config | grep rules
  rules            wrong: fu.yaml:64: not YAML: a [ that is never closed
  $ rm -rf book/.git && fu -C book config | short | sed -n '/^git/,/^merge/p'
  git              N
  work-tree        none: not a git repository (or any of the parent directories): .git
  branch           none
  merge-driver     none
  $ mkdir bin && ln -s "$(command -v fu)" bin/fu && PATH=$PWD/bin fu -C book config | /usr/bin/sed -n '/^git/,/^merge/p'
  git              none: not found; a book works without it
  work-tree        none
  branch           none
  merge-driver     none
  $ env -u HOME fu -C book config | sed -n '/^user/,/^me/p'
  user-file        none: neither XDG_CONFIG_HOME nor HOME is set
  me               none
  $ printf 'me: dana\nboook: x\npager: [less]\n' >~/.config/fu/config.yaml && fu -C book config 2>/dev/null | short | sed -n '/^user/,/^me/p'
  user-file        HOME/.config/fu/config.yaml: line 2: unknown key 'boook' in this file, and 1 more
  me               dana (HOME/.config/fu/config.yaml:1)
  $ rm ~/.config/fu/config.yaml

Long paths are broken behind a slash; on little room the values stand below the keys.

  $ deep=$PWD/a-folder-with-a-name/and-one-more-of-that-kind/which-makes-a-path/of-more-than-eighty-columns
  $ mkdir -p $deep && touch $deep/fu.yaml
  $ for COLUMNS in 80 60 40; do fu -C $deep config | awk -v most=$COLUMNS 'length($0) > most { print "too wide: " $0 }'; done
  $ test "$(COLUMNS=60 fu -C $deep config | sed -n '/^book/,/^prospects/p' | grep -v ^prospects | sed 's/^book//' | tr -d ' \n')" = "$deep(-C)" && echo nothing is lost
  nothing is lost
  $ COLUMNS=40 fu -C book config | sed -n '/^dates/,/^color/p'
  dates
    short (built in)
  color
  $ unset COLUMNS && fu -C book config width
  80
