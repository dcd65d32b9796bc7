One contact is one line, in every file of the example book: comments, spacing and quotes stay.
Otto Brandt is stopped: there it takes --force.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ for file in $(cd prospects && find . -name '*.yaml' | LC_ALL=C sort); do
  >   id=$(basename $file .yaml)
  >   echo "== $id"
  >   fu log $id call voicemail -m "one line" || fu log $id call voicemail -m "one line" --force
  >   git diff --stat
  >   git diff -U0 | tail -n +5 | grep '^[-+]'
  >   git checkout -q .
  > done
  == anais-lefevre
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
   prospects/berlin/anais-lefevre.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == giulia-esposito
  Logged. Next: Tue 24 Nov (in 4 days), email (voicemail: in 2 working days)
   prospects/berlin/giulia-esposito.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == jane-doe
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
   prospects/berlin/jane-doe.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == lucja-zielinska
  Logged. Next: Mon 18 Jan 2027 (in 8 weeks), post (snoozed on Thu 5 Nov)
  The snooze of Thu 5 Nov still holds; --next plan drops it.
   prospects/berlin/lucja-zielinska.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == mateo-nunez
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
   prospects/berlin/mateo-nunez.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == otto-brandt
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); --force logs it all the same, fu resume takes contact up again; nothing was changed
  Logged. Stopped: asked, no next contact
   prospects/berlin/otto-brandt.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == piotr-wisniewski
  Logged. Next: Tue 24 Nov (in 4 days), email (voicemail: in 2 working days)
   prospects/berlin/piotr-wisniewski.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == zoe-krueger
  Logged. Next: Fri 20 Nov (today), email (voicemail: at once)
   prospects/berlin/zoe-krueger.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == beatriz-fernandez
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
   prospects/customers/beatriz-fernandez.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == kaethe-moeller
  Logged. Next: Tue 24 Nov (in 4 days), call (voicemail: in 2 working days)
   prospects/customers/kaethe-moeller.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == aino-makinen
  Logged. Next: Tue 1 Dec (in 11 days), email (voicemail: in 2 working days)
   prospects/nordics/aino-makinen.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == bjorn-hakonsen
  Logged. Next: Tue 1 Dec (in 11 days), call (voicemail: in 2 working days)
   prospects/nordics/bjorn-hakonsen.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == kim-ito
  Logged. Next: Fri 20 Nov (today), email (voicemail: at once)
   prospects/nordics/kim-ito.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == lee-park
  Logged. Next: Tue 24 Nov (in 4 days), email (voicemail: in 2 working days)
   prospects/nordics/lee-park.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}
  == soren-ostergard
  Logged. Next: Tue 24 Nov (in 4 days), email (voicemail: in 2 working days)
   prospects/nordics/soren-ostergard.yaml | 1 +
   1 file changed, 1 insertion(+)
  +  - {date: 2026-11-20, via: call, outcome: voicemail, note: "one line"}

All of them in one go: so many files, so many lines.

  $ ids=$(fu list not:status:stopped --json | grep -o '^{"id":"[^"]*"' | cut -d '"' -f 4)
  $ fu log $ids email -m "Season's greetings" | wc -l
  29
  $ git diff --stat | tail -1
   14 files changed, 14 insertions(+)
  $ git diff -U0 | grep '^-[^-]'
  [1]
  $ fu undo | head -1
  Took back: fu log mateo-nunez jane-doe kim-ito zoe-krueger anais-lefevre aino-m…
  $ git status --short

And a second line goes behind the first.

  $ fu log kaethe call voicemail >/dev/null && fu log kaethe call busy >/dev/null
  $ git diff -U0 | tail -3
  @@ -76,0 +77,2 @@ log:
  +  - {date: 2026-11-20, via: call, outcome: voicemail}
  +  - {date: 2026-11-20, via: call, outcome: busy}

Other forms of a log: none, empty, in one line, without the last line's end, with DOS line ends.

  $ form() { printf "$1" >prospects/form.yaml; cp prospects/form.yaml ../before; fu log form call busy >/dev/null; diff -U0 ../before prospects/form.yaml | tail -n +4; }
  $ form 'name: A\n'
  +log:
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A'
  -name: A
  \ No newline at end of file
  +name: A
  +log:
  +  - {date: 2026-11-20, via: call, outcome: busy}
  \ No newline at end of file
  $ form 'name: A\nlog:\n'
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog: []\n'
  -log: []
  +log:
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog: ~\ntags: [x]\n'
  -log: ~
  +log:
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog:\n- {date: 2026-11-01, note: x}\n'
  +- {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog:\n- {date: 2026-11-01, note: x}\ntags: [x]\n'
  +- {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog: [{date: 2026-11-01, note: x}]\n'
  -log: [{date: 2026-11-01, note: x}]
  +log: [{date: 2026-11-01, note: x}, {date: 2026-11-20, via: call, outcome: busy}]
  $ form 'name: A\nlog:\n  - {date: 2026-11-01, note: x}\n\n\n# the end\n'
  +  - {date: 2026-11-20, via: call, outcome: busy}
  $ form 'name: A\nlog:\n  - {date: 2026-11-01, note: x}'
  -  - {date: 2026-11-01, note: x}
  \ No newline at end of file
  +  - {date: 2026-11-01, note: x}
  +  - {date: 2026-11-20, via: call, outcome: busy}
  \ No newline at end of file
  $ form 'name: A\r\nlog:\r\n  - {date: 2026-11-01, note: x}\r\n' | cat -A
  +  - {date: 2026-11-20, via: call, outcome: busy}^M$
  $ form '\xef\xbb\xbfname: A\nlog:\n  - {date: 2026-11-01, note: x}\n'
  +  - {date: 2026-11-20, via: call, outcome: busy}
