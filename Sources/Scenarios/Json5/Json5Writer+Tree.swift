extension Json5Writer {
  /// Width that lists and small objects on one line keep within, in characters.
  private static let width = 100

  /// A whole text: the tree with two spaces for each level, members in their order, and a line feed at the end.
  ///
  /// Lists of scalars and objects of scalars stand on one line where that fits. Reading the text gives the same tree,
  /// apart from places.
  public static func text(of node: Node) -> String {
    var text = ""
    write(node, level: 0, column: 0, to: &text)
    return text + "\n"
  }

  // `column` is where the value begins.
  private static func write(_ node: Node, level: Int, column: Int, to text: inout String) {
    if let line = oneLine(node) {
      // Room for the comma that may follow.
      if isScalar(node) || column + line.unicodeScalars.count < width {
        text += line
        return
      }
    }
    let indent = String(repeating: "  ", count: level + 1)
    switch node.value {
    case .array(let elements):
      text += "[\n"
      for element in elements {
        text += indent
        write(element, level: level + 1, column: indent.utf8.count, to: &text)
        text += ",\n"
      }
      text += indent.dropLast(2) + "]"
    case .object(let members):
      text += "{\n"
      for member in members {
        let opening = indent + key(member.key) + ": "
        text += opening
        write(member.node, level: level + 1, column: opening.unicodeScalars.count, to: &text)
        text += ",\n"
      }
      text += indent.dropLast(2) + "}"
    case .null, .bool, .number, .string:
      preconditionFailure("a scalar always has a text of one line")
    }
  }

  private static func isScalar(_ node: Node) -> Bool {
    switch node.value {
    case .array, .object: false
    case .null, .bool, .number, .string: true
    }
  }

  // Nil for a container that holds a container.
  private static func oneLine(_ node: Node) -> String? {
    switch node.value {
    case .null: return "null"
    case .bool(let isTrue): return isTrue ? "true" : "false"
    case .number(let number): return number.decimalText
    case .string(let string): return quoted(string)
    case .array(let elements):
      guard elements.allSatisfy(isScalar) else { return nil }
      return "[" + elements.compactMap(oneLine).joined(separator: ", ") + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      guard members.allSatisfy({ isScalar($0.node) }) else { return nil }
      let texts = members.compactMap { member in oneLine(member.node).map { "\(key(member.key)): \($0)" } }
      return "{ " + texts.joined(separator: ", ") + " }"
    }
  }
}
