#!/usr/bin/env bash
# Runs transcripts; usage: transcripts.sh [--accept] [FILE.t ...] (all of them, when none is named)
#
# With --accept, what fu printed becomes what is expected: read the difference with git before you keep it.
# FU names the program to test; without it, the one in build/debug.
set -euo pipefail
here=$(realpath "${BASH_SOURCE[0]%/*}")
fu=${FU:-$here/../../build/debug/fu}

cram=(/usr/bin/python3 -B "$here/run_cram.py" --preserve-env --shell=/bin/bash)
if [[ ${1-} == --accept ]]; then
  cram+=(--interactive --yes)
  shift
fi
if (($# == 0)); then set -- "$here"/*.t; fi

exec "$here/pinned.sh" "$fu" "${cram[@]}" "$@"
