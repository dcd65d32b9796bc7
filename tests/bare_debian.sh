#!/usr/bin/env bash
# Tries README.md's two commands on a bare Debian 12, in a chroot; usage (as root): tests/bare_debian.sh BASE
#
# BASE is the folder for the bare system, see bare_machine.sh; what is tried is a fresh clone of the last commit. Not
# part of tests/run.sh.
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/bare_machine.sh

make_machine "$1"
git clone -q --no-hardlinks . "$machine/root/fu"

try() {
  echo "--- $*"
  local start=$SECONDS
  on_machine /root/fu "$@"
  echo "--- $((SECONDS - start)) seconds"
}
try ./examples/quickstart.sh
try ./tests/run.sh
