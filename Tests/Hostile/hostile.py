"""Runs the program over an alliance whose texts are attacks, through every output, and looks in each for what would be dangerous there.

    python3 Tests/Hostile/hostile.py BINARY [--keep FOLDER]

The alliance is the souring sample with marks of HTML, mustache, Markdown, spreadsheets, terminals, chats and mail in its messages, subjects, channels, people, meetings,
file names and settings. Unit tests hold each writer to the same; this holds the way from the export to the output, with nothing left out in between.
"""

import argparse
import csv
import email
import email.policy
import http.server
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOW = ["--as-of", "2026-06-28", "--now", "2026-06-29"]
RULES = ["--rules", str(ROOT / "rules")]

# What would be a command, a mark, a link, a mention, a figure of speech of some program, or a line of its own. ZQX tells where it went.
INLINE = (
    "ZQX <script>alert(1)<\u002fscript> \u0600<img src=x onerror=alert(2)> \" onmouseover=\"alert(3) '{{title}} {{{title}}} {{#a}} "
    "[click](https://evil.example/x) ![p](https://evil.example/p.png) **bold** `code` | cell @here <!channel> <@U02C3FYAV28> &amp; ${HOME} $(id) "
    "\x1b[31mred\x1b]0;title\x07 \u009b31m \u202edesrever\u2066 \u200f"
)
BROKEN = INLINE + " \r\nFORGED: a line of its own\n\nFORGED: a line of its own\u0085FORGED: a line of its own\u2028FORGED: a line of its own\rFORGED: a line of its own\n."
FORMULA = "=cmd|'/C calc'!A1 "
# As part of a path: no slash, no zero, not too long.
PATH = "=cmd() ZQX <img src=x onerror=alert(4)> \x1b[31m\u202e {{title}} [a](b) \"q\"\nFORGED-PATH"


def setting(text):
    """As the alliance file takes it, which refuses what steers a terminal."""
    return re.sub("[\x00-\x08\x0b-\x1f\x7f]", "", text)


failures = []


def expect(holds, where, what):
    if not holds:
        failures.append(f"{where}: {what}")


# ---- the alliance -------------------------------------------------------------------------------------------------------------------------------


def quoted(text):
    """A text as YAML takes it in quotation marks; what is no character of YAML stands as an escape."""
    return '"' + "".join(
        f"\\{c}" if c in '"\\' else c if " " <= c <= "~" else f"\\x{ord(c):02x}" if ord(c) < 256 else f"\\u{ord(c):04x}" for c in text) + '"'


def header(text):
    """A text as a mail carries it in a header; line ends and controls too."""
    import base64

    data = text.encode()
    words = []
    while data:
        # A word holds whole characters, and no more than 75 bytes of line.
        size = min(42, len(data))
        while size < len(data) and data[size] & 0xC0 == 0x80:
            size -= 1
        words.append("=?UTF-8?B?" + base64.b64encode(data[:size]).decode() + "?=")
        data = data[size:]
    return "\n ".join(words)


