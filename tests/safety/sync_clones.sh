#!/usr/bin/env bash
# Clones of one hub, all at work at the same time; usage: sync_clones.sh FU [--long]
#
# Each clone calls 'fu log' and 'fu sync' in turn, on few prospects. At the end every entry is in every clone, once, and
# all clones are the same, byte for byte: with merging, and with rebasing. Meanwhile others write in one of the clones,
# with --commit and without.
set -euo pipefail
fu=$(realpath "$1")
clones=5

world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
mkdir "$world/home" "$world/bin"
ln -s "$fu" "$world/bin/fu"
export PATH="$world/bin:$PATH" HOME="$world/home" FU_TODAY=2026-11-20 GIT_CONFIG_NOSYSTEM=1 COLUMNS=80
export GIT_CONFIG_GLOBAL="$world/gitconfig"
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE FU_BOOK XDG_CONFIG_HOME XDG_STATE_HOME
printf '[user]\n\tname = Dana\n\temail = dana@example.org\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n' \
  >"$GIT_CONFIG_GLOBAL"

fail() {
  echo "sync_clones.sh: $*" >&2
  exit 1
}

# Calls and syncs of clone $1, into its own journal.
work() {
  local clone=$1 call
  for ((call = 1; call <= calls; ++call)); do
    fu -C "clone$clone" log "p$((call % 3))" call voicemail -m "clone $clone call $call"
    fu -C "clone$clone" sync || return 1
  done
}

# Notes in clone 1 that are none of the loop's business: $2 of them, committed where $1 is --commit.
scribble() {
  local note
  for ((note = 1; note <= $2; ++note)); do
    fu -C clone1 note p0 "aside $1 $note" --lock-timeout 60 "$1"
  done
}

# One hub with its clones, which $1 ("true" or "false") rebase, with $2 calls each.
try() {
  local rebase=$1 calls=$2 clone call note count
  rm -rf "$world/all" && mkdir "$world/all" && cd "$world/all"
  git init -q --bare hub
  git init -q first
  mkdir -p first/prospects
  : >first/fu.yaml
  fu -C first setup >/dev/null
  for call in 0 1 2; do printf 'name: P %s\nlog:\n  - {date: 2026-11-01, via: email, outcome: sent}\n' "$call" >"first/prospects/p$call.yaml"; done
  git -C first add -A && git -C first commit -qm "A book"
  git -C first remote add origin ../hub && git -C first push -q -u origin main
  for ((clone = 1; clone <= clones; ++clone)); do
    git clone -q hub "clone$clone"
    git -C "clone$clone" config pull.rebase "$rebase"
    git -C "clone$clone" config user.name "Clone $clone"
    fu -C "clone$clone" setup >/dev/null
  done

  local processes=()
  for ((clone = 1; clone <= clones; ++clone)); do
    work "$clone" >"clone$clone.txt" 2>&1 &
    processes+=($!)
  done
  # Others write in the first clone while it is brought up to date.
  scribble --commit 20 >aside.txt 2>&1 &
  processes+=($!)
  scribble --no-commit 20 >aside-2.txt 2>&1 &
  processes+=($!)
  local failed=0
  for clone in "${!processes[@]}"; do
    wait "${processes[$clone]}" || { failed=1 && tail -n 5 clone*.txt >&2; }
  done
  ((failed == 0)) || fail "rebase=$rebase: a sync did not work"
  if grep -q "not committed" aside.txt; then cat aside.txt >&2 && fail "rebase=$rebase: a commit was not made"; fi
  fu -C clone1 sync >/dev/null || fail "rebase=$rebase: the sync of what was noted aside"
  for ((clone = 1; clone <= clones; ++clone)); do
    fu -C "clone$clone" sync >/dev/null || fail "rebase=$rebase: the last sync of clone $clone"
  done

  for ((clone = 1; clone <= clones; ++clone)); do
    diff -r -x .git clone1 "clone$clone" || fail "rebase=$rebase: clone $clone differs from clone 1"
    [[ -z $(git -C "clone$clone" status --porcelain) ]] || fail "rebase=$rebase: clone $clone is not clean"
    for ((call = 1; call <= calls; ++call)); do
      note="\"clone $clone call $call\""
      count=$(cat clone1/prospects/*.yaml | grep -cF "$note" || true)
      ((count == 1)) || fail "rebase=$rebase: $note is there $count times"
    done
  done
  count=$(cat clone1/prospects/*.yaml | grep -oE '"aside --(no-)?commit [0-9]+"' | sort -u | wc -l)
  ((count == 40)) || fail "rebase=$rebase: $count of 40 notes"
  fu -C clone1 check >check.txt || { cat check.txt >&2 && fail "rebase=$rebase: fu check"; }
  echo "rebase=$rebase: $((clones * calls)) of $((clones * calls)) entries, $clones clones alike"
}

try false 20
try true 6
if [[ ${2-} == --long ]]; then
  try true 20
  try false 60
fi
