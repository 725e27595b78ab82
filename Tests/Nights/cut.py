"""Cuts the exports of a sample as they would have been on an evening: what was written, held or sent by then, and nothing of what came after."""

import datetime
import email.utils
import pathlib
import re
import shutil


def day_of(text):
    return datetime.datetime.strptime(text[:8], "%Y%m%d").date()


def mailbox(source, target, day):
    """Mails up to a day; an mbox begins each with a line `From `."""
    kept, block = [], []

    def take():
        head = next((line for line in block if line.lower().startswith("date:")), None)
        if head and email.utils.parsedate_to_datetime(head[5:].strip()).date() <= day:
            kept.extend(block)

    for line in source.read_text(encoding="utf-8", errors="surrogateescape").splitlines(keepends=True):
        if line.startswith("From ") and block:
            take()
            block = []
        block.append(line)
    take()
    target.write_text("".join(kept), encoding="utf-8", errors="surrogateescape")


def calendar(source, target, day):
    """Entries that were made by a day, and no cancellation of what was still to come."""
    text = source.read_text(encoding="utf-8")
    parts = re.split(r"(?=BEGIN:VEVENT)|(?<=END:VEVENT\n)", text)

    def keep(part):
        if not part.startswith("BEGIN:VEVENT"):
            return True
        made = re.search(r"^DTSTAMP:(\d{8})", part, re.M)
        begins = re.search(r"^DTSTART[^:]*:(\d{8})", part, re.M)
        if "RECURRENCE-ID" in part:
            return day_of(made[1]) <= day
        return day_of(made[1]) <= day or day_of(begins[1]) <= day

    def later(match):
        return "" if day_of(match[1]) > day else match[0]

    target.write_text("".join(re.sub(r"^EXDATE[^:]*:(\d{8})[^\n]*\n", later, part, flags=re.M) for part in parts if keep(part)), encoding="utf-8")


def sample(source, target, day):
    """A copy of a sample as of a day, at the same path each time, so that it is the same alliance with fresh exports."""
    source, target = pathlib.Path(source), pathlib.Path(target)
    shutil.rmtree(target, ignore_errors=True)
    for file in sorted(source.rglob("*")):
        if not file.is_file() or file.name.startswith("expected"):
            continue
        place = target / file.relative_to(source)
        dated = re.match(r"(\d{4}-\d{2}-\d{2})", file.name)
        if dated and datetime.date.fromisoformat(dated[1]) > day:
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        if file.name == "alliance.yaml":
            text = file.read_text(encoding="utf-8")
            place.write_text(re.sub(r"(covers: \[[0-9-]+, )[0-9-]+\]", rf"\g<1>{day}], expected_every: 1d", text), encoding="utf-8")
        elif file.suffix == ".mbox":
            mailbox(file, place, day)
        elif file.name == "calendar.ics":
            calendar(file, place, day)
        else:
            shutil.copy(file, place)
