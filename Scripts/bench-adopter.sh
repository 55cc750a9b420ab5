#!/bin/bash
# What this package costs those who use it: a clean build of a package that holds nothing but the instruments
# tsr and rse, the share of each module in it, and what a build without changes does.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/app/Sources/Survey"
cp "$root"/instruments/*.yaml "$work/app/Sources/Survey"
echo 'import Psychometrics' >"$work/app/Sources/Survey/Survey.swift"
cat >"$work/app/Package.swift" <<MANIFEST
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "Cost", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "scalewright", path: "$root")],
    targets: [
        .target(
            name: "Survey", dependencies: [.product(name: "Psychometrics", package: "scalewright")],
            plugins: [.plugin(name: "ScalewrightPlugin", package: "scalewright")])
    ])
MANIFEST

# Stands in for the compiler's frontend, and writes down the processor time of each call.
cat >"$work/frontend" <<'FRONTEND'
#!/bin/bash
module=$(printf '%s\n' "$@" | grep -A1 -x -e -module-name | tail -1)
exec 3>&2
TIMEFORMAT="%U %S"
{ time "$REAL_FRONTEND" "$@" 2>&3; status=$?; } 2>"$FRONTEND_LOG.$$"
echo "$module $(cat "$FRONTEND_LOG.$$")" >>"$FRONTEND_LOG"
rm -f "$FRONTEND_LOG.$$"
exit $status
FRONTEND
chmod +x "$work/frontend"
REAL_FRONTEND=$(dirname "$(readlink -f "$(command -v swift)")")/swift-frontend
export REAL_FRONTEND FRONTEND_LOG=$work/times

cd "$work/app"
swift package resolve >/dev/null 2>&1
TIMEFORMAT="clean build: %R s on $(getconf _NPROCESSORS_ONLN) cores, %U s of processor time"
time swift build --disable-sandbox >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

rm -rf .build/debug .build/*/debug .build/plugins
SWIFT_DRIVER_SWIFT_FRONTEND_EXEC=$work/frontend swift build --disable-sandbox >"$work/log" 2>&1
echo "processor time by module, in seconds:"
awk 'NF == 3 { time[$1] += $2 + $3; calls[$1]++; all += $2 + $3 }
    END { for (m in time) printf "%6.2f  %2d calls  %s\n", time[m], calls[m], m; printf "%6.2f  in all\n", all }' \
    "$FRONTEND_LOG" | sort -rn

swift build --disable-sandbox >"$work/log" 2>&1
TIMEFORMAT="build without changes: %R s"
time swift build --disable-sandbox >"$work/log" 2>&1
if grep -q "Compiling instrument" "$work/log"; then
    echo "it compiled an instrument" >&2
    exit 1
fi
