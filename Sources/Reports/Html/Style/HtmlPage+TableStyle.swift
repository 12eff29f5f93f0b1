extension HtmlPage {
  /// Tables: figures to the right in digits of one width, rules only where something is summed, the labels in view while figures
  /// scroll, and a shade where there are more of them.
  static let tables = """
    .scroll { container-type: inline-size; overflow-x: auto; margin: 1.5rem 0 0.75rem; }
    table { --step: 1.25rem; border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35;
      font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; padding-bottom: 0.5rem; color: var(--soft); }
    caption span { position: sticky; left: 0; }
    caption strong { font-weight: 600; color: var(--ink); }
    th, td { padding: 0.375rem 0 0.375rem 1.25rem; text-align: right; vertical-align: baseline; font-weight: inherit; }
    th:first-child, td:first-child { padding-left: 0; text-align: left; }
    td { white-space: nowrap; border-bottom: 1px solid var(--line); }
    tbody th { min-width: 11rem; border-bottom: 1px solid var(--line); }
    thead th, thead td { border-bottom: 1px solid var(--strong); color: var(--soft); vertical-align: bottom; }
    thead th { min-width: 3.5rem; overflow-wrap: normal; hyphens: auto; }
    .words { text-align: left; white-space: normal; }
    td.words { min-width: 10rem; }
    table .long { min-width: 6rem; overflow-wrap: anywhere; white-space: normal; }
    .missing { color: var(--soft); }
    tr td.law { color: var(--soft); font-weight: 400; min-width: 6rem; white-space: nowrap; }
    .heading th { font-weight: 600; padding-top: 1.25rem; }
    .total th, .total td { font-weight: 600; border-top: 1px solid var(--strong); }
    th.level-1 { padding-left: var(--step); }
    th.level-2 { padding-left: calc(2 * var(--step)); }
    th.level-3 { padding-left: calc(3 * var(--step)); }
    th.level-4 { padding-left: calc(4 * var(--step)); }
    th.level-5 { padding-left: calc(5 * var(--step)); }
    th.level-6 { padding-left: calc(6 * var(--step)); }
    th.level-7 { padding-left: calc(7 * var(--step)); }
    th.level-8 { padding-left: calc(8 * var(--step)); }
    th.level-9 { padding-left: calc(9 * var(--step)); }
    .notes { color: var(--soft); font-size: 0.875rem; margin-bottom: 1.5rem; }
    .notes p { margin-bottom: 0.25rem; }
    th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: 0; cursor: pointer;
      text-decoration: underline dotted; text-underline-offset: 0.25em; }
    [aria-sort="ascending"] button::after { content: " ↑" / ""; }
    [aria-sort="descending"] button::after { content: " ↓" / ""; }
    @media screen and (min-width: 46rem) {
      thead th:not(:first-child):not(.words) { width: 5.25rem; }
      table:not(:has(thead .words)):not(:has(thead :nth-child(5))) { max-width: 44rem; }
    }
    @media screen and (max-width: 46rem) {
      .scroll { background: linear-gradient(to left, var(--paper) 50%, transparent) right / 3rem 100% no-repeat local,
        linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat scroll; }
      table { --step: 0.75rem; font-size: 0.875rem; }
      th, td { padding-left: 0.875rem; }
      tbody th[scope="row"], thead tr > :first-child { position: sticky; left: 0; background: var(--paper); }
      tbody th { min-width: 9.25rem; hyphens: auto; }
      td.words:last-child:not(.law) { min-width: 18rem; }
      caption span { display: inline-block; max-width: 100cqi; }
    }
    """
}
