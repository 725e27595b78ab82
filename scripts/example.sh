#!/bin/sh
# Builds Tests/Example as somebody else's program, which takes Harbinger from git by a tag, runs it, and compares what it prints with expected.txt.
# UPDATE_GOLDEN=1 writes expected.txt anew. The repository with the tag is made of the sources as they are here, and thrown away.
set -eu
cd "$(dirname "$0")/.."
top=$PWD
work=$top/.build/example
origin=$work/harbinger-alliances.git
program=$work/program

rm -rf "$origin" "$program"
mkdir -p "$origin"
cp -R Package.swift Sources "$origin"
(
  cd "$origin"
  git -c init.defaultBranch=main init --quiet
  git add --all
  git -c user.name=Harbinger -c user.email=harbinger@harbinger.example -c commit.gpgsign=false commit --quiet --message "As it is here"
  # Another version each time, for SwiftPM remembers what a version was.
  git tag "1.0.$(date +%s)"
)

cp -R Tests/Example "$program"
cd "$program"
swift package config set-mirror --original https://git.example/harbinger-alliances.git --mirror "file://$origin"
swift package --scratch-path "$work/build" update
# It judges little: optimising would take longer than all the rest.
swift build --scratch-path "$work/build" -Xswiftc -Onone
built=$(swift build --scratch-path "$work/build" --show-bin-path)/Nights

cd "$top"
"$built" > "$work/printed.txt"
[ -z "${UPDATE_GOLDEN:-}" ] || cp "$work/printed.txt" Tests/Example/expected.txt
diff Tests/Example/expected.txt "$work/printed.txt"
echo "The example prints what it should."
