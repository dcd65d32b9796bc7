Examples in the help can be typed as they stand: < and > in a query are in quotes, or the shell writes a file `=10000`.

  $ for command in due overdue agenda list; do fu help $command | grep -E "[a-z]+:[<>]" | grep -v "'[a-z]*:[<>]"; done
  [1]
