#!/bin/sh
# Installs what was built: PREFIX/bin/harbinger, and the rules where it looks for them, PREFIX/share/harbinger/rules.
# DESTDIR, if set, goes before PREFIX, for those who make packages.
set -eu
cd "$(dirname "$0")/.."
prefix=${DESTDIR:-}${PREFIX:-/usr/local}

if [ ! -x .build/release/harbinger ]; then
  echo "Nothing is built yet. Run 'make build' first, then this again." >&2
  exit 1
fi

install -d "$prefix/bin"
install -s -m 755 .build/release/harbinger "$prefix/bin/harbinger"
# The folder is replaced, so that a rule that was removed here does not go on living there.
rm -rf "$prefix/share/harbinger/rules"
install -d "$prefix/share/harbinger"
cp -R rules "$prefix/share/harbinger/rules"
rm -rf "$prefix/share/harbinger/schemas"
cp -R schemas "$prefix/share/harbinger/schemas"
chmod -R u=rwX,go=rX "$prefix/share/harbinger"
echo "Installed $prefix/bin/harbinger and $prefix/share/harbinger/rules."
