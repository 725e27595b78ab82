#!/bin/sh
# Makes a Debian package of what scripts/install.sh installs, with the units of systemd and an example portfolio: .build/package/harbinger_*.deb.
# It needs no Swift where it is installed: Swift's own libraries are in the program, and the C libraries are named as Depends.
set -eu
cd "$(dirname "$0")/.."
for tool in dpkg-deb dpkg-shlibdeps gzip; do
  command -v $tool >/dev/null || { echo "There is no $tool here. As root, run: apt-get install -y dpkg dpkg-dev gzip" >&2; exit 1; }
done
scripts/build.sh

# Times in the package are those of the last commit, so that the same sources give the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
# 0.1.0-dev comes before 0.1.0, and each of its commits after the one before.
version=$(sed -n 's/.*text = "harbinger \(.*\)".*/\1/p' Sources/CLI/Version.swift)
case $version in *-dev) version=${version%-dev}~dev$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d.%H%M%S) ;; esac
architecture=$(dpkg --print-architecture)

out=.build/package
root=$out/root
rm -rf "$out"
mkdir -p "$root/DEBIAN"
PREFIX=/usr DESTDIR=$PWD/$root scripts/install.sh >/dev/null

# As Debian wants them: manuals and changelogs packed, completions where vendors put them, the licences of all that is in the program in one file.
share=$root/usr/share
find "$share/man" -name '*.1' -exec gzip -9n {} +
mkdir -p "$share/zsh/vendor-completions"
mv "$share/zsh/site-functions/_harbinger" "$share/zsh/vendor-completions/"
rmdir "$share/zsh/site-functions"
sed -i '1{/^#!/d}' "$share/bash-completion/completions/harbinger"
maintainer="The Harbinger project <harbinger@northwind.example>"
gzip -9n "$share/doc/harbinger/CHANGELOG.md"
printf 'harbinger (%s) unstable; urgency=medium\n\n  * CHANGELOG.md.gz says what changed.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$share/doc/harbinger/changelog.gz"
rm "$share/doc/harbinger/LICENSE"
{
  cat deploy/debian/copyright
  sed 's/^/  /' .build/checkouts/GRDB.swift/LICENSE
} > "$share/doc/harbinger/copyright"
install -D -m 644 -t "$root/lib/systemd/system" deploy/harbinger.service deploy/harbinger.timer
install -D -m 644 deploy/portfolio.yaml "$root/etc/harbinger/portfolio.yaml"
mkdir "$root/etc/harbinger/alliances"

# The C libraries that the program really loads, as their packages say it.
mkdir -p "$out/shlibdeps/debian"
printf 'Source: harbinger\n\nPackage: harbinger\nArchitecture: any\n' > "$out/shlibdeps/debian/control"
libraries=$(cd "$out/shlibdeps" && dpkg-shlibdeps -O -e "$OLDPWD/$root/usr/bin/harbinger" | sed -n 's/^shlibs:Depends=//p')
[ -n "$libraries" ] || { echo "dpkg-shlibdeps named no library." >&2; exit 1; }

cat > "$root/DEBIAN/control" <<END
Package: harbinger
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --exclude=DEBIAN "$root" | cut -f 1)
Depends: $libraries, adduser, tzdata
Recommends: ca-certificates
Suggests: libjs-codemirror, cron | systemd, default-mta | mail-transport-agent, prometheus-node-exporter
Section: misc
Priority: optional
Description: early warnings for alliances, from what the partners leave behind
 Reads exports of messages, mail, calendars and minutes of two or more partner
 organisations, looks by rules for the patterns by which alliances go wrong, and
 tells what is new every night. It judges relationships, never people, and works
 offline.
END
echo /etc/harbinger/portfolio.yaml > "$root/DEBIAN/conffiles"
install -m 755 deploy/debian/postinst deploy/debian/prerm deploy/debian/postrm "$root/DEBIAN/"
(cd "$root" && find etc lib usr -type f ! -path etc/harbinger/portfolio.yaml -exec md5sum {} + | LC_ALL=C sort -k 2 > DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

package=$out/harbinger_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
rm -rf "$out/shlibdeps"
echo "$package: $(du -k "$package" | cut -f 1) KiB, $(dpkg-deb -f "$package" Installed-Size) KiB installed"
