import Numerics
import Scenarios
import Simulation

/// PartialReader: takes a partial result's members out of its tree, and refuses what no program of ours wrote.
struct PartialReader {
  /// What is wrong, and where.
  struct Fault: Error {
    let line: Int
    let what: String
  }

  /// The members of an object in the order that they must have.
  private var members: ArraySlice<Node.Member>
  private let end: Place

  init(_ node: Node) throws(Fault) {
    guard case .object(let members) = node.value else {
      throw Fault(line: node.place.line, what: "an object is expected")
    }
    self.members = members[...]
    end = Place(node.place.source, max(node.place.start, node.place.end - 1), node.place.end)
  }

  /// The next member, which must be this one.
  mutating func take(_ key: String) throws(Fault) -> Node {
    guard let member = members.popFirst() else { throw Fault(line: end.line, what: "\"\(key)\" is missing") }
    guard member.key == key else { throw Fault(line: member.keyPlace.line, what: "\"\(key)\" is expected") }
    return member.node
  }

  /// Whether the next member is this one.
  func has(_ key: String) -> Bool { members.first?.key == key }

  /// Nothing more may follow.
  func finish() throws(Fault) {
    if let member = members.first { throw Fault(line: member.keyPlace.line, what: "nothing more is expected") }
  }

  mutating func text(_ key: String) throws(Fault) -> String {
    let node = try take(key)
    guard case .string(let text) = node.value else { throw Self.fault(node, "\"\(key)\" should be a string") }
    return text
  }

  mutating func optionalText(_ key: String) throws(Fault) -> String? {
    let node = try take(key)
    switch node.value {
    case .null: return nil
    case .string(let text): return text
    default: throw Self.fault(node, "\"\(key)\" should be a string or null")
    }
  }

  mutating func number(_ key: String, _ bounds: ClosedRange<Int64>) throws(Fault) -> Int64 {
    try Self.number(take(key), key, bounds)
  }

  mutating func optionalNumber(_ key: String, _ bounds: ClosedRange<Int64>) throws(Fault) -> Int64? {
    let node = try take(key)
    if case .null = node.value { return nil }
    return try Self.number(node, key, bounds)
  }

  /// A whole number of any width as a string.
  mutating func wide<Value: FixedWidthInteger>(_ key: String, _ bounds: ClosedRange<Value>) throws(Fault) -> Value {
    try Self.wide(take(key), key, bounds)
  }

  mutating func list(_ key: String, count: Int? = nil) throws(Fault) -> [Node] {
    try Self.list(take(key), key, count: count)
  }

  static func list(_ node: Node, _ key: String, count: Int? = nil) throws(Fault) -> [Node] {
    guard case .array(let nodes) = node.value else { throw fault(node, "\"\(key)\" should be a list") }
    if let count, nodes.count != count { throw fault(node, "\"\(key)\" should be a list of \(count)") }
    return nodes
  }

  static func wide<Value: FixedWidthInteger>(
    _ node: Node, _ key: String, _ bounds: ClosedRange<Value>
  ) throws(Fault) -> Value {
    guard case .string(let text) = node.value, let value = Value(text), bounds.contains(value), String(value) == text
    else { throw fault(node, "\"\(key)\" should be a whole number within its bounds, as a string") }
    return value
  }

  static func number(_ node: Node, _ key: String, _ bounds: ClosedRange<Int64>) throws(Fault) -> Int64 {
    guard case .number(let number) = node.value, let whole = number.wholeNumber(), bounds.contains(whole) else {
      throw fault(node, "\"\(key)\" should be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return whole
  }

  static func fault(_ node: Node, _ what: String) -> Fault { Fault(line: node.place.line, what: what) }
}
