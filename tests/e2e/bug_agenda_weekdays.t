The second day of a span is counted from the first: on a Wednesday, mon..fri is the whole of next week.

  $ fu -C $EXAMPLES/book agenda mon..fri --today 2026-11-25 | head -1 | cut -d' ' -f1-8
  Mon 30 Nov to Fri 4 Dec 2026
