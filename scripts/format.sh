#!/bin/sh
# Lays out all Swift files as .swift-format says; with --check, changes nothing and fails if a file is not laid out so.
set -eu
cd "$(dirname "$0")/.."
files="Sources Tests Package.swift Fuzz/Package.swift $(find Fuzz -name '*.swift' -type f -not -path '*/.build/*' -not -name Package.swift)"
if [ "${1:-}" = --check ]; then
  # shellcheck disable=SC2086 # several paths
  swift format lint --strict --parallel --recursive --configuration .swift-format $files
else
  # shellcheck disable=SC2086
  swift format --in-place --parallel --recursive --configuration .swift-format $files
fi
