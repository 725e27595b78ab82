#!/bin/sh
# Opens pages of `--format html` in Chromium and holds them against WCAG with axe: scripts/look.sh [--shots DIR] [PAGE...]
# Without a page those of the souring sample, by the program that was built last: of `scan`, and of `history` after some nights of the first half of 2026.
# With `workbench` as its only argument it walks through the workbench instead, attacks it, and leaves pictures in .build/look/shots.
set -eu
cd "$(dirname "$0")/.."
scripts/packages.sh look
room=.build/look
if [ ! -x $room/bin/python ]; then
  python3 -m venv $room
  $room/bin/pip install --quiet playwright==1.65.2 axe-playwright-python==0.1.8
fi
if [ "${1:-}" = workbench ]; then
  for program in .build/release/harbinger .build/debug/harbinger; do
    [ -x $program ] || continue
    exec $room/bin/python Tests/Browser/workbench.py $program --shots $room/shots
  done
  echo "There is no program yet; make build makes it." >&2
  exit 1
fi
for given; do
  case $given in *.html) exec $room/bin/python scripts/look.py "$@" ;; esac
done
for program in .build/release/harbinger .build/debug/harbinger; do
  [ -x $program ] || continue
  $program scan samples/souring --format html --output $room/souring.html
  rm -rf $room/state
  # A week without a night stands between some of them.
  for night in 2026-03-15 2026-03-22 2026-04-05 2026-04-19 2026-05-03 2026-05-10 2026-05-24 2026-06-07 2026-06-14 2026-06-28; do
    $program nightly samples/portfolio.yaml --state $room/state --as-of $night --now $night >/dev/null
  done
  $program history veldhaven-brightarm --from 2026-01-01 --format html --state $room/state --output $room/history.html
  exec $room/bin/python scripts/look.py "$@" $room/souring.html $room/history.html
done
echo "There is no program yet; make build makes it." >&2
exit 1
