import Scenarios

/// OptionDifference: a key that is not the same in every option.
public struct OptionDifference: Sendable {
  /// The path of the key, as `--set` takes it.
  public let path: String
  /// What each option has there in its canonical form, nil for nothing.
  public let values: [Node?]

  /// Whether two options have the same there.
  public func isSame(_ one: Int, _ other: Int) -> Bool { Self.text(values[one]) == Self.text(values[other]) }

  /// Everything in which some scenarios differ, in the order of their canonical forms.
  ///
  /// Left out is what never changes a result: the name, the source, the history, the calendar and the totals to reconcile with.
  public static func all(_ scenarios: [Scenario]) -> [OptionDifference] {
    var found: [OptionDifference] = []
    compare(scenarios.map(\.canonicalTree), [], &found)
    return found.filter { difference in
      let key = difference.path.prefix { $0 != "." }
      return !["format", "namn", "källa", "historik", "avstämning", "årshjul"].contains(String(key))
    }
  }

  private static func compare(_ nodes: [Node?], _ path: [String], _ found: inout [OptionDifference]) {
    if nodes.allSatisfy({ text($0) == text(nodes[0]) }) { return }
    guard let members = commonMembers(nodes) else {
      found.append(OptionDifference(path: path.map(ScenarioPath.segment).joined(separator: "."), values: nodes))
      return
    }
    var keys: [String] = []
    for key in members.flatMap({ $0.map(\.key) }) where !keys.contains(key) { keys.append(key) }
    if keys.allSatisfy({ Int($0) != nil }) { keys.sort { (Int($0) ?? 0) < (Int($1) ?? 0) } }
    for key in keys { compare(members.map { $0.first { $0.key == key }?.node }, path + [key], &found) }
  }

  /// The members of objects, or of lists by what tells their items apart; nil where the nodes have no parts to compare one by one.
  private static func commonMembers(_ nodes: [Node?]) -> [[(key: String, node: Node)]]? {
    let parts = nodes.map { node -> [(key: String, node: Node)]? in
      switch node?.value {
      case .object(let members): members.map { ($0.key, $0.node) }
      case .array(let items): itemsByName(items)
      default: nil
      }
    }
    // What only some options have counts as empty in the others, so that its values stand one by one.
    let isWhole = zip(nodes, parts).allSatisfy { $0 == nil || $1 != nil }
    return isWhole ? parts.map { $0 ?? [] } : nil
  }

  /// Correlations by the factors between which they stand, other lists of objects by their places; nil for lists of plain values.
  private static func itemsByName(_ items: [Node]) -> [(key: String, node: Node)]? {
    var named: [(key: String, node: Node)] = []
    for (place, item) in items.enumerated() {
      guard case .object(let members) = item.value else { return nil }
      if let pair = members.first(where: { $0.key == "mellan" })?.node, let value = members.last?.node,
        case .array(let names) = pair.value
      {
        let words = names.compactMap { if case .string(let name) = $0.value { name } else { nil } }
        named.append((words.joined(separator: " – "), value))
      } else {
        named.append((String(place), item))
      }
    }
    return named
  }

  /// A value on one line, as it is written in a scenario; nothing for nothing.
  public static func text(_ node: Node?) -> String {
    switch node?.value {
    case nil: ""
    case .array(let items): "[" + items.map { text($0) }.joined(separator: ", ") + "]"
    case .object(let members):
      "{ " + members.map { "\(Json5Writer.key($0.key)): \(text($0.node))" }.joined(separator: ", ") + " }"
    case .number(let number): number.decimalText
    case .string(let string): Json5Writer.quoted(string)
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    }
  }
}
