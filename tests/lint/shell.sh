#!/usr/bin/env bash
# Checks every shell script with shellcheck; usage: shell.sh ROOT
set -euo pipefail
cd "$1"
grep -rlIE '^(#!/bin/sh|#!/bin/bash|#!/usr/bin/env bash|# shellcheck shell=)' \
  --exclude-dir=build --exclude-dir=.git --exclude='*.t' --exclude='*.md' --null . |
  xargs -0 shellcheck --format=gcc --external-sources
