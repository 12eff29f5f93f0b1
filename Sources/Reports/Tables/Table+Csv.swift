extension Table {
  /// What stands above the labels when nothing else was said.
  static let csvLabelHeading = Wording(sv: "Rad", en: "Row")

  /// The table as CSV (RFC 4180): a header line, then a line a row, each with the same number of fields and ended by CRLF.
  ///
  /// Numbers are exact: amounts in the table's unit, which the first heading names, shares in per cent, which the label
  /// of a row of shares names. Missing figures are empty. Text is made `visible`, and what a spreadsheet would take for a formula gets an apostrophe before it; numbers never do.
  /// Title and notes are left out.
  public func csv(language: Language, dialect: CsvDialect = .standard) -> String {
    var result = dialect == .excel ? "\u{FEFF}" : ""
    let headings = [firstHeading(language)] + allColumns.map { $0.heading(language) }
    append(headings.map(\.visible.csvGuarded), to: &result, dialect)
    for row in rows {
      let fields = allCells(of: row).map { machineText($0, language: language, dialect: dialect) }
      append([label(of: row, language).visible.csvGuarded] + fields, to: &result, dialect)
    }
    return result
  }

  /// "Rad (mnkr)": CSV has no other place for the unit.
  private func firstHeading(_ language: Language) -> String {
    let heading = labelHeading(language).isEmpty ? Self.csvLabelHeading(language) : labelHeading(language)
    return unit(language).isEmpty ? heading : "\(heading) (\(unit(language)))"
  }

  /// The row's label, with the per cent sign where all numbers of the row lack it.
  private func label(of row: Row, _ language: Language) -> String {
    let numbers = row.cells.filter(\.isNumber)
    let areShares = !numbers.isEmpty && numbers.allSatisfy { if case .percent = $0 { true } else { false } }
    return row.label(language) + (areShares ? " (%)" : "")
  }

  private func machineText(_ cell: Cell, language: Language, dialect: CsvDialect) -> String {
    switch cell {
    case .amount(let kronor): enhet.machineText(kronor, mark: dialect.decimalMark)
    case .percent(let share): ExactDecimal(share, shift: 2).plainText(mark: dialect.decimalMark)
    case .count(let count): String(count)
    case .text(let wording): wording(language).visible.csvGuarded
    case .missing, .empty: ""
    }
  }

  private func append(_ fields: [String], to result: inout String, _ dialect: CsvDialect) {
    for (index, field) in fields.enumerated() {
      if index > 0 { result.unicodeScalars.append(dialect.separator) }
      result += field.csvField(dialect)
    }
    // A line that is empty would be no row at all.
    if fields == [""] { result += "\"\"" }
    result += "\r\n"
  }
}

extension String {
  /// Visible text with an apostrophe before it when a spreadsheet might take it for a formula.
  ///
  /// That is when its first character, blanks and joiners apart, is `=`, `+`, `-` or `@`, ASCII or fullwidth.
  var csvGuarded: String {
    let start = unicodeScalars.first { $0.properties.generalCategory != .format && !$0.properties.isWhitespace }
    switch start {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + self
    default: return self
    }
  }

  /// The text as one field: between quotation marks if a reader of either dialect needs them.
  func csvField(_ dialect: CsvDialect) -> String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\""), 0x00..<0x20: false
      case UInt8(ascii: ","): dialect == .excel
      case UInt8(ascii: ";"): dialect == .standard
      default: true
      }
    }
    if isPlain, first?.isWhitespace != true, last?.isWhitespace != true { return self }
    var result = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
