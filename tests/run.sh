#!/usr/bin/env bash
# The one test script: installs what is missing, builds, runs everything; "run.sh long" adds the long runs.
set -euo pipefail
exec </dev/null
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source examples/apt.sh

case "$*" in
  "") which_tests=(--label-exclude '^long$') ;;
  long) which_tests=() ;;
  *)
    say "usage: tests/run.sh [long]"
    exit 2
    ;;
esac

need_packages "${build_packages[@]}" doctest-dev librapidcheck-dev ccache \
  python3 python3-cram python3-yaml python3-jsonschema python3-vobject khard less \
  mandoc shellcheck clang clang-tidy clang-format libclang-rt-14-dev strace git util-linux valgrind systemd \
  zsh fish python3-pexpect \
  libical-dev python3-icalendar khal calcurse

if [[ "$*" == long ]]; then need_packages chromium-headless-shell; fi

# What ccache has compiled serves all clones, wherever they lie.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

# First under ASan and UBSan what is compiled in there; then everything, so that ctest's last lines count all tests.
cmake --preset sanitize
cmake --build --preset sanitize --target fu_unit_tests fu_property_tests fu_scan_properties
ctest --preset sanitize --parallel "$(nproc)" --no-tests=error --no-label-summary \
  --tests-regex '^unit/|^property/(calendar|worked_cases|engine|scans|guards)$'

cmake --preset debug
cmake --build --preset debug
ctest --preset debug --parallel "$(nproc)" --no-tests=error --no-label-summary \
  ${which_tests[@]+"${which_tests[@]}"}
