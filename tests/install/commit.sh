#!/usr/bin/env bash
# Checks which commit `fu --version` would name, in a clone, a work tree, an archive and elsewhere; usage: commit.sh ROOT
set -euo pipefail
root=$1 failed=0
world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null

repository() {
  git init -q "$1"
  git -C "$1" add .
  git -C "$1" -c user.name=Dana -c user.email=dana@example.org commit -q -m "$2"
}

# expect COMMIT FOLDER WHERE
expect() {
  cmake -D SOURCE_DIR="$2" -D OUTPUT="$world/commit.cpp" -P "$2/cmake/find_commit.cmake"
  if ! grep -qF "build_commit = \"$1\"" "$world/commit.cpp"; then
    echo "cmake/find_commit.cmake:1: $3: not $1, but $(grep -o '"[^"]*"' "$world/commit.cpp")"
    failed=1
  fi
}

clone="$world/ein Klön"
mkdir "$clone"
cp -r "$root/cmake" "$root/.gitattributes" "$clone"
expect unknown "$clone" "without git"

repository "$clone" one
commit=$(git -C "$clone" rev-parse HEAD)
commit=${commit:0:7}
expect "$commit" "$clone" "in a clone"
touch -d @1 "$world/commit.cpp"
expect "$commit" "$clone" "the same again"
if (($(stat -c %Y "$world/commit.cpp") != 1)); then
  echo "cmake/find_commit.cmake:1: the same commit is written again, and all is linked again"
  failed=1
fi

echo >>"$clone/cmake/FuVersion.cmake"
expect "$commit+changes" "$clone" "with a change"
git -C "$clone" checkout -q .
touch "$clone/a note"
expect "$commit" "$clone" "with a file that git does not know"

git -C "$clone" worktree add -q "$world/tree" HEAD
expect "$commit" "$world/tree" "in a work tree"
GIT_DIR="$clone/.git" GIT_WORK_TREE="$clone" expect "$commit" "$world/tree" "in a hook"

mkdir -p "$world/foreign/archive" "$world/foreign/copy"
git -C "$clone" archive HEAD | tar -x -C "$world/foreign/archive"
cp -r "$root/cmake" "$world/foreign/copy"
expect "$commit" "$world/foreign/archive" "in an archive"
repository "$world/foreign" two
expect "$commit" "$world/foreign/archive" "in an archive inside of another repository"
expect unknown "$world/foreign/copy" "in a copy inside of another repository"
exit "$failed"