def folded(name, text):
    """A line of a calendar."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n")
    return f"{name}:{text}"


def prepare(folder, written=lambda text: quoted(setting(text))):
    """The alliance, in a folder of its own; returns the path of its file."""
    shutil.copytree(ROOT / "samples" / "souring", folder)
    exports = folder / "exports"
    slack = exports / "slack"
    for file in slack.glob("*/*.json"):
        messages = json.loads(file.read_text())
        for message in messages:
            if message.get("text"):
                # Behind what is heard, so that it is still heard, and before it, where a quote begins.
                message["text"] = f"{FORMULA}{message['text'][:-1]} {BROKEN}"
        file.write_text(json.dumps(messages))
    users = json.loads((slack / "users.json").read_text())
    for user in users:
        for holder in (user, user["profile"]):
            for key in ("real_name", "display_name", "title"):
                if key in holder:
                    holder[key] = f"{FORMULA}{holder[key]} {BROKEN}"
    (slack / "users.json").write_text(json.dumps(users))
    channels = json.loads((slack / "channels.json").read_text())
    for channel in channels:
        # A channel is a folder: what may stand in the name of one.
        name = f"{PATH} {channel['name']}"
        (slack / channel["name"]).rename(slack / name)
        channel["name"] = name
        for key in ("topic", "purpose"):
            channel[key] = {"value": BROKEN}
    (slack / "channels.json").write_text(json.dumps(channels))
    mail = (exports / "mail.mbox").read_text()
    mail = re.sub(r"(?m)^Subject: (.*)$", lambda found: "Subject: " + header(f"{FORMULA}{found[1]} {BROKEN}"), mail)
    mail = re.sub(r"(?m)^(From|To|Cc): ([^<\n]+) <", lambda found: f"{found[1]}: {header(f'{FORMULA}{found[2]} {BROKEN}')} <", mail)
    mail = re.sub(r"(?m)^(Best|Kind) regards,$", lambda found: f"{INLINE.encode('ascii', 'replace').decode()}\n\n{found[0]}", mail)
    (exports / "mail.mbox").write_text(mail)
    calendar = (exports / "calendar.ics").read_text()
    calendar = re.sub(r"(?m)^SUMMARY:(.*)$", lambda found: folded("SUMMARY", f"{found[1]} {INLINE}"), calendar)
    (exports / "calendar.ics").write_text(calendar)
    for file in (exports / "minutes").glob("*.md"):
        file.write_text(file.read_text().replace("## Notes", f"## Notes\n\n{INLINE}\n"))
    slack.rename(exports / setting(PATH))
    # Where no alliance file names it, a path may hold anything.
    (folder / "bare").mkdir()
    shutil.copy(exports / "mail.mbox", folder / "bare" / f"{PATH}.mbox")

    text = (folder / "alliance.yaml").read_text()
    text = text.replace("purpose: early", f"purpose: {written(BROKEN)} # early")
    text = text.replace("basis: agreement of 14 August 2025}", f"basis: {written(BROKEN)}}}")
    for name in ("Veldhaven", "Brightarm"):
        text = text.replace(f"name: {name}\n", f"name: {written(f'{FORMULA}{name} {INLINE}')}\n")
    text = text.replace("why: winter", f"why: {written(BROKEN)}")
    text = text.replace("{name: retrospective, every: 6w}", "{name: retrospective, every: 6w}, {name: " + written(f"{FORMULA}{INLINE}") + ", every: 2w}")
    text = text.replace("terms: [second wave", f"terms: [{quoted('ZQX <b>')}, second wave")
    text = text.replace("path: exports/slack,", f"path: {written('exports/' + PATH)},")
    text += f"on_record:\n  - {{what: issue-path-missing, where: {written(FORMULA + BROKEN)}, since: 2026-01-05, by: {written(BROKEN)}}}\n"
    (folder / "alliance.yaml").write_text(text)
    return folder / "alliance.yaml"


# ---- what is dangerous where --------------------------------------------------------------------------------------------------------------------


def is_control(character):
    """As `Printable` has it, and the carriage return."""
    code = ord(character)
    return (
        code < 0x20 and character not in "\n\t" or 0x7F <= code <= 0x9F
        or code in (0x200E, 0x200F, 0x2028, 0x2029, 0x061C, 0xFEFF)
        or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069 or 0xE0000 <= code <= 0xE007F
    )


def printable(text, where):
    """Nothing steers a terminal or turns a line around, and nothing that was read begins a line as if the program said it."""
    found = sorted({f"U+{ord(c):04X}" for c in text if is_control(c)})
    expect(not found, where, f"holds {', '.join(found)}")
    # Where lines are wrapped a word may come to stand at the beginning of one: it did not fit into the line before, of 100 columns or 76.
    for found in re.finditer(r"(?m)^FORGED(: a line of its own$|-PATH)", text):
        before = found.start() - 1 - (text.rfind("\n", 0, max(0, found.start() - 1)) + 1)
        expect(any(width - len("FORGED-PATH") <= before <= width for width in (76, 100)), where, "a text forged a line")


def record_is_safe(text, where):
    """Above the record that is shown nothing is forged; the record itself has the lines that it has, and nothing stands below it."""
    head, _, record = text.partition("\n\n")
    printable(head, where)
    printable(record.replace("FORGED", ""), where)


def json_is_safe(text, where):
    printable(text, where)
    try:
        return json.loads(text)
    except ValueError as error:
        expect(False, where, f"is no JSON: {error}")
        return None


def csv_is_safe(text, where):
    # A line end within a cell is one that a reader of tables takes as such.
    printable(text.replace("\nFORGED", " "), where)
    rows = list(csv.reader(io.StringIO(text), strict=True))
    expect(len({len(row) for row in rows}) == 1, where, "rows of several lengths")
    for row in rows:
        for cell in row:
            begins = cell.lstrip()[:1]
            isFigure = re.fullmatch(r"-?\d+(\.\d+)?", cell)
            expect(begins not in ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u2212") or isFigure, where, f"a formula: {cell[:60]!r}")


HTML_KNOWN = set(
    "html head meta title style body a svg defs pattern path text header h1 h2 h3 h4 h5 p nav ul ol li main article section div span strong q details summary "
    "table thead tbody tr th td caption figure figcaption code footer hr".split()
)


def page_is_safe(text, where, isMail=False):
    printable(text, where)
    body = re.sub(r"<(hr|meta) ([^>]*[^/])>", r"<\1 \2/>", text) if isMail else text
    try:
        root = ElementTree.fromstring(body.replace("<!DOCTYPE html>", "", 1))
    except ElementTree.ParseError as error:
        expect(False, where, f"is not well formed: {error}")
        return
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        expect(name in HTML_KNOWN, where, f"holds <{name}>")
        for attribute, value in element.attrib.items():
            expect(not attribute.startswith("on") and attribute != "src" and (isMail or attribute != "style"), where, f"<{name}> has {attribute}")
            expect("ZQX" not in value or attribute == "aria-label", where, f"<{name} {attribute}> holds a text that was read")
            if attribute == "href":
                expect(value.startswith("#") and not isMail, where, f"a link to {value[:60]}")
    shown = "".join(root.itertext())
    expect("{{title}}" in shown, where, "marks of the template were not left alone")


def markdown_is_safe(text, where):
    printable(text, where)
    # Our own: boxes of a list, ids and hashes in backticks, bold and italics, the rule that stands between head and body of a table.
    own = re.sub(r"(?m)^(\s*- )\[[ x]\]|`(?:[a-z0-9]{8}|[0-9a-f]{64})`", r"\1", text)
    own = re.sub(r"\\[\\`*_\[\]<|~&$+=#>.)-]", "", own)
    for mark in ("<", "[", "`", "](", "&amp"):
        expect(mark not in own, where, f"{mark!r} stands unescaped: {own[max(0, own.find(mark) - 30):][:80]!r}")
    for link in ("http://", "https://", "www.", "@here"):
        expect(link not in text, where, f"{link!r} would be a link")
    rows = [line for line in own.split("\n") if line.startswith("|")]
    expect(len({line.count("|") for line in rows}) <= 1, where, "a row of the table has other cells")


def texts(value):
    """All texts of a JSON value, with the object that holds each."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                yield value, key, inner
            else:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def slack_is_safe(value, where):
    expect("mrkdwn" not in json.dumps(value), where, "holds text with marks")
    for holder, key, text in texts(value):
        printable(text, where)
        # Outside of plain text `<!channel>` calls everybody; there it is shown as it stands.
        if "alert(1)" in text or "!channel" in text:
            isPlain = holder.get("type") == "plain_text" and key == "text"
            expect(isPlain and holder.get("emoji") is not True or "<" not in text, where, f"a mark in {key}: {text[:60]!r}")


