#!/bin/bash
# Compiles what the plugins do in an Xcode project, which is left out where there is no Xcode, against a stand-in
# for the module that it needs. Fails on the first plugin that does not compile.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

libraries=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
options=(-swift-version 6 -parse-as-library -package-description-version 6.1
    -I "$work" -I "$libraries/pm/PluginAPI")
swiftc -emit-module -module-name XcodeProjectPlugin "${options[@]}" \
    "$root/Tests/Adopter/XcodeStandIn/XcodeProjectPlugin.swift" -o "$work/XcodeProjectPlugin.swiftmodule"
for plugin in ScalewrightPlugin ScalewrightCodebookPlugin ScalewrightCommand; do
    swiftc -typecheck -warnings-as-errors "${options[@]}" \
        "$root/Plugins/$plugin"/*.swift "$root/Plugins/Shared"/*.swift
    echo "ok: $plugin compiles with what Xcode has"
done
