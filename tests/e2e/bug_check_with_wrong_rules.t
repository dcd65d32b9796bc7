With wrong rules no prospect can be checked, and `fu check` of one prospect must not say that nothing is wrong.

  $ mkdir -p book/prospects
  $ echo "default-cadence: outbond" >book/fu.yaml
  $ printf 'name: Ada\nstage: leed\n' >book/prospects/ada.yaml
  $ fu -C book check ada >/dev/null 2>&1
  [3]
