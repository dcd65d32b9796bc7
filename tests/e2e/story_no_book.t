No book anywhere: fu says where it has looked.

  $ export HOME=$PWD/home
  $ mkdir -p "$HOME/.config/fu" office/desk
  $ cd office/desk
  $ fu due
  fu: no book: there is no fu.yaml in */story_no_book.t/office/desk or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one (glob)
  [3]
  $ fu list
  fu: no book: there is no fu.yaml in */story_no_book.t/office/desk or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one (glob)
  [3]
  $ fu check
  fu: no book: there is no fu.yaml in */story_no_book.t/office/desk or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one (glob)
  [3]

Help needs no book.

  $ fu help | head -1
  fu: follow up. Who to contact next, from plain-text files.

A place that is named by -C or FU_BOOK must be a book; nothing else is tried then.

  $ fu -C nowhere due
  fu: no book at 'nowhere' (-C): there is no such directory
  [3]
  $ fu -C . due
  fu: no book at '.' (-C): it has no fu.yaml; an empty file is enough
  [3]
  $ FU_BOOK=/nowhere fu due
  fu: no book at '/nowhere' (FU_BOOK): there is no such directory
  [3]
  $ echo "book: /nowhere" >"$HOME/.config/fu/config.yaml"
  $ fu due
  fu: no book at '/nowhere' (book: in your config.yaml, because there is no fu.yaml in */office/desk or above it): there is no such directory (glob)
  [3]

Now there are four books, each with one prospect.

  $ cd ../..
  $ for place in office option environment config; do
  >   mkdir -p $place/prospects
  >   touch $place/fu.yaml
  >   echo "name: From the book '$place'" >$place/prospects/only.yaml
  > done
  $ echo "book: $PWD/config" >"$HOME/.config/fu/config.yaml"
  $ option=$PWD/option

The one of config.yaml is used when there is no other. XDG_CONFIG_HOME can move that file.

  $ cd /
  $ fu list
  ID    WHO                     STAGE  NEXT   VIA   LAST
  only  From the book 'config'  lead   today  call
  $ mkdir -p "$HOME/elsewhere/fu"
  $ mv "$HOME/.config/fu/config.yaml" "$HOME/elsewhere/fu"
  $ XDG_CONFIG_HOME=$HOME/elsewhere fu list | cut -c1-40
  ID    WHO                     STAGE  NEX
  only  From the book 'config'  lead   tod
  $ mv "$HOME/elsewhere/fu/config.yaml" "$HOME/.config/fu"

A tilde in it stands for HOME.

  $ mkdir "$HOME/book"
  $ touch "$HOME/book/fu.yaml"
  $ mv "$HOME/.config/fu/config.yaml" "$HOME/.config/fu/before.yaml"
  $ echo "book: ~/book" >"$HOME/.config/fu/config.yaml"
  $ fu overdue
  Fri 20 Nov 2026                                          nobody overdue · 0 done
  
  The book is empty. Somebody to follow up: fu add "Jane Doe" --company Acme
  $ mv "$HOME/.config/fu/before.yaml" "$HOME/.config/fu/config.yaml"

Before it comes the first parent directory with a fu.yaml.

  $ cd "$HOME/../office/desk"
  $ fu list
  ID    WHO                     STAGE  NEXT   VIA   LAST
  only  From the book 'office'  lead   today  call
  $ cd ../prospects
  $ fu list | cut -c1-40
  ID    WHO                     STAGE  NEX
  only  From the book 'office'  lead   tod

Before that comes FU_BOOK, and before everything -C; before or behind the command.

  $ export FU_BOOK=$HOME/../environment
  $ fu list
  ID    WHO                          STAGE  NEXT   VIA   LAST
  only  From the book 'environment'  lead   today  call
  $ fu -C "$option" list
  ID    WHO                     STAGE  NEXT   VIA   LAST
  only  From the book 'option'  lead   today  call
  $ fu list -C "$option" | cut -c1-40
  ID    WHO                     STAGE  NEX
  only  From the book 'option'  lead   tod

An empty FU_BOOK is none.

  $ FU_BOOK= fu list | cut -c1-40
  ID    WHO                     STAGE  NEX
  only  From the book 'office'  lead   tod

What config.yaml says and fu does not understand is named, and the list is printed all the same.

  $ echo "me: [dana, sam]" >"$HOME/.config/fu/config.yaml"
  $ fu list
  ID    WHO                          STAGE  NEXT   VIA   LAST
  only  From the book 'environment'  lead   today  call
  */story_no_book.t/home/.config/fu/config.yaml:1:5: warning: me is a list, not a text [form] (glob)
    hint: put it in quotes, or on one line
