#!/bin/bash
# Builds the command line, or another program of the package, for use, and prints its path; what the build
# says goes to standard error: build-tool.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."

program=${1:-scalewright}
options=(--configuration release --product "$program")
# On Linux the Swift libraries are linked in: the tool then runs where no Swift is installed, and starts
# in half the time. On macOS they are part of the system.
if [ "$(uname)" = Linux ]; then options+=(--static-swift-stdlib); fi
swift build "${options[@]}" >&2
echo "$(swift build "${options[@]}" --show-bin-path)/$program"
