extension Table {
  /// The table as GitHub-flavoured Markdown, title in bold above it, notes as a list under it.
  ///
  /// Nothing in labels, cells or notes acts as markup or HTML.
  public func markdown(language: Language) -> String {
    var blocks: [String] = []
    if let heading = markdownHeading(language) { blocks.append(heading) }
    blocks.append(markdownRows(language).joined(separator: "\n"))
    if !notes.isEmpty {
      blocks.append(notes.map { "- " + $0(language).markdownItem }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func markdownHeading(_ language: Language) -> String? {
    let title = title(language).markdownEscaped
    let unit = unit(language).markdownEscaped
    switch (title.isEmpty, unit.isEmpty) {
    case (true, true): return nil
    case (true, false): return "(\(unit))"
    case (false, true): return "**\(title)**"
    case (false, false): return "**\(title)** (\(unit))"
    }
  }

  private func markdownRows(_ language: Language) -> [String] {
    let columns = allColumns
    let headings = [labelHeading(language)] + columns.map { $0.heading(language) }
    let rules = [":--"] + columns.map { $0.alignment == .left ? ":--" : "--:" }
    var lines = [markdownLine(headings.map(\.markdownEscaped)), markdownLine(rules)]
    for row in rows {
      let mark = row.emphasis == .plain ? "" : "**"
      let strong = { (text: String) in text.isEmpty ? "" : mark + text + mark }
      let indent = String(repeating: "&nbsp;", count: 2 * row.level)
      let label = indent + strong(row.label(language).markdownEscaped)
      let cells = allCells(of: row).map { cell in strong(shown(cell, language: language).markdownEscaped) }
      lines.append(markdownLine([label] + cells))
    }
    return lines
  }

  private func markdownLine(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}