def teams_is_safe(value, where):
    for holder, _, text in texts(value):
        printable(text, where)
        # A TextBlock reads Markdown; a TextRun shows its text.
        expect("ZQX" not in text or holder.get("type") == "TextRun", where, f"{holder.get('type')} holds a text that was read")
    expect('"entities"' not in json.dumps(value), where, "mentions somebody")


HEADERS = set(
    "date from to subject message-id mime-version content-type content-transfer-encoding auto-submitted x-harbinger-delivery list-id precedence "
    "x-auto-response-suppress".split()
)


def mail_is_safe(data, where):
    message = email.message_from_bytes(data, policy=email.policy.default)
    expect(not message.defects, where, f"defects: {message.defects}")
    names = {name.lower() for name in message.keys()}
    expect(names <= HEADERS, where, f"headers {sorted(names - HEADERS)}")
    expect(len(names) == len(message.keys()), where, "a header twice")
    for name, value in message.items():
        printable(str(value), f"{where}: {name}")
        expect("\n" not in str(value), where, f"{name} has two lines")
    kinds = []
    for part in message.walk():
        if part.is_multipart():
            continue
        kinds.append(part.get_content_type())
        text = part.get_content().replace("\r\n", "\n")
        if part.get_content_type() == "text/html":
            page_is_safe(text, f"{where}: html", isMail=True)
        else:
            printable(text, f"{where}: text")
        expect("ZQX" in text, where, f"{part.get_content_type()} holds nothing of the texts: nothing was tried")
    expect(kinds == ["text/plain", "text/html"], where, f"parts {kinds}")


# ---- the runs -----------------------------------------------------------------------------------------------------------------------------------


