extension HtmlPage {
  /// Tables: figures to the right in digits of one width, rules only where something is summed, the labels in view while figures scroll.
  static let tables = """
    .scroll { container-type: inline-size; overflow-x: auto; margin: 1.5rem 0 0.75rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35;
      font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; padding-bottom: 0.5rem; }
    caption .title, caption .unit { position: sticky; left: 0; }
    .unit { color: var(--soft); }
    th, td { padding: 0.375rem 0 0.375rem 1.25rem; text-align: right; vertical-align: baseline; font-weight: inherit; }
    th:first-child, td:first-child { padding-left: 0; text-align: left; }
    td { white-space: nowrap; border-bottom: 1px solid var(--line); }
    tbody th { min-width: 11rem; border-bottom: 1px solid var(--line); }
    thead th, thead td { border-bottom: 1px solid var(--strong); color: var(--soft); vertical-align: bottom; }
    thead th { min-width: 3.5rem; overflow-wrap: normal; hyphens: auto; }
    .words { text-align: left; white-space: normal; }
    td.words { min-width: 10rem; }
    .missing { color: var(--soft); }
    .heading th { font-weight: 600; padding-top: 1.25rem; }
    .total th, .total td { font-weight: 600; border-top: 1px solid var(--strong); }
    th.level-1 { padding-left: 1.25rem; } th.level-2 { padding-left: 2.5rem; }
    th.level-3 { padding-left: 3.75rem; } th.level-4 { padding-left: 5rem; }
    th.level-5 { padding-left: 6.25rem; } th.level-6 { padding-left: 7.5rem; }
    th.level-7 { padding-left: 8.75rem; } th.level-8 { padding-left: 10rem; }
    th.level-9 { padding-left: 11.25rem; }
    .notes { color: var(--soft); font-size: 0.875rem; margin-bottom: 1.5rem; }
    .notes p { margin-bottom: 0.25rem; }
    th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: 0; cursor: pointer;
      text-decoration: underline dotted; text-underline-offset: 0.25em; }
    [aria-sort="ascending"] button::after { content: " ↑" / ""; }
    [aria-sort="descending"] button::after { content: " ↓" / ""; }
    @media screen and (max-width: 46rem) {
      table { font-size: 0.875rem; }
      th, td { padding-left: 0.875rem; }
      tbody th[scope="row"], thead tr > :first-child { position: sticky; left: 0; background: var(--paper); }
      tbody th { min-width: 8rem; max-width: 48cqi; }
      caption .title, caption .unit { display: inline-block; max-width: 100cqi; }
    }
    """
}
