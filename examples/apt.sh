# shellcheck shell=bash
# Functions, to be sourced: tell what is going on, and install the Debian packages that are missing.

# What Debian calls that which fu is built with.
# shellcheck disable=SC2034 # for those who source this
build_packages=(g++ cmake ninja-build libcli11-dev libyaml-cpp-dev libhowardhinnant-date-dev nlohmann-json3-dev
  libutf8proc-dev libdtl-dev libcsv-dev)

# Progress goes to stderr; stdout is for results.
say() { printf '%s\n' "$*" >&2; }

# Runs a command without its output; when it fails, shows the output after all and fails too.
quietly() {
  local output
  if ! output=$("$@" 2>&1 </dev/null); then
    printf '%s\n' "$output" >&2
    return 1
  fi
}

# Installs those of the named packages that are not there. Does nothing, needs no rights and no network
# when none is missing. Where there is no apt it names the packages and lets the build find out.
need_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "This is not Debian; wanted are what Debian calls: $*"
    return 0
  fi

  local package missing=()
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0

  local as_root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      say "Some packages are missing, and installing them needs root or sudo. Run this as root, then try again:"
      say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
      return 1
    fi
    as_root=(sudo)
  fi

  local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  say "Installing ${missing[*]} ..."
  quietly "${apt[@]}" update || say "Going on with the package lists of the last update."
  quietly "${apt[@]}" install --no-install-recommends -y "${missing[@]}" || {
    say "Could not install ${missing[*]}"
    return 1
  }
}
