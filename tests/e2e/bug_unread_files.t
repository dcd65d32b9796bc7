The footer counts files: two mistakes in one file make one file that could not be read.

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ cat >book/prospects/ada.yaml <<EOF
  > name: Ada
  > log:
  >   - {date: 2026-02-30, via: call}
  >   - {date: 2026-11-31, via: call}
  > EOF
  $ fu -C book due 2>/dev/null | tail -n 1
  1 file could not be read: fu check

A book of which nothing can be read is not called empty.

  $ fu -C book due 2>/dev/null
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  
  1 file could not be read: fu check
  [3]
