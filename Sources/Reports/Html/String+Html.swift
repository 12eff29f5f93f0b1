extension String {
  /// The text as it stands in HTML, in an element or between an attribute's quotation marks, so that nothing in it acts as markup.
  var htmlEscaped: String {
    if !utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) }) { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 32)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): result.append(contentsOf: "&#39;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text line by line, each line `visible`: for what is shown letter by letter.
  var visibleLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).visible }
      .joined(separator: "\n")
  }

  /// Whether a word is longer than any of ours, so that a narrow column must break it.
  var hasLongWord: Bool {
    utf8.count > 30 && split(separator: " ").contains { $0.count > 30 }
  }
}
