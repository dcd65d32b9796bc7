#!/usr/bin/env bash
# Builds the release, makes books, and prints how quick fu is, as a table; usage: run.sh [--quick]
#
# Status 1 when a goal is missed. The books stay in ${TMPDIR:-/tmp}/fu-bench-UID for the next time.
set -euo pipefail
exec </dev/null
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source examples/apt.sh

sizes=(0 100 1000 10000 100000)
case "$*" in
  "") quick=() ;;
  --quick)
    quick=(--quick)
    unset 'sizes[4]'
    ;;
  *)
    say "usage: tests/bench/run.sh [--quick]"
    exit 2
    ;;
esac

need_packages "${build_packages[@]}" git python3 hyperfine time libbenchmark-dev

say "Building ..."
quietly cmake --preset release -DFU_TESTS=OFF -DFU_BENCH=ON
quietly cmake --build --preset release --target fu fu_bench fu_write_files

bench=tests/bench
version=$(cat $bench/make_book.py $bench/book_*.py | sha256sum | cut -c1-12)
base=${TMPDIR:-/tmp}/fu-bench-$UID/$version
mkdir -p "$base/home"
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null

# make_book NAME N [OPTION...]: unless it is there already, and whole.
make_book() {
  local name=$1 n=$2
  shift 2
  [[ -e $base/$name.files ]] && return
  say "Making the book $name ..."
  rm -rf "${base:?}/$name"
  $bench/make_book.py "$n" "$base/$name" "$@"
  (cd "$base/$name" && find prospects -type f -print0 | sort -z >"$base/$name.files.new")
  if [[ $name == 100 || $name == 10000 ]]; then
    local git=(git -C "$base/$name" -c user.name=Dana -c user.email=dana@example.org)
    quietly "${git[@]}" init -q
    quietly "${git[@]}" add .
    quietly "${git[@]}" commit -q -m "The book"
  fi
  mv "$base/$name.files.new" "$base/$name.files"
}

for size in "${sizes[@]}"; do make_book "$size" "$size"; done
make_book 10000-odd 10000 --odd
make_book 10000-flat 10000 --flat
if command -v hledger >/dev/null && [[ ! -e $base/journal ]]; then
  $bench/make_book.py 10000 --todo hledger >"$base/journal.new"
  mv "$base/journal.new" "$base/journal"
fi
if command -v task >/dev/null && [[ ! -e $base/tasks ]]; then
  say "Importing 10,000 tasks into Taskwarrior ..."
  printf 'confirmation=off\n' >"$base/taskrc"
  rm -rf "$base/tasks.new"
  mkdir "$base/tasks.new"
  $bench/make_book.py 10000 --todo taskwarrior >"$base/tasks.json"
  TASKRC=$base/taskrc TASKDATA=$base/tasks.new quietly task rc.hooks=off import "$base/tasks.json"
  mv "$base/tasks.new" "$base/tasks"
fi

status=0
$bench/table.py build/release/fu "$base" --writer build/release/tests/bench/fu_write_files ${quick[@]+"${quick[@]}"} || status=$?
printf '\n'
micro=build/release/tests/bench/fu_bench
if [[ -x $micro ]]; then
  $bench/micro_table.py $micro "$base/1000"
else
  printf 'Google Benchmark is not installed: parts were not timed.\n'
fi
exit "$status"
