#!/bin/bash
# Times the command line beside the other tools that are installed; passes its arguments on.
set -euo pipefail
cd "$(dirname "$0")/.."

exec python3 Benchmarks/compare.py "$(Scripts/build-tool.sh)" "$@"
