Whatever surrounds fu may be odd, missing or wrong: it says so in a line, and does what can be done.

  $ cp -r $EXAMPLES/book book && cd book && fu due >../expected.txt

No home, no terminal, no language: the same bytes.

  $ same() { "$@" 2>&1 | diff ../expected.txt - && echo the same; }
  $ same env -i FU_TODAY=2026-11-20 "$(command -v fu)" due
  the same
  $ same env -u HOME -u XDG_CONFIG_HOME fu due
  the same
  $ same env LC_ALL=xx_YY.UTF-99 LANG=nonsense fu due
  the same
  $ same env TERM= fu due
  the same
  $ same env TERM=nonsense fu due
  the same
  $ same env COLUMNS=0 fu due
  the same
  $ same env COLUMNS=-1 fu due
  the same
  $ same env COLUMNS=99999999999999999999 fu due
  the same
  $ same env LINES=0 PAGER=no-such-pager FU_PAGER=no-such-pager fu due
  the same
  $ same env HOME=/dev/null XDG_CONFIG_HOME=relative/nowhere XDG_STATE_HOME=/dev/null fu due
  the same

A width of 40 is the least; what is wider is cut.

  $ diff <(COLUMNS=20 fu due) <(COLUMNS=40 fu due) && echo the same
  the same
  $ for command in list "show jane" "agenda 3d" "why jane" "plan jane" cadences check config help "list --json"; do
  >   COLUMNS=20 fu $command >/dev/null || echo "$command: $?"
  > done
  $ COLUMNS=1000000 fu list | awk 'length($0) > 1001 { print "too wide" }'

A day or a number that is none is not guessed.

  $ FU_TODAY=nonsense fu due
  fu: FU_TODAY: 'nonsense' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ FU_TODAY=2026-02-30 fu due
  fu: FU_TODAY: date '2026-02-30' does not exist; February 2026 has 28 days
  [2]
  $ FU_THREADS=many fu due
  fu: FU_THREADS is a number from 1 to 256, not 'many'
  [2]

A time zone that is none is told of, where today is the clock's.

  $ env -u FU_TODAY TZ=Mars/Olympus fu list jane | tail -1 | cut -c1-8
  fu: there is no time zone 'Mars/Olympus' here (TZ), so today is the day of UTC
  jane-doe
  $ env -u FU_TODAY TZ=Mars/Olympus fu list jane --json >/dev/null
  fu: there is no time zone 'Mars/Olympus' here (TZ), so today is the day of UTC
  $ for zone in Europe/Berlin UTC GMT0 "" :Europe/Berlin EST5EDT "<+02>-2" CET-1CEST,M3.5.0,M10.5.0/3; do env -u FU_TODAY TZ=$zone fu list jane >/dev/null; done
  $ TZ=Mars/Olympus fu list jane >/dev/null

No file gets the number of a closed descriptor, where output would be written into it.

  $ EDITOR='readlink /proc/$PPID/fd/0 /proc/$PPID/fd/1 /proc/$PPID/fd/2 >../standard; true' fu edit jane <&- >&- 2>&-
  [5]
  $ cat ../standard
  /dev/null
  /dev/null
  /dev/null
  $ before=$(cat fu.yaml prospects/*/*.yaml | cksum)
  $ fu due >&-
  fu: the output could not be written: Bad file descriptor
  [5]
  $ fu due 2>&- >/dev/null
  $ fu due <&- | diff ../expected.txt -
  $ fu list 'tag:[' >&- 2>&-
  $ fu list >&- 2>&- <&-
  [5]
  $ test "$before" = "$(cat fu.yaml prospects/*/*.yaml | cksum)" && echo as before
  as before
  $ fu log jane call busy >&- 2>&- <&-
  [5]
  $ git diff --no-index --stat $EXAMPLES/book . | tail -1
   1 file changed, 1 insertion(+)
  $ fu undo >&-
  fu: the output could not be written: Bad file descriptor
  [5]
  $ test "$before" = "$(cat fu.yaml prospects/*/*.yaml | cksum)" && echo as before
  as before

The working directory is gone.

  $ mkdir ../gone && cd ../gone && rmdir ../gone
  $ fu due
  fu: no book: the working directory is not there any more, and neither -C, FU_BOOK nor book: in your config.yaml names one
  [3]
  $ FU_BOOK=book fu due
  fu: no book at 'book' (FU_BOOK): there is no such directory
  [3]
  $ fu -C "$OLDPWD" due | diff "$OLDPWD/../expected.txt" - && echo the same
  the same
  $ cd "$OLDPWD"

