extension HtmlPage {
  /// The page's one stylesheet.
  static let style = ["", colours, text, places, parts, tables, Drawing.style, paper, ""].joined(separator: "\n")

  /// Ink and paper: text has a contrast of at least 4.5 : 1 and lines that carry meaning at least 3 : 1, in light and dark.
  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --panel: #f6f5f1; --ink: #1b2530; --soft: #56616d; --line: #d8d6ce; --strong: #8a8f94;
      --accent: #1f4e79; --holds: #0b6b57; --breaches: #a63a1d; --open: #7a5c00;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14191e; --panel: #1c232a; --ink: #e5e8eb; --soft: #a6b0ba; --line: #36404a; --strong: #78838e;
        --accent: #8fbce8; --holds: #5cc9ae; --breaches: #f0977c; --open: #e0bd55;
      }
    }
    """

  private static let text = """
    * { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1.5rem; max-width: 80rem; color: var(--ink); background: var(--paper);
      overflow-wrap: anywhere; }
    h1, h2, .verdict { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif;
      font-weight: 600; line-height: 1.2; text-wrap: balance; hyphens: auto; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.5rem); margin: 0; letter-spacing: -0.01em; }
    h2 { font-size: 1.5rem; margin: 0 0 1rem; }
    p, ul { margin: 0 0 0.75rem; max-width: 44rem; }
    ul { padding-left: 1.25rem; }
    li { margin: 0.25rem 0; }
    li > ul { margin: 0.25rem 0 0; }
    a { color: var(--accent); text-underline-offset: 0.2em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    main:focus { outline: none; }
    """

  /// Where the parts of the page stand: the table of contents beside them when there is room.
  private static let places = """
    .skip { position: absolute; left: 0.5rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper);
      border: 2px solid var(--accent); transform: translateY(-200%); z-index: 2; }
    .skip:focus { transform: none; }
    header { padding: 3rem 0 2rem; border-bottom: 1px solid var(--line); margin-bottom: 2.5rem; }
    .subtitle { margin: 0.75rem 0 0; color: var(--soft); font-size: 1.0625rem; }
    nav { font-size: 0.9375rem; margin-bottom: 2.5rem; }
    nav p { font-weight: 600; margin: 0 0 0.5rem; }
    nav ol { list-style: none; margin: 0; padding: 0; columns: 14rem; }
    nav li { margin: 0; padding: 0.125rem 0; break-inside: avoid; }
    nav a { display: inline-block; padding: 0.2rem 0; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    main { min-width: 0; }
    section { margin-bottom: 4rem; }
    h2 { scroll-margin-top: 1.5rem; }
    footer { border-top: 1px solid var(--line); padding: 1.5rem 0 3rem; color: var(--soft); font-size: 0.875rem; }
    @media screen and (min-width: 72rem) {
      .columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3.5rem; }
      nav { position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; }
      nav ol { columns: auto; }
      .columns > main:first-child { grid-column: 1 / -1; }
    }
    @media screen and (max-width: 30rem) {
      body { padding: 0 1rem; }
      header { padding: 2rem 0 1.5rem; margin-bottom: 1.5rem; }
      section { margin-bottom: 3rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
      .skip { transition: transform 0.15s; }
    }
    """

  private static let parts = """
    .conclusion { border-left: 5px solid var(--accent); background: var(--panel); padding: 1.5rem 1.75rem; margin: 0 0 1.5rem; }
    .conclusion p:last-child { margin-bottom: 0; }
    .conclusion.holds { border-color: var(--holds); }
    .conclusion.breaches { border-color: var(--breaches); }
    .conclusion.open, .conclusion.doubtful { border-color: var(--open); }
    .verdict { display: flex; align-items: center; gap: 0.75rem; font-size: 1.375rem; }
    .verdict svg { flex: none; width: 2rem; height: 2rem; border-radius: 50%; fill: none; stroke: var(--paper);
      stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
    .holds svg { background: var(--holds); }
    .breaches svg { background: var(--breaches); }
    .open svg, .doubtful svg { background: var(--open); }
    figure { margin: 2rem 0; }
    figcaption p { margin-bottom: 0.25rem; }
    .title { font-weight: 600; }
    .again { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .picture { margin: 1rem 0 0.5rem; max-width: 52rem; }
    .picture svg { display: block; width: 100%; height: auto; }
    .narrow { display: none; }
    .read-out { font-size: 0.875rem; color: var(--soft); min-height: 3.1em; }
    .picture .chosen .d-hover { fill: var(--ink); fill-opacity: 0.1; }
    .chosen:not(:has(.d-hover)) { filter: drop-shadow(0 0 2px var(--ink)); }
    @media screen and (max-width: 46rem) {
      .wide { display: none; }
      .narrow { display: block; max-width: 30rem; }
    }
    details { margin: 0 0 1rem; }
    summary { cursor: pointer; color: var(--accent); padding: 0.25rem 0; width: fit-content; max-width: 100%; }
    details[open] > summary { margin-bottom: 0.75rem; }
    pre { background: var(--panel); border: 1px solid var(--line); padding: 1rem; overflow: auto; max-height: 32rem;
      margin: 0 0 1rem; font: 0.8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
      white-space: pre-wrap; }
    """
}
