Nothing is computed from wrong rules: each mistake in fu.yaml is named with its line, and the status is 3.

  $ mkdir -p book/prospects
  $ echo "name: Jane Doe" >book/prospects/jane-doe.yaml
  $ export FU_BOOK=book

A cadence without steps.

  $ cat >book/fu.yaml <<EOF
  > cadences:
  >   fair:
  >     about: Met at a fair
  > EOF
  $ fu due
  fu.yaml:2:3: error: cadence 'fair' has no steps [cadence]
    hint: write steps: and at least - {wait: 1w}
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

An interval that ends before it begins, and one with a unit that is none.

  $ cat >book/fu.yaml <<EOF
  > cadences:
  >   fair:
  >     steps:
  >       - {wait: 4..3w, via: email}
  >       - {wait: 2 weeks, via: call}
  > EOF
  $ fu due
  fu.yaml:4:16: error: interval '4..3w' ends before it begins [interval]
    hint: write the shorter time first
  fu.yaml:5:16: error: interval '2 weeks' has an unknown unit [interval]
    hint: write a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

A step that does not say how long to wait, or is done no time at all.

  $ cat >book/fu.yaml <<EOF
  > cadences:
  >   fair:
  >     steps:
  >       - {via: email}
  >       - {wait: 1w, times: 0}
  > EOF
  $ fu due
  fu.yaml:4:9: error: a step without a wait [wait]
    hint: write wait: and how long, like 1w or 0d
  fu.yaml:5:27: error: times is '0', not a whole number from 1 to 1000000 [form]
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

Names of cadences that lead nowhere: of a cadence that follows, of the default, of an outcome, of a stage.

  $ cat >book/fu.yaml <<EOF
  > default-cadence: outbond
  > cadences:
  >   fair:
  >     steps: [{wait: 1w}]
  >     then: keep-in-tuch
  > outcomes:
  >   sampled: {cadence: fare}
  > stages:
  >   - {name: lead}
  >   - {name: won, chance: 100%, closed: true, cadence: costumer}
  > EOF
  $ fu due
  fu.yaml:1:18: error: there is no cadence 'outbond' [cadence]
    hint: did you mean 'outbound'?
  fu.yaml:5:11: error: there is no cadence 'keep-in-tuch' [cadence]
    hint: did you mean 'keep-in-touch'?
  fu.yaml:7:22: error: there is no cadence 'fare' [cadence]
    hint: did you mean 'fair'?
  fu.yaml:10:54: error: there is no cadence 'costumer' [cadence]
    hint: did you mean 'customer'?
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

Two stages of the same name.

  $ cat >book/fu.yaml <<EOF
  > stages:
  >   - {name: lead}
  >   - {name: meeting}
  >   - {name: lead}
  > EOF
  $ fu due
  fu.yaml:4:5: error: stage 'lead' stands here a second time [stage]
    hint: keep one of them
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

A calendar without a working day in ten years.

  $ cat >book/fu.yaml <<EOF
  > format: 1
  > calendar:
  >   holidays:
  >     - {from: 2027-01-01, to: 2040-12-31, name: Sabbatical}
  > EOF
  $ fu due
  fu.yaml:2:1: error: no working day in ten years from 2027-01-01 [calendar]
    hint: name workdays, and end the holidays and absences
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

Days that cannot be.

  $ cat >book/fu.yaml <<EOF
  > calendar:
  >   workdays: [mon, tues]
  >   holidays:
  >     - {date: 2026-02-30}
  >     - {from: 2027-01-05, to: 2027-01-01}
  >     - {name: Easter}
  >   absences:
  >     - {from: 2027-01-01, to: 2027-01-05}
  > EOF
  $ fu due
  fu.yaml:2:19: error: workday is 'tues', not one of mon, tue, wed, thu, fri, sat, sun [form]
    hint: did you mean 'tue'?
  fu.yaml:4:14: error: date '2026-02-30' does not exist [date]
    hint: February 2026 has 28 days
  fu.yaml:5:7: error: this holiday ends before it begins [date]
    hint: write the earlier day in from:
  fu.yaml:6:7: error: which days is this holiday? [date]
    hint: write date:, or from: and to:
  fu.yaml:8:7: error: whose absence is this? [owner]
    hint: write owner:
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

