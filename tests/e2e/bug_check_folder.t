A folder's name may end in a slash, as the shell completes it.

  $ mkdir -p book/prospects/berlin
  $ touch book/fu.yaml
  $ printf 'name: Ada\nstage: leed\n' >book/prospects/berlin/ada.yaml
  $ cd book
  $ fu check prospects/berlin/
  prospects/berlin/ada.yaml:2:8: warning: there is no stage 'leed' in the rules [stage]
    hint: did you mean 'lead'?
  1 warning
  [1]
