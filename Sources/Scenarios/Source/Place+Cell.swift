extension Place {
  /// The cell that the place begins in, as a spreadsheet names it ("D7"); nil in other texts.
  var cell: String? {
    guard let row = source.cells.lastIndex(where: { $0.first.map { $0 <= start } ?? false }),
      let column = source.cells[row].lastIndex(where: { $0 <= start })
    else { return nil }
    return Self.letters(column) + String(row + 1)
  }

  /// A … Z, AA, AB … for columns from 0.
  private static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
