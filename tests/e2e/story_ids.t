How a prospect is named on the command line.

  $ mkdir -p book/prospects/berlin book/prospects/oslo
  $ touch book/fu.yaml
  $ export FU_BOOK=book
  $ prospect() { printf 'name: %s\ncompany: %s\n' "$2" "$3" >book/prospects/$1.yaml; }
  $ prospect berlin/jane "Jane Fox" "Acme GmbH"
  $ prospect berlin/jane-doe "Jane Doe" "Nordwind AB"
  $ prospect berlin/jane-dora "Jane Dora" "Nordlicht KG"
  $ prospect oslo/soren "Søren Ås" "Fjordmøbler"
  $ prospect oslo/kim-ito "伊藤 キム" "Harbor Ltd"
  $ named() { fu show "$@" | head -1; }

The exact ID comes first, though others begin with it.

  $ named jane
  Jane Fox                                                                    jane

The beginning of an ID, when only one begins so.

  $ named jane-doe
  Jane Doe                                                                jane-doe
  $ named jane-dor
  Jane Dora                                                              jane-dora
  $ named k
  伊藤 キム                                                                kim-ito

When several do, they are named, and the status is 1.

  $ fu show jane-
  fu: 'jane-' may be any of
    jane-doe
    jane-dora
  [1]
  $ fu show jane-do
  fu: 'jane-do' may be any of
    jane-doe
    jane-dora
  [1]

Where no ID begins so, the names and companies are searched, whatever the case.

  $ named fox
  Jane Fox                                                                    jane
  $ named SØREN
  Søren Ås                                                                   soren
  $ named harbor
  伊藤 キム                                                                kim-ito
  $ named 伊藤
  伊藤 キム                                                                kim-ito
  $ named "jane d" 2>&1
  fu: 'jane d' may be any of
    jane-doe  Jane Doe
    jane-dora  Jane Dora
  $ fu show nord
  fu: 'nord' may be any of
    jane-doe  Jane Doe
    jane-dora  Jane Dora
  [1]

The same for the other commands about one prospect.

  $ fu why fox | head -1
  Jane Fox, Acme GmbH                                                         jane
  $ fu plan fox | head -1
  Jane Fox, Acme GmbH                                                         jane
  $ fu why nord
  fu: 'nord' may be any of
    jane-doe  Jane Doe
    jane-dora  Jane Dora
  [1]

Nobody of that name, perhaps a slip.

  $ fu show jnae-doe
  fu: no prospect 'jnae-doe'; did you mean 'jane-doe'?
  [1]
  $ fu show lee-park
  fu: no prospect 'lee-park'
  [1]
  $ fu show kim_ito
  fu: no prospect 'kim_ito'; did you mean 'kim-ito'?
  [1]

More than ten: the first ten are named.

  $ for number in 01 02 03 04 05 06 07 08 09 10 11 12; do prospect lead-$number "Lead $number" "Fair"; done
  $ fu show lead
  fu: 'lead' may be any of
    lead-01
    lead-02
    lead-03
    lead-04
    lead-05
    lead-06
    lead-07
    lead-08
    lead-09
    lead-10
    and 2 more
  [1]
  $ fu show fair
  fu: 'fair' may be any of
    lead-01  Lead 01
    lead-02  Lead 02
    lead-03  Lead 03
    lead-04  Lead 04
    lead-05  Lead 05
    lead-06  Lead 06
    lead-07  Lead 07
    lead-08  Lead 08
    lead-09  Lead 09
    lead-10  Lead 10
    and 2 more
  [1]

A short word may be a part of many names. A file's path is no ID.

  $ fu show 1
  fu: '1' may be any of
    lead-01  Lead 01
    lead-10  Lead 10
    lead-11  Lead 11
    lead-12  Lead 12
  [1]
  $ fu show ../../etc/passwd
  fu: no prospect '../../etc/passwd'
  [1]
  $ fu show prospects/berlin/jane.yaml
  fu: no prospect 'prospects/berlin/jane.yaml'
  [1]

Two files with the same ID in two folders: nobody knows which one is meant. The others are not affected.

  $ prospect oslo/jane-doe "Jane Doe" "Nordwind AS"
  $ fu show jane-doe
  prospects/berlin/jane-doe.yaml:1:1: error: 'jane-doe' is also prospects/oslo/jane-doe.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/oslo/jane-doe.yaml:1:1: error: 'jane-doe' is also prospects/berlin/jane-doe.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  fu: 'jane-doe' stands in more than one file
  [3]
  $ named jane-dora
  Jane Dora                                                              jane-dora
  $ fu list id:jane-doe,jane-dora
  ID         WHO                      STAGE  NEXT   VIA   LAST
  jane-dora  Jane Dora, Nordlicht KG  lead   today  call
  prospects/berlin/jane-doe.yaml:1:1: error: 'jane-doe' is also prospects/oslo/jane-doe.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/oslo/jane-doe.yaml:1:1: error: 'jane-doe' is also prospects/berlin/jane-doe.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  [3]

An ID may not be given twice or left out.

  $ fu show jane kim
  fu: show: 'kim' is one too many; see fu help show
  [2]
  $ fu show
  fu: show: ID is missing; see fu help show
  [2]

The beginning of an ID, mistyped.

  $ fu log jnae call busy
  fu: no prospect has the ID 'jnae'; did you mean 'jane'?
  [1]
