import Analysis

extension ComparisonReport {
  /// For a terminal of a width (under 40 counts as 40): what differs, the conclusion, then the tables.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    let difference = differences.map { $0.text(language: language, width: width) + "\n" } ?? ""
    return lines(legend) + "\n" + difference + lines(conclusion) + "\n"
      + tables.map { $0.text(language: language, width: width) }.joined(separator: "\n") + "\n" + lines([method])
  }

  /// For minutes and wikis, in the same order.
  public func markdown(language: Language) -> String {
    let title = Wording(sv: "Jämförelse av alternativ", en: "Comparison of options")
    func items(_ words: [Wording]) -> String {
      words.map { word in
        let text = word(language)
        return "- " + String(text.drop { $0 == " " }).markdownEscaped + "\n"
      }.joined()
    }
    let blocks =
      ["# " + title(language).markdownEscaped + "\n", items(Array(legend.dropFirst()))]
      + [differences].compactMap { $0?.markdown(language: language) } + [items(conclusion)]
      + tables.map { $0.markdown(language: language) } + [items([method])]
    return blocks.joined(separator: "\n")
  }

  /// For spreadsheets: every figure a row, every option a column.
  public func csv(language: Language, dialect: CsvDialect) -> String {
    figures.csv(language: language, dialect: dialect)
  }

  /// Every figure in one table.
  var figures: Table { Table(title: Wording(verbatim: ""), enhet: enhet, columns: columns, rows: allRows) }
}
