# shellcheck shell=bash
# Functions, to be sourced: a bare Debian 12 in a folder, and commands in it. Needs root and debootstrap.

# make_machine BASE: BASE, a folder outside of the repository, keeps the bare system for the next time; what is tried
# happens in a copy beside it, whose path is then in $machine. It is removed at the end.
make_machine() {
  local base mirror
  base=$(realpath "$1")
  # shellcheck disable=SC2016 # $(REPO_URI) is apt-get's own notation
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | sed -n 1p)
  [[ -x $base/bin/bash ]] || debootstrap --variant=minbase bookworm "$base" "${mirror:-http://deb.debian.org/debian}"

  machine=$(mktemp -d "$base-machine.XXXXXX")
  trap remove_machine EXIT
  cp -a "$base/." "$machine"
  cp /etc/resolv.conf "$machine/etc/resolv.conf"
  mount -t proc proc "$machine/proc" || echo "no /proc there; going on without"
  mount --bind /dev/pts "$machine/dev/pts" || echo "no terminals there; going on without"
}

remove_machine() {
  local place
  for place in proc dev/pts; do
    if mountpoint -q "$machine/$place"; then umount "$machine/$place"; fi
  done
  rm -rf --one-file-system "$machine"
}

# on_machine FOLDER COMMAND...: as root, in that folder of the machine, with the environment of a server.
on_machine() {
  local folder=$1
  shift
  # shellcheck disable=SC2016 # for the bash over there
  chroot "$machine" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true DEBIAN_FRONTEND=noninteractive \
    bash -c 'cd "$1" && shift && "$@"' - "$folder" "$@" <&-
}
