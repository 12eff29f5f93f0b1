/// Writes one JSON value (RFC 8259) as UTF-8.
struct JsonWriter {
  /// Longest line that a list of scalars may share, in bytes.
  static let lineLimit = 100

  let layout: JsonLayout
  private(set) var bytes: [UInt8] = []

  init(layout: JsonLayout) {
    self.layout = layout
  }

  /// Writes a value whose line is indented by `level` steps.
  mutating func write(_ value: JsonValue, level: Int = 0) {
    switch value {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .number(let number): write(number.text)
    case .string(let text): bytes.append(quoted: text)
    case .array(let elements): write(elements, level: level)
    case .object(let members): write(members, level: level)
    }
  }

  private mutating func write(_ elements: [JsonValue], level: Int) {
    if layout == .pretty, elements.allSatisfy(\.isScalar), writeOnOneLine(elements) { return }
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(level + 1)
      write(element, level: level + 1)
    }
    if !elements.isEmpty { startLine(level) }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes `[1, 2, 3]`, or takes it back and answers false when the line would be too long.
  private mutating func writeOnOneLine(_ scalars: [JsonValue]) -> Bool {
    let start = bytes.count
    let lineStart = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    bytes.append(UInt8(ascii: "["))
    for (index, scalar) in scalars.enumerated() {
      if index > 0 { write(", ") }
      write(scalar)
      if bytes.count - lineStart >= Self.lineLimit {
        bytes.removeSubrange(start...)
        return false
      }
    }
    bytes.append(UInt8(ascii: "]"))
    return true
  }

  private mutating func write(_ members: [JsonValue.Member], level: Int) {
    precondition(Set(members.map(\.key)).count == members.count, "An object has two members with the same key.")
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(level + 1)
      bytes.append(quoted: member.key)
      write(layout == .pretty ? ": " : ":")
      write(member.value, level: level + 1)
    }
    if !members.isEmpty { startLine(level) }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func startLine(_ level: Int) {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension JsonValue {
  /// The value as JSON text ending with a line feed; the same value always gives the same bytes.
  public func text(_ layout: JsonLayout) -> String {
    var writer = JsonWriter(layout: layout)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
