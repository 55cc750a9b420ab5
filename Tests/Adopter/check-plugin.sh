#!/bin/bash
# Builds a copy of this package as an adopter would, breaks it in several ways, and expects the build
# to say so at the right place. Prints one line for each expectation; fails on the first that is not met.
# The products of the package itself lie with those of check-modes.sh, so that it is compiled once for both.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
products=$root/Tests/Adopter/.build
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
# SwiftPM calls a package by its folder, and keeps what plugins write under that name.
work=$temporary/broken-adopter
outputs=$products/plugins/outputs/broken-adopter
mkdir "$work"
rm -rf "$outputs"
cp -R "$root/Tests/Adopter/Package.swift" "$root/Tests/Adopter/Sources" "$root/Tests/Adopter/Tests" "$work"
sed -i.bak "s|path: \"../..\"|path: \"$root\"|" "$work/Package.swift" && rm "$work/Package.swift.bak"
cd "$work"
survey=Sources/Survey
log=$temporary/build.log

source "$root/Tests/Adopter/expectations.sh"
is_as_it_was() { [ -z "$(find "$outputs" -name "$1" -newer "$temporary/before")" ]; }
lacks_output() { ! has_output "$1"; }
fails_to_emit() { ! emits "$@"; }

passes "a first build succeeds" build
for instrument in mood contact visits; do
    passes "it compiles $instrument" says "Compiling instrument $instrument.instrument.yaml"
done

# SwiftPM links a plugin's tool once more on the second build, whatever the plugin; from then on it rests.
passes "a second build succeeds" build
passes "a build without changes succeeds" build
passes "it compiles no instrument" is_silent_about "Compiling instrument"
passes "it writes no codebook" is_silent_about "Writing the codebook"