class Hooks(http.server.ThreadingHTTPServer):
    """A receiver on this machine that keeps what it gets, by the last part of the address."""

    def __init__(self):
        self.taken = {}
        received = self.taken

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                received[self.path.rsplit("/", 1)[1]] = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Runs:
    def __init__(self, binary, folder):
        self.binary, self.folder, self.count = binary, folder, 0

    def __call__(self, *arguments, codes=(0,), holds=True, environment=None):
        """What a run prints; it ends with one of the codes and prints something of the texts that were read."""
        where = "harbinger " + " ".join(word if word.isprintable() and len(word) < 60 else "..." for word in arguments)
        where = where.replace(str(self.folder) + "/", "").replace(str(ROOT) + "/", "")
        run = subprocess.run(
            [self.binary, *arguments], capture_output=True, timeout=600, cwd=self.folder, env={**os.environ, **(environment or {}), "COLUMNS": "100"})
        self.count += 1
        output, errors = run.stdout.decode("utf-8", "surrogateescape"), run.stderr.decode("utf-8", "surrogateescape")
        expect(run.returncode in codes, where, f"ended with {run.returncode}: {errors[-400:]}")
        printable(errors, f"{where}: stderr")
        if holds:
            expect("ZQX" in output, where, "holds nothing of the texts: nothing was tried")
        return output, where


def scans(run, alliance):
    checks = {
        "text": printable, "json": json_is_safe, "csv": csv_is_safe, "markdown": markdown_is_safe, "html": page_is_safe,
        "ndjson": lambda text, where: [json_is_safe(line, where) for line in text.splitlines()],
    }
    for format, check in checks.items():
        check(*run("scan", str(alliance), "--format", format, "--trial", *NOW, *RULES))
    text, where = run("scan", str(alliance), "--format", "ndjson", *NOW, *RULES)
    expect(text.count("\n") == 1, where, "an alliance is not one line")
    # Without an alliance file the parties are what the exports say.
    exports = [str(path) for path in sorted((alliance.parent / "exports").iterdir())] + [str(alliance.parent / "bare")]
    for format in ("text", "html", "csv"):
        checks[format](*run("scan", *exports, "--format", format, *NOW, *RULES, codes=(0, 3), holds=format == "html"))


def refused(run, folder):
    """What steers a terminal is not taken into the settings, and the complaint does not steer it either."""
    alliance = prepare(folder, written=quoted)
    run("scan", str(alliance), *NOW, *RULES, codes=(2,), holds=False)
    run("check", RULES[1], "--alliance", str(alliance), codes=(2,), holds=False)


def looks(run, alliance):
    alerts = json.loads(run("scan", str(alliance), "--format", "json", *NOW, *RULES)[0])["alerts"]
    expect(len(alerts) > 5, "scan", f"only {len(alerts)} alerts: the texts are not heard any more")
    quotes = [piece["quote"] for alert in alerts for piece in alert["evidence"] if piece.get("quote")]
    expect(any("ZQX" in quote or "cmd" in quote for quote in quotes), "scan", "no quote holds an attack")
    shown = attacks = 0
    for place, alert in enumerate(alerts[:4], 1):
        printable(*run("explain", str(place), str(alliance), *NOW, *RULES))
        for number, piece in enumerate(alert["evidence"], 1):
            if piece["internal"] or shown >= 4:
                continue
            shown += 1
            record_is_safe(*run("show", str(place), str(number), str(alliance), *NOW, *RULES, codes=(0, 2), holds=False))
            full = ["--full", "--why", FORMULA + BROKEN, "--by", BROKEN]
            text, where = run("show", str(place), str(number), str(alliance), *full, *NOW, *RULES, holds=False)
            record_is_safe(text, where)
            attacks += "ZQX" in text
    expect(attacks > 0, "show", "no record holds an attack")
    expect(shown == 4, "show", f"{shown} pieces of evidence were shown")
    log = (alliance.parent / "disclosures.ndjson").read_text()
    expect(len(log.splitlines()) == 4, "disclosures.ndjson", "a line for each piece that was shown in full")
    for line in log.splitlines():
        json_is_safe(line, "disclosures.ndjson")
    printable(*run("explain", "--why-not", "loose-labels", str(alliance), *NOW, *RULES))
    printable(*run("inspect", str(alliance)))
    json_is_safe(*run("inspect", str(alliance), "--format", "json"))
    printable(*run("paradoxes", str(alliance), *NOW, *RULES, holds=False))
    draft, where = run("init", *[str(path) for path in sorted((alliance.parent / "exports").iterdir())])
    printable(draft, where)
    (alliance.parent / "draft.yaml").write_text(draft)
    run("inspect", str(alliance.parent / "draft.yaml"), holds=False)


