extension SheetGrid {
  /// The most rows and columns that programs read.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// `xl/worksheets/sheet….xml`; links lead to sheets by these names.
  func xml(_ styles: inout StyleBook, sheetNames: [String]) -> String {
    precondition(rows.count <= Self.mostRows && widths.count <= Self.mostColumns, "A sheet has room for its cells.")
    var links: [String] = []
    var text =
      Xml.opening + "<worksheet xmlns=\"\(Xml.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + "<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">\(pane)</sheetView></sheetViews>"
      + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>"
    for (place, width) in widths.enumerated() {
      text += "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    text += "</cols><sheetData>"
    for (number, row) in rows.enumerated() where !row.isEmpty {
      let lines = lines(of: row)
      let height = lines > 1 ? " ht=\"\(lines * Self.lineHeight)\" customHeight=\"1\"" : ""
      text += "<row r=\"\(number + 1)\"\(height)>"
      for (column, cell) in row.enumerated() {
        let place = Self.letters(column) + String(number + 1)
        let start = "<c r=\"\(place)\" s=\"\(styles.number(of: cell.style))\""
        switch cell.value {
        case .blank: text += start + "/>"
        case .number(let number): text += "\(start)><v>\(number)</v></c>"
        case .text(let words):
          let kept = words.fitted(utf16: SheetCell.longestText).xmlEscaped
          text += "\(start) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(kept)</t></is></c>"
        }
        if let link = cell.link {
          let name = sheetNames[link].replacing("'", with: "''").xmlEscaped
          links.append("<hyperlink ref=\"\(place)\" location=\"'\(name)'!A1\"/>")
        }
      }
      text += "</row>"
    }
    text += "</sheetData>"
    if !links.isEmpty { text += "<hyperlinks>\(links.joined())</hyperlinks>" }
    return text + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
  }

  /// The height of a line in points, and how many lines the highest row has.
  private static let lineHeight = 15
  private static let mostLines = 27

  /// How many lines a row takes: programs differ in whether they work it out by themselves.
  private func lines(of row: [SheetCell]) -> Int {
    let lines = zip(row, widths).map { cell, width in
      guard cell.style.wraps, case .text(let words) = cell.value else { return 1 }
      // Proportional letters seldom take more room than this, and bold ones a little more.
      let room = width - 1 - cell.style.indent - (cell.style.letters == .bold ? width / 10 : 0)
      if words.displayWidth <= room { return 1 }
      return words.fitted(utf16: Self.mostLines * width).wrapped(to: max(room, 2)).count
    }
    return min(Self.mostLines, lines.max() ?? 1)
  }

  /// What stays in sight.
  private var pane: String {
    guard frozenRows > 0 else { return "" }
    return "<pane xSplit=\"\(frozenColumns)\" ySplit=\"\(frozenRows)\" "
      + "topLeftCell=\"\(Self.letters(frozenColumns))\(frozenRows + 1)\" activePane=\"bottomRight\" state=\"frozen\"/>"
  }

  /// A column's letters: A, B … Z, AA, AB …
  static func letters(_ column: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
