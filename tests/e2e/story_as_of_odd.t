Links, submodules, large files and odd names at a commit are what they are on the disk.

  $ mkdir -p book/prospects/berlin/x.yaml book/prospects/.hidden book/shared book/ideas elsewhere/prospects && cd book
  $ git init -q . && touch fu.yaml
  $ echo 'name: Ada' | tee shared/ada prospects/berlin/twin.yaml prospects/twin.yaml prospects/.hidden/h.yaml >/dev/null
  $ echo 'name: Idle' | tee prospects/berlin/x.yaml/idle.yaml prospects/Upper.yaml prospects/left.yaml~ >/dev/null
  $ ln -s ../shared/ada prospects/ada.yaml
  $ ln -s ../more/ada prospects/two-links.yaml && ln -s shared more
  $ ln -s ../../elsewhere/secret prospects/out.yaml && echo 'name: Secret' >../elsewhere/secret
  $ ln -s /etc/hostname prospects/absolute.yaml
  $ ln -s nothing prospects/nowhere.yaml
  $ ln -s loop.yaml prospects/loop.yaml
  $ ln -s ../shared prospects/folder.yaml
  $ ln -s ../../elsewhere prospects/outside
  $ /usr/bin/python3 -c 'print("name: Large\nabout: " + "x" * 1024 * 1024)' >prospects/large.yaml
  $ git add -A && git commit -q -m odd
  $ fu list --as-of HEAD
  As of commit ffeae80, Fri 20 Nov 2026
  ID         WHO   STAGE  NEXT   VIA   LAST
  ada        Ada   lead   today  call
  idle       Idle  lead   today  call
  two-links  Ada   lead   today  call
  prospects/berlin/twin.yaml:1:1: error: 'twin' is also prospects/twin.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/berlin/x.yaml:1:1: error: this is a folder with the name of a file [not-a-file]
    hint: rename it
  prospects/twin.yaml:1:1: error: 'twin' is also prospects/berlin/twin.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/absolute.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  prospects/folder.yaml:1:1: error: this is not a regular file [not-a-file]
    hint: remove it
  prospects/large.yaml:1:1: error: more than 1 MiB [limit]
    hint: shorten it
  prospects/loop.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  prospects/nowhere.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  prospects/out.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  fu: 2 warnings; see fu check
  [3]
  $ fu check >now.txt
  [3]
  $ fu check --as-of HEAD | sed 1d | diff - now.txt
  $ cat now.txt
  prospects/Upper.yaml:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/absolute.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  prospects/berlin/twin.yaml:1:1: error: 'twin' is also prospects/twin.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  prospects/berlin/x.yaml:1:1: error: this is a folder with the name of a file [not-a-file]
    hint: rename it
  prospects/folder.yaml:1:1: error: this is not a regular file [not-a-file]
    hint: remove it
  prospects/large.yaml:1:1: error: more than 1 MiB [limit]
    hint: shorten it
  prospects/loop.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  prospects/nowhere.yaml:1:1: error: this link leads nowhere [symlink]
    hint: replace it with the file
  prospects/out.yaml:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  prospects/outside:1:1: warning: this is not read: its name is not ID.yaml [filename]
    hint: the file of a prospect is named with a-z, 0-9 and -, and ends in .yaml
  prospects/twin.yaml:1:1: error: 'twin' is also prospects/berlin/twin.yaml [duplicate-id]
    hint: rename one of the two, or merge them
  9 errors and 2 warnings
  $ rm now.txt

The whole folder as a link, and as a submodule.

  $ git mv prospects kept && ln -s kept prospects && git add prospects && git commit -q -m link
  $ fu check --as-of HEAD
  As of commit 833be2b, Fri 20 Nov 2026
  prospects:1:1: error: this is a link or a file where a folder should be [not-a-folder]
    hint: move the folder itself to this place
  1 error
  [3]
  $ rm prospects && git init -q ../sub && echo 'name: Sub' >../sub/sub.yaml && git -C ../sub add . && git -C ../sub commit -q -m sub
  $ git -c protocol.file.allow=always submodule --quiet add ../sub prospects/sub 2>/dev/null && git commit -q -m submodule
  $ fu list --as-of HEAD
  fu: 1 warning; see fu check
  $ fu check --as-of HEAD
  As of commit 3611a1f, Fri 20 Nov 2026
  prospects/sub:1:1: warning: this is a submodule: its files are not read here [submodule]
    hint: ask in the submodule itself
  1 warning
  [1]
  $ fu check --as-of HEAD prospects/sub
  As of commit 3611a1f, Fri 20 Nov 2026
  prospects/sub:1:1: warning: this is a submodule: its files are not read here [submodule]
    hint: ask in the submodule itself
  1 warning
  [1]

A book that is itself a submodule, and one in a linked work tree.

  $ cd .. && git init -q top && cd top && git -c protocol.file.allow=always submodule --quiet add ../book book 2>/dev/null
  $ fu -C book check --as-of HEAD prospects/sub
  As of commit 3611a1f, Fri 20 Nov 2026
  prospects/sub:1:1: warning: this is a submodule: its files are not read here [submodule]
    hint: ask in the submodule itself
  1 warning
  [1]
  $ cd ../book && git worktree add -q ../tree HEAD~2 && cd ../tree
  $ fu list --as-of main -n 1
  fu: 1 warning; see fu check
  $ fu list --as-of HEAD -n 1 2>/dev/null
  As of commit ffeae80, Fri 20 Nov 2026
  ID   WHO  STAGE  NEXT   VIA   LAST
  ada  Ada  lead   today  call
  2 more
  [3]

A clone without contents fetches nothing; it says what is missing.

  $ cd .. && git -C book config uploadpack.allowFilter true
  $ git clone -q --no-checkout --filter=blob:none "file://$PWD/book" partial 2>/dev/null
  $ fu -C partial list --as-of HEAD~2
  fu: this is a partial clone, and does not have all that is asked for; git fetch --refetch --no-filter brings it
  [3]
