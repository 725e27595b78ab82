#!/bin/sh
# Installs the package of scripts/package.sh on a bare Debian 12 in a folder, lets it work, and takes it away again. It needs root, debootstrap and a Debian mirror.
# Usage: scripts/package-test.sh [PACKAGE]
set -eu
cd "$(dirname "$0")/.."
package=${1:-$(ls .build/package/harbinger_*.deb)}
mirror=$(sed -n 's/^URIs: *\([^ ]*debian\)$/\1/p; s/^deb \(\[[^]]*\] \)*\([^ ]*\) .*/\2/p' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1)
[ "$(id -u)" = 0 ] || { echo "This needs root, for chroot." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "There is no debootstrap here. Run: apt-get install -y debootstrap" >&2; exit 1; }

root=$(mktemp -d)
# It becomes the folder /, which all may enter.
chmod 755 "$root"
trap 'umount "$root/proc" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
as_harbinger() { inside runuser -u harbinger -- "$@"; }
step() { printf '\n--- %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# Runs what must end with a code.
ends() {
  expected=$1
  shift
  code=0
  "$@" || code=$?
  [ "$code" = "$expected" ] || fail "'$*' ended with $code, not with $expected"
}

step "a bare Debian 12"
debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 || { tail "$root.log"; fail "debootstrap"; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
! inside sh -c 'command -v swift' || fail "there is a Swift in it"

step "install"
cp "$package" "$root/tmp/harbinger.deb"
inside apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0 /tmp/harbinger.deb man-db >"$root/tmp/apt.log" 2>&1 || { tail -n 30 "$root/tmp/apt.log"; fail "apt-get install"; }
[ -z "$(inside find / -xdev -name 'libswift*' -o -xdev -name 'libFoundation*')" ] || fail "libraries of Swift were installed"
inside stat -c '%A %U:%G %n' /var/lib/harbinger /etc/harbinger /etc/harbinger/portfolio.yaml
[ "$(inside stat -c '%a %U' /var/lib/harbinger)" = "700 harbinger" ] || fail "the rights of the state's folder"

step "version, rules, manual"
inside harbinger --version
inside harbinger check
inside man -P cat harbinger | sed -n 1,6p
for page in harbinger harbinger.nightly harbinger.doctor harbinger.alerts.show harbinger.state.check; do inside man -w "$page" >/dev/null || fail "there is no manual page of $page"; done
for file in bash-completion/completions/harbinger zsh/vendor-completions/_harbinger fish/vendor_completions.d/harbinger.fish; do [ -s "$root/usr/share/$file" ] || fail "$file is missing"; done

step "the example portfolio names no alliance yet: doctor says so"
ends 2 as_harbinger harbinger doctor /etc/harbinger/portfolio.yaml

step "samples: doctor, one night, doctor"
inside cp -R /usr/share/harbinger/samples/. /etc/harbinger/alliances/
# The mail of one of them ends early, which is exit code 3.
inside rm -r /etc/harbinger/alliances/portfolio.yaml /etc/harbinger/alliances/tilting
now=2026-08-31
inside find /etc/harbinger/alliances -exec touch -d 2026-08-30 {} +
ends 0 as_harbinger harbinger doctor /etc/harbinger/portfolio.yaml --now $now
night=$(as_harbinger harbinger nightly /etc/harbinger/portfolio.yaml --now $now) || fail "the first night"
echo "$night" | grep '^\['
[ -z "$(as_harbinger harbinger nightly /etc/harbinger/portfolio.yaml --now $now)" ] || fail "the same night again said something"
ends 0 as_harbinger harbinger doctor /etc/harbinger/portfolio.yaml --now $now
[ ! -e "$root/tmp/state" ] || fail "there is a state already"
ends 0 inside harbinger doctor /usr/share/harbinger/samples/portfolio.yaml --state /tmp/state
[ ! -e "$root/tmp/state" ] || fail "doctor made a folder"

step "remove: the state stays"
inside dpkg --remove harbinger 2>&1 | tail -n 1
[ -s "$root/var/lib/harbinger/state.sqlite" ] || fail "the state is gone"
[ ! -e "$root/usr/bin/harbinger" ] || fail "the program is still there"

step "purge: the state goes, and what the administrator wrote stays"
inside dpkg --purge harbinger 2>&1 | tail -n 1
[ ! -e "$root/var/lib/harbinger" ] || fail "the state is still there"
[ ! -e "$root/etc/harbinger/portfolio.yaml" ] || fail "the example portfolio is still there"
[ -e "$root/etc/harbinger/alliances/souring/alliance.yaml" ] || fail "alliance files of the administrator are gone"
printf '\nThe package installs, works and goes on a bare Debian 12.\n'
