#!/usr/bin/env python3
"""page.py READ_BEFORE READ_NOW UNREAD_BEFORE UNREAD_NOW: writes docs/reference/stories.md and rules/stories.yaml from what `score.py --json` wrote."""
import collections
import json
import os
import sys

import score

HEAD = """# Stories

What the shipped rules find of alliances that were written blind: by people who saw the two articles and the README, never a rule, and who wrote down what really happened before anything was run
([Tests/Stories](../../Tests/Stories/WRITER.md)). Each is judged at its end and on ten nights before, four weeks apart. *Read* ones were looked at while the rules were changed, *unread* ones were run once, when the
work had ended; only these say something about stories that nobody has seen yet. Written by `Tests/Stories/page.py`; `Tests/Stories/score.py` tells how it is counted.

- **found**: events of obviousness 3 and more for which some alert stands, below the line too; **at warn**: by a warning or more
- **first**: rank of the first alert at the end that is about the story; **of 5**: how many of the first five are
- **circle**: best rank of a vicious circle, and days after its third link stood
- **false**: alerts of severity 3 and more at warn or more, on any night, about nothing that happened; **line**: most entries above the watch line on any night
"""


def table(rows, before):
    lines = ["| story | events | found | at warn | first | of 5 | circle | false | line | before: found, false, line |", "|---|---|---|---|---|---|---|---|---|---|"]
    for row in rows:
        old = next((one for one in before if one["story"] == row["story"]), None)
        circle = "" if not row["circle"] else f'rank {row["circle"]["rank"]}, {row["circle"]["days"]} days' if row["circle"]["rank"] else "none"
        was = f'{old["obvious_found"]}, {old["false"]}, {old["line"]}' if old else ""
        kind = row["events"] or "healthy"
        lines.append(f'| {row["story"]} | {kind} | {row["obvious_found"]}/{row["obvious"]} | {row["obvious_listed"]} | {row["top"] or ""} | {row["of5"]} | {circle} | {row["false"]} | {row["line"]} | {was} |')
    return "\n".join(lines)


def rules(rows):
    found, false = collections.Counter(), collections.Counter()
    for row in rows:
        found.update(row["rules_found"])
        false.update(row["rules_false"])
    lines = ["| rule | events found best by it | falsely raised |", "|---|---|---|"]
    lines += [f"| [{rule}](rules.md#{rule}) | {found[rule]} | {false[rule]} |" for rule in sorted(set(found) | set(false), key=lambda rule: (-found[rule], rule))]
    return "\n".join(lines)


def findings(rows):
    """The counts rule by rule, for the reference page of each rule."""
    found, false = collections.Counter(), collections.Counter()
    for row in rows:
        found.update(row["rules_found"])
        false.update(row["rules_false"])
    healthy = sum(not row["events"] for row in rows)
    lines = [
        "# What each rule found and falsely raised in stories that were written blind. Written by `Tests/Stories/page.py`; not to be changed by hand.",
        f"method: {len(rows)} stories written blind, {healthy} of them healthy",
        "counts:",
    ]
    return "\n".join(lines + [f"  - {{rule: {rule}, found: {found[rule]}, raised: {false[rule]}}}" for rule in sorted(set(found) | set(false))]) + "\n"


def main():
    read_before, read, unread_before, unread = (json.load(open(path)) for path in sys.argv[1:5])
    parts = [HEAD]
    for title, rows, before in [("Unread", unread, unread_before), ("Read", read, read_before)]:
        parts += [f"## {title}\n", table(rows, before), "\nNow:\n\n```\n" + score.summary(rows) + "\n```\n\nBefore (the pack of the day before):\n\n```\n" + score.summary(before) + "\n```\n"]
    parts += ["## Rule by rule\n", "Over all stories; rules that are not named found nothing and raised nothing.\n", rules(read + unread)]
    path = os.path.join(score.HERE, "..", "..", "docs", "reference", "stories.md")
    open(path, "w").write("\n".join(parts).rstrip() + "\n")
    open(os.path.join(score.HERE, "..", "..", "rules", "stories.yaml"), "w").write(findings(read + unread))


if __name__ == "__main__":
    main()
