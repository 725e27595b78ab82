#!/usr/bin/env python3
"""score.py [--rules DIR] [--json OUT] BINARY STORY...: what scans find of the truth of blind-written stories.

A STORY is a folder with `story.py` (it is written out first) or with `alliance.yaml`, exports and `truth.json`: a list of {date, mechanism, by, toward,
how_obvious 1-5}; an empty list means that nothing is wrong. The alliance is judged at the end of its data and on ten nights before, four weeks apart.

found    some alert of a rule that stands for one of the mechanism's rows, between the parties concerned, with a piece of evidence from 10 days before to 21 days
         after the date; for steady mechanisms (falling contact, slower replies, slips, drift, circles) an alert that begins from 14 days before to 75 days after it;
         members of circles count, and so does what stands below the line
listed   the same at strength warn or critical
false    in stories without truth: alerts (rule, pair) of severity 3 or more at warn or critical on any of the nights; in the others those of them that stand for no
         row of the story's truth; what is folded under another alert is told with it and counts with it
top, of5 rank of the first alert at the end that stands for a row of the truth; how many of the first five do
circle   in stories that have one: the best rank of a circle above a watch on the nights from two weeks before its third link on, and after how many days
line     the most entries above the watch line on any of the nights

Which rule stands for which rows is frozen in rows.json; rules that came later stand for what their file says."""
import collections
import concurrent.futures
import datetime as dt
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

ROWS = [  # words of a mechanism -> rows of the mechanisms table
    (r"advance warning|unannounced|without notice", ["1.08", "1.09", "1.38"]),
    (r"label|attribution|snap", ["1.24", "1.25", "1.27", "1.29", "1.15", "1.22"]),
    (r"us against them", ["1.26"]),
    (r"less frequent contact|silence|withdraw|contact thin|fades from", ["1.17", "1.28", "1.41"]),
    (r"meetings? cancel", ["1.17", "1.28", "1.30", "1.02"]),
    (r"request|without answer|unanswered", ["1.31", "1.37", "1.10"]),
    (r"repl(y|ies) slow", ["1.37", "1.12"]),
    (r"promise", ["1.10", "1.05"]),
    (r"pressure", ["1.14", "1.15"]),
    (r"escalat", ["1.20", "1.31"]),
    (r"vicious", ["1.21", "1.22"]),
    (r"contribution|credit", ["2.09", "2.10"]),
    (r"newcomer|new member", ["2.12", "2.13", "1.42"]),
    (r"goals? drift|original values", ["2.31", "2.25", "2.28", "2.17", "2.18", "2.14", "2.15"]),
    (r"ambition|disillusion", ["2.24", "2.22", "2.21"]),
    (r"leaves|leaving|exit", ["2.27", "2.31", "1.17", "1.41"]),
    (r"surprise", ["1.09", "1.08"]),
]
STEADY = re.compile(r"contact|silence|repl|share of|slip|drift|fade|circle", re.I)
HERE = os.path.dirname(os.path.abspath(__file__))


def rows_of(mechanism):
    return {row for pattern, rows in ROWS if re.search(pattern, mechanism, re.I) for row in rows}


def rule_rows(rules):
    table = {}
    for path in glob.glob(os.path.join(rules, "*.yaml")):
        text = open(path, encoding="utf-8").read()
        name, rows = re.search(r"^id:\s*(\S+)", text, re.M), re.search(r"^mechanism:\s*\[(.*?)\]", text, re.M | re.S)
        if name and rows:
            table[name.group(1)] = set(re.findall(r"[12]\.\d\d", rows.group(1)))
    frozen = {rule: set(rows) for rule, rows in json.load(open(os.path.join(HERE, "rows.json"))).items()}
    return {**table, **frozen}


def prepared(story, scratch):
    """The folder with the exports of a story."""
    if not os.path.exists(os.path.join(story, "story.py")):
        return story
    folder = os.path.join(scratch, os.path.basename(story.rstrip("/")))
    subprocess.run([sys.executable, os.path.join(story, "story.py"), folder], check=True, env={**os.environ, "PYTHONPATH": HERE, "PYTHONDONTWRITEBYTECODE": "1"})
    return folder


