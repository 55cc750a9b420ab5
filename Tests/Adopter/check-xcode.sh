#!/bin/bash
# Compiles what the plugins do in an Xcode project, which is left out where there is no Xcode, against a stand-in
# for the module that it needs. Fails on the first plugin that does not compile.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
options=(-swift-version 6 -parse-as-library -package-description-version 6.1
    -I "$work" -I "$toolchain/lib/swift/pm/PluginAPI")
swiftc -emit-module -module-name XcodeProjectPlugin "${options[@]}" \
    "$root/Tests/Adopter/XcodeStandIn/XcodeProjectPlugin.swift" -o "$work/XcodeProjectPlugin.swiftmodule"
for plugin in ScalewrightPlugin ScalewrightCodebookPlugin ScalewrightCommand; do
    swiftc -typecheck -warnings-as-errors "${options[@]}" \
        "$root/Plugins/$plugin"/*.swift "$root/Plugins/Shared"/*.swift
    echo "ok: $plugin compiles with what Xcode has"
done