Outcomes that say what no outcome can.

  $ cat >book/fu.yaml <<EOF
  > outcomes:
  >   shouted: {stop: rude}
  >   waved: {touch: maybe}
  >   nodded: {next: soon}
  > EOF
  $ fu due
  fu.yaml:2:19: error: stop is 'rude', not one of asked, reassigned, precluded, no-benefit, decided [form]
  fu.yaml:3:18: error: touch is 'maybe', not true or false [form]
  fu.yaml:4:18: error: interval 'soon' has no number [interval]
    hint: write a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

A book of a later format.

  $ echo "format: 2" >book/fu.yaml
  $ fu due
  fu.yaml:1:9: error: this book has format '2', this fu reads format 1 [format]
    hint: install a newer fu
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]

No mapping, no YAML, no merge, no file.

  $ echo "- outbound" >book/fu.yaml
  $ fu due
  fu.yaml:1:1: error: fu.yaml is a list, not a mapping [form]
    hint: write 'key: value' lines, or {key: value}
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]
  $ printf 'channels: [call, "email]\n' >book/fu.yaml
  $ fu due
  fu.yaml:1:18: error: a quote that is never closed [yaml]
    hint: close it on its line
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]
  $ printf 'format: 1\n<<<<<<< HEAD\n' >book/fu.yaml
  $ fu due
  fu.yaml:2:1: error: conflict marker '<<<<<<<' [conflict]
    hint: keep the right lines of both sides and remove the markers
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]
  $ rm book/fu.yaml && mkdir book/fu.yaml
  $ fu due
  fu.yaml:1:1: error: this is not a regular file [not-a-file]
    hint: remove it
  fu: the rules are wrong, so nothing was computed; mend book/fu.yaml
  [3]
  $ rmdir book/fu.yaml

All commands that compute refuse, and print nothing on stdout.

  $ echo "default-cadence: outbond" >book/fu.yaml
  $ for command in due overdue agenda list "show jane-doe" "why jane-doe" "plan jane-doe" cadences "due --json"; do
  >   fu $command 2>/dev/null
  >   echo "$command: $?"
  > done
  due: 3
  overdue: 3
  agenda: 3
  list: 3
  show jane-doe: 3
  why jane-doe: 3
  plan jane-doe: 3
  cadences: 3
  due --json: 3

`fu check` reports it, and that is its result.

  $ fu check 2>/dev/null
  fu.yaml:1:18: error: there is no cadence 'outbond' [cadence]
    hint: did you mean 'outbound'?
  1 error
  The prospects were not checked: the rules are wrong.
  [3]
  $ fu check --json
  {"schema":"fu.check/1","today":"2026-11-20","as_of":null,
  "counts":{"errors":1,"warnings":0,"notes":0},
  "items":[],
  "problems":[
  {"severity":"error","code":"cadence","path":"fu.yaml","line":1,"column":18,"message":"there is no cadence 'outbond'","hint":"did you mean 'outbound'?"}]}
  [3]

What no next contact depends on is a warning only: the list is computed.

  $ cat >book/fu.yaml <<EOF
  > cadences:
  >   fair:
  >     steps:
  >       - {wait: 1w, via: telex, template: nice-words}
  > outcomes:
  >   sampled: {stage: tasting, via: parcel}
  > goals: {hour: many}
  > stalled: {days: soon}
  > EOF
  $ fu due
  Fri 20 Nov 2026                                                   1 due · 0 done
  
  DUE
    jane-doe  call  Jane Doe · no phone                                      today
      Their details, is it of interest, and announce the email — first contact
  
  6 warnings: fu check
  $ fu check
  fu.yaml:4:1: warning: there is no templates/nice-words.md [template]
    hint: write it, or name another template
  fu.yaml:4:25: warning: there is no channel 'telex' [channel]
    hint: there are call, email, meeting, visit, event, post, linkedin, message
  fu.yaml:6:20: warning: there is no stage 'tasting' [stage]
    hint: did you mean 'meeting'?
  fu.yaml:6:34: warning: there is no channel 'parcel' [channel]
    hint: there are call, email, meeting, visit, event, post, linkedin, message
  fu.yaml:7:15: warning: hour is 'many', not a whole number from 0 to 1000000 [form]
  fu.yaml:8:17: warning: days is 'soon', not a whole number from 0 to 1000000 [form]
  6 warnings
  [1]

A key that fu does not know is a note: look for slips there.

  $ echo "cadence: outbound" >book/fu.yaml
  $ fu check
  fu.yaml:1:1: note: unknown key 'cadence' in this fu.yaml [unknown-key]
    hint: did you mean 'cadences'?
  1 note
