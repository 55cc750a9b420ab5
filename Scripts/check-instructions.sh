#!/bin/bash
# Counts the instructions of validating, emitting, reading, summarising, scoring and factoring, and compares
# them with those on record: a count does not depend on what else the machine is doing, as time does. Skipped
# where there is no valgrind, and for processors without a record; on a CI machine with apt, valgrind is
# installed.
#
#     Scripts/check-instructions.sh [--record]
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v valgrind > /dev/null && [ "${CI:-}" = true ] && command -v apt-get > /dev/null; then
    as_root=()
    if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
    # An image of a system comes without the lists of packages.
    { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install --yes --no-install-recommends valgrind; } \
        > /dev/null || echo "valgrind could not be installed." >&2
fi
if ! command -v valgrind > /dev/null; then
    echo "Instructions are not counted: there is no valgrind here." >&2
    exit 0
fi
exec python3 -B Benchmarks/count_instructions.py "$(Scripts/build-tool.sh)" "$@"