PORTFOLIO = """portfolio: hostile
alliances: [alliance]
rules: {rules}
deliveries:
  - id: officers
    mail: {{sendmail: {folder}/sendmail, from: harbinger@northwind.example, to: [officers@northwind.example]}}
  - {{id: slack, webhook: {{url: {{env: SLACK}}, style: slack}}}}
  - {{id: teams, webhook: {{url: {{env: TEAMS}}, style: teams}}}}
  - {{id: json, webhook: {{url: {{env: JSON}}, style: json}}}}
  - {{id: shelf, files: {{folder: reports, formats: [text, json, ndjson, csv, markdown, html]}}}}
  - {{id: figures, metrics: {{path: harbinger.prom}}}}
"""


def nights(run, folder):
    hooks = Hooks()
    environment = {name.upper(): f"http://127.0.0.1:{hooks.server_port}/{name}" for name in ("slack", "teams", "json")}
    (folder / "sendmail").write_text(f"#!/bin/sh\ncat > {folder}/mail.eml\n")
    (folder / "sendmail").chmod(0o755)
    portfolio = folder / "portfolio.yaml"
    portfolio.write_text(PORTFOLIO.format(rules=ROOT / "rules", folder=folder))
    named = ["--portfolio", str(portfolio)]

    def night(*arguments, **more):
        return run("nightly", str(portfolio), "--now", "2026-06-29", *arguments, environment=environment, **more)

    printable(*night("--dry-run"))
    night(holds=False)
    mail_is_safe((folder / "mail.eml").read_bytes(), "mail")
    for style, check in {"slack": slack_is_safe, "teams": teams_is_safe}.items():
        expect(style in hooks.taken, style, "got nothing")
        text = hooks.taken.get(style, b"{}").decode()
        expect("ZQX" in text, style, "holds nothing of the texts: nothing was tried")
        check(json_is_safe(text, style), style)
    digest = json_is_safe(hooks.taken.get("json", b"{}").decode(), "json")
    expect("ZQX" in json.dumps(digest), "json", "holds nothing of the texts: nothing was tried")
    ends = {"text": "txt", "markdown": "md"}
    for format, check in {"text": printable, "json": json_is_safe, "ndjson": json_is_safe, "csv": csv_is_safe, "markdown": markdown_is_safe, "html": page_is_safe}.items():
        file = folder / "reports" / f"veldhaven-brightarm.{ends.get(format, format)}"
        check(file.read_text(), file.name)
    metrics = (folder / "harbinger.prom").read_text()
    printable(metrics, "metrics")
    for line in metrics.splitlines():
        expect(re.fullmatch(r'#.*|[a-z_]+(\{([a-z_]+="(\\.|[^"\\])*",?)*\})? [-+.0-9eE]+', line), "metrics", f"no line of it: {line[:80]!r}")

    listed, where = run("alerts", "--all", *named, holds=False)
    printable(listed, where)
    ids = re.findall(r"(?m)^  ([a-z0-9]{8})  ", listed)
    expect(len(ids) > 10, where, "lists no alerts")
    why = ["--by", BROKEN, "--why", FORMULA + BROKEN]
    run("ack", ids[0], *why, *named, holds=False)
    run("verdict", ids[0], "useful", "--by", BROKEN, *named, codes=(0, 64), holds=False)
    run("mute", ids[1], str(folder / "alliance"), "--until", "2026-07-20", *why, *NOW, *RULES, holds=False)
    run("show", "1", "1", str(folder / "alliance"), "--full", *why, *NOW, *RULES, *named, codes=(0, 2), holds=False)
    night(holds=False)
    for alert in ids[:3]:
        printable(*run("alerts", "show", alert, *named))
    printable(*run("audit", "list", *named))
    printable(*run("audit", "verify", *named, holds=False))
    printable(*run("state", "log", *named, holds=False))
    printable(*run("doctor", str(portfolio), codes=(0, 2, 3, 7), holds=False, environment=environment))
    printable(*run("scan", str(folder / "alliance"), *NOW, *RULES))
    for format, check in {"text": printable, "csv": csv_is_safe, "html": page_is_safe}.items():
        check(*run("history", "veldhaven-brightarm", "--format", format, *named))
    hooks.shutdown()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--keep", type=pathlib.Path, help="leaves the alliance and what was made of it in this folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        folder = folder.resolve()
        alliance = prepare(folder / "alliance")
        run = Runs(str(pathlib.Path(options.binary).resolve()), folder)
        try:
            refused(run, folder / "refused")
            scans(run, alliance)
            looks(run, alliance)
            nights(run, folder)
        finally:
            for failure in failures:
                print("FAILED " + failure.encode("ascii", "backslashreplace").decode())
    if failures:
        sys.exit(1)
    print(f"{run.count} runs over hostile texts, and nothing in their outputs that would do anything")


if __name__ == "__main__":
    main()
