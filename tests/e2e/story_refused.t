Files that fu does not write into: it says where and why, and leaves them as they are.

  $ mkdir -p book/prospects && cd book && touch fu.yaml
  $ refused() {
  >   cp prospects/ada.yaml ../before
  >   fu log ada call voicemail -m "hello"
  >   echo "status $?"
  >   cmp prospects/ada.yaml ../before
  >   ls -A prospects | grep -v '^ada.yaml$' || true
  > }

The marks of an unfinished merge.

  $ cat >prospects/ada.yaml <<'END'
  > name: Ada Roth
  > log:
  > <<<<<<< HEAD
  >   - {date: 2026-11-18, via: call, outcome: busy}
  > =======
  >   - {date: 2026-11-19, via: email, outcome: sent}
  > >>>>>>> other
  > END
  $ refused
  prospects/ada.yaml:3:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5

A key that stands there twice.

  $ printf 'name: Ada Roth\nplace: Berlin\nplace: Hamburg\nlog:\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:1: error: key 'place' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog:\n  - {date: 2026-11-18, note: a, note: b}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:33: error: key 'note' stands here a second time [duplicate-key]
    hint: the first is on line 3; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5

Anchors, aliases, tags.

  $ printf 'name: &ada Ada Roth\nlog:\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:7: error: the & makes this an anchor, which is not allowed [yaml]
    hint: put the text in quotes, or write the value out
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog: *entries\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:2:6: error: not YAML: the * makes this an alias, which is not allowed [yaml]
    hint: put the text in quotes, or write the value out
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog:\n  - !!map {date: 2026-11-18}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:5: error: the ! makes this a tag, which is not allowed [yaml]
    hint: put the text in quotes, or remove the tag
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5

Several documents.

  $ printf 'name: Ada Roth\nlog:\n---\nname: Bea Roth\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:1: error: a second document [yaml]
    hint: one file is one document; remove what follows
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5

A text with |+ takes the empty lines behind it; nothing can be put behind it without changing it.

  $ printf 'name: Ada Roth\nlog:\n  - date: 2026-11-18\n    note: |+\n      kept\n\n\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:4:11: error: a text with '+' stands beside the edit: readers disagree on the blank lines at its end [edit]
    hint: write it with | or >, without the +
  fu: 'ada' was not changed
  status 5
  $ printf 'name: Ada Roth\nnotes: |+\n  kept\n\n\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:2:8: error: a text with '+' stands beside the edit: readers disagree on the blank lines at its end [edit]
    hint: write it with | or >, without the +
  fu: 'ada' was not changed
  status 5

Tabs, a quote that is never closed, a log that is no list.

  $ printf 'name: Ada Roth\nlog:\n\t- {date: 2026-11-18}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:1: error: not YAML: a tab in the indentation [yaml]
    hint: indent with blanks
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: "Ada Roth\nlog:\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:7: error: a quote that is never closed [yaml]
    hint: close it on its line
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog: yesterday\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:2:6: error: log is 'yesterday', not a list [form]
    hint: write each item on a line of its own, behind '- '
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog: {date: 2026-11-18}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:2:6: error: log is a mapping, not a list [form]
    hint: write each item on a line of its own, behind '- '
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada Roth\nlog:\n  - {date: 2026-11-31}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:3:12: error: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf '{name: Ada Roth, log: []}\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:1: error: only a file of 'key: value' lines can be edited [edit]
    hint: edit the file by hand: fu edit
  fu: 'ada' was not changed
  status 5
  $ printf 'company: Acme\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:1: error: there is no name [name]
    hint: write 'name: ...'; the company's where there is no person
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf '' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:1: error: the file is empty [empty]
    hint: write at least 'name: ...', or remove the file
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada \xff Roth\nlog:\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:11: error: this is not UTF-8 [encoding]
    hint: save the file as UTF-8
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ printf 'name: Ada\0Roth\nlog:\n' >prospects/ada.yaml; refused
  prospects/ada.yaml:1:10: error: a NUL byte: this is not a text file [encoding]
    hint: remove it, or restore the file
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ { printf 'name: Ada Roth\nlog:\n#'; head -c 1048576 /dev/zero | tr '\0' x; echo; } >prospects/ada.yaml; refused
  prospects/ada.yaml:1:1: error: more than 1 MiB [limit]
    hint: shorten it
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5

