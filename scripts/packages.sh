#!/bin/sh
# Installs the Debian packages that are missing, and says which and why.
# Usage: scripts/packages.sh build|test|look
set -eu

# A package a line, with what it is for.
needed() {
  cat <<'END'
make             the commands of the README
git              fetches the package swift-argument-parser
ca-certificates  lets git fetch it over https
binutils         linking
libc6-dev        C headers and libraries
libstdc++-12-dev C++ headers and libraries, for simdjson
libcurl4         loaded by the swift command
libncurses6      loaded by the swift command
libsqlite3-0     loaded by the swift command
libxml2          loaded by the swift command
libyaml-dev      reads YAML: alliance files, rules, lexicons
libgmime-3.0-dev reads mail
libical-dev      reads calendars
libarchive-dev   reads zip and tar
zlib1g-dev       reads gzip
libxml2-dev      reads Word and Excel files, and pages in HTML
libgsf-1-dev     reads mails that Outlook saved as .msg
libsimdjson-dev  reads JSON
libsqlite3-dev   keeps what was told from night to night
libcurl4-openssl-dev sends mail and posts to webhooks
END
  if [ "$1" = test ]; then
    cat <<'END'
python3-yaml     lets tests compare with a second reader, written in Python
python3-jsonschema lets tests hold the files against their JSON Schemas
python3-aiosmtpd a mail server on this machine, to which tests send
openssl          makes the certificates of tests
strace           ends runs at a chosen system call, as a power cut would
END
  fi
  if [ "$1" = look ]; then
    cat <<'END'
chromium         shows the page as readers see it
libjs-codemirror the editor of the workbench
python3-venv     keeps playwright and axe apart from the system's Python
END
  fi
}

# The lines of those that are not installed.
missing() {
  needed "$1" | while read -r package reason; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || printf '  %-18s  %s\n' "$package" "$reason"
  done
}

purpose=${1:-build}
if ! command -v dpkg-query >/dev/null; then
  echo "This is not Debian, so nothing is installed here. Make sure that you have what these packages hold:"
  needed "$purpose" | sed 's/^/  /'
  exit 0
fi

list=$(missing "$purpose")
[ -n "$list" ] || exit 0
names=$(echo "$list" | awk '{print $1}' | tr '\n' ' ')

echo "Harbinger needs Debian packages that are not installed here:"
echo "$list"
if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null; then
  as_root=sudo
else
  echo "Installing them takes root, and there is no sudo here. As root, run:"
  echo "  apt-get update && apt-get install -y --no-install-recommends $names"
  exit 1
fi

echo "Installing them now${as_root:+, with sudo}."
# A foreign package source that does not answer is no reason to stop: the install itself tells.
$as_root apt-get -qq update || echo "apt-get update met problems; going on with the package lists that are there."
# shellcheck disable=SC2086 # names and an empty as_root are to be split
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 $names >/dev/null || {
  echo "The packages could not be installed; what apt-get said stands above."
  exit 1
}
echo "Installed."