sed -i.bak 's/How calm are you today/How calm do you feel today/' "$survey/mood.instrument.yaml" && rm "$survey"/*.bak
passes "a build after editing one instrument succeeds" build
passes "it compiles that one" says "Compiling instrument mood.instrument.yaml"
passes "it leaves the other alone" is_silent_about "Compiling instrument contact.instrument.yaml"
passes "it names the translation that is out of date" says "mood.de.translation.yaml:14:18: warning: The original of the translation of the wording of 'calm' has changed"
passes "the new wording is in the emitted code" grep -rqF "How calm do you feel today" --include=mood.instrument.swift "$outputs"

touch "$temporary/before"
sed -i.bak 's/1: Sometimes/1: Now and then/' "$survey/common.responses.yaml" && rm "$survey"/*.bak
passes "a build after editing included response scales succeeds" build
passes "it compiles the instrument that includes them" says "Compiling instrument contact.instrument.yaml"
passes "the new label is in the emitted code" grep -rqF "Now and then" --include=contact.instrument.swift "$outputs"
passes "it asks the others of the target, which might include them too" says "Compiling instrument mood.instrument.yaml"
passes "and those of no other target" is_silent_about "Compiling instrument visits.instrument.yaml"
passes "the code of those that do not include them is not written" is_as_it_was mood.instrument.swift

echo '# A remark.' >>"$survey/common.responses.yaml"
passes "a build after a remark among response scales succeeds" build
passes "it asks all instruments of the target" says "Compiling instrument contact.instrument.yaml"
passes "and compiles no code that comes out the same" is_silent_about "Compiling Survey mood.instrument.swift"

sed -i.bak 's/options: {0: Never/options: {x: Never/' "$survey/common.responses.yaml" && rm "$survey"/*.bak
passes "a fault in included response scales fails the build" fails_to_build
passes "at its line and column" says "common.responses.yaml:4:21: error:"
sed -i.bak 's/{x: Never/{0: Never/' "$survey/common.responses.yaml" && rm "$survey"/*.bak
passes "the build recovers from it" build

sed -i.bak 's/Wie ruhig sind/Wie gelassen sind/' "$survey/mood.de.translation.yaml" && rm "$survey"/*.bak
passes "a build after editing a translation succeeds" build
passes "it compiles the instrument that is translated" says "Compiling instrument mood.instrument.yaml"
passes "it leaves the one without a translation alone" is_silent_about "Compiling instrument contact.instrument.yaml"
passes "the new wording is in the translated codebook" grep -rqF "Wie gelassen sind" --include=mood.de.codebook.json "$outputs"

sed -i.bak 's/  calm: {source/  calmm: {source/' "$survey/mood.de.translation.yaml" && rm "$survey"/*.bak
passes "a fault in a translation fails the build" fails_to_build
passes "at its line and column" says "mood.de.translation.yaml:14:3: error:"
sed -i.bak 's/calmm/calm/' "$survey/mood.de.translation.yaml" && rm "$survey"/*.bak
passes "the build recovers from that" build

sed -i.bak 's/items: \[calm, cheerful\]/items: [calm, cheerfull]/' "$survey/mood.instrument.yaml" && rm "$survey"/*.bak
passes "an instrument with an unknown item fails the build" fails_to_build
passes "at its line and column" says "mood.instrument.yaml:17:19: error:"
passes "with a suggestion" says "Did you mean 'cheerful'?"
passes "and without a second complaint" is_silent_about "in no scale"
sed -i.bak 's/cheerfull/cheerful/' "$survey/mood.instrument.yaml" && rm "$survey"/*.bak
passes "the build recovers" build

echo 'access: pubic' >"$survey/scalewright-config.yaml"
passes "a misspelt access level fails the build" fails_to_build
passes "at its line and column" says "scalewright-config.yaml:1:9: error:"
echo 'access: public' >"$survey/scalewright-config.yaml"
passes "a public instrument builds" build
passes "its code is public" grep -rqF "public nonisolated enum Mood" --include=mood.instrument.swift "$outputs"
rm "$survey/scalewright-config.yaml"

echo 'language: fr' >"$survey/scalewright-config.yaml"
passes "a language without a translation fails the build" fails_to_build
passes "at its line and column" says "scalewright-config.yaml:1:11: error: The instrument has no texts in 'fr'"
echo 'warnings: errors' >"$survey/scalewright-config.yaml"
passes "a warning fails the build of those who want it to" fails_to_build
passes "as an error" says "error: The scale '"
echo 'warnings: silent' >"$survey/scalewright-config.yaml"
passes "an unknown way to treat warnings fails the build" fails_to_build
passes "with the choices" says "Write one of shown, errors."

echo 'outputs: [codebook-md]' >"$survey/scalewright-config.yaml"
touch Package.swift
rm -r "$outputs"
passes "a build with another output succeeds" build
passes "it has what was asked for" has_output mood.de.codebook.md
passes "and nothing else" lacks_output mood.codebook.html
printf 'outputs:\n  - codebook-json\n' >"$survey/scalewright-config.yaml"
passes "outputs that the build does not expect fail it" fails_to_build
passes "with a way out" says "Write them on one line, as in 'outputs: [codebook-json]', and save Package.swift anew"
rm "$survey/scalewright-config.yaml"
touch Package.swift
passes "the build recovers from the configuration" build

mkdir Sources/Lonely
cp "$survey/mood.instrument.yaml" Sources/Lonely/
touch Package.swift
passes "a build with an instrument outside of every target succeeds" build
passes "and says so" says "Sources/Lonely/mood.instrument.yaml lies in no target and is not compiled"
rm -r Sources/Lonely

passes "the command plugin writes into the package" emits codebook-md codebook-json --target Survey
passes "and says what" says "wrote Codebooks/Survey/mood.de.codebook.md"
passes "it is there" test -s Codebooks/Survey/contact.codebook.json
passes "a second run succeeds" emits codebook-md codebook-json
passes "and changes nothing" says "unchanged Codebooks/Survey/mood.codebook.md"
echo "mine" >Codebooks/Survey/mood.codebook.md
passes "a file with other contents is not replaced" fails_to_emit codebook-md
passes "with a reason" says "is there already, with other contents"
passes "and is left alone" grep -qx mine Codebooks/Survey/mood.codebook.md
passes "unless that is asked for" emits codebook-md --force
passes "an unknown output is refused" fails_to_emit codebook-mdd
passes "with a suggestion" says "Did you mean 'codebook-md'?"
passes "an unknown target is refused" fails_to_emit codebook-md --target Surveyy
passes "with those there are" says "There is no target 'Surveyy'. The package has Survey, SurveyTests, Ward, WardTests."
passes "a folder outside of the package is refused" fails_to_emit codebook-md --output ../elsewhere
passes "with a reason" says "lies outside the package"
rm -r Codebooks

mkdir "$survey/more"
cp "$survey/mood.instrument.yaml" "$survey/more/"
passes "two instruments of one name fail the build" fails_to_build
passes "with a reason" says "have one name and would become the same files"
rm -r "$survey/more"
