#!/bin/bash
# Builds the documentation of the library, and of the code that the plugin emits for the shipped instruments,
# with every warning an error: documentation.sh [FOLDER]. The DocC plugin is asked for here and nowhere else,
# so that adopters do not compile it.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-.build/documentation}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export SCALEWRIGHT_DOCUMENTATION=1

for target in Psychometrics Instruments; do
    if ! swift package --allow-writing-to-directory "$folder" generate-documentation --target "$target" \
        --output-path "$folder/$target" --hosting-base-path "$target" --warnings-as-errors >"$log" 2>&1; then
        cat "$log" >&2
        echo "The documentation of $target has faults." >&2
        exit 1
    fi
    test -s "$folder/$target/data/documentation/$(printf %s "$target" | tr '[:upper:]' '[:lower:]').json"
    echo "wrote $folder/$target"
done
echo "To read it: SCALEWRIGHT_DOCUMENTATION=1 swift package --disable-sandbox preview-documentation --target Psychometrics"