def scan(binary, rules, story, as_of=None):
    run = subprocess.run([binary, "scan", story, "--rules", rules, "--format", "json"] + (["--as-of", as_of] if as_of else []), capture_output=True, text=True)
    try:
        return json.loads(run.stdout)
    except ValueError:
        print(f"{story} {as_of}: exit {run.returncode} {run.stderr.strip()[:300]}")
        return None


def flat(alerts):
    for alert in alerts:
        yield alert
        yield from flat(alert.get("folded", []))


def who_of(alert):
    return tuple(party["id"] for party in alert["parties"])


def is_serious(alert):
    return alert["severity"] >= 3 and alert["strength"] != "watch"


def is_above(alert):
    return alert["strength"] != "watch"


class Score:
    """What the nights of one story show."""

    def __init__(self, name, truth, nights, table):
        self.name, self.truth, self.table = name, truth, table
        self.nights = sorted((night for night in nights if night), key=lambda night: night["as_of"])
        self.seen = [(night["as_of"][:10], alert) for night in self.nights for alert in flat(night["alerts"])]
        self.wanted = {row for one in truth for row in rows_of(one["mechanism"])}
        self.line = max((sum(is_above(alert) for alert in night["alerts"]) for night in self.nights), default=0)
        self.events = [(one, self.best(one)) for one in truth]
        last = self.nights[-1]["alerts"] if self.nights else []
        self.top = next((rank + 1 for rank, alert in enumerate(last) if self.is_about(alert)), None)
        self.of5 = sum(self.is_about(alert) for alert in last[:5])
        self.shown5 = min(5, len(last))
        self.false = {}
        for day, alert in ((night["as_of"][:10], alert) for night in self.nights for alert in night["alerts"]):
            if is_serious(alert) and not self.table.get(alert["rule"], set()) & self.wanted:
                self.false.setdefault((alert["rule"], who_of(alert)), (day, alert["strength"], alert["points"], alert["sentence"]))
        self.circle = self.best_circle()

    def is_about(self, alert):
        return any(self.table.get(one["rule"], set()) & self.wanted for one in flat([alert]))

    def best(self, one):
        rows, date = rows_of(one["mechanism"]), dt.date.fromisoformat(one["date"])
        who, steady, best = {one.get("by"), one.get("toward")} - {"both", "all", None}, STEADY.search(one["mechanism"]), None
        for night, alert in self.seen:
            if not self.table.get(alert["rule"], set()) & rows or (who and alert["parties"] and not set(who_of(alert)) & who):
                continue
            since = dt.date.fromisoformat(alert["since"])
            days = [dt.date.fromisoformat(piece["day"]) for piece in alert.get("evidence", []) if piece.get("day")]
            if steady:
                near = date - dt.timedelta(days=14) <= since <= date + dt.timedelta(days=75)
            else:
                near = any(date - dt.timedelta(days=10) <= day <= date + dt.timedelta(days=21) for day in days)
            strength = ["watch", "warn", "critical"].index(alert["strength"])
            # The strongest that it ever was, on the first night on which it was that.
            if near and (best is None or strength > best[0]):
                best = (strength, alert["rule"], alert["since"], night)
        return best

    def best_circle(self):
        dates = [dt.date.fromisoformat(one["date"]) for one in self.truth if re.search("circle", one["mechanism"], re.I)]
        if not dates:
            return None
        found = []
        for night in self.nights:
            day = dt.date.fromisoformat(night["as_of"][:10])
            for rank, alert in enumerate(night["alerts"]):
                if alert["kind"] == "circle" and alert["strength"] != "watch" and day >= dates[0] - dt.timedelta(days=14):
                    found.append((rank + 1, (day - dates[0]).days))
        return {"rank": min(found)[0], "days": min(days for _, days in found)} if found else {"rank": None, "days": None}

    def row(self):
        obvious = [best for one, best in self.events if one.get("how_obvious", 3) >= 3]
        return {"story": self.name, "events": len(self.events), "found": sum(best is not None for _, best in self.events), "obvious": len(obvious),
                "obvious_found": sum(best is not None for best in obvious), "obvious_listed": sum(best is not None and best[0] > 0 for best in obvious),
                "top": self.top, "of5": self.of5, "shown5": self.shown5, "circle": self.circle, "false": len(self.false), "line": self.line,
                "rules_found": dict(collections.Counter(best[1] for _, best in self.events if best)),
                "rules_false": dict(collections.Counter(rule for rule, _ in self.false))}

    def tell(self):
        for one, best in self.events:
            shown = "missed" if best is None else f'{["watch", "warn", "critical"][best[0]]} {best[1]} {best[2]}'
            print(f'{self.name}: {one["date"]} {one["mechanism"][:60]:60} {one.get("by") or "":12} obvious {one.get("how_obvious", "?")}  {shown}')
        for (rule, who), (day, strength, points, sentence) in sorted(self.false.items()):
            print(f'{self.name}: FALSE {rule} {"/".join(who)} {day} {strength} {points} {sentence[:150]}')


