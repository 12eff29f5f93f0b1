/// A path to a value of a scenario, such as `resultaträkning.skatteintäkter.2026` or `åtgärder."ny plan".namn`.
///
/// Segments are separated by full stops; one that holds anything but letters, digits, `_` and `-` stands in quotes, inside
/// which a backslash stands before a quotation mark or another backslash.
public struct ScenarioPath: Equatable, Sendable {
  /// The keys from the top down, in NFC; a position in a list is its number from 0.
  public let segments: [String]

  /// No value of the format lies deeper; a path that goes on is refused before it can build a tree without bound.
  static let longest = 16

  /// A path of keys that are known to be sound.
  init(segments: [String]) { self.segments = segments }

  /// Reads a path; nil when it is empty, too long, has an empty segment or an unclosed quote.
  public init?(_ text: String) {
    var segments: [String] = []
    // By scalars: a mark after a quotation mark or a full stop would be one character with it.
    var rest = nfc(text).unicodeScalars[...]
    while true {
      guard segments.count < Self.longest, let segment = Self.takeSegment(&rest), !segment.isEmpty else { return nil }
      segments.append(segment)
      if rest.isEmpty { break }
      guard rest.removeFirst() == "." else { return nil }
    }
    self.segments = segments
  }

  private static func takeSegment(_ rest: inout Substring.UnicodeScalarView) -> String? {
    guard rest.first == "\"" else {
      let end = rest.firstIndex(of: ".") ?? rest.endIndex
      defer { rest = rest[end...] }
      return String(rest[..<end])
    }
    rest.removeFirst()
    var segment = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(segment) }
      if scalar == "\\" {
        guard let escaped = rest.popFirst() else { return nil }
        segment.append(escaped)
      } else {
        segment.append(scalar)
      }
    }
    return nil
  }

  /// One segment as it is written in a path.
  public static func segment(_ key: String) -> String {
    let isPlain = key.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-"
    }
    if isPlain && !key.isEmpty { return key }
    var text = "\"".unicodeScalars
    for scalar in key.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    text.append("\"")
    return String(text)
  }
}
