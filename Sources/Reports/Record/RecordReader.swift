import Scenarios

/// RecordReader: takes members out of an object of a record.
struct RecordReader {
  /// What is wrong, and in which line of the record.
  struct Fault: Error {
    let line: Int
    let what: String
  }

  private let node: Node
  private let members: [Node.Member]

  init(_ node: Node) throws(Fault) {
    guard case .object(let members) = node.value else {
      throw Fault(line: node.place.line, what: "an object is expected")
    }
    (self.node, self.members) = (node, members)
  }

  func fault(_ what: String) -> Fault { Fault(line: node.place.line, what: what) }

  private func take(_ key: String) throws(Fault) -> Node {
    guard let member = members.first(where: { $0.key == key }) else { throw fault("\"\(key)\" is missing") }
    return member.node
  }

  func text(_ key: String) throws(Fault) -> String {
    guard case .string(let text) = try take(key).value else { throw fault("\"\(key)\" should be a string") }
    return text
  }

  /// Nil where there is no such member.
  func optionalText(_ key: String) throws(Fault) -> String? {
    members.contains { $0.key == key } ? try text(key) : nil
  }

  func list(_ key: String) throws(Fault) -> [Node] {
    guard case .array(let nodes) = try take(key).value else { throw fault("\"\(key)\" should be a list") }
    return nodes
  }

  func object(_ key: String) throws(Fault) -> Node {
    let node = try take(key)
    guard case .object = node.value, !node.holdsInfinity else { throw fault("\"\(key)\" should be an object of JSON") }
    return node
  }
}

extension Node {
  /// Whether a number in it is one that JSON5 knows and JSON does not.
  fileprivate var holdsInfinity: Bool {
    switch value {
    case .null, .bool, .string: false
    case .number(let number): number.kind != .finite
    case .array(let nodes): nodes.contains(where: \.holdsInfinity)
    case .object(let members): members.contains { $0.node.holdsInfinity }
    }
  }
}
