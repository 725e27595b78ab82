#!/bin/sh
# Writes the man pages and the shell completions of the program that was built, by the tools of swift-argument-parser.
# Usage: scripts/manual.sh FOLDER    (man1/*.1, bash/harbinger, zsh/_harbinger, fish/harbinger.fish)
set -eu
cd "$(dirname "$0")/.."
folder=$1
program=.build/release/harbinger
mkdir -p "$folder/man1" "$folder/bash" "$folder/zsh" "$folder/fish"
swift build -c release --package-path .build/checkouts/swift-argument-parser --scratch-path .build/manual --product generate-manual >&2
# The day on the pages is that of the sources, where a package asks for it.
day=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)
.build/manual/release/generate-manual "$program" --multi-page --date "$day" --output-directory "$folder/man1" >&2
# Help texts come as they are: paragraphs and examples, which a page would run together.
for page in "$folder"/man1/*.1; do
  awk '
    /^(harbinger|runuser) / { if (!listed) print ".Bd -literal -offset indent"; listed = 1; print; next }
    listed { print ".Ed"; listed = 0; if ($0 == "") next }
    { print $0 == "" ? ".Pp" : $0 }' "$page" > "$page.part"
  mv "$page.part" "$page"
done
"$program" --generate-completion-script bash > "$folder/bash/harbinger"
"$program" --generate-completion-script zsh > "$folder/zsh/_harbinger"
"$program" --generate-completion-script fish > "$folder/fish/harbinger.fish"
