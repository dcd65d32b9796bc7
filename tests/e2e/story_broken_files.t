A book of a hundred prospects.

  $ mkdir -p book/prospects/berlin
  $ cd book
  $ touch fu.yaml
  $ for number in $(seq -w 1 100); do
  >   printf 'name: Prospect %s\nadded: 2026-11-20\n' $number >prospects/berlin/p$number.yaml
  > done
  $ fu list | tail -n +2 | wc -l
  100

Ten of the files break, each in a way of its own. A date that does not exist:

  $ cat >prospects/berlin/p010.yaml <<EOF
  > name: Prospect 10
  > log:
  >   - {date: 2026-02-30, via: call}
  > EOF

A date in the form of another country:

  $ printf 'name: Prospect 20\nadded: 2.11.2026\n' >prospects/berlin/p020.yaml

The same key twice:

  $ printf 'name: Prospect 30\nplace: Berlin\nname: Prospect 30\n' >prospects/berlin/p030.yaml

A quote that is never closed:

  $ printf 'name: Prospect 40\nplace: "Berlin\n' >prospects/berlin/p040.yaml

A merge that was not finished:

  $ cat >prospects/berlin/p050.yaml <<EOF
  > name: Prospect 50
  > <<<<<<< HEAD
  > stage: lead
  > =======
  > stage: meeting
  > >>>>>>> theirs
  > EOF

Latin-1 from an old machine:

  $ printf 'name: J\366rg\n' >prospects/berlin/p060.yaml

A comma in a note without quotes:

  $ cat >prospects/berlin/p070.yaml <<EOF
  > name: Prospect 70
  > log:
  >   - {date: 2026-11-03, via: call, note: Ring back, maybe}
  > EOF

No name:

  $ echo 'company: Acme GmbH' >prospects/berlin/p080.yaml

A reason for a stop that is none:

  $ cat >prospects/berlin/p090.yaml <<EOF
  > name: Prospect 90
  > log:
  >   - {date: 2026-11-03, stop: rude, note: "Hung up"}
  > EOF

And an empty file:

  $ : >prospects/berlin/p100.yaml

The ninety others are listed all the same. The ten are named on stderr, with line and column, and the status is 3.

  $ fu due -n 1
  Fri 20 Nov 2026                                                  90 due · 0 done
  
  DUE
    p001  call  Prospect 001 · no phone                                      today
      Their details, is it of interest, and announce the email — first contact
  
  89 more
  
  10 files could not be read: fu check
  prospects/berlin/p010.yaml:3:12: error: date '2026-02-30' does not exist [date]
    hint: February 2026 has 28 days
  prospects/berlin/p020.yaml:2:8: error: added: date '2.11.2026' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/berlin/p030.yaml:3:1: error: key 'name' stands here a second time [duplicate-key]
    hint: the first is on line 1; keep one
  prospects/berlin/p040.yaml:2:8: error: a quote that is never closed [yaml]
    hint: close it on its line
  prospects/berlin/p050.yaml:2:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  prospects/berlin/p060.yaml:1:8: error: this is not UTF-8 [encoding]
    hint: save the file as UTF-8
  prospects/berlin/p070.yaml:3:52: error: 'maybe' has no value in this log entry [no-value]
    hint: a text with a comma in it wants quotes
  prospects/berlin/p080.yaml:1:1: error: there is no name [name]
    hint: write 'name: ...'; the company's where there is no person
  prospects/berlin/p090.yaml:3:30: error: stop is 'rude', not one of asked, reassigned, precluded, no-benefit, decided [form]
  prospects/berlin/p100.yaml:1:1: error: the file is empty [empty]
    hint: write at least 'name: ...', or remove the file
  [3]
  $ fu list >list.txt 2>problems.txt
  [3]
  $ tail -n +2 list.txt | wc -l
  90
  $ grep -c '^prospects/.*:[0-9]*:[0-9]*: error: ' problems.txt
  10
  $ diff <(fu due -n 1 2>&1 >/dev/null) problems.txt && echo the same
  the same
  $ fu agenda 2>/dev/null | head -1
  Fri 20 Nov to Fri 27 Nov 2026                                        90 contacts

`fu check` says the same on stdout.

  $ fu check 2>/dev/null | tail -n 1
  10 errors
  $ diff <(fu check | head -n -1) problems.txt && echo the same
  the same
  $ fu check >/dev/null
  [3]

Programs find the problems in the JSON too.

  $ fu due --json 2>/dev/null | /usr/bin/python3 -c '
  > import json, sys
  > morning = json.load(sys.stdin)
  > print(len(morning["items"]), "items")
  > for problem in morning["problems"]:
  >     print(problem["severity"], problem["code"], problem["path"], problem["line"], problem["column"])'
  90 items
  error date prospects/berlin/p010.yaml 3 12
  error date prospects/berlin/p020.yaml 2 8
  error duplicate-key prospects/berlin/p030.yaml 3 1
  error yaml prospects/berlin/p040.yaml 2 8
  error conflict prospects/berlin/p050.yaml 2 1
  error encoding prospects/berlin/p060.yaml 1 8
  error no-value prospects/berlin/p070.yaml 3 52
  error name prospects/berlin/p080.yaml 1 1
  error form prospects/berlin/p090.yaml 3 30
  error empty prospects/berlin/p100.yaml 1 1

A good file is shown as if nothing were wrong; a bad one says what is wrong with it.

  $ fu show p001 | head -1
  Prospect 001                                                                p001
  $ fu show p010
  prospects/berlin/p010.yaml:3:12: error: date '2026-02-30' does not exist [date]
    hint: February 2026 has 28 days
  fu: 'p010' cannot be read
  [3]

Who asks for somebody by name learns that the name may stand in one of the files that could not be read.

  $ fu show Acme 2>problems-by-name.txt
  [3]
  $ diff problems.txt <(head -n -1 problems-by-name.txt) && tail -n 1 problems-by-name.txt
  fu: no prospect 'Acme'

Ten repairs, and all is well.

  $ for number in 010 020 030 040 050 060 070 080 090 100; do
  >   printf 'name: Prospect %s\nadded: 2026-11-20\n' $number >prospects/berlin/p$number.yaml
  > done
  $ fu check
  nothing wrong
  $ fu list | tail -n +2 | wc -l
  100
