"""Checks YAML files against a JSON Schema (draft 2020-12) with the Python package jsonschema.

Usage: check-yaml.py SCHEMA FILE…

Prints a line a file: its path, a tab, and the first thing that is wrong, or nothing. Files are read as
editors read them, by the core schema of YAML 1.2, and once more by YAML 1.1, as older editors do; keys
are text to both.
"""

import json
import re
import sys

import yaml
from jsonschema import Draft202012Validator


class OlderLoader(yaml.CSafeLoader):
    """YAML 1.1 as libyaml reads it, dates left as the text that they are in JSON."""

    def construct_mapping(self, node, deep=False):
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}

    def construct_yaml_map(self, node):
        yield self.construct_mapping(node)


OlderLoader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))
OlderLoader.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)


class Loader(OlderLoader):
    """YAML 1.2, core schema."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^$"), [""])
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[:2] in ("0x", "0o") else 10))


def problem(validator, text):
    """What is wrong first, in either reading; empty where nothing is."""
    for loader in (Loader, OlderLoader):
        try:
            document = yaml.load(text, Loader=loader)
        except yaml.YAMLError as error:
            return f"not YAML: {error}".replace("\n", " ")
        for error in validator.iter_errors(document):
            place = "/".join(str(part) for part in error.absolute_path)
            return f"{place}: {error.message}".replace("\n", " ")
    return ""


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            print(f"{path}\t{problem(validator, file.read())}")


main()
