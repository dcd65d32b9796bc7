#!/usr/bin/env bash
# Runs clang-tidy over src/ as a build compiled it; usage: tidy.sh BUILD_DIR [PATTERN] (only paths that match)
set -euo pipefail
root=$(realpath "${BASH_SOURCE[0]%/*}/../..")
cd "$1"

# Clang cannot read g++'s precompiled headers, and does not know all of its warnings.
database=$(mktemp -d)
trap 'rm -r "$database"' EXIT
sed -E 's/ -include (\\"[^"]*|[^ "]*)cmake_pch\.hxx(\\")?//; s/ -Winvalid-pch//' compile_commands.json \
  >"$database/compile_commands.json"

sed -nE 's/^ *"file": "(.*\.cpp)",?$/\1/p' compile_commands.json |
  awk -v src="$root/src/" -v pattern="${2:-.}" 'index($0, src) == 1 && $0 ~ pattern' | tr '\n' '\0' |
  xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$database" --extra-arg=-Wno-unknown-warning-option \
    2> >(grep -v 'warnings\? generated\.$' >&2)
