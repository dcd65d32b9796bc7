#!/usr/bin/env bash
# Checks the manual pages with mandoc; usage: man_pages.sh ROOT
set -euo pipefail
cd "$1"
shopt -s nullglob
pages=(man/*.[157])
if ((${#pages[@]} == 0)); then
  echo "man/fu.1:1: no manual pages found"
  exit 1
fi
mandoc -T lint -W warning "${pages[@]}"
