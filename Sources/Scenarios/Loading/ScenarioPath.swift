/// A path to a value of a scenario, such as `resultaträkning.skatteintäkter.2026` or `åtgärder."ny plan".namn`.
///
/// Segments are separated by full stops; one that holds anything but letters, digits, `_` and `-` stands in quotes.
public struct ScenarioPath: Equatable, Sendable {
  /// The keys from the top down, in NFC; a position in a list is its number from 0.
  public let segments: [String]

  /// Reads a path; nil when it is empty, has an empty segment or an unclosed quote.
  public init?(_ text: String) {
    var segments: [String] = []
    var rest = Substring(nfc(text))
    while true {
      if rest.first == "\"" {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        segments.append(String(rest[..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: ".") ?? rest.endIndex
        segments.append(String(rest[..<end]))
        rest = rest[end...]
      }
      if segments.last!.isEmpty { return nil }
      if rest.isEmpty { break }
      guard rest.removeFirst() == ".", !rest.isEmpty else { return nil }
    }
    self.segments = segments
  }

  /// One segment as it is written in a path.
  public static func segment(_ key: String) -> String {
    let isPlain = key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isPlain && !key.isEmpty ? key : "\"\(key)\""
  }
}
