#!/usr/bin/env python3
"""The families that the project's independent reader of the phrase grammar hears in single sentences.

    oracle.py SHARED LEXICONS < sentences     SHARED holds tools/phrase_oracle.py, LEXICONS our rules/lexicons

Reads one sentence a line, prints one JSON list of family ids a line. Pronouns fill {other}, as in a message between two parties.
"""
import glob, json, os, sys

import yaml

shared, lexicons = sys.argv[1:3]
sys.path.insert(0, os.path.join(shared, "tools"))
import phrase_oracle as oracle

families = [yaml.safe_load(open(path)) for path in sorted(glob.glob(os.path.join(lexicons, "*.yaml")))]
oracle.D = {"families": {family["id"]: family for family in families}}
oracle.NEGFAM = {family["id"] for family in families if family.get("negation")}
compiled, near = oracle.build(True), oracle.near(True)
for line in sys.stdin:
    print(json.dumps([family for family in compiled if oracle.find(compiled, family, line.rstrip("\n"), near)]))
