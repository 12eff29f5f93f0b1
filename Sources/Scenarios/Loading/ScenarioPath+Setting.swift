extension ScenarioPath {
  /// The path as it is written, each segment in quotes where it must be; the same for every way to write the path.
  public var text: String { segments.map(Self.segment).joined(separator: ".") }

  /// A text `path=…` as its path and what follows the equals sign; nil when it is not such a text.
  public static func split(_ text: String) -> (path: ScenarioPath, rest: String)? {
    let bytes = Array(text.utf8)
    guard let split = equalsSign(bytes), let path = ScenarioPath(String(decoding: bytes[..<split], as: UTF8.self))
    else { return nil }
    return (path, String(decoding: bytes[(split + 1)...], as: UTF8.self))
  }

  /// Offset of the first equals sign; inside quotes it belongs to a key.
  static func equalsSign(_ bytes: [UInt8]) -> Int? {
    var isQuoted = false
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[offset] == UInt8(ascii: "=") && !isQuoted { return offset }
      offset += isQuoted && bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
