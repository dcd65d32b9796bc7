#!/usr/bin/env bash
# Checks that the program and the change log know CMake's version; usage: version.sh FU ROOT VERSION
set -euo pipefail
fu=$1 root=$2 version=$3 failed=0

printed=$("$fu" --version)
form="^fu $version \\(commit ([0-9a-f]{7}(\\+changes)?|unknown), [^ ]+ [0-9.]+, (static-pie|static libraries|dynamic)(, [a-z]+)?\\)$"
if ! [[ $printed =~ $form ]]; then
  echo "$root/CMakeLists.txt:2: the version is $version, but fu --version says '$printed'"
  failed=1
fi

newest=$(grep -nm1 '^## ' "$root/CHANGELOG.md" || true)
if [[ $newest != *"$version"* && $newest != *Unreleased* ]]; then
  echo "$root/CHANGELOG.md:${newest%%:*}: the newest section names neither $version nor Unreleased"
  failed=1
fi
exit "$failed"
