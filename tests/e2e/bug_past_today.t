Who looks back with --today has made no mistake: entries after that day are not warned about.

  $ fu -C $EXAMPLES/book list --today 2026-11-14 --json | sed -n '/"problems"/,$p'
  "problems":[]}
