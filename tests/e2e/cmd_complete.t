What a shell asks when somebody presses TAB behind the beginning of an ID.

  $ export FU_BOOK=$EXAMPLES/book
  $ fu __complete prospects z
  zoe-krueger
  $ fu __complete prospects | wc -l | tr -d ' '
  15
  $ fu list --json | python3 -c 'import json, sys; print(*sorted(item["id"] for item in json.load(sys.stdin)["items"]), sep="\n")' > listed
  $ fu __complete prospects | diff - listed

The folders below `prospects/` do not show; neither does what is no prospect's file. Broken files are there: their names are.

  $ mkdir -p book/prospects/north/deep book/prospects/.hidden book/prospects/folder.yaml
  $ cd book && unset FU_BOOK && : > fu.yaml
  $ touch prospects/jane.yaml prospects/north/jan.yaml prospects/north/deep/jasper-2.yaml prospects/north/jane.yaml
  $ touch prospects/.hidden/jack.yaml prospects/Jade.yaml prospects/ja.yml prospects/jay.yaml.bak prospects/jänner.yaml
  $ touch prospects/.yaml prospects/bob.yaml prospects/folder.yaml/jill.yaml
  $ echo '<<<<<<<' > prospects/jam.yaml
  $ ln -s nowhere prospects/jar.yaml && ln -s north prospects/jungle
  $ fu __complete prospects ja
  jam
  jan
  jane
  jar
  jasper-2
  $ fu __complete prospects ji
  jill
  $ cd prospects/north && fu __complete prospects b && cd ../..
  bob
  $ cd .. && fu -C book __complete prospects jam
  jam

Nothing begins so: nothing is printed, and that is no error.

  $ fu -C book __complete prospects x
  $ fu -C book __complete prospects .
  $ fu -C book __complete prospects ../
  $ fu -C book __complete prospects -- -
  $ fu -C book __complete prospects ''
  bob
  jam
  jan
  jane
  jar
  jasper-2
  jill

Wrong rules are nothing to complain of while somebody types; and where there is no book, there is nothing to say.

  $ echo 'nonsense: [' > book/fu.yaml && fu -C book __complete prospects jas
  jasper-2
  $ fu __complete prospects
  $ fu -C nowhere __complete prospects
  $ FU_TODAY=someday fu __complete prospects
  $ fu -C book __complete planets
  $ mkdir -p home/.config/fu && echo 'book: [' > home/.config/fu/config.yaml
  $ HOME=$PWD/home fu __complete prospects
  $ echo "book: $PWD/book" > home/.config/fu/config.yaml
  $ HOME=$PWD/home fu __complete prospects jas
  jasper-2

It is no command for people, and is not suggested.

  $ fu help | grep complete
  [1]
  $ fu _complete
  fu: unknown command '_complete'; see fu --help
  [2]
