#!/usr/bin/env bash
# Runs a command where nothing of the user's machine shows; usage: pinned.sh FU COMMAND...
#
# `fu` is the first in PATH, HOME is new and empty, and time, language, width and git are fixed.
# EXAMPLES is the folder examples/ of the source tree: copy from it, do not write into it.
set -euo pipefail
fu=$(realpath "$1")
examples=$(realpath "${BASH_SOURCE[0]%/*}/../../examples")
shift

world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
mkdir "$world/home" "$world/tmp"
printf '[user]\n\tname = Dana\n\temail = dana@example.org\n[init]\n\tdefaultBranch = main\n' >"$world/gitconfig"

env -i \
  PATH="$(dirname "$fu"):/usr/local/bin:/usr/bin:/bin" HOME="$world/home" TMPDIR="$world/tmp" EXAMPLES="$examples" \
  FU_TODAY=2026-11-20 TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 TERM=dumb COLUMNS=80 \
  GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL="$world/gitconfig" \
  GIT_AUTHOR_DATE=2026-11-20T09:00:00Z GIT_COMMITTER_DATE=2026-11-20T09:00:00Z \
  "$@"
