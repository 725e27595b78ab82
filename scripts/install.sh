#!/bin/sh
# Installs what was built below PREFIX: the program in bin, rules, schemas and samples in share/harbinger, documents in share/doc/harbinger, man pages, and
# completions for bash, zsh and fish. DESTDIR, if set, goes before PREFIX, for those who make packages.
set -eu
cd "$(dirname "$0")/.."
prefix=${DESTDIR:-}${PREFIX:-/usr/local}

if [ ! -x .build/release/harbinger ]; then
  echo "Nothing is built yet. Run 'make build' first, then this again." >&2
  exit 1
fi

manual=$(mktemp -d)
trap 'rm -rf "$manual"' EXIT
scripts/manual.sh "$manual"

share=$prefix/share
install -d "$prefix/bin" "$share/harbinger" "$share/doc/harbinger" "$share/man/man1" \
  "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
install -s -m 755 .build/release/harbinger "$prefix/bin/harbinger"
# The folders are replaced, so that a rule that was removed here does not go on living there.
for folder in rules schemas samples; do
  rm -rf "$share/harbinger/$folder"
  cp -R "$folder" "$share/harbinger/$folder"
done
# What somebody tried here with the portfolio of the samples is nobody else's.
rm -rf "$share/harbinger/samples/state" "$share/harbinger/samples/.gitattributes"
for folder in docs deploy; do
  rm -rf "$share/doc/harbinger/$folder"
  cp -R "$folder" "$share/doc/harbinger/$folder"
done
rm -rf "$share/doc/harbinger/deploy/debian"
cp README.md CHANGELOG.md LICENSE "$share/doc/harbinger/"
chmod -R u=rwX,go=rX "$share/harbinger" "$share/doc/harbinger"
install -m 644 "$manual"/man1/*.1 "$share/man/man1/"
install -m 644 "$manual/bash/harbinger" "$share/bash-completion/completions/"
install -m 644 "$manual/zsh/_harbinger" "$share/zsh/site-functions/"
install -m 644 "$manual/fish/harbinger.fish" "$share/fish/vendor_completions.d/"
echo "Installed $prefix/bin/harbinger, and below $share its rules, samples, documents, man pages and completions."
