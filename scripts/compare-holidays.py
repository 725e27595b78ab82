#!/usr/bin/env python3
"""Holds the public holidays under rules/holidays against those of PyPI `holidays`, which is no part of this repository.

    python3 -m venv /tmp/yardstick && /tmp/yardstick/bin/pip install holidays
    /tmp/yardstick/bin/python scripts/compare-holidays.py [FROM-TO [COUNTRY...]]

The years are 2020-2035 unless others are named. A file says in its comments what is meant to differ, and why:

    # PyPI holidays lacks: NAME; NAME (why)      our days; `substitutes` for all of these, `Sundays` for all days on one
    # PyPI holidays adds: NAME; NAME (why)       days of the package, by the name that it gives in English

Every other difference is printed. Exit code 1 if there are any.
"""
import datetime
import os
import re
import subprocess
import sys

import holidays

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.environ.get("HARBINGER", os.path.join(ROOT, ".build/release/harbinger"))
# Where our file is about a part of the country.
PARTS = {"gb": "ENG"}


def ours(country, span):
    """The program's days with their names."""
    command = [PROGRAM, "holidays", country, span, "--rules", os.path.join(ROOT, "rules")]
    days = {}
    for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
        day, _, name = line.split(maxsplit=2)
        days.setdefault(datetime.date.fromisoformat(day), []).append(name)
    return days


def theirs(country, years):
    """The package's days of its public category, observed days included."""
    code, part = country.upper(), PARTS.get(country)
    languages = holidays.country_holidays(code, subdiv=part).supported_languages
    table = holidays.country_holidays(code, subdiv=part, years=years, language="en_US" if "en_US" in languages else None)
    return {day: [re.sub(r" \((estimated|observed|observed, estimated)\)$", "", name) for name in names.split("; ")] for day, names in table.items()}


def expected(country):
    """The differences that the file of a country declares: names that the package lacks, and names that it adds."""
    with open(os.path.join(ROOT, f"rules/holidays/{country}.yaml"), encoding="utf-8") as file:
        comments = re.sub(r"\n#   ", " ", "".join(line for line in file if line.startswith("#")))
    found = {"lacks": set(), "adds": set()}
    for kind, names in re.findall(r"^# PyPI holidays (lacks|adds): (.*?)(?: \([^()]* [^()]*\))?$", comments, re.MULTILINE):
        found[kind].update(name.strip() for name in names.split(";"))
    return found["lacks"], found["adds"]


def main():
    span = sys.argv[1] if len(sys.argv) > 1 else "2020-2035"
    first, last = (span.split("-") * 2)[:2]
    years = range(int(first), int(last) + 1)
    listed = subprocess.run([PROGRAM, "holidays", "--rules", os.path.join(ROOT, "rules")], check=True, capture_output=True, text=True)
    countries = sys.argv[2:] or [line.split()[0] for line in listed.stdout.splitlines()]
    differences = 0
    for country in countries:
        own, other = ours(country, span), theirs(country, years)
        lacks, adds = expected(country)
        wrong, meant = [], 0
        for day in sorted(set(own) ^ set(other)):
            names = own.get(day) or other[day]
            if day in own:
                known = all(
                    name in lacks or "substitutes" in lacks and name.endswith("(substitute)") or "Sundays" in lacks and day.weekday() == 6
                    for name in names
                )
            else:
                known = all(name in adds for name in names)
            if known:
                meant += 1
            else:
                wrong.append(f"  {day:%Y-%m-%d %a}  {'only here' if day in own else 'only there'}: {'; '.join(names)}")
        print(f"{country}: {len(own)} days, {len(wrong)} differ" + (f", {meant} as the file says" if meant else ""))
        print("".join(line + "\n" for line in wrong), end="")
        differences += len(wrong)
    print(f"{len(countries)} countries, PyPI holidays {holidays.__version__}, {span}: {differences} differences")
    return 1 if differences else 0


sys.exit(main())
