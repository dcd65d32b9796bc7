#!/usr/bin/env bash
# Tries README.md's two commands on a bare Debian 12, in a chroot; usage (as root): tests/bare_debian.sh BASE
#
# BASE, a folder outside of the repository, keeps the bare system for the next time; what is tried happens in a
# copy beside it, on a fresh clone of the last commit. Not part of tests/run.sh. Needs debootstrap.
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."
base=$(realpath "$1")

# shellcheck disable=SC2016 # $(REPO_URI) is apt-get's own notation
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | sed -n 1p)
[[ -x $base/bin/bash ]] || debootstrap --variant=minbase bookworm "$base" "${mirror:-http://deb.debian.org/debian}"

machine=$(mktemp -d "$base-machine.XXXXXX")
remove_machine() {
  if mountpoint -q "$machine/proc"; then umount "$machine/proc"; fi
  rm -rf --one-file-system "$machine"
}
trap remove_machine EXIT
cp -a "$base/." "$machine"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
mount -t proc proc "$machine/proc" || echo "no /proc there; going on without"
git clone -q --no-hardlinks . "$machine/root/fu"

on_machine() {
  echo "--- $*"
  local start=$SECONDS
  chroot "$machine" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true bash -c 'cd /root/fu && "$@"' - "$@" <&-
  echo "--- $((SECONDS - start)) seconds"
}
on_machine ./examples/quickstart.sh
on_machine ./tests/run.sh
