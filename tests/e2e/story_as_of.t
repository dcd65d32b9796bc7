A team's book in git, in a folder with a difficult name: two commits, a week apart.

  $ book='sales "north" ä/book'
  $ mkdir -p "$book/prospects/süd" && git init -q . && touch "$book/fu.yaml"
  $ commit() { git add -A && GIT_COMMITTER_DATE=$1T09:00:00Z git commit -q -m "$2"; }
  $ cat >"$book/prospects/ada.yaml" <<EOF
  > name: Ada Roth
  > added: 2026-11-09
  > log:
  >   - {date: 2026-11-10, via: call, outcome: reached}
  > EOF
  $ cat >"$book/prospects/süd/ben.yaml" <<EOF
  > name: Ben Sand
  > added: 2026-11-09
  > EOF
  $ commit 2026-11-10 one
  $ fu -C "$book" log ada email sent --on 2026-11-17 -m "the swatches" >/dev/null
  $ printf 'name: Cleo Park\nadded: 2026-11-16\n' >"$book/prospects/cleo.yaml"
  $ echo 'default-cadence: keep-in-touch' >"$book/fu.yaml"
  $ git rm -q "$book/prospects/süd/ben.yaml"
  $ commit 2026-11-17 two
  $ git tag -a -m "the first" first HEAD~1
  $ cd "$book"

Now, and then. What day it is stays as it is; --today may say another.

  $ fu list
  ID    WHO        STAGE  NEXT        VIA    LAST
  cleo  Cleo Park  lead   Mon 30 Nov  email
  ada   Ada Roth   lead   Tue 1 Dec   email  17 Nov
  $ fu list --as-of HEAD~1
  As of commit 026915b, Tue 10 Nov 2026
  ID   WHO       STAGE  NEXT         VIA    LAST
  ben  Ben Sand  lead   9 days late  call
  ada  Ada Roth  lead   8 days late  email  10 Nov
  $ fu --as-of first due
  As of commit 026915b, Tue 10 Nov 2026
  Fri 20 Nov 2026                                               2 overdue · 0 done
  
  OVERDUE
    ben  call   Ben Sand · no phone                                    9 days late
      Their details, is it of interest, and announce the email — first contact
    ada  email  Ada Roth · no email                                    8 days late
      What you announced, with one idea they can use — reached 10 Nov
  $ fu due --as-of first --today 2026-11-11
  As of commit 026915b, Tue 10 Nov 2026
  Wed 11 Nov 2026                                               2 overdue · 0 done
  
  OVERDUE
    ben  call   Ben Sand · no phone                                    2 days late
      Their details, is it of interest, and announce the email — first contact
    ada  email  Ada Roth · no email                                     1 day late
      What you announced, with one idea they can use — reached 10 Nov
  $ fu show ada --as-of 'main@{1}'
  As of commit 026915b, Tue 10 Nov 2026
  Ada Roth                                                                     ada
  
  Next        Tue 10 Nov (10 days ago), email, 8 days late
  Say         What you announced, with one idea they can use
  Plan        outbound, step 2 of 4
  So far      1 touch
  Stage       lead
  Added       Mon 9 Nov 2026
  
  History
    Tue 10 Nov        call, reached

Every command that reads gives what it would give in a clone at that commit.

  $ git clone -q "$(git rev-parse --show-toplevel)" "$CRAMTMP/then" 2>/dev/null
  $ then="$CRAMTMP/then/$(git rev-parse --show-prefix)"
  $ git -C "$CRAMTMP/then" checkout -q HEAD~1
  $ for command in due overdue agenda list 'show ada' 'why ada' 'plan ben' check cadences; do
  >   fu $command --as-of first >now.txt && sed -n 1p now.txt
  >   sed 1d now.txt | diff - <(fu -C "$then" $command) || echo "$command differs"
  > done
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  As of commit 026915b, Tue 10 Nov 2026
  $ rm now.txt

JSON says of which commit it is.

  $ fu list --as-of first --json | head -1
  {"schema":"fu.list/1","today":"2026-11-20","as_of":"026915ba35514597e86bb8a46d5c3205514b873f",
  $ test "$(fu list --as-of first --json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["as_of"])')" = "$(git rev-parse first^{commit})"
  $ fu list --json | head -1
  {"schema":"fu.list/1","today":"2026-11-20","as_of":null,
  $ fu check --as-of first --output github

What lies on the disk plays no part, and is left alone; so is the index.

  $ git status --porcelain && stat -c %y "$(git rev-parse --git-dir)/index" >"$CRAMTMP/index"
  $ echo 'cadences: [' >fu.yaml && echo 'name: [' >prospects/ada.yaml && echo junk >prospects/new.yaml
  $ git add prospects/new.yaml && stat -c %y "$(git rev-parse --git-dir)/index" >"$CRAMTMP/index"
  $ fu list --as-of HEAD
  As of commit 0a08c38, Tue 17 Nov 2026
  ID    WHO        STAGE  NEXT        VIA    LAST
  cleo  Cleo Park  lead   Mon 30 Nov  email
  ada   Ada Roth   lead   Tue 1 Dec   email  17 Nov
  $ stat -c %y "$(git rev-parse --git-dir)/index" | diff - "$CRAMTMP/index"
  $ git status --porcelain .
   M "sales \"north\" \303\244/book/fu.yaml"
   M "sales \"north\" \303\244/book/prospects/ada.yaml"
  A  "sales \"north\" \303\244/book/prospects/new.yaml"
  $ rm fu.yaml && fu -C . list --as-of HEAD -n 1
  As of commit 0a08c38, Tue 17 Nov 2026
  ID    WHO        STAGE  NEXT        VIA    LAST
  cleo  Cleo Park  lead   Mon 30 Nov  email
  1 more
  $ git reset -q --hard

A file that was broken then is told of, with the place where it was.

  $ echo 'added: 2026-02-30' >>prospects/cleo.yaml && git commit -qam three
  $ sed -i '$d' prospects/cleo.yaml && git commit -qam four
  $ fu list --as-of HEAD~1
  As of commit 50cd2ff, Fri 20 Nov 2026
  ID   WHO       STAGE  NEXT       VIA    LAST
  ada  Ada Roth  lead   Tue 1 Dec  email  17 Nov
  prospects/cleo.yaml:3:1: error: key 'added' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  [3]
  $ fu check --as-of HEAD~1
  As of commit 50cd2ff, Fri 20 Nov 2026
  prospects/cleo.yaml:3:1: error: key 'added' stands here a second time [duplicate-key]
    hint: the first is on line 2; keep one
  1 error
  [3]
  $ fu check --as-of HEAD~1 ada
  As of commit 50cd2ff, Fri 20 Nov 2026
  nothing wrong
  $ fu check --as-of HEAD~1 prospects/cleo.yaml >/dev/null
  [3]
  $ fu check --as-of first prospects/süd/ben.yaml
  As of commit 026915b, Tue 10 Nov 2026
  nothing wrong
  $ fu check --as-of first cleo
  fu: 'cleo' is no file, folder or ID of the book '*/*book' at commit 026915b (glob)
  [2]
  $ fu check
  nothing wrong
