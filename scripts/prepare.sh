#!/bin/sh
# Makes sure that Swift and the Debian packages are there, or says plainly what is lacking.
# Usage: scripts/prepare.sh build|test
set -eu
cd "$(dirname "$0")/.."

advice="Install Swift 6.3 (6.2 is the oldest that can work), see https://www.swift.org/install/linux, and put its usr/bin on the PATH."

if ! command -v swift >/dev/null; then
  echo "Harbinger is written in Swift, and there is no swift command here. $advice" >&2
  exit 1
fi

# Before the version is asked for: without some of them the swift command does not start.
scripts/packages.sh "${1:-build}"

version=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
if [ -z "$version" ]; then
  echo "The swift command ($(command -v swift)) does not start:" >&2
  swift --version >&2 || true
  echo "$advice" >&2
  exit 1
fi
if [ "${version%.*}" -lt 6 ] || { [ "${version%.*}" -eq 6 ] && [ "${version#*.}" -lt 2 ]; }; then
  echo "The swift command here is Swift $version, which is too old. $advice" >&2
  exit 1
fi
