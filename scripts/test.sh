#!/bin/sh
# Builds and runs the tests. What is given goes to `swift test`: scripts/test.sh --filter ExportsTests
set -eu
cd "$(dirname "$0")/.."
scripts/prepare.sh test
# All tests are written with Swift Testing; XCTest would only report that it ran none.
exec swift test --disable-xctest "$@"
