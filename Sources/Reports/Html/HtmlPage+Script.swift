extension HtmlPage {
  /// The page's one script: it sorts tables and reads pictures off; without it the page is whole.
  ///
  /// A simulation in the page would be a second script, whose hash joins the policy with `'wasm-unsafe-eval'`; it would mount its
  /// section after the conclusion, and start from the record at the end of the page.
  static let script = #"""
    "use strict";

    // Tables whose rows stand on their own: a heading sorts by its column, backwards, and back to the order of the report.
    for (const table of document.querySelectorAll("table[data-sortable]")) {
      const body = table.tBodies[0];
      const order = [...body.rows];
      const headings = [...table.querySelectorAll("thead th")];
      const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const compare = (column) => (one, other) => {
        const [a, b] = [one.cells[column], other.cells[column]];
        if (a.dataset.value && b.dataset.value) return Number(a.dataset.value) - Number(b.dataset.value);
        return collator.compare(a.textContent, b.textContent);
      };
      // What is not stated stands last either way.
      const isMissing = (row, column) => row.cells[column].matches(".missing, :empty");
      for (const heading of headings) {
        const column = heading.cellIndex;
        const button = document.createElement("button");
        button.type = "button";
        button.append(...heading.childNodes);
        heading.append(button);
        heading.ariaSort = "none";
        button.addEventListener("click", () => {
          const next = { none: "ascending", ascending: "descending", descending: "none" }[heading.ariaSort];
          for (const each of headings) each.ariaSort = "none";
          heading.ariaSort = next;
          const stated = order.filter((row) => !isMissing(row, column));
          if (next !== "none") stated.sort(compare(column));
          if (next === "descending") stated.reverse();
          const missing = order.filter((row) => isMissing(row, column));
          body.append(...(next === "none" ? order : [...stated, ...missing]));
        });
      }
    }

    // Pictures whose marks have words of their own: those of the mark that is pointed at, or chosen with the arrow keys, stand below.
    for (const picture of document.querySelectorAll(".picture")) {
      if (!picture.querySelector("g > title")) continue;
      const words = document.createElement("p");
      words.className = "read-out";
      words.setAttribute("role", "status");
      words.textContent = picture.dataset.hint;
      picture.after(words);
      let chosen = null;
      const choose = (mark) => {
        chosen?.classList.remove("chosen");
        chosen = mark;
        chosen?.classList.add("chosen");
        words.textContent = chosen ? chosen.querySelector(":scope > title").textContent : picture.dataset.hint;
      };
      picture.tabIndex = 0;
      picture.setAttribute("role", "group");
      picture.setAttribute("aria-label", picture.dataset.hint);
      picture.addEventListener("pointerover", (event) => {
        const mark = event.target.closest("g:has(> title)");
        if (mark) choose(mark);
      });
      picture.addEventListener("pointerleave", (event) => {
        // A finger that is lifted leaves what it has read.
        if (event.pointerType === "mouse") choose(null);
      });
      picture.addEventListener("blur", () => choose(null));
      picture.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const marks = [...picture.querySelectorAll("g:has(> title)")].filter((mark) => mark.getClientRects().length);
        const place = marks.indexOf(chosen);
        choose(marks[place < 0 ? (step > 0 ? 0 : marks.length - 1) : (place + step + marks.length) % marks.length]);
      });
    }
    """#
}
