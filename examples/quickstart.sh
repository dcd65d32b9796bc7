#!/usr/bin/env bash
# Installs what is missing, builds fu and prints the morning list of the example book.
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source examples/apt.sh

need_packages "${build_packages[@]}"

[[ -x build/release/fu ]] || say "Building fu, which takes a few minutes ..."
quietly cmake --preset release -DFU_TESTS=OFF
quietly cmake --build --preset release
say "Built build/release/fu. The example book on the morning of 20 November 2026:"

build/release/fu -C examples/book --today 2026-11-20 --color never due --all
