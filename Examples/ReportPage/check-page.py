#!/usr/bin/env python3
"""Opens a page in headless Chromium, wide, on a telephone and on paper, and says what is wrong with it.

    check-page.py PAGE.html [FOLDER]   FOLDER: where to leave two pictures and the paper, to be looked at

Needs Debian's chromium and fonts-dejavu-core, and `pip install axe-playwright-python`, which brings axe. Exit status 1 for what
reaches beyond the page or its chart, for letters that overlap, and for faults that axe calls serious or critical."""
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

OVERFLOW = """() => {
  const faults = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide)
    faults.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${wide}`);
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const box = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
    for (const [words, own] of texts) {
      if (own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1)
        faults.push(`“${words}” reaches beyond its chart by ${Math.round(Math.max(own.right - box.right, box.left - own.left, own.bottom - box.bottom))}`);
    }
    for (let one = 0; one < texts.length; one++) for (let next = one + 1; next < texts.length; next++) {
      const [a, b] = [texts[one][1], texts[next][1]];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
        faults.push(`“${texts[one][0]}” and “${texts[next][0]}” overlap`);
    }
  }
  return faults;
}"""

page_file = pathlib.Path(sys.argv[1]).resolve()
folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
faults = []
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for width in (1280, 390):
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(page_file.as_uri())
        faults += [f"{width}: {fault}" for fault in page.evaluate(OVERFLOW)]
        answer = Axe().run(page).response
        found = answer["violations"]
        for violation in found:
            where = ", ".join(" ".join(node["target"]) for node in violation["nodes"][:3])
            line = f"{width}: axe: {violation['impact']}: {violation['id']} at {where}"
            print(line)
            if violation["impact"] in ("serious", "critical"):
                faults.append(line)
        print(f"{width}: axe: {len(answer['passes'])} rules hold, {len(found)} do not")
        if folder:
            page.screenshot(path=folder / f"{page_file.stem}-{width}.png", full_page=True)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 703, "height": 1009})  # A4 within its margins, at 96 to the inch
    faults += [f"paper: {fault}" for fault in page.evaluate(OVERFLOW)]
    if folder:
        page.pdf(path=folder / f"{page_file.stem}.pdf", prefer_css_page_size=True, print_background=True)
    browser.close()
for fault in faults:
    print(fault)
print(page_file.name, "has faults" if faults else "is sound on a screen, on a telephone and on paper")
sys.exit(1 if faults else 0)
