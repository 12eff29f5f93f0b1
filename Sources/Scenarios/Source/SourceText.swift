/// A text the user gave us, with the name it goes by in messages and the start of each of its lines.
public final class SourceText: Sendable {
  /// What messages call it: a path as the user wrote it, or `--set`.
  public let name: String
  /// The text as UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// Offset of the first byte of each line; never empty.
  public let lineStarts: [Int]
  /// Offset of the first byte of each cell, row by row, of a spreadsheet's text; empty for other texts.
  let cells: [[Int]]

  /// Keeps the text and finds its lines (ended by LF, CRLF or CR).
  public convenience init(name: String, bytes: [UInt8]) { self.init(name: name, bytes: bytes, cells: []) }

  /// The same, of a text whose places are told as cells.
  init(name: String, bytes: [UInt8], cells: [[Int]]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    for (offset, byte) in text.enumerated() {
      let loneReturn = byte == 0x0D && (offset + 1 == text.count || text[offset + 1] != 0x0A)
      if byte == 0x0A || loneReturn { starts.append(offset + 1) }
    }
    self.name = name
    self.bytes = text
    self.lineStarts = starts
    self.cells = cells
  }

  /// Keeps a text that is already a string.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
