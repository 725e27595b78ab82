#!/usr/bin/env python3
"""The families that the project's independent reader of the phrase grammar hears in single sentences.

    oracle.py SHARED < sentences     SHARED holds tools/phrase_oracle.py and the families that it reads

Reads one sentence a line, prints one JSON list of family ids a line. Pronouns fill {other}, as in a message between two parties.
Phrases that end in a question mark are left out: the mark means something else now.
"""
import json, os, sys

shared = sys.argv[1]
sys.path.insert(0, os.path.join(shared, "tools"))
import phrase_oracle as oracle

for family in oracle.D["families"].values():
    for key in ("strong", "near_other", "phrases", "weak", "ignore_if"):
        family[key] = [phrase for phrase in family.get(key, []) if not phrase.endswith("?")]
compiled, near = oracle.build(True), oracle.near(True)
for line in sys.stdin:
    print(json.dumps([family for family in compiled if oracle.find(compiled, family, line.rstrip("\n"), near)]))
