#!/usr/bin/env bash
# Whether the picture in README.md shows what fu prints; usage: picture.sh FU ROOT
set -euo pipefail
if ! diff <("$2/examples/picture.py" "$1") "$2/examples/due.svg" >/dev/null; then
  echo "$2/examples/due.svg:1: fu prints something else; examples/picture.py $1 >examples/due.svg"
  exit 1
fi
