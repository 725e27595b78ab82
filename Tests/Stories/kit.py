"""The story kit: a story tells who writes what to whom and when, and the kit writes it down as real exports.

A story is a Python file beside this one's folder, `blind/NAME/story.py`, that makes one `Story`, lets people talk, and ends with `story.write()`.
Everything random comes from the story's own seed, so that a story is the same on every machine and in every Python from 3.9 on.
"""
import datetime as dt
import email.policy
import hashlib
import html
import json
import os
import random
import shutil
import sys
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo


class Person:
    def __init__(self, name, party, role, address):
        self.name, self.party, self.role, self.address = name, party, role, address
        self.first = name.split()[0]
        self.code = hashlib.sha256(address.encode()).hexdigest()


class Story:
    """All that is said in an alliance, from `start` to `end` (dates as "2025-09-01"), in the local time of `zone`."""

    def __init__(self, seed, zone, start, end):
        self.zone, self.start, self.end = ZoneInfo(zone), day(start), day(end)
        self.chance = random.Random(seed)
        self.people, self.domains, self.closed = [], {}, {}
        self.channels, self.posts, self.mails, self.teams, self.notes, self.meetings, self.events = {}, [], [], [], [], [], []
        self.holidays = set()
        self.count = 0

    # Who there is

    def party(self, party, domain):
        """A party by its id (as in alliance.yaml) and the domain of its addresses, which ends in `.example`."""
        assert domain.endswith(".example"), "addresses of invented people end in .example"
        self.domains[party], self.closed[party] = domain, set()

    def person(self, name, party, role=""):
        local = ".".join(name.lower().replace("'", "").split())
        for before, after in zip("äöüåæøéèêëïíóáñçşščžłőğ", ["ae", "oe", "ue", "a", "ae", "o", "e", "e", "e", "e", "i", "i", "o", "a", "n", "c", "s", "s", "c", "z", "l", "o", "g"]):
            local = local.replace(before, after)
        someone = Person(name, party, role, f"{local}@{self.domains[party]}")
        self.people.append(someone)
        return someone

    def away(self, party, first, last):
        """Days on which a party does not work (its holidays): the background stays silent on them."""
        self.closed[party] |= set(days(day(first), day(last)))

    # What is said. `when` is "2025-09-01 09:40", local time. Each returns a reference that a reply or a truth can name.

    def channel(self, name, members):
        """A Slack channel with its members; internal if they are all of one party."""
        self.channels[name] = members

    def slack(self, when, channel, who, text, thread=None):
        assert who in self.channels[channel], f"{who.name} is no member of #{channel}"
        post = dict(at=self.moment(when), channel=channel, who=who, text=text, thread=thread["thread"] or thread if thread else None)
        self.posts.append(post)
        post["ref"] = ("slack", post)
        return post

    def mail(self, when, sender, to, subject, text, cc=(), reply_to=None):
        """A mail; with `reply_to` (what an earlier `mail` returned) it joins that thread and quotes it, as mail programs do."""
        to = to if isinstance(to, (list, tuple)) else [to]
        message = dict(at=self.moment(when), sender=sender, to=list(to), cc=list(cc), subject=subject, text=text, reply_to=reply_to)
        message["id"] = f"<{self.code()}@{self.domains[sender.party]}>"
        self.mails.append(message)
        return message

    def team(self, when, channel, who, text, reply_to=None):
        """A message in a Microsoft Teams channel."""
        message = dict(at=self.moment(when), channel=channel, who=who, text=text, reply_to=(reply_to["reply_to"] or reply_to) if reply_to else None)
        self.teams.append(message)
        return message

    def minutes(self, date, title, present, body):
        """Minutes in Markdown: `body` follows the head that names title, date and who was present."""
        self.notes.append(dict(date=day(date), title=title, present=present, body=body))

    def series(self, title, first, every, until, minutes, present, skip=(), cancelled=(), moved=None):
        """A recurring meeting: `first` "2025-09-04 10:00", `every` in weeks, `until` a date; `cancelled` dates are called off in the calendar,
        `skip` were never planned, `moved` maps a date to a new moment."""
        self.meetings.append(dict(title=title, at=self.moment(first), every=every, until=day(until), minutes=minutes, present=present,
                                  skip=[day(d) for d in skip], cancelled=[day(d) for d in cancelled],
                                  moved={day(k): self.moment(v) for k, v in (moved or {}).items()}))

    def meeting(self, when, title, minutes, present, cancelled=False):
        self.meetings.append(dict(title=title, at=self.moment(when), every=0, until=None, minutes=minutes, present=present, skip=[], moved={},
                                  cancelled=[self.moment(when).date()] if cancelled else []))

    def truth(self, date, mechanism, by=None, toward=None, obvious=3):
        """What really happened, for the scorer: never written into an export. `obvious` 1 (an expert might see it) to 5 (nobody would miss it)."""
        self.events.append(dict(date=day(date).isoformat(), mechanism=mechanism, by=by, toward=toward, how_obvious=obvious))

    # What is said every day

    def chatter(self, where, pairs, per_week, exchanges, first=None, last=None, reply_minutes=(4, 240), answered=1.0, threads=0.6, hours=(8.5, 17.5)):
        """Background talk from `first` to `last`: about `per_week` exchanges a week, each one of `exchanges`, a list of lists of lines that alternate
        between the two of one of `pairs`. `where` is ("slack", channel), ("team", channel) or ("mail", None), where a line of mail may begin with
        "Subject: ... | ". `answered` is the share of exchanges that go beyond their first line, `threads` the share of chat replies in threads."""
        medium, channel = where
        pool = []
        for date in days(day(first) if first else self.start, day(last) if last else self.end):
            if date.weekday() > 4 or date in self.holidays:
                continue
            for _ in range(self.poisson(per_week / 5)):
                one, other = self.chance.choice(pairs)
                if self.chance.random() < 0.5:
                    one, other = other, one
                if date in self.closed[one.party]:
                    continue
                if not pool:
                    pool = list(exchanges)
                    self.chance.shuffle(pool)
                lines = pool.pop()
                self.exchange(medium, channel, date, one, other, lines, reply_minutes, answered, threads, hours)

    def exchange(self, medium, channel, date, one, other, lines, reply_minutes, answered, threads, hours):
        at = dt.datetime.combine(date, dt.time()) + dt.timedelta(hours=self.chance.uniform(*hours))
        replies, before, subject, threaded = self.chance.random() < answered, None, None, self.chance.random() < threads
        for number, line in enumerate(lines):
            if number and not replies:
                return
            who, whom = (one, other) if number % 2 == 0 else (other, one)
            when = at.strftime("%Y-%m-%d %H:%M:%S")
            if medium == "mail":
                if line.startswith("Subject: "):
                    subject, line = (part.strip() for part in line[9:].split("|", 1))
                title = subject or "Question"
                before = self.mail(when, who, whom, title if before is None else "Re: " + title, line, reply_to=before)
            elif medium == "team":
                before = self.team(when, channel, who, line, reply_to=before if threaded else None)
            else:
                before = self.slack(when, channel, who, line, thread=before if threaded else None)
            at = self.later(at, self.chance.uniform(*reply_minutes), whom.party, hours)
            if at.date() > self.end:
                return

    def later(self, at, minutes, party, hours):
        """So many minutes of working time after `at`."""
        hour = at.hour + at.minute / 60
        left = minutes
        while True:
            room = max(0.0, (hours[1] - hour) * 60) if at.weekday() < 5 and at.date() not in self.closed[party] else 0
            if left < room:
                return at + dt.timedelta(minutes=left)
            left -= room
            at = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time()) + dt.timedelta(hours=hours[0], minutes=self.chance.uniform(0, 25))
            hour = at.hour + at.minute / 60

    def poisson(self, mean):
        count, level, floor = 0, self.chance.random(), pow(2.718281828459045, -mean)
        while level > floor:
            level *= self.chance.random()
            count += 1
        return count

    # Writing it down

    def moment(self, when):
        if isinstance(when, dt.datetime):
            return when if when.tzinfo else when.replace(tzinfo=self.zone)
        pattern = "%Y-%m-%d %H:%M:%S" if when.count(":") == 2 else "%Y-%m-%d %H:%M"
        return dt.datetime.strptime(when, pattern).replace(tzinfo=self.zone)

    def code(self):
        self.count += 1
        return hashlib.sha256(f"{self.start}{self.zone}{self.count}".encode()).hexdigest()[:20]

    def write(self, folder=None):
        """Writes all exports, a copy of alliance.yaml and truth.json into the folder that the command line names."""
        folder = folder or sys.argv[1]
        here = os.path.dirname(os.path.abspath(sys.argv[0]))
        os.makedirs(folder, exist_ok=True)
        if os.path.exists(os.path.join(here, "alliance.yaml")):
            shutil.copy(os.path.join(here, "alliance.yaml"), folder)
        put(folder, "truth.json", json.dumps(self.events, ensure_ascii=False, indent=1))
        if self.posts:
            self.write_slack(os.path.join(folder, "slack"))
        if self.mails:
            self.write_mail(os.path.join(folder, "mail.mbox"))
        if self.teams:
            self.write_teams(os.path.join(folder, "teams"))
        for note in self.notes:
            self.write_minutes(folder, note)
        if self.meetings:
            self.write_calendar(os.path.join(folder, "calendar.ics"))

    def write_slack(self, folder):
        users = [dict(id="U" + p.code[:9].upper(), team_id="T" + hashlib.sha256(p.party.encode()).hexdigest()[:7].upper(), name=p.address.split("@")[0], deleted=False,
                      real_name=p.name, profile=dict(real_name=p.name, display_name=p.first, email=p.address, title=p.role), is_bot=False) for p in self.people]
        put(folder, "users.json", json.dumps(users, ensure_ascii=False, indent=1))
        tables = [dict(id="C" + hashlib.sha256(name.encode()).hexdigest()[:8].upper(), name=name, created=1700000000, is_archived=False,
                       members=["U" + p.code[:9].upper() for p in members]) for name, members in self.channels.items()]
        put(folder, "channels.json", json.dumps(tables, ensure_ascii=False, indent=1))
        self.posts.sort(key=lambda p: p["at"])
        for number, post in enumerate(self.posts):
            post["ts"] = f"{int(post['at'].timestamp())}.{number % 1000000:06d}"
        files = {}
        for post in self.posts:
            entry = dict(type="message", user="U" + post["who"].code[:9].upper(), text=post["text"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), ts=post["ts"])
            if post["thread"]:
                entry["thread_ts"] = post["thread"]["ts"]
                entry["parent_user_id"] = "U" + post["thread"]["who"].code[:9].upper()
            files.setdefault((post["channel"], post["at"].date().isoformat()), []).append(entry)
        for (channel, date), entries in files.items():
            put(os.path.join(folder, channel), date + ".json", json.dumps(entries, ensure_ascii=False, indent=1))

    def write_mail(self, path):
        with open(path, "wb") as out:
            for mail in sorted(self.mails, key=lambda m: m["at"]):
                message = EmailMessage(policy=email.policy.default.clone(linesep="\n"))
                message["From"] = f'{mail["sender"].name} <{mail["sender"].address}>'
                message["To"] = ", ".join(f"{p.name} <{p.address}>" for p in mail["to"])
                if mail["cc"]:
                    message["Cc"] = ", ".join(f"{p.name} <{p.address}>" for p in mail["cc"])
                message["Subject"] = mail["subject"]
                message["Date"] = format_datetime(mail["at"])
                message["Message-ID"] = mail["id"]
                text, before = mail["text"], mail["reply_to"]
                if before:
                    message["In-Reply-To"] = before["id"]
                    chain, one = [], before
                    while one:
                        chain.insert(0, one["id"])
                        one = one["reply_to"]
                    message["References"] = " ".join(chain)
                    quoted = "\n".join("> " + line for line in before["text"].splitlines())
                    text += f'\n\nOn {before["at"].strftime("%a, %d %b %Y at %H:%M")}, {before["sender"].name} wrote:\n{quoted}\n'
                message.set_content(text + "\n")
                out.write(f'From {mail["sender"].address} {mail["at"].astimezone(dt.timezone.utc).strftime("%a %b %d %H:%M:%S %Y")}\n'.encode())
                body = message.as_bytes().replace(b"\nFrom ", b"\n>From ")
                out.write(body + b"\n")

    def write_teams(self, folder):
        channels = {}
        for message in sorted(self.teams, key=lambda m: m["at"]):
            message["id"] = str(int(message["at"].timestamp() * 1000) + len(channels.setdefault(message["channel"], [])) % 997)
            channels[message["channel"]].append(message)
        for channel, messages in channels.items():
            place = "19:" + hashlib.sha256(channel.encode()).hexdigest()[:32] + "@thread.tacv2"
            rows = [{"id": m["id"], "replyToId": m["reply_to"]["id"] if m["reply_to"] else None, "messageType": "message", "createdDateTime": m["at"].astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                     "from": {"user": {"id": m["who"].code[:8] + "-" + m["who"].code[8:12], "displayName": m["who"].name, "userIdentityType": "aadUser"}},
                     "body": {"contentType": "html", "content": "<p>" + html.escape(m["text"], quote=False) + "</p>"},
                     "channelIdentity": {"teamId": "a3c1b8d2", "channelId": place}, "attachments": [], "mentions": [], "reactions": []} for m in messages]
            put(folder, channel + ".json", json.dumps({"value": rows}, ensure_ascii=False, indent=1))

    def write_minutes(self, folder, note):
        present = ", ".join(f"{p.name} ({p.party.capitalize()})" for p in note["present"])
        name = note["date"].isoformat() + "-" + "".join(c if c.isalnum() else "-" for c in note["title"].lower()) + ".md"
        put(os.path.join(folder, "minutes"), name, f'# {note["title"]}, {note["date"].day} {note["date"].strftime("%B %Y")}\n\nDate: {note["date"]}\n\nPresent: {present}\n\n{note["body"].strip()}\n')

    def write_calendar(self, path):
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//stories//EN", "CALSCALE:GREGORIAN"]
        stamp = (dt.datetime.combine(self.start, dt.time()) - dt.timedelta(days=20)).strftime("%Y%m%dT080000Z")
        local = lambda at: f";TZID={self.zone.key}:{at.strftime('%Y%m%dT%H%M%S')}"
        for number, one in enumerate(self.meetings):
            people = ["ORGANIZER;CN=" + one["present"][0].name + ":mailto:" + one["present"][0].address]
            people += ["ATTENDEE;CN=" + p.name + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:" + p.address for p in one["present"]]
            uid, first = f"UID:{number}-{one['present'][0].code[:8]}@{self.domains[one['present'][0].party]}", one["at"]

            def event(at, extra):
                return ["BEGIN:VEVENT", uid, "DTSTAMP:" + stamp, "DTSTART" + local(at), "DTEND" + local(at + dt.timedelta(minutes=one["minutes"])), "SUMMARY:" + one["title"], *people, *extra, "END:VEVENT"]
            if not one["every"]:
                lines += event(first, ["STATUS:" + ("CANCELLED" if one["cancelled"] else "CONFIRMED")])
                continue
            rule = [f"RRULE:FREQ=WEEKLY;INTERVAL={one['every']};UNTIL={one['until'].strftime('%Y%m%d')}T235900Z", "STATUS:CONFIRMED"]
            rule += ["EXDATE" + local(dt.datetime.combine(d, first.time())) for d in one["skip"]]
            lines += event(first, rule)
            for date in one["cancelled"]:
                at = dt.datetime.combine(date, first.time())
                lines += event(at, ["RECURRENCE-ID" + local(at), "SEQUENCE:1", "STATUS:CANCELLED"])
            for date, at in one["moved"].items():
                lines += event(at, ["RECURRENCE-ID" + local(dt.datetime.combine(date, first.time())), "SEQUENCE:1", "STATUS:CONFIRMED"])
        lines.append("END:VCALENDAR")
        put(os.path.dirname(path), os.path.basename(path), "\r\n".join(part for line in lines for part in fold(line)) + "\r\n", newline="")


def fold(line):
    """Lines of a calendar are at most 75 bytes long."""
    data, first = line.encode(), True
    while data:
        cut = 75 if first else 74
        while cut < len(data) and data[cut] & 0xC0 == 0x80:
            cut -= 1
        yield ("" if first else " ") + data[:cut].decode()
        data, first = data[cut:], False


def day(text):
    return text if isinstance(text, dt.date) else dt.date.fromisoformat(text)


def days(first, last):
    for number in range((last - first).days + 1):
        yield first + dt.timedelta(days=number)


def put(folder, name, text, newline="\n"):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline=newline) as out:
        out.write(text)
