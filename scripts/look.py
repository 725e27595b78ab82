#!/usr/bin/env python3
"""Opens pages of `harbinger scan --format html` and `harbinger history --format html` in headless Chromium and holds them against WCAG A and AA with axe, in light and dark, wide and narrow.

Usage: scripts/look.py [--shots DIR] PAGE...

With --shots it leaves pictures of each page and a PDF there. Needs chromium and, in the Python that runs it, playwright and axe-playwright-python
(scripts/look.sh brings both). Ends with 1 if axe finds anything, if a page is wider than its window, or if it asks for anything from outside.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SIZES = {"desktop": (1280, 900), "phone": (360, 740)}
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def look(browser, page_path, shots):
    """The complaints about one page."""
    complaints = []
    url = page_path.resolve().as_uri()
    for size, (width, height) in SIZES.items():
        for scheme in ["light", "dark"]:
            name = f"{page_path.stem}-{size}-{scheme}"
            # axe is a script, which the policy of the page would refuse.
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            asked = []
            page.on("request", lambda request: asked.append(request.url))
            page.goto(url)
            complaints += [f"{name}: asks for {other}" for other in asked if other != url]
            if shots:
                page.screenshot(path=shots / f"{name}.png", full_page=True)
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                complaints.append(f"{name}: {wide} pixels wide in a window of {width}")
            for found in Axe().run(page, options=RULES).response["violations"]:
                for node in found["nodes"][:5]:
                    complaints.append(f"{name}: {found['id']}: {found['help']}: {node['html'][:160]}")
            context.close()
    if shots:
        page = browser.new_page()
        page.goto(url)
        page.pdf(path=shots / f"{page_path.stem}.pdf", prefer_css_page_size=True)
        page.close()
    return complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.shots:
        arguments.shots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        complaints = [line for page in arguments.pages for line in look(browser, page, arguments.shots)]
        browser.close()
    print("\n".join(complaints) if complaints else f"{len(arguments.pages)} looked at: nothing to complain of in light and dark, wide and narrow")
    sys.exit(1 if complaints else 0)


main()
