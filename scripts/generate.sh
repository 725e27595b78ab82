#!/bin/sh
# Writes what is made of the sources: schemas/, the first lines of YAML files, and docs/reference/.
set -eu
cd "$(dirname "$0")/.."
scripts/modelines.sh
swift build --product harbinger
program=$(swift build --show-bin-path)/harbinger
"$program" schema --output schemas
"$program" docs --output docs/reference
