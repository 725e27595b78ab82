#!/usr/bin/env python3
"""Walks through the pages of `harbinger workbench` in headless Chromium as officers do, and attacks the program as strangers would.

Usage: Tests/Browser/workbench.py PROGRAM [--shots DIR]      (scripts/look.sh brings the Python that has playwright and axe)

Every page is held against WCAG A and AA with axe, wide in light and narrow in dark; what the browser says on its console (errors, and what the policy of
the pages refuses) is a complaint. Pictures of all pages are left in DIR. Ends with 1 if there is anything to complain of.
"""

import argparse
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SIZES = {"desktop": (1280, 900), "phone": (360, 740)}
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
AXE = [("desktop", "light"), ("phone", "dark")]
ALLIANCE = "veldhaven-brightarm"
complaints = []


def expect(holds, what):
    if not holds:
        complaints.append(what)
        print(f"  NOT SO: {what}")


class Bench:
    """The program at work."""

    def __init__(self, program, *arguments, folder=ROOT):
        self.process = subprocess.Popen(
            [program, "workbench", "--port", "0", "--rules", str(ROOT / "rules"), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, cwd=folder)
        self.address = self.process.stdout.readline().split()[1]
        top = self.address.split("/enter")[0]
        self.port = int(top.rsplit(":", 1)[1])
        # The pages stand below a path that nobody can guess.
        answer = http.client.HTTPConnection("127.0.0.1", self.port)
        answer.request("GET", self.address.removeprefix(top))
        self.room = answer.getresponse().getheader("Location").rstrip("/")
        self.base = top + self.room

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def page_of(browser, bench, **settings):
    """A page that has come in, and tells what its console says."""
    page = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **settings}).new_page()
    # That a page was refused stands on the console too; where it is not meant, the walk does not go on.
    page.on("console", lambda said: expect(
        said.type not in ("error", "warning") or said.text.startswith("Failed to load resource"), f"console: {said.text[:200]}"))
    page.on("pageerror", lambda error: expect(False, f"script: {str(error)[:200]}"))
    page.goto(bench.address)
    return page


def settled(page):
    """What a draft would do, once it is shown."""
    page.locator(".result .headline").wait_for()
    page.locator(".result:not([aria-busy])").wait_for()
    return page.locator(".result").inner_text()


