extension SheetGrid {
  /// A table: title, unit, headings that stay in sight, rows, notes.
  init(_ table: Table, _ language: Language) {
    let columns = table.allColumns
    addHeading(table.title(language), table.unit(language), language)
    let headingStyle = CellStyle(letters: .bold, hasUnderline: true, wraps: true)
    rows.append(
      [.text(table.labelHeading(language), headingStyle)]
        + columns.map { column in
          var style = headingStyle
          (style.alignment, style.indent) = Self.edge(column)
          return Self.heading(column.heading(language), style)
        })
    frozenRows = rows.count
    frozenColumns = 1
    for row in table.rows {
      let letters: CellStyle.Letters = row.emphasis == .plain ? .plain : .bold
      let style = CellStyle(letters: letters, hasRule: row.emphasis == .total)
      var label = style
      (label.alignment, label.indent, label.wraps) = (.left, row.level, true)
      let cells = zip(columns, table.allCells(of: row)).map { column, cell in
        Self.cell(cell, table, column, style, language)
      }
      rows.append([.text(row.label(language), label)] + (row.emphasis == .heading ? [] : cells))
    }
    if !table.notes.isEmpty { add("") }
    for note in table.notes { add(note(language)) }
    addCutNote(language)
    let labels = table.rows.map { String(repeating: " ", count: 2 * $0.level) + $0.label(language).visible }
    widths =
      [Self.width(labels + [table.labelHeading(language).visible])]
      + columns.indices.map { place in
        // A heading takes several lines where its words allow.
        let words = columns[place].heading(language).visible.split(separator: " ").map(String.init)
        return Self.width(
          table.rows.map { table.shown(table.allCells(of: $0)[place], language: language) } + words)
      }
  }

  /// A year as a number, so that a program sorts and compares it; other words as words.
  static func heading(_ text: String, _ style: CellStyle) -> SheetCell {
    let isYear = text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.first != 0x30
    guard isYear else { return .text(text, style) }
    var year = style
    year.format = "0"
    return .number(text, year)
  }

  private static func cell(
    _ cell: Cell, _ table: Table, _ column: Column, _ style: CellStyle, _ language: Language
  ) -> SheetCell {
    var style = style
    (style.alignment, style.indent) = edge(column)
    switch cell {
    case .amount(let kronor):
      // A bare nought, as in every other format.
      let form = "#,##0" + decimals(table.decimals)
      style.format = table.decimals == 0 ? form : "\(form);-\(form);0"
      return .number(table.enhet.machineText(kronor), style)
    case .percent(let share):
      style.format = "0" + decimals(table.percentDecimals) + (language == .sv ? "\"\u{A0}\"%" : "%")
      return .number(ExactDecimal(share).plainText(mark: .point), style)
    case .count(let count):
      style.format = "#,##0"
      return .number(String(count), style)
    case .text(let wording):
      style.wraps = wording(language).displayWidthIsAbove(mostWidth - 2)
      return .text(wording(language), style)
    case .missing:
      style.letters = .faint
      return .text(Cell.missingWording(language), style)
    case .empty: return .blank(style)
    }
  }

  /// Words stand a little apart from the numbers before them.
  private static func edge(_ column: Column) -> (Column.Alignment, Int) {
    (column.alignment, column.alignment == .left ? 1 : 0)
  }

  private static func decimals(_ count: Int) -> String {
    count == 0 ? "" : "." + String(repeating: "0", count: count)
  }
}

extension String {
  /// Whether the text, made `visible`, is wider than so many columns.
  fileprivate func displayWidthIsAbove(_ limit: Int) -> Bool { visible.displayWidth > limit }
}
