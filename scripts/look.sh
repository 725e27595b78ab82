#!/bin/sh
# Opens pages of `scan --format html` in Chromium and holds them against WCAG with axe: scripts/look.sh [--shots DIR] [PAGE...]
# Without a page that of the souring sample, by the program that was built last.
set -eu
cd "$(dirname "$0")/.."
scripts/packages.sh look
room=.build/look
if [ ! -x $room/bin/python ]; then
  python3 -m venv $room
  $room/bin/pip install --quiet playwright==1.65.2 axe-playwright-python==0.1.8
fi
for given; do
  case $given in *.html) exec $room/bin/python scripts/look.py "$@" ;; esac
done
for program in .build/release/harbinger .build/debug/harbinger; do
  [ -x $program ] || continue
  $program scan samples/souring --format html --output $room/souring.html
  exec $room/bin/python scripts/look.py "$@" $room/souring.html
done
echo "There is no program yet; make build makes it." >&2
exit 1
