#!/bin/sh
# Builds the program, with Swift's own libraries inside it: .build/release/harbinger.
set -eu
cd "$(dirname "$0")/.."
scripts/prepare.sh build
exec swift build -c release --static-swift-stdlib --product harbinger
