#!/bin/bash
# Builds a copy of this package without the trait Compiler: nothing of the compiler is built or fetched, and the
# plugins run what is installed. For that, the tools are taken that check-plugin.sh has built. Prints one line
# for each expectation; fails on the first that is not met.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
built=$root/Tests/Adopter/.build/debug
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
work=$temporary/lean-adopter
products=$work/.build
outputs=$products/plugins/outputs
log=$temporary/build.log
mkdir "$work" "$temporary/bin"
cp -R "$root/Tests/Adopter/Package.swift" "$root/Tests/Adopter/Sources" "$root/Tests/Adopter/Tests" "$work"
sed -i.bak "s|path: \"../..\"|path: \"$root\", traits: []|" "$work/Package.swift" && rm "$work/Package.swift.bak"
cd "$work"

source "$root/Tests/Adopter/expectations.sh"
fetches_only() { [ "$(ls "$products/checkouts")" = "$1" ]; }
has_no_products_of() { [ -z "$(find "$products/debug/" -name "$1*" | head -1)" ]; }

is_installed() {
    local folder
    command -v scalewrightc >/dev/null && return
    for folder in /usr/local/bin /opt/homebrew/bin "$HOME/.local/bin"; do
        [ -x "$folder/scalewrightc" ] && return
    done
    return 1
}

if ! is_installed; then
    passes "without a tool the build fails" fails_to_build
    passes "with a way out" says "scalewrightc is not installed. Run 'make install PREFIX=\"\$HOME/.local\"' in a checkout of Scalewright"
else
    echo "passed over, since a tool is installed here: what a build without one says"
fi
for tool in scalewrightc scalewright-documents; do cp "$built/$tool-tool" "$temporary/bin/$tool"; done
export PATH=$temporary/bin:$PATH
passes "with one it succeeds" build
passes "without building the compiler" has_no_products_of InstrumentReading.swift
passes "or fetching what that needs" fetches_only swift-numerics
for file in mood.instrument.swift contact.instrument.swift mood.de.codebook.json; do
    passes "it emits $file" has_output "$file"
done
passes "a build without changes succeeds" build
passes "it compiles no instrument" is_silent_about "Compiling instrument"
passes "the command plugin writes into the package" emits codebook-md --target Survey
passes "it is there" test -s Codebooks/Survey/mood.codebook.md

sed -i.bak 's/How calm are you today/How calm do you feel today/' Sources/Survey/mood.instrument.yaml
passes "a build after editing one instrument succeeds" build
passes "it compiles that one" says "Compiling instrument mood.instrument.yaml"
passes "the lint speaks" says "mood.de.translation.yaml:14:18: warning: The original of the translation"

mkdir "$temporary/other"
mv "$temporary/bin"/* "$temporary/other"
export PATH=$temporary/other:$PATH
sed -i.bak 's/How calm do you feel today/How calm do you feel just now/' Sources/Survey/mood.instrument.yaml
touch Package.swift
passes "tools that have moved are found" build

printf '#!/bin/sh\nexec "%s" --package-version 9.9.9-1 "$@"\n' "$built/scalewrightc-tool" >"$temporary/other/scalewrightc"
sed -i.bak 's/How calm do you feel just now/How calm are you today/' Sources/Survey/mood.instrument.yaml
passes "a tool of another version fails the build" fails_to_build
passes "with a way out" says "the package that runs it is version 9.9.9-1. Run 'make install' again"
