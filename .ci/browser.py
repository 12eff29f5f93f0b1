"""Looks at pages as readers do: on a telephone, a laptop and paper, in light and dark, without scripts, by keyboard.

browser.py SCREENSHOTS PAGE…; prints what breaks a limit, page by page, and exits with 1 if anything does.
"""
import shutil
import sys
from multiprocessing import Pool
from pathlib import Path
from time import monotonic

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

LARGEST_FILE = 1_000_000
PHONE, LAPTOP = {"width": 360, "height": 740}, {"width": 1366, "height": 768}
# A4 less the margins of the page's own rules, upright and on its side, at 96 points an inch.
PAPER, BROAD_PAPER = round(178 / 25.4 * 96), round(265 / 25.4 * 96)
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
# What else the rules say does not depend on colours.
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}

OVERFLOW = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((each) =>
    each.getBoundingClientRect().right > root.clientWidth + 1 && !each.closest(".scroll, pre, svg, .skip"));
  return [`${root.scrollWidth} points wide on ${root.clientWidth}: ` +
    wide.slice(0, 5).map((each) => `${each.tagName} ${each.className} ${each.id}`).join("; ")];
}"""

# A letter's box is taller than its ink: a fifth of the height above and below is air.
LETTERS = """() => {
  const faults = [];
  for (const drawing of document.querySelectorAll("svg[role=img]")) {
    const frame = drawing.getBoundingClientRect();
    if (!frame.width) continue;
    const place = `${drawing.querySelector("title")?.textContent ?? "a drawing"}:`;
    const letters = [...drawing.querySelectorAll("text")].filter((each) => each.textContent.trim()).map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const air = (bottom - top) / 5;
      return { text: each.textContent, left, right, top: top + air, bottom: bottom - air };
    });
    letters.forEach((one, index) => {
      if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.top < frame.top - 1 || one.bottom > frame.bottom + 1) {
        faults.push(`${place} "${one.text}" is cut`);
      }
      for (const other of letters.slice(index + 1)) {
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1) {
          faults.push(`${place} "${one.text}" and "${other.text}" overlap`);
        }
      }
    });
  }
  return faults;
}"""

PRINTED = """([paper, broad]) => {
  const faults = [];
  for (const table of document.querySelectorAll("table")) {
    const limit = table.closest(".broad") ? broad : paper;
    const width = table.getBoundingClientRect().width;
    if (width > limit + 1) faults.push(`table "${table.caption?.textContent}" is ${Math.round(width)} points on ${limit}`);
  }
  for (const part of document.querySelectorAll("details > :last-child")) {
    if (!part.getClientRects().length) faults.push(`"${part.parentElement.firstElementChild.textContent}" is not printed`);
  }
  return faults;
}"""

FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, summary, [tabindex='0']")].filter((each) =>
  each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).length"""
FOCUSED = """() => {
  const each = document.activeElement;
  if (each === document.body) return null;
  const { top, bottom, left, right } = each.getBoundingClientRect();
  return { number: [...document.querySelectorAll("*")].indexOf(each), name: `${each.tagName} ${each.className} ${each.id}`,
    isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth };
}"""

# Each heading sorts its column upwards, downwards and back; each picture tells of its first mark.
SCRIPTS = """() => {
  const faults = [];
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    for (const heading of table.querySelectorAll("thead th")) {
      const cells = () => [...table.tBodies[0].rows].map((row) => row.cells[heading.cellIndex]);
      const order = cells().map((cell) => cell.textContent).join("|");
      const button = heading.querySelector("button");
      for (const sign of [1, -1]) {
        button.click();
        const numbers = cells().filter((cell) => cell.dataset.value).map((cell) => sign * Number(cell.dataset.value));
        if (numbers.some((number, index) => number < numbers[index - 1])) faults.push(`"${heading.textContent}" sorts wrongly`);
      }
      button.click();
      if (cells().map((cell) => cell.textContent).join("|") !== order) faults.push(`"${heading.textContent}" loses the order`);
    }
  }
  for (const picture of document.querySelectorAll(".picture[tabindex]")) {
    picture.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
    const title = picture.querySelector(".chosen > title")?.textContent;
    if (!title || picture.nextElementSibling.textContent !== title) faults.push("a picture does not tell of its marks");
    picture.dispatchEvent(new Event("blur"));
  }
  return faults;
}"""


