Git calls it: three versions of a prospect, and ours becomes the result.

  $ cat > base <<'EOF'
  > name: Jane Doe   # the boss
  > tags: [fashion, berlin]
  > # where it stands
  > stage: lead
  > notes: |
  >   Prefers mornings.
  >   Plays golf.
  >   No calls on Fridays.
  > 
  > log:
  >   - {date: 2026-11-03, via: call, outcome: no-answer}
  > EOF
  $ cp base ours && cp base theirs
  $ sed -i 's/stage: lead/stage: contacted/; s/mornings/afternoons/' ours
  $ sed -i 's/berlin]/berlin, autumn]/; s/# where/# where and how/; s/Fridays/Mondays/' theirs
  $ echo '  - {date: 2026-11-12, via: call, outcome: reached, by: dana}' >>ours
  $ echo '  - {date: 2026-11-11, via: email, outcome: sent, by: sam}' >>theirs
  $ cp ours first
  $ fu merge-file base ours theirs 7 prospects/jane-doe.yaml
  $ cat ours
  name: Jane Doe   # the boss
  tags: [fashion, berlin, autumn]
  # where and how it stands
  stage: contacted
  notes: |
    Prefers afternoons.
    Plays golf.
    No calls on Mondays.
  
  log:
    - {date: 2026-11-03, via: call, outcome: no-answer}
    - {date: 2026-11-11, via: email, outcome: sent, by: sam}
    - {date: 2026-11-12, via: call, outcome: reached, by: dana}
  $ ls -A
  base
  first
  ours
  theirs

A key that both changed to different values is a conflict, and only that key.

  $ sed -i 's/stage: lead/stage: meeting/' theirs
  $ cp first ours
  $ fu merge-file base ours theirs 7 prospects/jane-doe.yaml
  fu: prospects/jane-doe.yaml: both sides changed stage: decide between the markers
  [1]
  $ cat ours
  name: Jane Doe   # the boss
  tags: [fashion, berlin, autumn]
  # where and how it stands
  <<<<<<< ours
  stage: contacted
  =======
  stage: meeting
  >>>>>>> theirs
  notes: |
    Prefers afternoons.
    Plays golf.
    No calls on Mondays.
  
  log:
    - {date: 2026-11-03, via: call, outcome: no-answer}
    - {date: 2026-11-11, via: email, outcome: sent, by: sam}
    - {date: 2026-11-12, via: call, outcome: reached, by: dana}

Markers as long as git wants them; the path is for messages only.

  $ cp first ours
  $ fu merge-file base ours theirs 9
  fu: ours: both sides changed stage: decide between the markers
  [1]
  $ grep -E '^(<|=|>)' ours
  <<<<<<<<< ours
  =========
  >>>>>>>>> theirs

An entry corrected here and removed there.

  $ sed 's/no-answer/voicemail/' base >ours
  $ grep -v no-answer base >theirs
  $ fu merge-file base ours theirs
  fu: ours: both sides changed log entry of 2026-11-03: decide between the markers
  [1]
  $ tail -n 7 ours
    No calls on Fridays.
  
  log:
  <<<<<<< ours
    - {date: 2026-11-03, via: call, outcome: voicemail}
  =======
  >>>>>>> theirs

New on both sides: there is no base.

  $ : >empty
  $ printf 'name: Kim\nlog:\n  - {date: 2026-11-12, via: call}\n' >ours
  $ printf 'name: Kim\nplace: Oslo\nlog:\n  - {date: 2026-11-11, via: email}\n' >theirs
  $ fu merge-file empty ours theirs && cat ours
  name: Kim
  place: Oslo
  log:
    - {date: 2026-11-11, via: email}
    - {date: 2026-11-12, via: call}

