/// What all parts of a workbook are written with (Office Open XML, ISO/IEC 29500).
enum Xml {
  static let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Elements inside one that tells how many they are.
  static func list(_ name: String, _ elements: [String]) -> String {
    "<\(name) count=\"\(elements.count)\">\(elements.joined())</\(name)>"
  }
}

extension String {
  /// The text inside an element or between quotation marks; what XML 1.0 forbids becomes U+FFFD, and what Office Open XML would read as an
  /// escape of its own (`_x000D_`) is written so that it stays as it is.
  var xmlEscaped: String {
    var result = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "_" where Self.isEscape(scalars, place): result.append(contentsOf: "_x005F_".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Whether `_x`, four hexadecimal digits and `_` stand there.
  private static func isEscape(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place + 6 < scalars.count, scalars[place + 1] == "x", scalars[place + 6] == "_" else { return false }
    return scalars[place + 2...place + 5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
