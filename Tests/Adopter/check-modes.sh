#!/bin/bash
# Builds this package in each language mode, with each setting of a strict team alone and with all of them,
# every warning an error; and tests it where all are on, in debug, and in release too in the newer mode. One
# folder of products, so that only the target with the instruments is compiled anew. Fails on the first that
# does not hold.
set -euo pipefail
cd "$(dirname "$0")"

log=$(mktemp)
trap 'rm -f "$log"' EXIT

passes() { # LANGUAGE-MODE SETTING COMMAND…
    local mode=$1 setting=$2
    shift 2
    if ! ADOPTER_LANGUAGE_MODE=$mode ADOPTER_SETTING=$setting "$@" >"$log" 2>&1; then
        echo "FAILED: language mode $mode, $setting: $*"
        sed 's/^/    /' "$log"
        exit 1
    fi
    echo "ok: language mode $mode, $setting: $*"
}

for mode in 5 6; do
    for setting in none ExistentialAny InternalImportsByDefault MemberImportVisibility MainActor; do
        passes $mode $setting swift build --disable-sandbox --target Survey
    done
done
passes 5 all swift test --disable-sandbox
passes 6 all swift test --disable-sandbox
passes 5 all swift build --disable-sandbox --configuration release --target Survey
passes 6 all swift test --disable-sandbox --configuration release
