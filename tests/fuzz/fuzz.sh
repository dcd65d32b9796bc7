#!/usr/bin/env bash
# Builds a fuzz target with clang and runs it; usage: fuzz.sh TARGET SECONDS [BUILD_DIR]
#
# What it finds lies in BUILD_DIR/TARGET-new; a file worth keeping goes to corpus/TARGET.
set -euo pipefail
here=$(realpath "${BASH_SOURCE[0]%/*}")
target=$1
seconds=$2
build=${3:-/tmp/fu-fuzz}
src=$here/../../src
mkdir -p "$build/$target-new"

embedded=$(find "$here/../../build" -name 'builtin_rules*.cpp' -print -quit)
clang++-14 -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -I"$src" -I"$here/.." \
  "$src"/base/*.cpp "$src"/os/*.cpp "$src"/domain/*.cpp "$src"/store/*.cpp "$src"/views/*.cpp "$src"/bridges/*.cpp "$embedded" "$here/$target.cpp" \
  -lyaml-cpp -lutf8proc -lcsv -o "$build/fuzz-$target"
cd "$build"
dictionary=()
if [[ -f $here/$target.dict ]]; then dictionary=("-dict=$here/$target.dict"); fi
"./fuzz-$target" ${dictionary[@]+"${dictionary[@]}"} -max_total_time="$seconds" -max_len=2000 -timeout=5 -print_final_stats=1 \
  "$target-new" "$here/corpus/$target"
