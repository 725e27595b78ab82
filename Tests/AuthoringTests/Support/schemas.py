#!/usr/bin/env python3
"""Holds YAML files against a JSON Schema with validators that know nothing of Harbinger.

schemas.py FOLDER SCHEMA=FILE...   prints a line for every mistake: the file, the place in it, what is wrong. Exit code 1 if there are any.
"""
import json
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """The core schema of YAML 1.2, as editors read it: dates, times, `on` and `off` are text."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", list("~nN") + [""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


def main():
    folder, mistakes, validators = sys.argv[1], 0, {}
    for argument in sys.argv[2:]:
        name, path = argument.split("=", 1)
        if name not in validators:
            with open(f"{folder}/{name}.schema.json", encoding="utf-8") as file:
                schema = json.load(file)
            jsonschema.Draft202012Validator.check_schema(schema)
            validators[name] = jsonschema.Draft202012Validator(schema)
        with open(path, encoding="utf-8") as file:
            value = yaml.load(file, Loader)
        for error in validators[name].iter_errors(value):
            best = jsonschema.exceptions.best_match([error])
            place = "/".join(str(part) for part in best.absolute_path)
            print(f"{path}: {place}: {best.message[:200]}")
            mistakes += 1
    return 1 if mistakes else 0


sys.exit(main())
