extension String {
  /// The text on one line and with nothing in it that acts on the reader's screen.
  ///
  /// Each run of line ends and tabs becomes a space; other control characters become their pictures (ESC → ␛); bidi controls and other
  /// invisible format characters become U+FFFD, except the joiners that scripts and emoji need, and soft hyphens, which go.
  var visible: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029:
        if result.last != " " { result.append(" ") }
      case 0x00..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F: result.append("\u{FFFD}")
      case 0xAD: break
      case 0x200C, 0x200D: result.append(scalar)
      case 0xA0...: result.append(scalar.properties.generalCategory == .format ? "\u{FFFD}" : scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
