#!/bin/sh
# Builds the program and lets it read the sample alliance that goes sour.
set -eu
cd "$(dirname "$0")/.."
scripts/build.sh
echo
echo "\$ harbinger scan samples/souring"
exec .build/release/harbinger scan samples/souring
