#!/usr/bin/env python3
"""guard.py [--rules DIR] BINARY: whether four of the read stories still come out as they did, judged at their end only (half a minute).

score.py measures; this only notices a change for the worse. It fails where a sour story has fewer obvious events found or fewer of the first five alerts about
it than its floor in floors.json, or begins with an alert about something else, and where a healthy one has more alerts above the watch line or more
serious ones than its ceiling. What a figure means stands in score.py. After a change that is meant, write the new figures into floors.json."""
import json
import os
import sys
import tempfile

import score


def judged(binary, rules, story, scratch, table):
    """The figures of one story at its end."""
    folder = score.prepared(os.path.join(score.HERE, "read", story), scratch)
    night = score.scan(binary, rules, folder)
    if night is None:
        sys.exit(f"{story}: the scan failed")
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as truth:
        return score.Score(story, json.load(truth), [night], table).row()


def misses(row, floors=None, ceilings=None):
    """Prints each figure beside its limit, and gives those that miss it."""
    shown, missed = [], []
    for limits, word, holds in ((floors or {}, "at least", lambda a, b: a >= b), (ceilings or {}, "at most", lambda a, b: a <= b)):
        for key, limit in limits.items():
            shown.append(f"{key} {row[key]} ({word} {limit})")
            if not holds(row[key], limit):
                missed.append(f"{row['story']}: {key} is {row[key]}, not {word} {limit}")
    if floors is not None:
        shown.append(f"first alert about the story: number {row['top']} (1)")
        if row["top"] != 1:
            missed.append(f"{row['story']}: the first alert is not about the story")
    print(f"{row['story']}: {', '.join(shown)}", flush=True)
    return missed


def main():
    arguments, rules = sys.argv[1:], os.path.join(score.HERE, "..", "..", "rules")
    if arguments[:1] == ["--rules"]:
        rules, arguments = arguments[1], arguments[2:]
    if len(arguments) != 1 or arguments[0].startswith("--"):
        sys.exit(__doc__)
    with open(os.path.join(score.HERE, "floors.json"), encoding="utf-8") as file:
        limits = json.load(file)
    table, missed = score.rule_rows(rules), []
    with tempfile.TemporaryDirectory() as scratch:
        for story, floors in limits["sour"].items():
            missed += misses(judged(arguments[0], rules, story, scratch, table), floors=floors)
        for story, ceilings in limits["healthy"].items():
            missed += misses(judged(arguments[0], rules, story, scratch, table), ceilings=ceilings)
    if missed:
        sys.exit("\n".join(missed))
    print("the stories come out as they did, or better")


if __name__ == "__main__":
    main()
