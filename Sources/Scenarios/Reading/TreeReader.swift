/// Turns a tree into typed values, collecting every problem and the place of every value.
struct TreeReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each value stands, by its path.
  private(set) var places: [String: Place] = [:]
  /// The unit of amounts; without one their size cannot be judged.
  var enhet: Enhet?

  /// Amounts beyond this are refused: sums of many stay far inside what a Double holds exactly.
  static let largestAmount: Int64 = 1_000_000_000_000_000

  mutating func report(_ problem: Problem, at place: Place?, related: Place? = nil) {
    diagnostics.append(Diagnostic(problem, at: place, related: related))
  }

  mutating func remember(_ place: Place, _ path: String) {
    places[path] = place
  }

  // MARK: Objects

  mutating func object(_ node: Node, path: String, expected: String = "an object { … }") -> ObjectReader? {
    guard case .object(let members) = node.value else {
      reportType(node, path: path, expected: expected)
      return nil
    }
    remember(node.place, path)
    return ObjectReader(path: path, place: node.place, members: members)
  }

  /// Reports the members nobody asked for, each with the nearest known key.
  mutating func finish(_ object: ObjectReader) {
    for member in object.unknown {
      let problem = Problem.unknownKey(
        member.key,
        owner: object.path,
        nearest: nearest(to: member.key, in: object.known),
        known: object.known
      )
      report(problem, at: member.keyPlace)
    }
  }

  /// Reads a member that must be there.
  mutating func require(_ key: String, in object: inout ObjectReader, example: String) -> Node.Member? {
    if let member = object.take(key) { return member }
    reportMissing(key, in: object, example: example)
    return nil
  }

  mutating func reportMissing(_ key: String, in object: ObjectReader, example: String) {
    report(.missingKey(key, owner: object.path, example: example), at: object.place.beginning)
  }

  // MARK: Plain values

  /// A text in NFC, or as it is written where it names something outside the scenario.
  mutating func text(_ node: Node, path: String, isNormalised: Bool = true) -> String? {
    guard case .string(let raw) = node.value else {
      reportType(node, path: path, expected: "text in quotes")
      return nil
    }
    remember(node.place, path)
    let text = isNormalised ? nfc(raw) : raw
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText(what: path), at: node.place)
      return nil
    }
    return text
  }

  /// A key that is the user's own name must be one that a table can show.
  mutating func checkName(_ member: Node.Member, of path: String) {
    if member.key.allSatisfy(\.isWhitespace) { report(.emptyText(what: "a name in \(path)"), at: member.keyPlace) }
  }

  mutating func flag(_ node: Node, path: String) -> Bool? {
    guard case .bool(let value) = node.value else {
      reportType(node, path: path, expected: "true or false")
      return nil
    }
    remember(node.place, path)
    return value
  }

  /// A choice among keys; each key is spelled here and in no other place.
  mutating func choice<Value>(_ node: Node, path: String, _ choices: [(String, Value)]) -> Value? {
    guard case .string(let raw) = node.value else {
      reportType(node, path: path, expected: choices.map { "\"\($0.0)\"" }.joined(separator: " or "))
      return nil
    }
    remember(node.place, path)
    if let match = choices.first(where: { $0.0 == raw }) { return match.1 }
    let names = choices.map(\.0)
    let problem = Problem.unknownChoice(what: path, found: raw, choices: names, nearest: nearest(to: raw, in: names))
    report(problem, at: node.place)
    return nil
  }

  mutating func list(_ node: Node, path: String) -> [Node]? {
    guard case .array(let items) = node.value else {
      reportType(node, path: path, expected: "a list [ … ]")
      return nil
    }
    remember(node.place, path)
    return items
  }

  mutating func reportType(_ node: Node, path: String, expected: String, hint: String? = nil, found: String? = nil) {
    let problem = Problem.wrongType(
      what: path,
      found: found ?? node.value.kindName,
      expected: expected,
      hint: hint
    )
    report(problem, at: node.place)
  }
}

extension Node.Value {
  /// What messages call the kind of value.
  var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
