extension HtmlPage {
  /// Paper: A4 with page numbers, folded parts open, table heads on every page, nothing cut that fits on one.
  static let paper = """
    @page { size: A4; margin: 18mm 16mm 20mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #56616d; } }
    @page broad { size: A4 landscape; }
    @media print {
      :root { color-scheme: light; }
      html { font-size: 10pt; line-height: 1.45; }
      body { padding: 0; max-width: none; }
      nav, .skip, .read-out { display: none; }
      header { padding: 0 0 6mm; margin-bottom: 8mm; }
      section { margin-bottom: 10mm; }
      h2, caption, thead, summary, figcaption { break-after: avoid; }
      .conclusion, tr, table:not(:has(tr:nth-child(20))) { break-inside: avoid; }
      .picture { break-inside: avoid; break-before: avoid; max-width: none; }
      p { orphans: 3; widows: 3; }
      table { font-size: 8.5pt; }
      thead { display: table-header-group; }
      th, td { padding: 1mm 0 1mm 3mm; }
      tbody th { min-width: 34mm; }
      td.words { min-width: 22mm; }
      .scroll { overflow: visible; container-type: normal; }
      .broad { page: broad; }
      .conclusion, .verdict svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      th button { text-decoration: none; }
      pre { max-height: none; font-size: 7pt; columns: 2; column-gap: 8mm; }
      a { color: inherit; text-decoration: none; }
      summary { color: inherit; list-style: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }
    @supports not selector(details::details-content) {
      @media print { details:not([open]) > summary::after { content: " " attr(data-left-out); } }
    }
    """
}
