The file itself, in the editor, and what is next.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ changes() { git diff -U0 | grep '^[-+]' | grep -v '^+++\|^---'; git checkout -q .; }
  $ EDITOR="sed -i s/Berlin/Hamburg/" fu edit jane
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ changes
  -place: Berlin
  +place: Hamburg

VISUAL comes before EDITOR; both may have words.

  $ VISUAL="sed -i -e s/Berlin/Bremen/" EDITOR="sed -i s/Berlin/Hamburg/" fu edit jane && changes
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -place: Berlin
  +place: Bremen
  $ VISUAL= EDITOR="sed -i s/Berlin/Hamburg/" fu edit jane && changes
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  -place: Berlin
  +place: Hamburg

Nothing changed.

  $ EDITOR=true fu edit jane
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ git status --short

It runs the editor in the directory where one is, on a path that is found from there.

  $ cd prospects && EDITOR=ls fu edit jane && cd ..
  */cmd_edit.t/book/prospects/berlin/jane-doe.yaml (glob)
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ cp -r . "../it's a \$book" && EDITOR=cat fu -C "../it's a \$book" edit jane | head -2
  # yaml-language-server: $schema=../../.fu/prospect.schema.json
  name: Jane Doe

What is wrong afterwards is said, and stays as it was written.

  $ EDITOR="sed -i s/2026-11-12,/2026-11-31,/" fu edit jane
  prospects/berlin/jane-doe.yaml:19:12: warning: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/jane-doe.yaml:20:12: warning: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/jane-doe.yaml:29:12: error: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  fu: the file cannot be used as it is now: fu edit jane-doe
  [3]
  $ git diff --stat
   prospects/berlin/jane-doe.yaml | 6 +++---
   1 file changed, 3 insertions(+), 3 deletions(-)
  $ fu check
  prospects/berlin/jane-doe.yaml:19:12: warning: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/jane-doe.yaml:20:12: warning: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  prospects/berlin/jane-doe.yaml:29:12: error: date '2026-11-31' does not exist [date]
    hint: November 2026 has 30 days
  1 error and 2 warnings
  [3]
  $ EDITOR="sed -i s/2026-11-31,/2026-11-12,/" fu edit jane-doe
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ git status --short
  $ EDITOR="sed -i 's/stage: contacted/stage: contatced/'" fu edit jane
  prospects/berlin/jane-doe.yaml:11:8: warning: there is no stage 'contatced' in the rules [stage]
    hint: did you mean 'contacted'?
  prospects/berlin/jane-doe.yaml:29:93: warning: there is no stage 'contatced' in the rules [stage]
    hint: did you mean 'contacted'?
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)
  $ changes
  -stage: contacted
  +stage: contatced
  -  - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contacted, by: dana, note: "Ring back after the budget round"}
  +  - {date: 2026-11-12, time: "14:05", via: call, outcome: reached, next: 2026-11-20, stage: contatced, by: dana, note: "Ring back after the budget round"}

The editor fails, or is none.

  $ EDITOR=false fu edit jane
  fu: the editor 'false' ended with status 1; the file was not checked
  [5]
  $ EDITOR=no-such-editor fu edit jane
  fu: 1: no-such-editor: not found
  fu: the editor 'no-such-editor' ended with status 127; set VISUAL or EDITOR to another one
  [5]
  $ EDITOR=false COLUMNS=60 fu edit jane
  fu: the editor 'false' ended with status 1; the file was not checked
  [5]

Without HOME.

  $ env -u HOME EDITOR=true fu edit jane
  Next: Fri 20 Nov (today), call (promised on Thu 12 Nov)

Nobody of that name; no trial runs.

  $ EDITOR=true fu edit
  fu: edit: ID is missing; see fu help edit
  [2]
  $ EDITOR=true fu edit nobody
  fu: no prospect has the ID 'nobody'
  [1]
  $ EDITOR=true fu edit b
  fu: 'b' may be any of
    beatriz-fernandez
    bjorn-hakonsen
  [1]
  $ EDITOR=true fu edit jane kim
  fu: edit: 'kim' is one too many; see fu help edit
  [2]
  $ EDITOR=true fu edit --dry-run jane
  fu: unknown option '--dry-run'; see fu help edit
  [2]
