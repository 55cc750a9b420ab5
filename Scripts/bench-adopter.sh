#!/bin/bash
# What this package costs those who use it: clean builds of a package that holds nothing but the instruments
# tsr and rse, with the compiler built from source and with one that is installed; beside them, the build of a
# package with a plugin, a tool and a library of one line each, which is what SwiftPM itself takes; the share of
# each module; and what a build without changes does.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cores=$(getconf _NPROCESSORS_ONLN)

# FOLDER DEPENDENCY PACKAGE LIBRARY PLUGIN
adopter() {
    mkdir -p "$1/Sources/Survey"
    echo "import $4" >"$1/Sources/Survey/Survey.swift"
    cat >"$1/Package.swift" <<MANIFEST
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "Cost", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "$3", $2)],
    targets: [
        .target(
            name: "Survey", dependencies: [.product(name: "$4", package: "$3")],
            plugins: [.plugin(name: "$5", package: "$3")])
    ])
MANIFEST
}

builds() { # FOLDER NAME
    cd "$1"
    swift package resolve >/dev/null 2>&1
    TIMEFORMAT="$2: %R s on $cores cores, %U s of processor time"
    time swift build --disable-sandbox >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}

mkdir -p "$work/line/Sources/Tool" "$work/line/Sources/Line" "$work/line/Plugins/Plugin"
cat >"$work/line/Package.swift" <<MANIFEST
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "line", platforms: [.macOS(.v13)],
    products: [.plugin(name: "Plugin", targets: ["Plugin"]), .library(name: "Line", targets: ["Line"])],
    targets: [
        .executableTarget(name: "Tool"), .target(name: "Line"),
        .plugin(name: "Plugin", capability: .buildTool(), dependencies: ["Tool"]),
    ])
MANIFEST
echo 'print("one line")' >"$work/line/Sources/Tool/main.swift"
echo 'public struct Line {}' >"$work/line/Sources/Line/Line.swift"
cat >"$work/line/Plugins/Plugin/Plugin.swift" <<PLUGIN
import PackagePlugin
@main struct Plugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) -> [Command] { [] }
}
PLUGIN
adopter "$work/floor" "path: \"$work/line\"" line Line Plugin
builds "$work/floor" "clean build, a package of one line"

adopter "$work/source" "path: \"$root\"" scalewright Psychometrics ScalewrightPlugin
cp "$root"/instruments/*.yaml "$work/source/Sources/Survey"
builds "$work/source" "clean build, the compiler from source"

adopter "$work/installed" "path: \"$root\", traits: []" scalewright Psychometrics ScalewrightPlugin
cp "$root"/instruments/*.yaml "$work/installed/Sources/Survey"
# The tool that the build before has compiled stands for the installed one.
mkdir "$work/bin"
cp "$work/source/.build/debug/scalewrightc-tool" "$work/bin/scalewrightc"
PATH="$work/bin:$PATH" builds "$work/installed" "clean build, the compiler installed"

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
libraries=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
REAL_FRONTEND=$(dirname "$(dirname "$libraries")")/bin/swift-frontend
export REAL_FRONTEND FRONTEND_LOG=$work/times

cd "$work/source"
rm -rf .build/debug .build/*/debug .build/plugins
SWIFT_DRIVER_SWIFT_FRONTEND_EXEC=$work/frontend swift build --disable-sandbox >"$work/log" 2>&1
echo "processor time by module with the compiler from source, in seconds:"
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
