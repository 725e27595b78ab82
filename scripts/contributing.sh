#!/bin/sh
# Writes Tests/ContributingTests/*.swift: the examples of CONTRIBUTING.md, each in the file that the page names above it, to be compiled with the tests.
set -eu
cd "$(dirname "$0")/.."
awk '
  /^```swift$/ { print "@testable import " target > file; inside = 1; next }
  /^```$/ { inside = 0; next }
  inside { print > file; next }
  match($0, /`Sources\/[A-Za-z]+\/[A-Za-z+\/]+\.swift`/) {
    count = split(substr($0, RSTART + 1, RLENGTH - 2), parts, "/")
    target = parts[2]
    file = "Tests/ContributingTests/" parts[count]
  }
' CONTRIBUTING.md
