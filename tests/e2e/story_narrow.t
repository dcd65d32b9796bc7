No line of a result is wider than the terminal, 80 columns where nobody says how wide it is.

  $ cp -r $EXAMPLES/book book && cd book && git init -q && git add -A && git commit -qm "A book"
  $ wide() { "$@" | while IFS= read -r line; do test ${#line} -le $COLUMNS || echo "too wide: $line"; done; git checkout -q . && git clean -fdq; }
  $ for COLUMNS in 80 60; do
  >   export COLUMNS
  >   wide fu init book
  >   wide fu add "Constantin Freiherr von Hohenlohe" --company "Hohenlohe-Waldenburgsche Verwaltung"
  >   wide fu add "Ina Introducer" --type introducer --added 2026-11-02 --in nordics/denmark
  >   wide fu log jane call reached --on wed
  >   wide fu log jane bjorn kaethe beatriz event
  >   wide fu log soren visit -m "a long note that says much, and more than fits into one line of a terminal"
  >   wide fu log lucja call voicemail
  >   wide fu note jane --on wed "seen at the fair"
  >   wide fu snooze jane 2027-01-11 --on wed
  >   wide fu set jane stage=lost --on wed
  >   wide fu won bjorn --on wed
  >   wide fu lost bjorn --on wed
  >   wide fu stop bjorn --reason reassigned -m "to the agency in Oslo" --on wed
  >   wide fu resume otto -m "his son wrote" --on wed
  >   wide fu handoff owner: --to "Anneliese von Hohenlohe-Waldenburg" --yes --on wed
  >   EDITOR=true wide fu edit bjorn
  >   wide fu stats
  >   fu log jane kim giulia beatriz mateo soren kaethe bjorn event >/dev/null && wide fu undo
  > done

Long names and large amounts give way, too.

  $ cat >prospects/constantin-von-hohenlohe.yaml <<'END'
  > name: Constantin Freiherr von Hohenlohe-Waldenburg
  > company: Hohenlohe-Waldenburgsche Verwaltung
  > added: 2026-01-02
  > stage: contacted
  > value: 1200000.50 JPY
  > log:
  > END
  $ for day in {10..19}; do echo "  - {date: 2026-03-$day, via: call, outcome: reached}"; done >>prospects/constantin-von-hohenlohe.yaml
  $ git add -A && git commit -qm "Somebody"
  $ for COLUMNS in 80 60; do
  >   export COLUMNS
  >   for command in show why brief ideas fact; do wide fu $command constantin-von-hohenlohe; done
  >   for command in hour pipeline stalled due ideas 'invite spring-colours'; do wide fu $command; done
  > done
