extension Json5Writer {
  /// Width that lists and small objects on one line keep within, in characters.
  private static let width = 100

  /// A whole text: the tree with two spaces for each level, members in their order, and a line feed at the end.
  ///
  /// Lists of scalars and objects of scalars stand on one line where that fits. Reading the text gives the same tree,
  /// apart from places.
  public static func text(of node: Node) -> String {
    var text = ""
    // What is still to be written, the next last: like reading, writing needs no stack in proportion to nesting.
    var pending = [Piece(opening: "", level: 0, node: node, ending: "\n")]
    while let piece = pending.popLast() {
      text += piece.opening
      if let node = piece.node {
        if let line = line(node, after: piece.opening) {
          text += line
        } else {
          pending.append(Piece(opening: "", level: piece.level, node: nil, ending: piece.ending))
          text += open(node, piece.level, &pending)
          continue
        }
      }
      text += piece.ending
    }
    return text
  }

  /// A value between two texts that are ready; without a value only the texts.
  private struct Piece {
    var opening: String
    var level: Int
    var node: Node?
    var ending: String
  }

  // Begins a container: what it holds is pending, and then its end.
  private static func open(_ node: Node, _ level: Int, _ pending: inout [Piece]) -> String {
    let indent = String(repeating: "  ", count: level + 1)
    let bracket: (opening: String, closing: String)
    var inside: [Piece]
    switch node.value {
    case .array(let elements):
      bracket = ("[\n", "]")
      inside = elements.map { Piece(opening: indent, level: level + 1, node: $0, ending: ",\n") }
    case .object(let members):
      bracket = ("{\n", "}")
      inside = members.map {
        Piece(opening: indent + key($0.key) + ": ", level: level + 1, node: $0.node, ending: ",\n")
      }
    case .null, .bool, .number, .string:
      preconditionFailure("a scalar always has a text of one line")
    }
    inside.append(Piece(opening: indent.dropLast(2) + bracket.closing, level: level, node: nil, ending: ""))
    pending.append(contentsOf: inside.reversed())
    return bracket.opening
  }

  // The value on one line when it may stand so, with room for a comma.
  private static func line(_ node: Node, after opening: String) -> String? {
    guard let line = oneLine(node) else { return nil }
    let columns = opening.unicodeScalars.count + line.unicodeScalars.count
    return isScalar(node) || columns < width ? line : nil
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
