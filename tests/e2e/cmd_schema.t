An editor that knows YAML learns from .fu/ what the files may say. A new book has it; nothing is written twice.

  $ fu init book >/dev/null && cd book && git init -q
  $ fu schema
  The editor's schemas are up to date; nothing was written.
  $ ls .fu
  fu.schema.json
  idea.schema.json
  prospect.schema.json
  $ head -1 fu.yaml && fu add Ada >/dev/null && head -1 prospects/ada.yaml
  # yaml-language-server: $schema=.fu/fu.schema.json
  # yaml-language-server: $schema=../.fu/prospect.schema.json

The names of the book's own rules are in it, so that they complete.

  $ cat >fu.yaml <<EOF
  > # yaml-language-server: \$schema=.fu/fu.schema.json
  > stages:
  >   - {name: lead}
  >   - {name: trial-order}
  >   - {name: lost}
  >   - {name: contacted}
  >   - {name: meeting}
  >   - {name: proposal}
  > EOF
  $ fu check
  .fu/prospect.schema.json:1:1: note: the editor's schemas differ from what the rules give now [schema]
    hint: fu schema
  .gitattributes:2:1: warning: this clone merges prospects without fu's merge driver [setup]
    hint: fu setup
  1 warning and 1 note
  [1]
  $ fu schema --dry-run | grep '^[-+]'
  --- a/.fu/prospect.schema.json
  +++ b/.fu/prospect.schema.json
  +            "trial-order",
  +            "lost",
  -            "proposal",
  -            "won",
  -            "lost"
  +            "proposal"
  --- a/.fu/fu.schema.json
  +++ b/.fu/fu.schema.json
  +            "trial-order",
  +            "lost",
  -            "proposal",
  -            "won",
  -            "lost"
  +            "proposal"
  $ fu check | tail -1
  1 warning and 1 note
  $ fu schema
  Written, for the editor:
    .fu/prospect.schema.json
    .fu/fu.schema.json
  $ fu check
  .gitattributes:2:1: warning: this clone merges prospects without fu's merge driver [setup]
    hint: fu setup
  1 warning
  [1]
  $ fu schema
  The editor's schemas are up to date; nothing was written.

It is a change like any other: it can be committed, and taken back.

  $ git add . && git commit -qm "A book"
  $ echo "channels: [call, email, letter]" >>fu.yaml && fu schema --commit && git log --format=%s --name-only -1
  Written, for the editor:
    .fu/prospect.schema.json
    .fu/fu.schema.json
  schema: what the editor knows of the book's files
  
  .fu/fu.schema.json
  .fu/prospect.schema.json
  $ fu undo
  Took back: fu schema
    .fu/prospect.schema.json
    .fu/fu.schema.json
  $ fu check --output json | grep -o '"path":"[^"]*","line":[0-9]*,"column":[0-9]*,"message":"[^"]*schemas[^"]*"'
  "path":".fu/prospect.schema.json","line":0,"column":0,"message":"the editor's schemas differ from what the rules give now"

A book that has none, and files that do not name theirs.

  $ rm -r .fu && fu check >/dev/null; fu schema
  Written, for the editor:
    .fu/prospect.schema.json
    .fu/idea.schema.json
    .fu/fu.schema.json
  New files name their schema in their first line. For the editor to know it in
  those that are there, they begin with:
    # yaml-language-server: $schema=.fu/fu.schema.json
    # yaml-language-server: $schema=../.fu/prospect.schema.json
    # yaml-language-server: $schema=../.fu/idea.schema.json
  with one more ../ for each folder below prospects/. See fu(5), EDITOR.
  $ COLUMNS=50 fu schema --dry-run; rm -r .fu; COLUMNS=50 fu schema
  Written, for the editor:
    .fu/prospect.schema.json
    .fu/idea.schema.json
    .fu/fu.schema.json
  New files name their schema in their first line.
  For the editor to know it in those that are there,
  they begin with:
    # yaml-language-server: $schema=.fu/fu.schema.json
    # yaml-language-server: $schema=../.fu/prospect.schema.json
    # yaml-language-server: $schema=../.fu/idea.schema.json
  with one more ../ for each folder below
  prospects/. See fu(5), EDITOR.

One of them, printed; nothing is written. Without a book it has the built-in rules.

  $ rm -r .fu && fu schema idea | head -8; ls .fu
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "An idea of fu, see fu(5)",
    "type": "object",
    "properties": {
      "title": {
        "description": "What it is, in a line.",
        "$ref": "#/$defs/required-text"
  ls: cannot access '.fu': No such file or directory
  [2]
  $ cd .. && mkdir nowhere && cd nowhere
  $ fu schema prospect | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["$defs"]["stage"]["anyOf"][0])'
  {'enum': ['lead', 'contacted', 'meeting', 'proposal', 'won', 'lost']}
  $ fu -C ../book schema prospect | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["$defs"]["channel"]["anyOf"][0])'
  {'enum': ['call', 'email', 'letter']}
  $ env -u HOME fu schema fu | head -3
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "fu.yaml, the rules of fu, see fu(5)",
  $ ls -a
  .
  ..

What is not there.

  $ fu schema
  fu: no book: there is no fu.yaml in */nowhere or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one (glob)
  [3]
  $ fu schema prospects
  fu: schema: there is no schema of 'prospects'; there are prospect, idea, fu; did you mean 'prospect'?
  [2]
  $ fu schema prospect idea
  fu: schema: 'idea' is one too many; see fu help schema
  [2]
  $ FU_BOOK=gone fu schema prospect
  fu: no book at 'gone' (FU_BOOK): there is no such directory
  [3]
  $ fu -C ../book --as-of HEAD schema prospect
  fu: schema: --as-of is for commands that only read; see fu help schema
  [2]

Rules that are wrong, a link in the place of the folder or of a file, a folder in the place of a file: nothing changes.

  $ cd ../book && cp fu.yaml right.yaml && echo "stages: 3" >>fu.yaml
  $ fu schema
  fu.yaml:10:1: error: key 'stages' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  fu: the rules are wrong, so nothing was computed; mend */book/fu.yaml (glob)
  [3]
  $ mv right.yaml fu.yaml
  $ mkdir ../elsewhere && ln -s ../elsewhere .fu && fu schema
  fu: .fu: this is not a folder of the book; nothing was changed
  [5]
  $ fu schema --dry-run | head -1
  fu: .fu: this is not a folder of the book; nothing was changed
  $ rm .fu && mkdir .fu && ln -s ../../elsewhere/x .fu/idea.schema.json && fu schema
  fu: .fu/idea.schema.json: this is not a regular file; nothing was changed
  [5]
  $ rm .fu/idea.schema.json && mkdir .fu/idea.schema.json && fu schema
  fu: .fu/idea.schema.json: this is not a regular file; nothing was changed
  [5]
  $ ls ../elsewhere .fu
  ../elsewhere:
  
  .fu:
  idea.schema.json
  $ rm -r .fu && touch .fu && fu schema
  fu: .fu: this is not a folder of the book; nothing was changed
  [5]
