extension Workbook {
  /// Every sheet's cells, the table of contents first.
  func grids(_ language: Language) -> [SheetGrid] {
    [contents(language)] + sheets.map { Self.grid($0, language) }
  }

  /// Title, facts and a link to each sheet.
  private func contents(_ language: Language) -> SheetGrid {
    var grid = SheetGrid()
    grid.add(title(language), CellStyle(letters: .title))
    grid.add("")
    for fact in facts {
      grid.rows.append([
        .text(fact.label(language)), .text(fact.value(language), CellStyle(alignment: .left, wraps: true)),
      ])
    }
    if !facts.isEmpty { grid.add("") }
    grid.rows.append([
      .text(Wording(sv: "Blad", en: "Sheet")(language), CellStyle(letters: .bold, hasUnderline: true)),
      .text(Wording(sv: "Vad det visar", en: "What it shows")(language), CellStyle(letters: .bold, hasUnderline: true)),
    ])
    for (place, name) in names(language).enumerated().dropFirst() {
      grid.rows.append([
        .text(name, CellStyle(letters: .link), link: place),
        .text(sheets[place - 1].heading(language), CellStyle(wraps: true)),
      ])
    }
    grid.addCutNote(language)
    grid.widths = [34, 80]
    return grid
  }

  /// What the sheets are called.
  func names(_ language: Language) -> [String] {
    SheetNames.names([Self.contentsHeading(language)] + sheets.map { $0.heading(language) })
  }

  private static func grid(_ sheet: Sheet, _ language: Language) -> SheetGrid {
    switch sheet.content {
    case .table(let table): return SheetGrid(table, language)
    case .words(let words): return grid(sheet, words.map { $0(language) }, CellStyle(wraps: true), 110, language)
    case .source(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return grid(sheet, lines, CellStyle(letters: .fixed), 110, language)
    case .points(let columns, let rows):
      var grid = SheetGrid()
      grid.rows = [columns.map { .text($0, CellStyle(letters: .bold, hasUnderline: true)) }] + rows.map { $0.map(cell) }
      (grid.frozenRows, grid.frozenColumns) = (1, 1)
      grid.widths = columns.map { SheetGrid.width([$0]) }
      return grid
    }
  }

  /// Lines under a heading, each as far in as its spaces say.
  private static func grid(
    _ sheet: Sheet, _ lines: [String], _ style: CellStyle, _ width: Int, _ language: Language
  ) -> SheetGrid {
    var grid = SheetGrid()
    grid.addHeading(sheet.heading(language), "", language)
    grid.add("")
    for line in lines {
      var style = style
      let indent = line.prefix { $0 == " " }.count
      if style.wraps { (style.alignment, style.indent) = (.left, indent / 2) }
      grid.add(style.wraps ? String(line.dropFirst(indent)) : line, style)
    }
    grid.addCutNote(language)
    grid.widths = [width]
    return grid
  }

  private static func cell(_ cell: SweepCell) -> SheetCell {
    switch cell {
    case .number(let number): .number(number.text)
    case .bool(let flag): .text(flag ? "true" : "false")
    case .text(let text): .text(text)
    case .missing: .blank()
    }
  }
}
