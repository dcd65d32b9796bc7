An amount that is not understood is refused; it must not look as if nobody had one.

  $ cd $EXAMPLES/book
  $ for amount in 10k 1e4 '10000 Euro' 10000E; do
  >   fu list "value:>=$amount" 2>/dev/null
  >   echo "$amount: $?"
  > done
  10k: 2
  1e4: 2
  10000 Euro: 2
  10000E: 2