Line ends as they were, or as one side made them.

  $ printf 'name: Kim\r\nplace: Oslo\r\nstage: lead\r\n' >crlf
  $ sed 's/Oslo/Rome/' crlf >ours
  $ sed 's/lead/won/' crlf >theirs
  $ fu merge-file crlf ours theirs && od -c ours | head -n 3
  0000000   n   a   m   e   :       K   i   m  \r  \n   p   l   a   c   e
  0000020   :       R   o   m   e  \r  \n   s   t   a   g   e   :       w
  0000040   o   n  \r  \n

Where it is not sure, ours stays as it was, and the status has git merge the text.

  $ cp first ours
  $ printf 'name: [Jane\n' >theirs
  $ fu merge-file base ours theirs 7 "prospects/jane doe's.yaml"
  fu: prospects/jane doe's.yaml: not merged entry by entry: theirs line 1: not YAML: a [ that is never closed
  [2]
  $ cmp first ours
  $ printf 'PNG\0\n' >theirs
  $ fu merge-file base ours theirs
  fu: ours: not merged entry by entry: theirs line 1: a NUL byte: this is not a text file
  [2]
  $ printf '{name: Jane, log: []}\n' >theirs
  $ fu merge-file base ours theirs
  fu: ours: not merged entry by entry: theirs line 1: only a file of 'key: value' lines can be merged key by key
  [2]
  $ fu merge-file base ours missing
  fu: ours: not merged entry by entry: missing: this file cannot be read: No such file or directory
  [2]
  $ fu merge-file base missing ours
  fu: missing: not merged entry by entry: missing: this file cannot be read: No such file or directory
  [2]
  $ mkfifo pipe
  $ fu merge-file pipe ours base
  fu: ours: not merged entry by entry: pipe: this is not a regular file
  [2]
  $ cmp first ours
  $ fu merge-file base ours
  fu: merge-file: B is missing; see fu help merge-file
  [2]
  $ fu merge-file base ours base seven
  fu: merge-file: L wants a number from 1 to 1000; see fu help merge-file
  [2]

The time of a promise belongs to its entry: one side sets it right, both are asked.

  $ promise() { printf 'name: Jane\nlog:\n  - {date: 2026-11-12, via: call, next: 2026-11-27%s}\n' "$1"; }
  $ promise >once && promise ', at: "14:30"' >ours && promise ', at: "14:30"' >mine && promise >theirs
  $ echo '  - {date: 2026-11-13, note: "On leave till then"}' >>theirs
  $ fu merge-file once ours theirs && cat ours
  name: Jane
  log:
    - {date: 2026-11-12, via: call, next: 2026-11-27, at: "14:30"}
    - {date: 2026-11-13, note: "On leave till then"}
  $ cp mine ours && promise ', at: "15:00"' >theirs && fu merge-file once ours theirs; cat ours
  fu: ours: both sides changed log entry of 2026-11-12: decide between the markers
  name: Jane
  log:
  <<<<<<< ours
    - {date: 2026-11-12, via: call, next: 2026-11-27, at: "14:30"}
  =======
    - {date: 2026-11-12, via: call, next: 2026-11-27, at: "15:00"}
  >>>>>>> theirs
  $ promise ', at: "14:30", note: "by phone"' >theirs && cp mine ours && fu merge-file mine ours theirs && tail -1 ours
    - {date: 2026-11-12, via: call, next: 2026-11-27, at: "14:30", note: "by phone"}
  $ rm once mine

A side that did not change gives way to the other, byte for byte, whatever its style.

  $ cp base ours
  $ printf '{name: Jane,\r\n log: []} # odd\n' >theirs
  $ fu merge-file base ours theirs && cmp ours theirs

It needs neither a book nor a home, and it writes nothing where it is not needed.

  $ chmod a-w ours
  $ env -i PATH="$PATH" fu merge-file theirs ours base && cmp ours base

The status is for git: what is wrong in the user's file has no part in it.

  $ mkdir -p config/fu && echo 'me: [' >config/fu/config.yaml
  $ XDG_CONFIG_HOME=$PWD/config fu merge-file base ours first
  */config/fu/config.yaml:1:5: warning: not YAML: a * that is never closed * (glob)
    hint: close it with ], or put a text with , : or ] in quotes