No file at all: a link out of the book, a link to nothing, a directory, a pipe.

  $ odd() { fu log ada call voicemail -m "hello"; echo "status $?"; }
  $ printf 'name: Ada Roth\nlog:\n' >../ada.yaml && cp ../ada.yaml ../before
  $ rm prospects/ada.yaml && ln -s ../../ada.yaml prospects/ada.yaml && odd
  prospects/ada.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ cmp ../ada.yaml ../before && readlink prospects/ada.yaml
  ../../ada.yaml
  $ mkdir others && cp ../ada.yaml others/ada.yaml && ln -sf ../others/ada.yaml prospects/ada.yaml && odd
  fu: prospects/ada.yaml: this is a link; change the file that it leads to; nothing was changed
  status 5
  $ cmp others/ada.yaml ../before && readlink prospects/ada.yaml
  ../others/ada.yaml
  $ ln -sf nothing prospects/ada.yaml && odd
  prospects/ada.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ ls -A prospects
  ada.yaml
  $ rm prospects/ada.yaml && mkdir prospects/ada.yaml && odd
  fu: prospects/ada.yaml: this is a folder with the name of a file; nothing was changed
  status 5
  $ ls -A prospects prospects/ada.yaml
  prospects:
  ada.yaml
  
  prospects/ada.yaml:
  $ rmdir prospects/ada.yaml && mkfifo prospects/ada.yaml && odd
  prospects/ada.yaml:1:1: error: this is not a regular file [not-a-file]
    hint: remove it
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  status 5
  $ test -p prospects/ada.yaml && ls -A prospects
  ada.yaml
  $ rm prospects/ada.yaml

Two files of one name.

  $ mkdir prospects/a prospects/b && cp ../before prospects/a/ada.yaml && cp ../before prospects/b/ada.yaml && odd
  fu: prospects/a/ada.yaml: 'ada' is also prospects/b/ada.yaml; nothing was changed
  status 5
  $ cmp prospects/a/ada.yaml ../before && cmp prospects/b/ada.yaml ../before
  $ rm -r prospects/a prospects/b

One that cannot be changed keeps the others from being changed.

  $ cp ../before prospects/bea.yaml && printf 'name: Ada\nname: Bea\n' >prospects/ada.yaml
  $ fu log bea ada event
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ cmp prospects/bea.yaml ../before

Other commands refuse the same files.

  $ fu note ada text
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ fu snooze ada mon
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ fu set ada place=Berlin
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ fu won ada
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ fu stop ada --reason asked -m "no"
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]
  $ fu log --dry-run ada call busy
  prospects/ada.yaml:2:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  fu: 'ada' cannot be changed before its file is mended; nothing was changed
  [5]

A document may have an end: it is written before it.

  $ printf 'name: Ada Roth\nlog:\n...\n' >prospects/ada.yaml && fu log ada call busy >/dev/null && tail -2 prospects/ada.yaml
    - {date: 2026-11-20, via: call, outcome: busy}
  ...
  $ printf 'name: Ada\nname: Bea\n' >prospects/ada.yaml

The others are written, and the bad one is not their business.

  $ fu log bea call voicemail
  Logged. Next: Tue 24 Nov (in 4 days), email (voicemail: in 2 working days)

Wrong rules: nothing is written.

  $ echo "cadences: {outbound: {steps: []}}" >fu.yaml
  $ fu log bea call voicemail
  fu.yaml:1:12: error: cadence 'outbound' has no steps [cadence]
    hint: write steps: and at least - {wait: 1w}
  fu: the rules are wrong, so nothing was computed; mend */story_refused.t/book/fu.yaml (glob)
  [3]
  $ tail -n +3 prospects/bea.yaml
    - {date: 2026-11-20, via: call, outcome: voicemail}