class Look:
    """One page, and what is wrong with it."""

    def __init__(self, browser, path, screenshots):
        self.browser, self.path, self.screenshots = browser, Path(path).resolve(), Path(screenshots)
        self.faults = []

    def fault(self, where, what):
        self.faults += [f"{where}: {each}" for each in what]

    def open(self, **settings):
        page = self.browser.new_context(reduced_motion="reduce", **settings).new_page()
        page.on("console", lambda said: self.fault("console", [said.text]))
        page.on("pageerror", lambda error: self.fault("script", [str(error)]))
        page.on("request", lambda asked: asked.url == self.path.as_uri() or self.fault("network", [asked.url]))
        page.goto(self.path.as_uri())
        return page

    def shoot(self, page, name):
        # Chromium draws at most 16 384 points in one piece.
        height = min(page.evaluate("document.documentElement.scrollHeight"), 16_000)
        clip = {"x": 0, "y": 0, "width": page.viewport_size["width"], "height": height}
        page.screenshot(path=self.screenshots / f"{self.path.stem}-{name}.png", full_page=True, clip=clip)

    def all(self):
        if self.path.stat().st_size > LARGEST_FILE:
            self.fault("file", [f"{self.path.stat().st_size} bytes"])
        page = self.open(viewport=LAPTOP)
        self.screens(page)
        self.paper(page)
        self.keyboard(page)
        self.fault("script", page.evaluate(SCRIPTS))
        words = page.inner_text("main")
        page.context.close()
        self.without_scripts(words)

    def screens(self, page):
        for name, size in [("phone", PHONE), ("laptop", LAPTOP)]:
            page.set_viewport_size(size)
            for scheme in ["light", "dark"]:
                page.emulate_media(color_scheme=scheme)
                self.shoot(page, f"{name}-{scheme}")
            page.emulate_media(color_scheme="light")
            self.fault(name, page.evaluate(OVERFLOW))
            page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
            self.fault(f"{name}, unfolded", page.evaluate(OVERFLOW))
            self.fault(name, page.evaluate(LETTERS))
            for scheme, rules in [("light", RULES), ("dark", CONTRAST)]:
                page.emulate_media(color_scheme=scheme)
                for violation in Axe().run(page, options=rules)["violations"]:
                    nodes = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
                    self.fault(f"{name}, {scheme}", [f"{violation['id']}: {'; '.join(nodes[:3])} ({len(nodes)})"])
            page.evaluate("for (const each of document.querySelectorAll('details')) each.open = false")

    def paper(self, page):
        page.emulate_media(media="print", color_scheme="dark")
        page.set_viewport_size({"width": PAPER, "height": 1000})
        self.fault("A4", page.evaluate(PRINTED, [PAPER, BROAD_PAPER]))
        self.fault("A4", page.evaluate(LETTERS))
        page.pdf(path=self.screenshots / f"{self.path.stem}.pdf", prefer_css_page_size=True)
        page.emulate_media(media="screen", color_scheme="light")
        page.set_viewport_size(LAPTOP)

    def keyboard(self, page):
        """Tab reaches the skip link first, then everything that can be used, each in view; the skip link leads to the contents."""
        expected = page.evaluate(FOCUSABLE)
        reached = set()
        for step in range(expected + 20):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None or focused["number"] in reached:
                break
            if step == 0 and "skip" not in focused["name"]:
                self.fault("keyboard", [f"{focused['name']} comes before the skip link"])
            if not focused["isSeen"]:
                self.fault("keyboard", [f"{focused['name']} is focused out of view"])
            reached.add(focused["number"])
        if len(reached) < expected:
            self.fault("keyboard", [f"{len(reached)} of {expected} parts are reached"])
        page.focus(".skip")
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.tagName") != "MAIN":
            self.fault("keyboard", ["the skip link does not lead to the contents"])

    def without_scripts(self, words):
        """Everything but the read-outs stands in the page without scripts."""
        page = self.open(viewport=LAPTOP, java_script_enabled=False)
        lines = set(page.inner_text("main").splitlines())
        hints = {each.get_attribute("data-hint") for each in page.query_selector_all("[data-hint]")}
        missing = [line for line in words.splitlines() if line not in lines | hints]
        self.fault("without scripts", [f'"{line}" is missing' for line in missing[:3]])
        page.context.close()


def look(path, screenshots):
    """Looks at a page in a browser of its own; what there is to say of it, and whether it is as it should be."""
    start = monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = Look(browser, path, screenshots)
        try:
            page.all()
        except Error as error:
            page.fault("browser", [str(error)])
        browser.close()
    verdict = f"{len(page.faults)} faults" if page.faults else "as it should be"
    return [f"{path}: {verdict} ({monotonic() - start:.1f} s)", *(f"  {fault}" for fault in page.faults)], not page.faults


def main():
    screenshots, *paths = sys.argv[1:]
    with Pool() as pool:
        results = [pool.apply_async(look, (path, screenshots)) for path in paths]
        verdicts = []
        for result in results:
            lines, verdict = result.get()
            print(*lines, sep="\n", flush=True)
            verdicts.append(verdict)
    print(f"Screenshots: {screenshots}")
    sys.exit(not all(verdicts))


if __name__ == "__main__":
    main()
