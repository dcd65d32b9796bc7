A new idea.

  $ cp -r $EXAMPLES/book book && cd book
  $ git init -q && git add -A && git commit -qm "A book"
  $ fu idea add "Open studio" --date 2026-12-03 --tag fashion --tag "berlin, new"
  Added open-studio (ideas/open-studio.yaml): event on Thu 3 Dec (in 13 days).
  It suits 3 prospects: fu invite open-studio
  $ cat ideas/open-studio.yaml
  # yaml-language-server: $schema=../.fu/idea.schema.json
  title: Open studio
  kind: event
  date: 2026-12-03
  tags: [fashion, "berlin, new"]
  $ fu idea add What buyers say: yes --kind article --url https://example.org/ --until eom --tag wool --id buyers
  Added buyers (ideas/buyers.yaml): article, of use until Mon 30 Nov (in 10 days).
  It suits 3 prospects: fu invite buyers
  $ cat ideas/buyers.yaml
  # yaml-language-server: $schema=../.fu/idea.schema.json
  title: "What buyers say: yes"
  kind: article
  url: "https://example.org/"
  until: 2026-11-30
  tags: [wool]
  $ fu check ideas
  nothing wrong
  $ fu undo
  Took back: fu idea add What buyers say: yes
    ideas/buyers.yaml
  $ fu undo
  Took back: fu idea add Open studio
    ideas/open-studio.yaml
  $ git status --short

The ID is made from the title, of at most 32 letters, and is nobody else's.

  $ fu idea add "The seven things that every buyer of wool should know"
  Added the-seven-things-that-every (ideas/the-seven-things-that-every.yaml).
  Without tags it suits nobody: write 'tags: [...]' into the file.
  $ fu idea add "Jane Doe" --tag wool
  Added jane-doe-2 (ideas/jane-doe-2.yaml).
  It suits 3 prospects: fu invite jane-doe-2
  $ fu idea add "Due" --tag none-has-it | head -1
  Added due-2 (ideas/due-2.yaml).
  $ fu idea add 春の色
  fu: idea add: the title '春の色' has no Latin letters to make an ID of; name one: --id spring-colours
  [2]
  $ fu idea add 春の色 --id haru --tag fashion
  Added haru (ideas/haru.yaml).
  It suits 3 prospects: fu invite haru

With --dry-run nothing is written; --commit commits it.

  $ fu idea add "News of May" --kind news --dry-run
  --- /dev/null
  +++ b/ideas/news-of-may.yaml
  @@ -0,0 +1,3 @@
  +# yaml-language-server: $schema=../.fu/idea.schema.json
  +title: News of May
  +kind: news
  $ fu idea add "News of May" --kind news --commit
  Added news-of-may (ideas/news-of-may.yaml): news.
  Without tags it suits nobody: write 'tags: [...]' into the file.
  $ git log -1 --format=%s --stat
  idea: News of May
  
   ideas/news-of-may.yaml | 3 +++
   1 file changed, 3 insertions(+)

What is not accepted changes nothing.

  $ git add -A && git commit -qm "Ideas"
  $ fu idea
  fu: idea: what of it? fu idea add TITLE writes a new one, fu ideas lists those of the book
  [2]
  $ fu idea ad "Open studio"
  fu: idea: 'ad' is not what it can do; did you mean 'add'?
  [2]
  $ fu idea list
  fu: idea: 'list' is not what it can do; fu idea add TITLE writes a new one, fu ideas lists those of the book
  [2]
  $ fu idea add
  fu: idea add: what is it? write a title
  [2]
  $ fu idea add " "
  fu: idea add: what is it? write a title
  [2]
  $ fu idea add "news of MAY"
  fu: this may be 'news-of-may', with the same title; --id ID adds it all the same
  [1]
  $ fu idea add "News of May" --id jane-doe
  fu: the ID 'jane-doe' is taken: a file of the book has it, or it is a command, channel or outcome; nothing was changed
  [1]
  $ fu idea add "News of May" --id New
  fu: idea add: 'New' is no ID: a to z, 0 to 9 and -, at most 64 of them, not - first
  [2]
  $ fu idea add Fair --kind evnt
  fu: there is no kind of idea 'evnt'; did you mean 'event'?
  [2]
  $ fu idea add Fair --date 2026-11-12
  fu: --date 2026-11-12 is Thu 12 Nov (8 days ago): an idea that is over is of use to nobody; --until says how long its talks are
  [2]
  $ fu idea add Fair --until -2d
  fu: --until -2d is Wed 18 Nov (2 days ago): an idea that is over is of use to nobody
  [2]
  $ fu idea add Fair --date 2026-12-12 --until 2026-12-01
  fu: --until 2026-12-01 is Tue 1 Dec (in 11 days), before the event itself
  [2]
  $ fu idea add Fair --date soon
  fu: 'soon' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, may or 2027-05
  [2]
  $ fu idea add "$(printf 'a\377')"
  fu: title is not UTF-8
  [2]
  $ git status --short

The talks of an event that was, in a book that has no ideas yet and no schema.

  $ mkdir ../new && cd ../new && touch fu.yaml
  $ fu idea add "Baltic Fabric Days" --date 2026-11-12 --until 2026-12-31
  Added baltic-fabric-days (ideas/baltic-fabric-days.yaml): event on Thu 12 Nov (8
  days ago), of use until Thu 31 Dec (in 5 weeks).
  Without tags it suits nobody: write 'tags: [...]' into the file.
  $ cat ideas/*
  title: Baltic Fabric Days
  kind: event
  date: 2026-11-12
  until: 2026-12-31

What a writer that was killed has left in ideas/ goes with the next one.

  $ touch "ideas/.x.yaml.fu-new"
  $ fu add Jane >/dev/null
  $ ls -A ideas
  baltic-fabric-days.yaml

A link in the place of the folder leads out of the book.

  $ rm -r ideas && mkdir ../elsewhere && ln -s ../elsewhere ideas
  $ fu idea add "Open studio" 2>&1 | sed 's#^fu: .*/new/#fu: #'
  ideas:1:1: error: this is a link or a file where a folder should be [not-a-folder]
    hint: move the folder itself to this place
  fu: ideas is a link; name a folder of the book; nothing was changed
  $ ls ../elsewhere

Without a book.

  $ cd / && fu idea add "Open studio" 2>&1 | head -1
  fu: no book: there is no fu.yaml in / or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one
