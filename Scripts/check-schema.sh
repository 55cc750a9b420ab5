#!/bin/bash
# Holds the schema of `scalewright schema` to a validator that is not ours, the Python package jsonschema:
# shipped instruments and the rules' sound examples pass, files with mistakes do not.
# Wants Python 3 and a package index.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.build/schema-validator
if ! "$venv/bin/python" -c "import jsonschema, yaml" 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check jsonschema==4.26.0 PyYAML==6.0.3
fi
CI=true swift test --filter SchemaValidatorTests
