#!/bin/sh
# Feeds damaged files to the readers, and reports how many were tried and what was found.
#   scripts/fuzz.sh                every target, 60 seconds each; a night is the same with more: scripts/fuzz.sh all 3600
#   scripts/fuzz.sh mbox 600       one target: the id of a format, archive, document, yaml, phrase or ear
# What was learned stays in .build-fuzz/corpus for the next run; what was found in .build-fuzz/findings. To see a finding again:
#   HARBINGER_FUZZ=mbox .build-fuzz/release/Fuzz .build-fuzz/findings/mbox-crash-...
set -eu
cd "$(dirname "$0")/.."
wanted=${1:-all}
seconds=${2:-60}
out=.build-fuzz
swift build -c release --package-path Fuzz --scratch-path "$out" >&2
fuzz=$out/release/Fuzz
[ "$wanted" != all ] || wanted=$(HARBINGER_FUZZ=list "$fuzz")
mkdir -p "$out/findings"
found=0

# The samples of the tests, what of samples/ and rules/ fits, and real files where they are. Long files only slow it down.
seed() {
  HARBINGER_FUZZ=$1 HARBINGER_FUZZ_SEEDS=$PWD/$out/seeds/$1 "$fuzz"
  case $1 in
    yaml) find rules samples -name '*.yaml' -size -64k ;;
    document) find ../shared/fixtures \( -name '*.docx' -o -name '*.xlsx' -o -name '*.msg' -o -name '*.html' \) -size -64k 2>/dev/null ;;
    archive) find samples ../shared/fixtures -name '*.zip' -size -256k 2>/dev/null ;;
    slack | github | jira) find samples -name '*.json' -size -64k ;;
    mbox | ics) find samples -name "*.$1" -size -64k ;;
    minutes) find samples -name '*.md' -size -64k ;;
    *csv | actions) find samples -name '*.csv' -size -64k ;;
  esac | while read -r file; do cp "$file" "$out/seeds/$1/$(echo "$file" | tr '/ ' '__')"; done
  find ../shared/fixtures/"${1%%-*}"* -type f -size -64k 2>/dev/null | head -n 200 | while read -r file; do
    cp "$file" "$out/seeds/$1/$(echo "$file" | tr '/ ' '__')"
  done
}

printf '%-16s %12s %10s %s\n' target executions 'a second' findings
for target in $wanted; do
  rm -rf "$out/seeds/$target"
  mkdir -p "$out/corpus/$target" "$out/seeds/$target"
  seed "$target"
  log=$out/$target.log
  HARBINGER_FUZZ=$target "$fuzz" "$out/corpus/$target" "$out/seeds/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -max_len=65536 -print_final_stats=1 -artifact_prefix="$out/findings/$target-" > "$log" 2>&1 || true
  rm -rf /dev/shm/harbinger-fuzz-*
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
  new=$(sed -n 's/.*Test unit written to //p' "$log" | tr '\n' ' ')
  [ -z "$new" ] || found=1
  # Without figures it did not end as it should.
  if [ -z "$runs" ] && [ -z "$new" ]; then
    new="did not run to its end, see $log"
    found=1
  fi
  printf '%-16s %12s %10s %s\n' "$target" "${runs:--}" "${speed:--}" "${new:-none}"
done
exit "$found"
