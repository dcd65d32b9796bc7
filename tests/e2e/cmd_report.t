The numbers as a page, in a file.

  $ cp -r $EXAMPLES/book book && cd book
  $ fu report -o ../report.html
  Report written: ../report.html
  $ cd ..
  $ head -n 3 report.html
  <!DOCTYPE html>
  <html lang="en">
  <head>
  $ grep -o '<h[12][^>]*>[^<]*' report.html | sed 's/<[^>]*>//'
  Follow-up report
  Pipeline
  Stalled deals
  Activity by week
  Kept on time
  Funnel
  Touches to a meeting, and to a sale
  Where it went quiet
  Channels
  Introducers
  $ grep -o 'Kept on time: [^<]*' report.html
  Kept on time: 77.1% (54 of 70)
  $ grep -o 'Warning: [^<]*' report.html
  Warning: much hangs on one deal. Biggest deal: Bjørn Håkonsen, Håkonsen &amp; Sønner AS (bjorn-hakonsen), 90 000 NOK, 100.0% of what is claimed; the goal is at most 30%.

It needs nothing but itself, and says so to the browser.

  $ grep -c '<script\|http://\|https://\|<img\|<link' report.html
  0
  [1]
  $ grep -o 'content="default-src[^"]*"' report.html
  content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"

It is printed where no file is named, and with -.

  $ fu -C book report | cmp - report.html
  $ fu -C book report -o - | cmp - report.html

But on a terminal there is nothing to look at.

  $ script -qec 'fu -C book report' /dev/null </dev/null | tr -d '\r'
  fu: a page is nothing to read on a terminal; give it a file: fu report -o report.html

A part of the book, a time that is over: everything is looked at as on the last day.

  $ fu -C book report owner:dana --from 2026-10-01 --to 2026-10-31 | grep -o '\(Counted\|Kept on time\): [^<]*'
  Counted: Thu 1 Oct 2026 to Sat 31 Oct 2026. 9 prospects of: owner:dana.
  Kept on time: 76.9% (10 of 13)
  $ fu -C book report --from 2026-11-10 --to 2026-11-01
  fu: --from 2026-11-10 is later than --to 2026-11-01
  [2]
  $ fu -C book report --to 2026-12-01 >/dev/null
  fu: --to 2026-12-01 is still to come; without --to, the last day is today
  [2]

An older page gives way; anything else stays.

  $ fu -C book report owner:sam -o report.html
  Report written: report.html
  $ grep -o 'prospects of: [^<]*' report.html
  prospects of: owner:sam.
  $ : >empty && fu -C book report -o empty
  Report written: empty
  $ cp book/fu.yaml before && fu -C book report -o book/fu.yaml
  fu: 'book/fu.yaml' is there already, and no web page; name another file, or remove it first
  [1]
  $ cmp book/fu.yaml before
  $ ln -s report.html link && fu -C book report -o link && readlink link
  Report written: link
  report.html
  $ grep -c 'prospects in the book' report.html
  1

What cannot be written says why.

  $ fu -C book report -o book
  fu: 'book' is a folder; name a file in it: -o book/report.html
  [5]
  $ fu -C book report -o 'my pages/report.html'
  fu: the folder of 'my pages/report.html' cannot be opened: No such file or directory; make it, or name another file
  [5]
  $ mkdir 'my pages' && fu -C book report -o 'my pages'
  fu: 'my pages' is a folder; name a file in it: -o 'my pages/report.html'
  [5]
  $ fu -C book report -o nowhere/
  fu: 'nowhere/' names a folder that is not there; nothing was changed
  [5]
  $ ln -s nothing broken && fu -C book report -o broken
  fu: 'broken' is a link that leads nowhere; nothing was changed
  [5]
  $ mkfifo pipe && fu -C book report -o pipe
  fu: 'pipe' is no file that a web page can be kept in; -o - prints it
  [5]
  $ fu -C book report >/dev/full
  fu: the output could not be written: No space left on device
  [5]
  $ fu -C book report --json
  fu: unknown option '--json'; did you mean '--from'?
  [2]

Files that cannot be used are named, and the page tells of them.

  $ echo 'log: [{date: soon}, {date: later}]' >book/prospects/broken.yaml
  $ fu -C book report -o report.html
  Report written: report.html
  prospects/broken.yaml:1:14: error: date 'soon' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/broken.yaml:1:28: error: date 'later' is not of the form YYYY-MM-DD [date]
    hint: write it like 2026-11-20
  prospects/broken.yaml:1:1: error: there is no name [name]
    hint: write 'name: ...'; the company's where there is no person
  [3]
  $ grep -o 'Warning: 1 file[^<]*' report.html
  Warning: 1 file could not be used, and nothing here counts it. To see what is wrong: fu check

Names are text, whatever they say.

  $ mkdir -p evil/prospects && echo 'format: 1' >evil/fu.yaml
  $ cat >evil/prospects/x.yaml <<'EOF'
  > name: '</script><img src=x onerror=alert(1)>'
  > company: "\e[31m\u202eevil"
  > stage: '"><b>'
  > value: 5 EUR
  > log: [{date: 2026-11-03, via: '<i>', outcome: '&amp;'}]
  > EOF
  $ fu -C evil report -o evil.html
  Report written: evil.html
  $ grep -o 'Biggest deal: [^<]*' evil.html
  Biggest deal: &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;, \x1b[31m\u202eevil (x), 5 EUR, 100.0% of what is claimed; the goal is at most 25%.
  $ grep -c '<img\|<b>\|<i>\|</script' evil.html
  0
  [1]

Nobody yet.

  $ mkdir -p new/prospects && echo 'format: 1' >new/fu.yaml
  $ fu -C new report | grep -o 'There is nobody[^<]*'
  There is nobody in the book yet. To begin: fu add NAME
  $ rm book/prospects/broken.yaml
  $ fu -C book report tag:no-such | grep -o 'Nobody in the book[^<]*'
  Nobody in the book is meant by these words.

As it was at a commit.

  $ cd book && git init -q && git add -A && git commit -qm "Begin"
  $ fu report --as-of HEAD -o ../then.html
  As of commit *, Fri 20 Nov 2026 (glob)
  Report written: ../then.html
  $ grep -o 'The book is read at commit [^<]*' ../then.html
  The book is read at commit *. (glob)
  $ fu report --as-of HEAD | head -n 1
  <!DOCTYPE html>
