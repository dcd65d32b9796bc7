What can be wrong in a prospect's file, and what follows from it: an error (the file is not used, status 3),
a warning (status 1) or a note (status 0).

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ export FU_BOOK=book
  $ cd book/prospects

== Errors: what the file is ==

More than 1 MiB; no regular file; a link that leads out of the book, or nowhere.

  $ { echo "name: Big"; head -c 1100000 /dev/zero | tr '\0' '#'; } >big.yaml
  $ mkfifo pipe.yaml
  $ ln -s /etc/passwd out.yaml
  $ ln -s lost.yaml nowhere.yaml
  $ cd ../..
  $ fu check
  prospects/big.yaml:1:1: error: more than 1 MiB [limit]
    hint: shorten it
  prospects/nowhere.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  prospects/out.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  prospects/pipe.yaml:1:1: error: this is not a regular file [not-a-file]
    hint: remove it
  4 errors
  [3]

A link within the book is read.

  $ rm book/prospects/*
  $ mkdir book/archive
  $ echo "name: Linked" >book/archive/linked.yaml
  $ ln -s ../archive/linked.yaml book/prospects/linked.yaml
  $ fu check
  nothing wrong
  $ fu show linked | head -1
  Linked                                                                    linked

A NUL byte, UTF-16, Latin-1, an escape character.

  $ rm book/prospects/*
  $ printf 'name: Nul\0\n' >book/prospects/nul.yaml
  $ printf '\377\376n\0a\0' >book/prospects/utf-16.yaml
  $ printf 'name: Ada\nplace: K\366ln\n' >book/prospects/latin-1.yaml
  $ printf 'name: Ada\nplace: \033[31mred\n' >book/prospects/escape.yaml
  $ fu check
  prospects/escape.yaml:2:8: error: control character '\x1b' [encoding]
    hint: remove it, or write it as \xNN in double quotes
  prospects/latin-1.yaml:2:9: error: this is not UTF-8 [encoding]
    hint: save the file as UTF-8
  prospects/nul.yaml:1:10: error: a NUL byte: this is not a text file [encoding]
    hint: remove it, or restore the file
  prospects/utf-16.yaml:1:1: error: this is UTF-16 [encoding]
    hint: save it as UTF-8
  4 errors
  [3]

A byte order mark, line ends of Windows and a missing last newline are all right.

  $ rm book/prospects/*
  $ printf '\357\273\277name: Windows\r\nadded: 2026-11-20\r\nlog:\r\n  - {date: 2026-11-20, via: call}' >book/prospects/windows.yaml
  $ fu check
  nothing wrong
  $ fu show windows | tail -n 2
  History
    Fri 20 Nov        call

Two documents; a list 33 deep; an anchor, an alias, a tag; the same key twice.

  $ rm book/prospects/*
  $ printf 'name: One\n---\nname: Two\n' >book/prospects/two-documents.yaml
  $ printf 'name: Deep\nnotes: %s%s\n' "$(printf '[%.0s' {1..33})" "$(printf ']%.0s' {1..33})" >book/prospects/deep.yaml
  $ printf 'name: &n Anchor\n' >book/prospects/anchor.yaml
  $ printf 'name: Alias\ncompany: *n\n' >book/prospects/alias.yaml
  $ printf 'name: !text Tag\n' >book/prospects/tag.yaml
  $ printf 'name: Twice\nlog:\n  - {date: 2026-11-03, via: call, via: email}\n' >book/prospects/twice.yaml
  $ fu check
  prospects/alias.yaml:2:10: error: not YAML: the * makes this an alias, which is not allowed [yaml]
    hint: put the text in quotes, or write the value out
  prospects/anchor.yaml:1:7: error: the & makes this an anchor, which is not allowed [yaml]
    hint: put the text in quotes, or write the value out
  prospects/deep.yaml:2:39: error: lists and mappings more than 32 deep [limit]
    hint: flatten them
  prospects/tag.yaml:1:7: error: the ! makes this a tag, which is not allowed [yaml]
    hint: put the text in quotes, or remove the tag
  prospects/twice.yaml:3:35: error: key 'via' stands here a second time [duplicate-key]
    hint: the first is on line 3; keep one
  prospects/two-documents.yaml:2:1: error: a second document [yaml]
    hint: one file is one document; remove what follows
  6 errors
  [3]

Each of the four conflict markers, even inside a text.

  $ rm book/prospects/*
  $ printf 'name: A\n<<<<<<< ours\n' >book/prospects/ours.yaml
  $ printf 'name: A\n||||||| base\n' >book/prospects/base.yaml
  $ printf 'name: A\n=======\n' >book/prospects/both.yaml
  $ printf 'name: A\nnotes: |\n  one\n>>>>>>> theirs\n' >book/prospects/theirs.yaml
  $ fu check
  prospects/base.yaml:2:1: error: conflict marker '|||||||' [conflict]
    hint: keep the right lines of both sides and remove the markers
  prospects/both.yaml:2:1: error: conflict marker '=======' [conflict]
    hint: keep the right lines of both sides and remove the markers
  prospects/ours.yaml:2:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  prospects/theirs.yaml:4:1: error: conflict marker '>>>>>>>' [conflict]
    hint: keep the right lines of both sides and remove the markers
  4 errors
  [3]

More than 10,000 entries in the log, more than 64 KiB in one text.

  $ rm book/prospects/*
  $ { printf 'name: Long\nlog:\n'; yes '  - {date: 2026-11-03, via: call}' | head -n 10001; } >book/prospects/long.yaml
  $ printf 'name: Wide\nnotes: "%s"\n' "$(head -c 66000 /dev/zero | tr '\0' x)" >book/prospects/wide.yaml
  $ fu check
  prospects/long.yaml:10003:5: error: more than 10,000 entries in the log [limit]
    hint: begin a second prospect for what is older
  prospects/wide.yaml:2:8: error: a text of more than 64 KiB [limit]
    hint: shorten it
  2 errors
  [3]
  $ { printf 'name: Long\nlog:\n'; yes '  - {date: 2026-11-03, via: call}' | head -n 10000; } >book/prospects/long.yaml
  $ fu check long
  nothing wrong

No YAML: the usual slips.

  $ rm book/prospects/*
  $ printf 'name: Ada\n\tplace: Berlin\n' >book/prospects/tab.yaml
  $ printf 'name: Ada: the great\n' >book/prospects/colon.yaml
  $ printf 'name: @ada\n' >book/prospects/at.yaml
  $ printf 'name: "Ada\nplace: Berlin\n' >book/prospects/quote.yaml
  $ printf 'name: "Ada \\d"\n' >book/prospects/backslash.yaml
  $ printf -- '- name: Ada\n' >book/prospects/list.yaml
  $ printf '# to do\n' >book/prospects/comment.yaml
  $ fu check
  prospects/at.yaml:1:7: error: not YAML: a character that no plain text begins with [yaml]
    hint: put the text in quotes
  prospects/backslash.yaml:1:12: error: not YAML: a backslash that means nothing [yaml]
    hint: double it, or use single quotes
  prospects/colon.yaml:1:10: error: not YAML: a colon where no key can stand [yaml]
    hint: check the indentation, or put a text with ': ' in it in quotes
  prospects/comment.yaml:1:1: error: the file is empty [empty]
    hint: write at least 'name: ...', or remove the file
  prospects/list.yaml:1:1: error: this is not a prospect [form]
    hint: write 'key: value' lines, beginning with 'name: ...'
  prospects/quote.yaml:1:7: error: a quote that is never closed [yaml]
    hint: close it on its line
  prospects/tab.yaml:2:1: error: not YAML: a tab in the indentation [yaml]
    hint: indent with blanks
  7 errors
  [3]

Two files with the same ID: both are errors, for nobody knows which one holds.

  $ rm book/prospects/*
  $ mkdir book/prospects/berlin book/prospects/oslo
  $ echo "name: Ada of Berlin" >book/prospects/berlin/ada.yaml
  $ echo "name: Ada of Oslo" >book/prospects/oslo/ada.yaml
  $ fu check
  prospects/berlin/ada.yaml:1:1: error: 'ada' is also prospects/oslo/ada.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/oslo/ada.yaml:1:1: error: 'ada' is also prospects/berlin/ada.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  2 errors
  [3]
  $ rm -r book/prospects/*

== Errors: dates, for a date that is not understood must not move anybody ==

  $ echo "name: A" | tee book/prospects/{added,date,none,next,touch,stop}.yaml >/dev/null
  $ echo "added: 2026-11-31" >>book/prospects/added.yaml
  $ echo "log: [{date: 3 Nov, via: call}]" >>book/prospects/date.yaml
  $ echo "log: [{via: call}]" >>book/prospects/none.yaml
  $ echo "log: [{date: 2026-11-03, via: call, next: friday}]" >>book/prospects/next.yaml
  $ echo "log: [{date: 2026-11-03, via: call, touch: maybe}]" >>book/prospects/touch.yaml
  $ echo "log: [{date: 2026-11-03, stop: never, note: Hung up}]" >>book/prospects/stop.yaml
  $ fu check
  prospects/added.yaml:2:8: error: added: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/date.yaml:2:14: error: date '3 Nov' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/next.yaml:2:43: error: next: date 'friday' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/none.yaml:2:7: error: a log entry without a date [date]
    hint: write date: and the day it happened
  prospects/stop.yaml:2:32: error: stop is 'never', not one of asked, reassigned, precluded, no-benefit, decided [form]
  prospects/touch.yaml:2:44: error: touch is 'maybe', not true or false [form]
  6 errors
  [3]
  $ fu list 2>/dev/null
  [3]

The same for dates outside 1970 to 2200, and for a log that is none.

  $ rm book/prospects/*
  $ printf 'name: A\nadded: 1969-12-31\n' >book/prospects/early.yaml
  $ printf 'name: A\nadded: 2201-01-01\n' >book/prospects/late.yaml
  $ printf 'name: A\nlog: called twice\n' >book/prospects/log.yaml
  $ printf 'name: A\nlog: [called]\n' >book/prospects/entry.yaml
  $ fu check
  prospects/early.yaml:2:8: error: added: date '1969-12-31' is out of range [date]
    hint: dates lie between 1970-01-01 and 2200-12-31
  prospects/entry.yaml:2:7: error: log entry is 'called', not a mapping [form]
    hint: write 'key: value' lines, or {key: value}
  prospects/late.yaml:2:8: error: added: date '2201-01-01' is out of range [date]
    hint: dates lie between 1970-01-01 and 2200-12-31
  prospects/log.yaml:2:6: error: log is 'called twice', not a list [form]
    hint: write each item on a line of its own, behind '- '
  4 errors
  [3]

A key without a value inside an entry: a comma wants quotes, a colon wants a blank.

  $ rm book/prospects/*
  $ printf 'name: A\nlog:\n  - {date: 2026-11-03, via: call, note: Ring back, maybe}\n' >book/prospects/comma.yaml
  $ printf 'name: A\nlog:\n  - {date: 2026-11-03, via:call}\n' >book/prospects/blank.yaml
  $ printf 'name: A\nlog:\n  - date: 2026-11-03\n    vai:\n' >book/prospects/block.yaml
  $ fu check
  prospects/blank.yaml:3:24: error: 'via:call' has no value in this log entry [no-value]
    hint: a colon wants a blank behind it
  prospects/block.yaml:4:5: error: 'vai' has no value in this log entry [no-value]
    hint: did you mean 'via'?
  prospects/comma.yaml:3:52: error: 'maybe' has no value in this log entry [no-value]
    hint: a text with a comma in it wants quotes
  3 errors
  [3]

No name.

  $ rm book/prospects/*
  $ printf 'name: ~\ncompany: Acme\n' >book/prospects/nobody.yaml
  $ fu check
  prospects/nobody.yaml:1:1: error: there is no name [name]
    hint: write 'name: ...'; the company's where there is no person
  1 error
  [3]

== Warnings: the file is used ==

Words that the rules do not have. The default cadence takes the place of an unknown one, an unknown outcome is a plain touch.

  $ rm book/prospects/*
  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > added: 2026-11-02
  > stage: contactd
  > cadence: inbond
  > log:
  >   - {date: 2026-11-03, via: phone, outcome: reachd, stage: metting}
  > EOF
  $ fu check
  prospects/ada.yaml:3:8: warning: there is no stage 'contactd' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/ada.yaml:4:10: warning: there is no cadence 'inbond' in the rules; 'outbound' is used [cadence]
    hint: did you mean 'inbound'?
  prospects/ada.yaml:6:5: warning: stage is 'contactd' at the top, but 'metting' in the latest entry that names one [disagrees]
    hint: the one at the top holds; change it or append an entry
  prospects/ada.yaml:6:29: warning: there is no channel 'phone' in the rules [channel]
    hint: the rules have call, email, meeting, visit, event, post, linkedin, message
  prospects/ada.yaml:6:45: warning: there is no outcome 'reachd' in the rules; it counts as a touch [outcome]
    hint: did you mean 'reached'?
  prospects/ada.yaml:6:60: warning: there is no stage 'metting' in the rules [stage]
    hint: did you mean 'meeting'?
  6 warnings
  [1]
  $ fu why ada
  Ada                                                                          ada
  Next: Tue 3 Nov (2 weeks ago), email, 13 days late
  
  On 'outbound' (built in), because 'inbond' is no cadence, counted from Mon 2
  Nov, when it was added:
    Tue 3 Nov       phone, reachd, stage metting              prospects/ada.yaml:6
                    a touch: step 1 of 'outbound' is done, step 2 comes ('reachd'
                    has no rule)
  
  Step 2 of 'outbound' comes at once (built in), counted from Tue 3 Nov: due Tue 3
  Nov, late after that day. Today is Fri 20 Nov: 13 working days late.

Values of the wrong form are treated as absent.

  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > company: [Acme, Acme Holding]
  > emails: {work: ada@acme.example}
  > type: buyer
  > value: 12,000 EUR
  > facts:
  >   - {date: soon, fact: moves to Oslo}
  >   - two children
  > log:
  >   - {date: 2026-11-03, time: 9:30, via: call, judge: perhaps}
  > EOF
  $ fu check
  prospects/ada.yaml:2:10: warning: company is a list, not a text [form]
    hint: put it in quotes, or on one line
  prospects/ada.yaml:3:9: warning: emails is a mapping, not a list of texts [form]
    hint: write [one, two]
  prospects/ada.yaml:4:7: warning: type is 'buyer', not one of prospect, customer, introducer [form]
  prospects/ada.yaml:5:8: warning: value '12,000 EUR' is not an amount and a currency [value]
    hint: write it like 12000 EUR or 12000.50 EUR
  prospects/ada.yaml:7:12: warning: date 'soon' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/ada.yaml:8:5: warning: fact is 'two children', not a mapping [form]
    hint: write 'key: value' lines, or {key: value}
  prospects/ada.yaml:10:30: warning: time '9:30' is not of the form HH:MM [time]
    hint: write it like "14:05"
  prospects/ada.yaml:10:54: warning: judge is 'perhaps', not one of serious, curious [form]
  8 warnings
  [1]
  $ fu show ada
  Ada                                                                          ada
  
  Next        Tue 3 Nov (2 weeks ago), email, 13 days late
  Say         What you announced, with one idea they can use
  Plan        outbound, step 2 of 4
  So far      1 touch
  Stage       lead
  Facts       moves to Oslo
  
  History
    Tue 3 Nov         call

Entries that contradict themselves, or come from the future.

  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > added: 2026-11-10
  > log:
  >   - {date: 2026-11-03, outcome: reached}
  >   - {date: 2026-11-04, via: call, next: 2026-11-01}
  >   - {date: 2026-11-05, stop: decided}
  >   - {date: 2026-12-24, via: call, outcome: reached}
  > EOF
  $ fu check
  prospects/ada.yaml:4:5: warning: the entry of 2026-11-03 is older than added: 2026-11-10 [added]
    hint: set added: to the day of the first entry
  prospects/ada.yaml:4:5: warning: outcome 'reached' has no effect without via [outcome]
    hint: name the channel: via: call
  prospects/ada.yaml:5:5: warning: next 2026-11-01 lies before the entry of 2026-11-04 [next]
    hint: a promise is kept after it is made
  prospects/ada.yaml:6:5: warning: a stop needs a note [stop]
    hint: say in note: what they said or what was decided
  prospects/ada.yaml:7:5: warning: the entry of 2026-12-24 lies in the future [future]
    hint: it does not count before that day; a planned contact is next: 2026-12-24
  5 warnings
  [1]
  $ printf 'name: Ada\nadded: 2026-12-01\n' >book/prospects/ada.yaml
  $ fu check
  prospects/ada.yaml:2:8: warning: added 2026-12-01 lies in the future [added]
    hint: nobody is contacted before that day
  1 warning
  [1]
  $ fu list
  ID   WHO  STAGE  NEXT       VIA   LAST
  ada  Ada  lead   Tue 1 Dec  call
  fu: 1 warning; see fu check

The top of the file holds where the latest entry says something else.

  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > stage: lead
  > cadence: outbound
  > owner: dana
  > log:
  >   - {date: 2026-11-03, stage: contacted, cadence: nurture, owner: sam}
  >   - {date: 2026-11-02, stage: lead, cadence: outbound, owner: dana}
  > EOF
  $ fu check
  prospects/ada.yaml:6:5: warning: stage is 'lead' at the top, but 'contacted' in the latest entry that names one [disagrees]
    hint: the one at the top holds; change it or append an entry
  prospects/ada.yaml:6:5: warning: cadence is 'outbound' at the top, but 'nurture' in the latest entry that names one [disagrees]
    hint: the one at the top holds; change it or append an entry
  prospects/ada.yaml:6:5: warning: owner is 'dana' at the top, but 'sam' in the latest entry that names one [disagrees]
    hint: the one at the top holds; change it or append an entry
  3 warnings
  [1]
  $ fu list --json | /usr/bin/python3 -c '
  > import json, sys
  > ada = json.load(sys.stdin)["items"][0]
  > print(ada["stage"], ada["cadence"], ada["owner"])'
  lead outbound dana

A file that fu does not read is never passed over in silence, except hidden files, backups and temporary ones.

  $ rm book/prospects/*
  $ touch book/prospects/{Ada.yaml,ada.yml,"ada (conflicted copy).yaml",ada.txt,-ada.yaml}
  $ touch book/prospects/{.ada.yaml,ada.yaml~,ada.yaml.bak,ada.yaml.tmp,.ada.yaml.swp,'#ada.yaml#'}
  $ fu check
  prospects/-ada.yaml:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/Ada.yaml:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/ada (conflicted copy).yaml:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/ada.txt:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/ada.yml:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  5 warnings
  [1]

== Notes ==

A key that fu does not know is kept, and has no effect.

  $ rm book/prospects/*
  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > nmae: Ada Roth
  > birthday: 1 May
  > log:
  >   - {date: 2026-11-20, via: call, outcome: reached, mood: sunny}
  > EOF
  $ fu check
  prospects/ada.yaml:2:1: note: unknown key 'nmae' in this prospect [unknown-key]
    hint: did you mean 'name'?
  prospects/ada.yaml:3:1: note: unknown key 'birthday' in this prospect [unknown-key]
    hint: it is kept as it is
  prospects/ada.yaml:5:53: note: unknown key 'mood' in this log entry [unknown-key]
    hint: it is kept as it is
  3 notes

Empty values are absent: not a word about them.

  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > company:
  > place: ""
  > stage: ~
  > cadence: null
  > added: ''
  > tags: []
  > log:
  >   - {date: 2026-11-20, via: call, outcome: , next: ~, note: ""}
  > EOF
  $ fu check
  nothing wrong
