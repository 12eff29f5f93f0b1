/// CsvSheet: the cells of a spreadsheet that was saved as text (RFC 4180), with semicolons, tabs or commas between them.
///
/// The first line says which: semicolons where it has any, else tabs, else commas. A cell may stand in quotation marks, and then hold separators,
/// line ends and, written twice, quotation marks. Lines end by LF, CRLF or CR. Linear in the size of the text.
struct CsvSheet {
  /// A cell: its text without quotation marks and surrounding blanks, in NFC.
  struct Cell {
    let text: String
    let place: Place
  }

  /// Greatest size of a file in bytes; the largest sensible one has a tenth of that.
  static let largest = 4 << 20
  /// The cells, row by row.
  let rows: [[Cell]]
  /// What stands between them.
  let separator: UInt8

  /// The sheet of a text, nil when it cannot be read.
  static func read(name: String, bytes: [UInt8]) -> (sheet: CsvSheet?, problem: Diagnostic?) {
    let text = SourceText(name: name, bytes: bytes)
    if let problem = Json5Reader.whole(text, limits) { return (nil, Diagnostic(syntax: problem)) }
    var scanner = CsvScanner(text.bytes)
    let isClosed = scanner.scan()
    let source = SourceText(name: name, bytes: text.bytes, cells: scanner.rows.map { $0.map(\.lowerBound) })
    if !isClosed, let start = scanner.rows.last?.last?.lowerBound {
      return (nil, Diagnostic(.cellUnreadable("", .unclosed), at: Place(source, start, start + 1)))
    }
    let rows = scanner.rows.map { row in
      row.map { Cell(text: Self.text(source.bytes[$0]), place: Place(source, $0.lowerBound, $0.upperBound)) }
    }
    return (CsvSheet(rows: rows, separator: scanner.separator), nil)
  }

  private static var limits: Json5Limits {
    var limits = Json5Limits()
    limits.bytes = largest
    return limits
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    var kept: [UInt8] = []
    if bytes.first == quote {
      // Of two quotation marks in a row one is meant; the others only frame the text.
      var isQuoted = true
      var index = bytes.startIndex + 1
      while index < bytes.endIndex {
        if bytes[index] == quote {
          isQuoted = isQuoted && index + 1 < bytes.endIndex && bytes[index + 1] == quote
          if isQuoted { kept.append(quote) }
          index += isQuoted ? 2 : 1
        } else {
          kept.append(bytes[index])
          index += 1
        }
      }
    } else {
      kept = Array(bytes)
    }
    let scalars = String(decoding: kept, as: UTF8.self).unicodeScalars
    let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let trimmed = scalars.drop(while: blank).reversed().drop(while: blank).reversed()
    return nfc(String(String.UnicodeScalarView(trimmed)))
  }
}
