extension [UInt8] {
  /// Appends a JSON string with its quotation marks.
  ///
  /// Besides what RFC 8259 section 7 demands, it escapes DELETE and C1 controls, U+2028 and U+2029 (line ends in JavaScript), bidi
  /// controls and U+FEFF (invisible to whoever reviews the text) and `<` (so that the text may stand inside a script element).
  mutating func append(quoted text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(contentsOf: #"\""#.utf8)
      case "\\": append(contentsOf: #"\\"#.utf8)
      case "\u{08}": append(contentsOf: #"\b"#.utf8)
      case "\u{0C}": append(contentsOf: #"\f"#.utf8)
      case "\n": append(contentsOf: #"\n"#.utf8)
      case "\r": append(contentsOf: #"\r"#.utf8)
      case "\t": append(contentsOf: #"\t"#.utf8)
      case "<", "\u{FEFF}": append(escaped: scalar)
      case _ where scalar.isControl || scalar.isBidiControl || scalar.isUnicodeLineEnd: append(escaped: scalar)
      default: append(contentsOf: scalar.utf8)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends `\u` and four hexadecimal digits; only for characters of the basic plane.
  private mutating func append(escaped scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    append(contentsOf: #"\u"#.utf8)
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    append(contentsOf: digits.utf8)
  }
}
