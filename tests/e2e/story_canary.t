What a repository configures is not run by a command that reads. Each of these would leave a file behind.

  $ mkdir book && cd book && git init -q . && mkdir prospects && touch fu.yaml && echo 'name: Ada Roth' >prospects/ada.yaml
  $ git add . && git commit -q -m one && echo '# more' >>prospects/ada.yaml && git commit -q -a -m two
  $ canary=$CRAMTMP/canary && mkdir "$canary" "$CRAMTMP/hooks"
  $ printf '#!/bin/sh\necho "$0 $*" >>"%s/sang"\ncat\n' "$canary" >"$canary/run" && chmod +x "$canary/run"
  $ sed '$d' "$canary/run" >"$canary/far" && chmod +x "$canary/far"
  $ for hook in post-index-change pre-commit post-checkout reference-transaction fsmonitor-watchman pre-auto-gc; do
  >   cp "$canary/run" "$CRAMTMP/hooks/$hook"
  > done
  $ for key in core.fsmonitor core.pager core.editor diff.external pager.log pager.ls-tree filter.x.clean filter.x.smudge \
  >     filter.x.process diff.x.textconv diff.x.command core.sshCommand core.askPass core.gitProxy gpg.program credential.helper \
  >     core.alternateRefsCommand trace2.eventTarget-none interactive.diffFilter uploadpack.packObjectsHook; do
  >   git config "$key" "$canary/run"
  > done
  $ git config core.hooksPath "$CRAMTMP/hooks"
  $ for name in ls-tree rev-parse cat-file ls-files diff-index rev-list log; do git config "alias.$name" "!$canary/run"; done
  $ git config remote.origin.url "ext::$canary/far" && git config remote.origin.promisor true && git config protocol.ext.allow always
  $ git config remote.origin.uploadpack "$canary/far" && git config extensions.partialClone origin && git config core.repositoryFormatVersion 1
  $ git config log.showSignature true && echo '*.yaml filter=x diff=x' >.git/info/attributes

The traps work: git itself runs into some of them.

  $ git status >/dev/null 2>&1 </dev/null; git diff HEAD~1 >/dev/null 2>&1 </dev/null; cut -d' ' -f1 "$canary/sang" | xargs -n 1 basename | sort -u
  post-index-change
  run
  $ rm "$canary/sang"

No command that reads does, not even where a content is missing that git could fetch.

  $ echo '# dirty' >>prospects/ada.yaml
  $ for command in due overdue agenda list 'show ada' 'why ada' 'plan ada' check cadences; do
  >   fu $command >/dev/null && fu $command --as-of HEAD~1 >/dev/null || echo "$command failed"
  > done
  $ fu plan --diff HEAD~1 | tail -1
  the contact does not move
  $ fu check --staged
  nothing of this book is staged
  $ GIT_DIR=$PWD/.git GIT_INDEX_FILE=$PWD/.git/index fu check --staged
  nothing of this book is staged
  $ ls "$canary"
  far
  run
  $ object=$(git rev-parse HEAD~1:prospects/ada.yaml </dev/null) && rm -f ".git/objects/${object:0:2}/${object:2}"
  $ git cat-file -e "$object" >/dev/null 2>&1 </dev/null; rm "$canary/sang"
  $ fu list --as-of HEAD~1
  prospects/ada.yaml:1:1: error: git does not have the content of this file here [unreadable]
    hint: the clone is partial or damaged; git fetch --refetch --no-filter brings it
  [3]
  $ ls "$canary"
  far
  run
