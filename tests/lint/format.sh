#!/usr/bin/env bash
# Checks the layout of the C++ code; usage: format.sh ROOT [--fix] (with --fix: repairs it)
set -euo pipefail
cd "$1"
how=(--dry-run --Werror)
if [[ ${2-} == --fix ]]; then how=(-i); fi
find src tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 -r clang-format "${how[@]}" || {
  echo "to repair it: tests/lint/format.sh . --fix"
  exit 1
}
