#!/bin/bash
# Feeds mutated files to the compiler: fuzz.sh [EXECUTIONS] [SEED]. A crash or a fault ends it with status 1
# or a signal; the same seed gives the same inputs.
set -euo pipefail
cd "$(dirname "$0")/.."

exec "$(Scripts/build-tool.sh fuzzing)" "${1:-100000}" "${2:-1}" \
    instruments/*.yaml Tests/Adopter/Sources/Survey/*.yaml Tests/Fuzzing/Seeds/*.yaml
