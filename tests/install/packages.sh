#!/usr/bin/env bash
# Builds the packages, and tries them on a bare Debian 12, in a chroot; usage (as root): tests/install/packages.sh BASE
#
# BASE is the folder for the bare system, see bare_machine.sh. The packages of the last build stay in build/release.
# shellcheck disable=SC2317 # functions are called by check()
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source examples/apt.sh
source tests/bare_machine.sh

if ((EUID != 0)); then
  say "Only root can try packages."
  exit 77
fi
need_packages "${build_packages[@]}" lintian debootstrap

say "Building ..."
quietly cmake --preset release -DFU_TESTS=OFF
quietly cmake --build --preset release
pack() { (cd build/release && rm -rf _CPack_Packages fu_*.deb fu-*.tar.gz && umask "$1" && quietly cpack); }
pack 022
deb=$(echo build/release/fu_*.deb) archive=$(echo build/release/fu-*.tar.gz)
version=$(build/release/fu --version)
sums=$(sha256sum "$deb" "$archive")

# check WHAT COMMAND...
failed=0
check() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then
    echo "ok      $what"
  else
    echo "FAILED  $what"
    printf '%s\n' "$output"
    failed=1
  fi
}

# prints EXPECTED COMMAND...: the output has that line, or part of one.
prints() {
  local expected=$1 output
  shift
  output=$("$@" 2>&1) || { printf '%s\n' "$output"; return 1; }
  grep -qF -- "$expected" <<<"$output" || { printf '%s\n' "no '$expected' in:" "$output"; return 1; }
}

# no_other_modes COMMAND...: it lists files that belong to root, and are to be read by everybody and written by nobody else.
no_other_modes() { ! "$@" | grep -vE '^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root '; }

no_build_path() { ! { dpkg-deb --fsys-tarfile "$deb" && zcat "$archive"; } | grep -aF "$PWD"; }

here() { on_machine / "$@"; }

# What there is on the machine, but for what apt, dpkg and man keep for themselves.
all_files() {
  (cd "$machine" && find . -xdev ! -path './proc/*' ! -path './tmp/*' ! -path './var/cache/*' ! -path './var/log/*' ! -path './var/lib/*' | sort)
}

check "lintian finds nothing, hints included" prints "" \
  lintian --allow-root --display-info --pedantic --fail-on error,warning,info,pedantic "$deb"
sleep 1
pack 022
check "packed again, the packages are the same" sha256sum --check --quiet <<<"$sums"
pack 077
check "no umask shows in the package" no_other_modes dpkg-deb --contents "$deb"
check "nor in the archive" no_other_modes tar -tvzf "$archive"
check "no path of the build is in them" no_build_path

# The archive: a system that has nothing at all but it and a book.
empty=$(mktemp -d)
tar -xzf "$archive" -C "$empty" --strip-components=1
check "the archive's program runs without any library" \
  prints "mateo-nunez" chroot "$empty" /bin/fu -C /share/doc/fu/examples/book --today 2026-11-20 due
rm -r "$empty"

# The package, with Debian's own programs around it. Slim systems have no manual pages; then dpkg must not leave them out.
make_machine "$1"
rm -f "$machine"/etc/dpkg/dpkg.cfg.d/*docker* "$machine"/etc/dpkg/dpkg.cfg.d/*nodoc*
say "Installing man and bash-completion on the machine ..."
quietly here apt-get -qq update
quietly here apt-get -qq install -y --no-install-recommends man-db bash-completion
all_files >"$machine/tmp/before"
cp "$deb" "$machine/tmp/fu.deb"
check "apt installs it, without any other package" \
  prints "0 upgraded, 1 newly installed" here apt-get install -y --no-install-recommends /tmp/fu.deb
check "it is the version that was built" prints "$version" here fu --version
check "it tells the morning" prints "mateo-nunez" here fu -C /usr/share/doc/fu/examples/book --today 2026-11-20 due
check "it makes a book and writes there" here bash -c \
  'fu init /tmp/book && fu -C /tmp/book add "Ada Ferro" && fu -C /tmp/book log ada-ferro call reached && fu -C /tmp/book check'
check "man fu-log" prints "fu log" here env MANPAGER=cat man fu-log
check "man 5 fu" prints "prospects" here env MANPAGER=cat man 5 fu
check "whatis knows fu" prints "follow up" here whatis fu
# shellcheck disable=SC2016 # for the bash over there
check "bash completes a prospect" prints "jane-doe" here bash -c '
  source /usr/share/bash-completion/bash_completion
  cd /usr/share/doc/fu/examples/book && _completion_loader fu || test $? = 124
  COMP_WORDS=(fu show ja) COMP_CWORD=2 COMP_LINE="fu show ja" COMP_POINT=10 COMP_TYPE=9
  $(complete -p fu | sed -n "s/.*-F \([^ ]*\).*/\1/p") fu ja show && printf "%s\n" "${COMPREPLY[@]}"'
rm -rf "$machine/tmp/book" "$machine/root/.local"
check "apt removes it" here apt-get purge -y fu
check "nothing is left of it" diff "$machine/tmp/before" <(all_files)
exit "$failed"
