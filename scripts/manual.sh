#!/bin/sh
# Writes the man pages and the shell completions of the program that was built, by the tools of swift-argument-parser.
# Usage: scripts/manual.sh FOLDER    (man1/*.1, bash/harbinger, zsh/_harbinger, fish/harbinger.fish)
set -eu
cd "$(dirname "$0")/.."
folder=$1
program=.build/release/harbinger
mkdir -p "$folder/man1" "$folder/bash" "$folder/zsh" "$folder/fish"
swift build -c release --package-path .build/checkouts/swift-argument-parser --scratch-path .build/manual --product generate-manual >&2
.build/manual/release/generate-manual "$program" --multi-page --output-directory "$folder/man1" >&2
"$program" --generate-completion-script bash > "$folder/bash/harbinger"
"$program" --generate-completion-script zsh > "$folder/zsh/_harbinger"
"$program" --generate-completion-script fish > "$folder/fish/harbinger.fish"