The user's own file never hinders the work, whatever is wrong in it, and is told of once, behind the result.

  $ export XDG_CONFIG_HOME=$PWD/../config && mkdir -p $XDG_CONFIG_HOME/fu
  $ mine=$XDG_CONFIG_HOME/fu/config.yaml
  $ told() { fu due 2>&1 >/dev/null | sed "s:$XDG_CONFIG_HOME:CONFIG:"; echo "status ${PIPESTATUS[0]}"; }
  $ echo 'me: [' >$mine && told
  CONFIG/fu/config.yaml:1:5: warning: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  status 0
  $ printf 'pagr: less\ncolour: never\n' >$mine && told
  CONFIG/fu/config.yaml:1:1: warning: unknown key 'pagr' in this file [unknown-key]
    hint: did you mean 'pager'?
  CONFIG/fu/config.yaml:2:1: warning: unknown key 'colour' in this file [unknown-key]
    hint: did you mean 'color'?
  status 0
  $ printf 'color: red\ndates: long\ncommit: 1\nbook: {}\n' >$mine && told
  CONFIG/fu/config.yaml:1:8: warning: color is 'red', not one of auto, always, never [form]
  CONFIG/fu/config.yaml:2:8: warning: dates is 'long', not one of short, iso [form]
  CONFIG/fu/config.yaml:3:9: warning: commit is '1', not true or false [form]
  CONFIG/fu/config.yaml:4:7: warning: book is a mapping, not a text [form]
    hint: put it in quotes, or on one line
  status 0
  $ echo 'theme: dark' >$mine && told
  CONFIG/fu/config.yaml:1:1: warning: unknown key 'theme' in this file [unknown-key]
    hint: the keys are me, book, commit, color, default-command, dates, pager
  status 0
  $ printf '\xff\xfe' >$mine && told
  CONFIG/fu/config.yaml:1:1: warning: this is UTF-16 [encoding]
    hint: save it as UTF-8
  status 0
  $ rm $mine && mkdir $mine && told && rmdir $mine
  CONFIG/fu/config.yaml:1:1: warning: this is not a regular file [not-a-file]
    hint: remove it
  status 0
  $ mkfifo $mine && told && rm $mine
  CONFIG/fu/config.yaml:1:1: warning: this is not a regular file [not-a-file]
    hint: remove it
  status 0
  $ ln -s nowhere $mine && told && rm $mine
  CONFIG/fu/config.yaml:1:1: warning: this file cannot be read: No such file or directory [unreadable]
    hint: restore it, or write it anew
  status 0
  $ echo 'me: [' >$mine && fu --help >/dev/null && fu __complete -- show jane | cut -f 1 && fu overdue --json 2>/dev/null | head -c 25; echo
  jane-doe
  {"schema":"fu.overdue/1",
  $ fu due 2>&1 | tail -2 | sed "s:$XDG_CONFIG_HOME:CONFIG:"
  CONFIG/fu/config.yaml:1:5: warning: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  $ fu list owner:me 2>&1 | sed "s:$XDG_CONFIG_HOME:CONFIG:"
  CONFIG/fu/config.yaml:1:5: warning: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  fu: 'owner:me' does not know who you are; give --me NAME, or write me: NAME into your config.yaml

A relative path would name another file in each folder.

  $ (cd .. && XDG_CONFIG_HOME=config fu -C "$OLDPWD" config me)
  [1]

What fu alone runs: a command that reads.

  $ echo 'default-command: agenda today' >$mine && fu | head -1 && fu --json | head -c 25; echo
  Fri 20 Nov 2026                                                       8 contacts
  {"schema":"fu.agenda/1","
  $ fu --today 2026-11-23 | head -1; fu --version | cut -c1-2; fu --help | head -1; fu due | head -1
  Mon 23 Nov 2026                                                       9 contacts
  fu
  fu: follow up. Who to contact next, from plain-text files.
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  $ fu -n 1
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  
  PROMISED
    mateo-nunez  call  Mateo Núñez, Hotel Faro · +49 30 23125 140      2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
  
  7 more
  $ fu --nonsense
  fu: unknown option '--nonsense'; see fu help due
  [2]
  $ alone() { fu "$@" 2>&1 | sed "s:$XDG_CONFIG_HOME:CONFIG:" | sed -n '1p;/CONFIG/,$p'; echo "status ${PIPESTATUS[0]}"; }
  $ echo 'default-command: agnda 3d' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  CONFIG/fu/config.yaml:1:1: warning: default-command: unknown command 'agnda'; did you mean 'agenda'? [default-command]
    hint: fu due is run instead
  status 0
  $ echo 'default-command: log jane call' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  CONFIG/fu/config.yaml:1:1: warning: default-command: 'log' is not one of the commands that read, see fu --help [default-command]
    hint: fu due is run instead
  status 0
  $ echo 'default-command: list shade:red' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  CONFIG/fu/config.yaml:1:1: warning: default-command: unknown field 'shade' in 'shade:red'; did you mean 'stage'? [default-command]
    hint: fu due is run instead
  status 0
  $ echo 'default-command: list --srt due' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  CONFIG/fu/config.yaml:1:1: warning: default-command: unknown option '--srt'; did you mean '--sort'? [default-command]
    hint: fu due is run instead
  status 0
  $ echo 'default-command: --help' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  CONFIG/fu/config.yaml:1:1: warning: default-command: '--help' is not one of the commands that read, see fu --help [default-command]
    hint: fu due is run instead
  status 0
  $ echo 'default-command: "  "' >$mine && alone
  Fri 20 Nov 2026                          2 promises · 2 overdue · 4 due · 2 done
  status 0
  $ rm -r $XDG_CONFIG_HOME