def look_at_all(browser, bench, shots):
    """Every page, in light and dark, wide and narrow."""
    print("All pages")
    base = f"{bench.base}/a/{ALLIANCE}"
    first = page_of(browser, bench)
    first.goto(base)
    alert = first.locator("ol.alerts h3 a").first.get_attribute("href").removeprefix(bench.room)
    pages = {
        "list": base, "alert": bench.base + alert, "record": bench.base + first_record(first, bench, alert), "course": f"{base}/course",
        "rules": f"{base}/rules", "rule": f"{base}/rules/loose-labels", "override": f"{base}/edit/override.yaml",
        "alliance-file": f"{base}/edit/alliance.yaml", "phrases": f"{base}/phrases?text=Brightarm+is+never+on+time.",
        "sweep-rule": f"{base}/sweep?rule=loose-labels", "sweep": f"{base}/sweep?rule=loose-labels&key=at_least.warn&from=1&to=4", "backtest": f"{base}/backtest", "history": f"{base}/history",
        "people": f"{base}/people", "verdicts": f"{base}/verdicts?look=yes", "chance": f"{base}/chance?most=2&per=quarter", "refused": f"{base}/rules/no-such-rule",
    }
    first.context.close()
    for size, (width, height) in SIZES.items():
        for scheme in ["light", "dark"]:
            # axe is a script of its own, which the policy of the pages would refuse.
            page = page_of(browser, bench, viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
            for name, address in pages.items():
                page.goto(address)
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
                wide = page.evaluate("document.documentElement.scrollWidth")
                expect(wide <= width, f"{name}, {size}: {wide} pixels wide in a window of {width}")
                # Colours depend on the one, layout on the other: two of the four are enough for axe.
                for found in Axe().run(page, options=RULES).response["violations"] if (size, scheme) in AXE else []:
                    expect(False, f"{name}, {size}, {scheme}: {found['id']}: {found['nodes'][0]['html'][:160]}")
                if shots:
                    page.screenshot(path=shots / f"workbench-{name}-{size}-{scheme}.png", full_page=True)
            page.context.close()


def first_record(page, bench, alert):
    page.goto(bench.base + alert)
    page.locator("details summary").filter(has_text="Look at").click()
    return page.locator("details ol li a").first.get_attribute("href").removeprefix(bench.room)


def noisy_alert(browser, bench, folder):
    """From a noisy alert to a proven, saved change."""
    begun = time.time()
    page = page_of(browser, bench)
    page.goto(f"{bench.base}/a/{ALLIANCE}")
    item = page.locator("li.alert").filter(has_text="Hard words about the other side add up").first
    item.get_by_label("As").fill("brightarm")
    item.get_by_role("button", name="noise").click()
    expect("noise (brightarm)" in page.locator(".news").inner_text(), "the verdict is noted")
    expect("Said of it: noise (brightarm)" in page.locator("main").inner_text(), "the verdict stands beside the alert")
    page.locator("li.alert h3 a").filter(has_text="Hard words").first.click()
    page.get_by_role("button", name="Show what it would hide").click()
    expect(page.locator("form.stacked input:invalid").count() > 0, "a mute without a reason is not sent")
    page.get_by_label("Why it need not be told").fill("both sides speak of it already")
    page.get_by_role("button", name="Show what it would hide").click()
    expect("it would hide" in page.locator("main").inner_text(), "a mute shows what it would hide")
    expect(not (folder / "override.yaml").exists(), "a preview writes nothing")
    page.locator("section[aria-labelledby=next] a").click()
    expect("All rules" in page.locator("main").inner_text(), "the alert leads to its rule")
    page.goto(f"{bench.base}/a/{ALLIANCE}/rules/loose-labels")
    waited = time.time()
    page.get_by_label("severity").fill("2")
    shown = settled(page)
    print(f"  a change is shown after {time.time() - waited:.2f} s, the first time")
    waited = time.time()
    page.get_by_label("at least warn").fill("3")
    page.wait_for_timeout(300)
    shown = settled(page)
    print(f"  and {time.time() - waited:.2f} s once the nights of today's rules are known")
    expect("Over the last 90 nights" in shown and "severity: 2" in shown, f"the change is shown: {shown[:200]}")
    page.get_by_label("at least warn").fill("many")
    page.wait_for_timeout(300)
    expect("is not a number" in settled(page), "a mistake is told beside the form")
    page.get_by_label("at least warn").fill("3")
    page.wait_for_timeout(300)
    settled(page)
    page.get_by_label("Why", exact=True).fill("labels are a saying among us")
    page.get_by_label("Who decided it").fill("alliance office")
    page.get_by_role("button", name="Save into the override").click()
    expect("is not approved by" in page.locator("main").inner_text(), "a change of wording that nobody approved is not saved")
    expect(not (folder / "override.yaml").exists(), "and nothing is written")
    page.go_back()
    page.get_by_label("severity").fill("2")
    page.get_by_label("at least warn").fill("3")
    page.get_by_label("Why", exact=True).fill("labels are a saying among us")
    page.get_by_label("Who decided it").fill("alliance office")
    page.get_by_label("Who approved the wording").fill("veldhaven, brightarm")
    page.get_by_role("button", name="Save into the override").click()
    expect("Written into the override" in page.locator(".news").inner_text(), "the change is saved")
    written = (folder / "override.yaml").read_text()
    expect("{rule: loose-labels, set: {at_least: {warn: 3}, severity: 2}" in written, f"and stands in the file: {written}")
    page.get_by_role("link", name="Changes").click()
    history = page.locator("main").inner_text()
    expect("labels are a saying among us" in history and "Seen: Over the last 90 nights" in history, "the log of changes has it, with its proof")
    print(f"Journey 1, from a noisy alert to a proven, saved change: {time.time() - begun:.1f} s without the time to read")
    page.context.close()


def editing(browser, bench, folder):
    """Two tabs, mistakes in place, completion, the keyboard, and a page without scripts."""
    print("The editor")
    first, second = page_of(browser, bench), page_of(browser, bench)
    for page in (first, second):
        page.goto(f"{bench.base}/a/{ALLIANCE}/edit/override.yaml")
    first.locator(".CodeMirror").click()
    first.keyboard.press("Control+End")
    first.keyboard.type("\nnonsens: 3\n")
    expect("is not known" in settled(first) or "nonsens" in settled(first), "a mistake is told")
    first.locator(".CodeMirror-lint-marker-error").first.wait_for()
    first.keyboard.type("mut")
    first.keyboard.press("Control+Space")
    expect("mutes" in first.locator(".CodeMirror-hint").first.inner_text(), "a key is completed")
    first.keyboard.press("Escape")
    first.keyboard.press("Tab")
    expect(first.evaluate("document.activeElement.closest('.CodeMirror') === null"), "Tab leaves the editor")
    for page in (first, second):
        page.goto(f"{bench.base}/a/{ALLIANCE}/edit/override.yaml")
    for page, line in ((first, "# first\n"), (second, "# second\n")):
        page.locator(".CodeMirror").click()
        page.keyboard.press("Control+Home")
        page.keyboard.type(line)
        page.get_by_label("Why", exact=True).fill("a remark")
    first.get_by_role("button", name="Save").click()
    expect("is written" in first.locator(".news").inner_text(), "the first tab saves")
    with second.expect_response(lambda response: response.url.endswith("/save")) as answer:
        second.get_by_role("button", name="Save").click()
    expect(answer.value.status == 409, "the second tab does not write over it")
    text = (folder / "override.yaml").read_text()
    expect("# first" in text and "# second" not in text, "and the file is the first one's")
    for page in (first, second):
        page.context.close()
    plain = page_of(browser, bench, java_script_enabled=False)
    plain.goto(f"{bench.base}/a/{ALLIANCE}/rules/replies-slowing")
    plain.get_by_label("for", exact=True).fill("3w")
    plain.get_by_role("button", name="Try").click()
    expect("Over the last 90 nights" in plain.locator("main").inner_text(), "without scripts a change is tried on a page of its own")
    plain.context.close()


def why_nothing(browser, bench):
    """From "why did it say nothing" to the answer."""
    begun = time.time()
    page = page_of(browser, bench)
    page.get_by_role("link", name="Rules").click()
    page.get_by_label("Words").fill("silence")
    page.get_by_role("button", name="Show").click()
    page.locator("table.rows tbody a").first.click()
    answer = page.locator("pre[aria-label='How it ended']").inner_text()
    expect("met]" in answer and "As of 2026-06-28" in answer, f"the conditions stand there: {answer[:100]}")
    page.get_by_role("link", name="Phrases").click()
    page.get_by_label("Sentence").fill("Brightarm is never on time.")
    page.get_by_role("button", name="Listen").click()
    expect(page.locator("#heard").is_visible(), "a sentence is listened to")
    print(f"Journey 3, from 'why did it say nothing' to the answer: {time.time() - begun:.1f} s without the time to read")
    page.context.close()


def trying(browser, bench):
    """A sweep and the chance of alerts, by choosing alone and without scripts; asked for again they are there at once."""
    page = page_of(browser, bench, java_script_enabled=False)
    page.get_by_role("link", name="Sweep").click()
    chosen = page.get_by_label("Rule").locator("option", has_text="(loose-labels)").inner_text()
    expect(not chosen.startswith("loose-labels"), f"a rule is chosen by its title: {chosen}")
    page.get_by_label("Rule").select_option("loose-labels")
    page.get_by_role("button", name="Show its figures").click()
    figure = page.locator("ul.figures li").filter(has=page.get_by_role("button", name="Sweep at least warn"))
    # The journey before this one saved a 3 in the place of the 2 of the rule.
    expect("now 3" in figure.inner_text(), f"a figure has its present value: {figure.inner_text()[:80]}")
    expect([figure.get_by_label(end).input_value() for end in ["from", "to"]] == ["2", "6"], "a range around it is filled in")
    waited = time.time()
    figure.get_by_role("button").click()
    expect(page.locator("table.sweep tbody tr").count() == 5, "each value has its row")
    first = time.time() - waited
    waited = time.time()
    page.reload()
    print(f"  a sweep is there after {first:.2f} s, and again after {time.time() - waited:.2f} s")
    waited = time.time()
    page.get_by_role("link", name="Chance").click()
    page.locator("table.chance tbody tr").first.wait_for()
    first = time.time() - waited
    waited = time.time()
    page.reload()
    again = time.time() - waited
    print(f"  what comes by chance is there after {first:.2f} s, and again after {again:.2f} s")
    expect(again < first / 2 or again < 1, "what was worked out is kept")
    expect(page.locator("table.chance th[scope=row]").count() == page.locator("table.chance tbody tr").count(), "each row has its rule")
    page.goto(f"{bench.base}/a/{ALLIANCE}/chance?most=many&per=year")
    expect("is no number of alerts in a time" in page.locator("main").inner_text(), "a budget that is none is refused")
    expect("--" not in page.locator("main").inner_text(), "without the name of an option")
    page.context.close()


def shared_ids(program):
    """Two alliances of one id."""
    with tempfile.TemporaryDirectory() as room:
        for name in ["one", "two"]:
            shutil.copytree(ROOT / "samples/souring", pathlib.Path(room) / name)
        run = subprocess.run([program, "workbench", "--port", "0", "one", "two"], cwd=room, capture_output=True, text=True, timeout=30)
        expect(run.returncode == 2 and "one/alliance.yaml" in run.stderr and "two/alliance.yaml" in run.stderr, f"both files are named: {run.stderr}")


def beginning_of_a_folder(browser, program):
    """A folder of exports: the file is written beside it, and the same command leads to it."""
    with tempfile.TemporaryDirectory() as room:
        folder = pathlib.Path(room).resolve()
        shutil.copytree(ROOT / "samples/souring/exports", folder / "exports")
        with Bench(program, "exports/", folder=folder) as bench:
            page = page_of(browser, bench)
            text = page.locator("section[aria-labelledby=where]").inner_text()
            expect(f"{folder}/alliance.yaml" in text, f"the page says where the file will lie: {text}")
            expect(not (folder / "alliance.yaml").exists(), "and writes nothing before")
            for label, value in [("Time zone", "Europe/Amsterdam")]:
                page.get_by_label(label).fill(value)
            page.get_by_role("button", name="Write the alliance file").click()
            page.locator("main h1").wait_for()
            written = (folder / "alliance.yaml").read_text()
            expect("path: exports" in written and not (folder / "exports/alliance.yaml").exists(), f"it names the folder: {written[-600:]}")
            page.context.close()
        again = subprocess.Popen([program, "workbench", "--port", "0", "exports"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        expect("it is opened" in again.stdout.readline(), "the same exports lead to the alliance that was made of them")
        again.terminate()
        (folder / "alliance.yaml").write_text((ROOT / "samples/healthy/alliance.yaml").read_text())
        with Bench(program, "exports", folder=folder) as bench:
            page = page_of(browser, bench)
            expect("is there already" in page.locator("main").inner_text(), "a file that is there is told of")
            expect(page.get_by_role("button", name="Write the alliance file").count() == 0, "and cannot be written over")
            page.context.close()


def beginning(browser, program, shots):
    """From exports to the first ranked list, without a line of YAML."""
    with tempfile.TemporaryDirectory() as room:
        folder = pathlib.Path(room)
        shutil.copytree(ROOT / "samples/souring/exports", folder, dirs_exist_ok=True)
        with Bench(program, *sorted(one.name for one in folder.iterdir()), folder=folder) as bench:
            begun = time.time()
            # High enough for both ends of a drag: the driver does not scroll on the way, as people do.
            page = page_of(browser, bench, viewport={"width": 1280, "height": 2200})
            expect(page.title() == "A new alliance", "exports alone lead to the page of a new alliance")
            chip = page.locator(".chip", has_text="brightarm").first
            chip.drag_to(page.locator(".party").nth(2))
            expect("brightarm" in page.locator(".party").nth(2).inner_text(), "a domain is dragged to a party")
            page.get_by_role("button", name="Write the alliance file").click()
            expect("has nobody" in page.locator("main").inner_text(), "what is wrong is said")
            page.go_back()
            chip = page.locator(".chip", has_text="brightarm").first
            chip.locator("select").select_option("1")
            expect("brightarm" in page.locator(".party").nth(1).locator(".given").inner_text(), "or chosen, by the keyboard")
            page.get_by_label("Public holidays of").nth(0).select_option("nl")
            page.get_by_label("Public holidays of").nth(1).select_option("be")
            page.get_by_label("Time zone").fill("Europe/Amsterdam")
            page.get_by_label("How long before").fill("14d")
            page.get_by_label("Within which time").fill("2bd")
            page.get_by_label("Who", exact=True).fill("works council and DPO")
            page.get_by_label("Up to which day").fill("2099-06-30")
            page.get_by_label("On what ground").fill("an agreement")
            if shots:
                page.screenshot(path=shots / "workbench-start-desktop-light.png", full_page=True)
            page.get_by_role("button", name="Write the alliance file").click()
            page.locator("ol.alerts li").first.wait_for()
            expect(page.locator("ol.alerts li").count() > 5, "the first ranked list is there")
            expect("country: nl" in (folder / "alliance.yaml").read_text(), "and the file says what was chosen")
            print(f"Journey 2, from exports to the first list: {time.time() - begun:.1f} s without the time to read")
            page.context.close()


def people(browser, program):
    """People whom nobody claims are given to a party."""
    with tempfile.TemporaryDirectory() as room:
        folder = pathlib.Path(room) / "souring"
        shutil.copytree(ROOT / "samples/souring", folder)
        file = folder / "alliance.yaml"
        text = file.read_text().replace("brightarm.example", "elsewhere.example")
        # Nobody of one party is named but one: the others are people whom nobody claims.
        begin = text.index("members:", text.index("id: brightarm"))
        end = text.index("    calendar:", begin)
        file.write_text(text[:begin] + "members: [Mila Novak]\n" + text[end:])
        with Bench(program, str(folder)) as bench:
            page = page_of(browser, bench)
            page.get_by_role("link", name="People").click()
            choices = page.locator("select[name^='party.']")
            choices.first.wait_for()
            expect(choices.count() > 0, f"people without a party are listed: {choices.count()}")
            for index in range(choices.count()):
                choices.nth(index).select_option("brightarm")
            page.get_by_role("button", name="Write into the alliance file").click()
            expect("given to a party" in page.locator(".news").inner_text(), "they are given to one")
            expect("Everybody who wrote belongs to a party" in page.locator("main").inner_text(), "and nobody is left")
            page.context.close()


def attacks(bench, folder):
    """What strangers, other pages and broken clients try, with what they are answered."""
    print("Attacks")
    token = urllib.parse.parse_qs(urllib.parse.urlparse(bench.address).query)["token"][0]
    host = f"127.0.0.1:{bench.port}"

    def ask(method, path, headers=None, body=None, host=host):
        connection = http.client.HTTPConnection("127.0.0.1", bench.port, timeout=30)
        connection.putrequest(method, path if path.startswith("/enter") else bench.room + path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": host, **(headers or {})}.items():
            connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        text = answer.read().decode()
        headers = dict(answer.getheaders())
        connection.close()
        return answer.status, text, headers

    cookie = ask("GET", f"/enter?token={token}")[2]["Set-Cookie"].split(";")[0]
    first_alert = re.search("/alerts/([a-z0-9]+)", ask("GET", f"/a/{ALLIANCE}", {"Cookie": cookie})[1]).group(1)
    form = re.search('name="form" content="([0-9a-f]+)"', ask("GET", f"/a/{ALLIANCE}", {"Cookie": cookie})[1]).group(1)
    own = {"Cookie": cookie, "Origin": f"http://{host}", "Content-Type": "application/x-www-form-urlencoded"}

    def post(path, fields, **changes):
        body = urllib.parse.urlencode(fields).encode()
        headers = {**own, "Content-Length": str(len(body)), **changes}
        return ask("POST", path, {name: value for name, value in headers.items() if value is not None}, body)

    def tried(what, status, wanted):
        print(f"  {what:<66} {status}")
        expect(status == wanted, f"{what}: {status} instead of {wanted}")

    mute = {"form": form, "until": "30d", "why": "x", "by": "x", "do": "write"}
    override = (folder / "override.yaml").read_text()
    bare = http.client.HTTPConnection("127.0.0.1", bench.port)
    bare.request("GET", f"/a/{ALLIANCE}", headers={"Cookie": cookie})
    tried("a page without the path that only our pages know", bare.getresponse().status, 401)
    tried("a number that no machine holds", ask("GET", f"/a/{ALLIANCE}/sweep?rule=loose-labels&key=window&from=0&to=99999999999999999999999%20by%201", {"Cookie": cookie})[0], 400)
    tried("a record below all others", ask("GET", f"/a/{ALLIANCE}/alerts/{first_alert}/records/-9223372036854775808", {"Cookie": cookie})[0], 400)
    tried("a page without the cookie", ask("GET", f"/a/{ALLIANCE}")[0], 401)
    tried("the address with an old token", ask("GET", "/enter?token=" + "0" * 64)[0], 401)
    tried("a cookie of an earlier start", ask("GET", "/", {"Cookie": cookie[:-4] + "0000"})[0], 401)
    tried("a name elsewhere that points here (DNS rebinding)", ask("GET", "/", {"Cookie": cookie}, host=f"evil.example:{bench.port}")[0], 421)
    tried("a form from another site", post(f"/a/{ALLIANCE}/read", mute, Origin="http://evil.example")[0], 403)
    tried("a form that names no origin", post(f"/a/{ALLIANCE}/read", mute, Origin=None)[0], 403)
    tried("a form without what our pages hold (CSRF)", post(f"/a/{ALLIANCE}/read", {**mute, "form": "0" * 64})[0], 403)
    tried("a form as plain text, which needs no leave of the browser", post(f"/a/{ALLIANCE}/read", mute, **{"Content-Type": "text/plain"})[0], 415)
    tried("another method", ask("PUT", "/", {"Cookie": cookie})[0], 405)
    for path in ["/a/../../etc/passwd", "/a/%2e%2e/%2e%2e/etc/passwd", "/library/..%2f..%2f..%2fetc%2fpasswd", "/library/%2fetc%2fpasswd"]:
        status, text, _ = ask("GET", path, {"Cookie": cookie})
        tried(f"a path upwards: {path}", status, status if status in (400, 401, 404) else 404)
        expect("root:" not in text, f"{path} leads out")
    tried("another file through the editor", ask("GET", f"/a/{ALLIANCE}/edit/tuning.ndjson", {"Cookie": cookie})[0], 400)
    tried("a form that says it is 2 GB long", ask("POST", f"/a/{ALLIANCE}/read", {**own, "Content-Length": "2000000000"})[0], 413)
    tried("a form in pieces, without a length", ask("POST", f"/a/{ALLIANCE}/read", {**own, "Transfer-Encoding": "chunked"}, b"0\r\n\r\n")[0], 411)
    hostile = "</textarea><script>alert(1)</script>{{{form}}}"
    shown = ask("GET", f"/a/{ALLIANCE}/phrases?text={urllib.parse.quote(hostile)}", {"Cookie": cookie})[1]
    expect("<script>alert" not in shown and form not in shown.split("</head>")[1].replace(f'value="{form}"', ""), "a script in a sentence stands as text")
    print(f"  {'a script, and a template, in a sentence':<66} as text")
    secret = folder.parent / "secret.yaml"
    secret.write_text("changes: [] # the secret\n")
    (folder / "events.yaml").unlink(missing_ok=True)
    (folder / "events.yaml").symlink_to(secret)
    status, text, _ = ask("GET", f"/a/{ALLIANCE}/edit/events.yaml", {"Cookie": cookie})
    tried("a link in the folder that leads out of it, read", status, 400)
    expect("the secret" not in text, "what the link leads to is not shown")
    tried("and written", post(f"/a/{ALLIANCE}/edit/events.yaml/save", {"form": form, "text": "events: []\n", "basis": "", "why": "x", "by": "x"})[0], 400)
    (folder / "events.yaml").unlink()
    tried("a mute with YAML in its reason", post(
        f"/a/{ALLIANCE}/rules/loose-labels/save",
        {"form": form, "basis": "", "why": "x\n- {rule: x}", "by": "x", "figure.window": "3w}, off: {until: 2099-01-01, reason: x, by: x"})[0], 400)
    expect((folder / "override.yaml").read_text() == override, "nothing of all that was written")
    listening = subprocess.run(["ss", "-ltnH"], capture_output=True, text=True).stdout if shutil.which("ss") else ""
    expect(f"0.0.0.0:{bench.port}" not in listening, "it listens on this machine alone")
    slow(bench)


def slow(bench):
    """Clients that never come to an end."""
    results = {}

    def drip(name, send):
        begun = time.time()
        try:
            with socket.create_connection(("127.0.0.1", bench.port)) as connection:
                connection.settimeout(40)
                send(connection)
                while connection.recv(4096):
                    pass
        except OSError:
            pass
        results[name] = time.time() - begun

    def head(connection):
        for _ in range(40):
            connection.send(b"X")
            time.sleep(1)

    def flood(connection):
        connection.send(b"GET / HTTP/1.1\r\nX: ")
        for _ in range(4000):
            connection.send(b"x" * 65536)

    clients = [threading.Thread(target=drip, args=pair) for pair in [("a head letter by letter", head), ("a head of 260 MB", flood), ("nothing at all", lambda _: None)]]
    for client in clients:
        client.start()
    before = memory(bench)
    for client in clients:
        client.join()
    for name, seconds in sorted(results.items()):
        print(f"  {name:<66} cut after {seconds:.1f} s")
        expect(seconds < 20, f"{name}: cut after {seconds:.1f} s")
    print(f"  {'memory meanwhile':<66} {before} MB before, {memory(bench, 'VmHWM')} MB at most")
    open_ones = [socket.create_connection(("127.0.0.1", bench.port)) for _ in range(150)]
    time.sleep(1)
    answer = http.client.HTTPConnection("127.0.0.1", bench.port, timeout=10)
    answer.request("GET", "/style.css")
    expect(answer.getresponse().status == 200, "beside 150 idle connections it answers")
    print(f"  {'150 idle connections, and a page beside them':<66} 200")
    for one in open_ones:
        one.close()
    codes = []
    for _ in range(500):
        quick = http.client.HTTPConnection("127.0.0.1", bench.port, timeout=10)
        quick.request("GET", "/style.css")
        codes.append(quick.getresponse().status)
        quick.close()
    print(f"  {'500 requests as fast as they go':<66} {codes.count(200)} answered, {codes.count(429)} refused")
    expect(codes.count(429) > 0 and set(codes) <= {200, 429}, "requests without end are refused")
    time.sleep(5)


def memory(bench, key="VmRSS"):
    text = pathlib.Path(f"/proc/{bench.process.pid}/status").read_text()
    return int(re.search(rf"{key}:\s+(\d+)", text).group(1)) // 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("--shots", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.shots:
        arguments.shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        folder = pathlib.Path(room) / "souring"
        shutil.copytree(ROOT / "samples/souring", folder)
        portfolio = pathlib.Path(room) / "portfolio.yaml"
        portfolio.write_text(f"portfolio: browser\nstate: state\nrules: {ROOT}/rules\nalliances: [souring]\n")
        for night in ["2026-05-31", "2026-06-14", "2026-06-28"]:
            subprocess.run([arguments.program, "nightly", str(portfolio), "--as-of", night, "--now", night, "--quiet"], check=True)
        with Bench(arguments.program, "--portfolio", str(portfolio), "--now", "2026-06-28") as bench:
            look_at_all(browser, bench, arguments.shots)
            noisy_alert(browser, bench, folder)
            editing(browser, bench, folder)
            why_nothing(browser, bench)
            trying(browser, bench)
            attacks(bench, folder)
        shared_ids(arguments.program)
        beginning(browser, arguments.program, arguments.shots)
        beginning_of_a_folder(browser, arguments.program)
        people(browser, arguments.program)
        browser.close()
    print("\n".join(["", *complaints]) if complaints else "The workbench: nothing to complain of")
    sys.exit(1 if complaints else 0)


main()
