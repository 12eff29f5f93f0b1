/// Writes JSON5 in one canonical form, so that equal trees have equal texts.
public enum Json5Writer {
  /// A string in double quotation marks.
  ///
  /// Quotation marks, backslashes, controls and every character that is invisible or steers the direction or the lines of
  /// text are escaped; all else stands as it is, and nothing is normalised.
  public static func quoted(_ text: String) -> String {
    "\"" + escaped(text, quote: "\"") + "\""
  }

  /// A key: as it is when it is an identifier of Latin letters, digits, `_` and `$`, else in quotation marks.
  public static func key(_ key: String) -> String {
    var isFirst = true
    for scalar in key.unicodeScalars {
      guard isPlainLetter(scalar) || (!isFirst && ("0"..."9").contains(scalar)) else { return quoted(key) }
      isFirst = false
    }
    return isFirst ? quoted(key) : key
  }

  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: true
    // Latin-1 letters and Latin Extended-A and -B, without the signs × and ÷.
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    default: false
    }
  }

  /// The text with all that may not stand bare between `quote`s escaped; without a quote backslashes stay as they are.
  static func escaped(_ text: String, quote: Unicode.Scalar?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let quote, scalar == quote || scalar == "\\" {
        result.append("\\")
        result.append(scalar)
      } else if mustBeEscaped(scalar) {
        result.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      return Character(scalar).utf16.reduce(into: "") { text, unit in
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }

  /// Whether a character is invisible, steers lines or direction, or has no agreed appearance.
  static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: return true
    default: return false
    }
  }
}
