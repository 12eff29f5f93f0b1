/// CsvScanner: finds where the cells of a spreadsheet's text begin and end.
struct CsvScanner {
  private let bytes: [UInt8]
  private var offset = 0
  /// What stands between cells.
  let separator: UInt8
  /// Ranges of bytes, row by row.
  private(set) var rows: [[Range<Int>]] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  /// Finds all cells; false when a quotation mark is never closed, and the last cell is then the one that it begins.
  mutating func scan() -> Bool {
    while offset < bytes.count {
      var row: [Range<Int>] = []
      var isLast = false
      while !isLast {
        let start = offset
        let isClosed = passCell()
        row.append(start..<offset)
        if !isClosed {
          rows.append(row)
          return false
        }
        isLast = offset == bytes.count || bytes[offset] != separator
        if !isLast { offset += 1 }
      }
      rows.append(row)
      passLineEnd()
    }
    return true
  }

  private mutating func passCell() -> Bool {
    let quote = UInt8(ascii: "\"")
    if offset < bytes.count, bytes[offset] == quote {
      offset += 1
      while true {
        while offset < bytes.count, bytes[offset] != quote { offset += 1 }
        if offset == bytes.count { return false }
        offset += 1
        if offset == bytes.count || bytes[offset] != quote { break }
        offset += 1
      }
    }
    while offset < bytes.count, bytes[offset] != separator, !isLineEnd(bytes[offset]) { offset += 1 }
    return true
  }

  private mutating func passLineEnd() {
    guard offset < bytes.count else { return }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    var found: Set<UInt8> = []
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      found.insert(byte)
    }
    return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first(where: found.contains) ?? UInt8(ascii: ",")
  }
}