def summary(rows):
    sour, healthy = [row for row in rows if row["events"]], [row for row in rows if not row["events"]]
    total = {key: sum(row[key] for row in sour) for key in ("events", "found", "obvious", "obvious_found", "obvious_listed", "false")}
    circles = [row["circle"] for row in sour if row["circle"]]
    percent = lambda part, whole: f"{part}/{whole}" + (f" {100 * part // whole} %" if whole else "")
    lines = [f"events found {percent(total['found'], total['events'])}; obvious 3+ {percent(total['obvious_found'], total['obvious'])}, at warn {percent(total['obvious_listed'], total['obvious'])}"]
    lines.append(f"circles found {sum(one['rank'] is not None for one in circles)}/{len(circles)}, rank 1-2 within 28 days {sum(one['rank'] is not None and one['rank'] < 3 and one['days'] <= 28 for one in circles)}")
    lines.append(f"sour: first alert is the story in {sum(row['top'] == 1 for row in sour)}/{len(sour)}, 3 of the first 5 in {sum(row['of5'] >= 3 for row in sour)}; serious alerts about nothing {total['false']}, at most {max((row['false'] for row in sour), default=0)} a story")
    lines.append(f"healthy: serious alerts {[row['false'] for row in healthy]}, most above the line {[row['line'] for row in healthy]}")
    return "\n".join(lines)


def main():
    arguments, rules, out = sys.argv[1:], os.path.join(HERE, "..", "..", "rules"), None
    while arguments and arguments[0].startswith("--"):
        option, value, *arguments = arguments
        if option == "--rules":
            rules = value
        elif option == "--json":
            out = value
        else:
            sys.exit(__doc__)
    if len(arguments) < 2:
        sys.exit(__doc__)
    binary, *stories = arguments
    table, rows = rule_rows(rules), []
    with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        folders = [prepared(story, scratch) for story in stories]
        first = list(pool.map(lambda folder: scan(binary, rules, folder), folders))
        jobs = []
        for folder, last in zip(folders, first):
            end = dt.date.fromisoformat(last["as_of"][:10])
            jobs.append([pool.submit(scan, binary, rules, folder, (end - dt.timedelta(days=28 * k)).isoformat()) for k in range(1, 11)])
        for folder, last, nights in zip(folders, first, jobs):
            truth = json.load(open(os.path.join(folder, "truth.json")))
            score = Score(os.path.basename(folder.rstrip("/")), truth, [last] + [night.result() for night in nights], table)
            score.tell()
            row = score.row()
            rows.append(row)
            print(f'{row["story"]}: found {row["found"]}/{row["events"]}, obvious {row["obvious_found"]}/{row["obvious"]}, top {row["top"]}, of first 5 {row["of5"]}/{row["shown5"]}, circle {row["circle"]}, serious false {row["false"]}, line {row["line"]}', flush=True)
    print(summary(rows))
    if out:
        json.dump(rows, open(out, "w"), indent=1)


if __name__ == "__main__":
    main()
