Something of value, on a Monday: fu due names it, and it is sent once.

  $ mkdir -p book/prospects book/ideas && cd book && touch fu.yaml
  $ person() { printf 'name: %s\ncompany: Acme\ntags: [%s]\nadded: 2026-11-20\n' "$2" "$3" >prospects/$1.yaml; }
  $ person jane Jane wool && person kim Kim "silk, WOOL" && person mo Mo cotton
  $ printf 'title: On moths\ntags: [wool]\n' >ideas/moths.yaml
  $ printf 'title: On silk\ntags: [silk]\nuntil: 2026-11-30\n' >ideas/silk.yaml
  $ COLUMNS=100 fu due
  Fri 20 Nov 2026                                                                       3 due · 0 done
  
  DUE
    jane  call  Jane, Acme · no phone                                                            today
      Their details, is it of interest, and announce the email — first contact             idea: moths
    kim   call  Kim, Acme · no phone                                                             today
      Their details, is it of interest, and announce the email — first contact              idea: silk
    mo    call  Mo, Acme · no phone                                                              today
      Their details, is it of interest, and announce the email — first contact
  $ fu due --format '%(id) %(idea)'
  jane moths
  kim silk
  mo 
  $ fu overdue --today 2026-12-24 --format '%(id) %(idea)'
  jane moths
  kim moths
  mo 

Sent, it is named no more, and not for a colleague either: he gets the next best.

  $ fu log jane email --idea moths --next today >/dev/null
  $ fu log kim email --idea silk --next today >/dev/null
  $ fu due --jsonl | sed 's/.*"id":"\([a-z]*\)".*"idea":/\1 /'
  jane null}
  kim null}
  mo null}
  $ fu due --today 2026-12-21 --jsonl | sed 's/.*"id":"\([a-z]*\)".*"idea":/\1 /'
  jane null}
  kim "moths"}
  mo null}

Beside a promise stands what was promised, and no idea.

  $ fu add "Lee Park" --tag silk >/dev/null
  $ COLUMNS=100 fu due | grep -A1 lee-park
    lee-park  call   Lee Park · no phone                                                         today
      Their details, is it of interest, and announce the email — first contact              idea: silk
  $ fu log lee-park call reached --on -1d --next today -m "The price list" >/dev/null
  $ COLUMNS=100 fu due | grep -A1 lee-park
    lee-park  call   Lee Park · no phone                                                         today
      The price list — reached 19 Nov
  $ fu due --format '%(id) %(idea)' id:lee-park
  lee-park silk

Who is left out by a query still counts as a colleague, and so does one whose file is read much later.

  $ cd .. && mkdir -p large/prospects large/ideas && cd large && touch fu.yaml
  $ for i in $(seq -w 900); do printf 'name: P%s\nadded: 2026-11-20\ncompany: C%s\ntags: [wool]\n' $i $i; done | split -l 4 -d -a 3 --additional-suffix=.yaml - prospects/p
  $ printf 'name: Zoe\ncompany: c001\nlog: [{date: 2026-11-19, via: email, outcome: sent, idea: moths}]\n' >prospects/zoe.yaml
  $ printf 'title: On moths\ntags: [wool]\n' >ideas/moths.yaml
  $ fu due id:p000,p001 --format '%(id) %(idea)'
  p000 
  p001 moths
  $ fu due --format '%(idea)' | sort | uniq -c
        2 
      899 moths

A book whose rules are wrong says that, and nothing of its ideas.

  $ printf 'title: [\n' >ideas/bad.yaml
  $ printf 'cadences: [\n' >fu.yaml
  $ fu due 2>&1 | grep -c ideas/
  0
  [1]
