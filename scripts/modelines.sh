#!/bin/sh
# Puts the line by which editors find a file's JSON Schema at the top of every rule, lexicon, list, holidays, alliance and override file.
# With --check, changes nothing, lists the files without it, and fails if there are any.
set -eu
cd "$(dirname "$0")/.."
missing=0

# give SCHEMA PATH_TO_ROOT FILE...
give() {
  line="# yaml-language-server: \$schema=$2schemas/$1.schema.json"
  shift 2
  for file; do
    [ -f "$file" ] || continue
    [ "$(head -n 1 "$file")" != "$line" ] || continue
    missing=$((missing + 1))
    if [ "$mode" = --check ]; then
      echo "$file: the first line is not '$line'; run 'make modelines'"
    else
      { echo "$line"; sed '1{/^# yaml-language-server:/d;}' "$file"; } > "$file.part"
      mv "$file.part" "$file"
      echo "$file: written"
    fi
  done
}

mode=${1:-}
for file in rules/*.yaml; do
  case $file in
    # What was measured, and the claims: no rules.
    rules/mechanisms.yaml | rules/false-alarms.yaml | rules/hearing.yaml | rules/stories.yaml) ;;
    *) give rule ../ "$file" ;;
  esac
done
give lexicon ../../ rules/lexicons/*.yaml
give lexicon ../../../ rules/lexicons/*/*.yaml
give words ../../ rules/words/*.yaml
give words ../../../ rules/words/*/*.yaml
give list ../../ rules/lists/*.yaml
give holidays ../../ rules/holidays/*.yaml
give alliance ../../ samples/*/alliance.yaml
give portfolio ../ samples/portfolio.yaml
give override ../../ samples/*/override.yaml
give events ../../ samples/*/events.yaml
[ "$mode" != --check ] || [ "$missing" = 0 ]
