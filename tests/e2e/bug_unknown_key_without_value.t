An unknown key is a note and never more, with a value or without one.

  $ mkdir -p book/prospects
  $ touch book/fu.yaml
  $ printf 'name: Ada\nbirthday:\n' >book/prospects/ada.yaml
  $ fu -C book check >/dev/null
