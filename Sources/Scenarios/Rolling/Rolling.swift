/// Rolling: the changes that an outcome makes of a scenario, in the order in which they are made.
struct Rolling {
  let scenario: Scenario
  /// The scenario's own tree, before any change.
  let tree: Node
  let outcome: Outcome
  /// Values put in and taken away; what they exchange is kept as history.
  private(set) var values: [TreeOverride] = []
  /// Changes that the history tells in words: years and new decisions.
  private(set) var others: [TreeOverride] = []

  var år: Int { outcome.rullning.år }
  var isSettled: Bool { outcome.rullning.slag == .utfall }

  init(_ scenario: Scenario, _ tree: Node, _ outcome: Outcome) {
    self.scenario = scenario
    self.tree = tree
    self.outcome = outcome
    for value in outcome.values { put(value) }
    valuePlacements()
    replaceOtherResults()
    if outcome.statesResult { dropHeldMeasures() }
    dropTotals()
    if isSettled { settle() }
    moveYears()
    for (index, decision) in outcome.decisions.enumerated() {
      others.append(change(["synnerliga_skäl", String(scenario.synnerligaSkäl.count + index)], decision))
    }
  }

  /// What stood at the paths of the values before, plain value by plain value; what stays the same is left out.
  var replaced: [Historikpost.Ersatt] {
    values.flatMap { value -> [Historikpost.Ersatt] in
      let path = value.path.segments
      let new = Self.leaves(value.value, at: path)
      let old = tree[path].map { Self.leaves($0, at: path) } ?? []
      let gone = old.filter { earlier in !new.contains { $0 == earlier } }
      let added = new.filter { own in own.värde != .inget && !old.contains { $0.sökväg == own.sökväg } }
      return gone + added.map { .init(sökväg: $0.sökväg, värde: .inget) }
    }
  }

  private static func leaves(_ node: Node, at path: [String]) -> [Historikpost.Ersatt] {
    let text = path.map(ScenarioPath.segment).joined(separator: ".")
    switch node.value {
    case .null: return [.init(sökväg: text, värde: .inget)]
    case .bool(let flag): return [.init(sökväg: text, värde: .flagga(flag))]
    case .number(let number): return [.init(sökväg: text, värde: .tal(number))]
    case .string(let word): return [.init(sökväg: text, värde: .ord(nfc(word)))]
    case .object, .array: return node.children.flatMap { leaves($0.node, at: path + [$0.name]) }
    }
  }

  // MARK: Changes

  /// Puts a value where the scenario has one per year, or where it has only one: what a portfolio is worth now.
  private mutating func put(_ value: Outcome.Value) {
    var path = value.path
    if !isStanding(path) {
      if path[0] == "resultaträkning", let amounts = tree[path + ["belopp"]] {
        // A line may have more to say than its amounts, and one amount that the first year has.
        path.append("belopp")
        if !amounts.isObject {
          return values.append(change(path, object([(String(år), value.node)]), at: value.keyPlace))
        }
      }
      path.append(String(år))
    }
    // What is to be taken away and is not there has been.
    if case .null = value.node.value, tree[path] == nil { return }
    values.append(change(path, value.node, at: value.keyPlace))
  }

  /// Whether a key holds one value and not one per year: what things are worth, or how they go, when the simulation begins.
  private func isStanding(_ path: [String]) -> Bool {
    guard ["placeringar", "pensioner", "investeringar", "finansiering"].contains(path[0]) else { return false }
    if path.starts(with: ["placeringar", "tillgångsslag"]) || path == ["placeringar", "värderad"] { return true }
    return tree[path].map { !$0.isObject } ?? false
  }

  mutating func set(_ path: [String], _ node: Node) { values.append(change(path, node)) }

  /// Takes a value away where there is one.
  mutating func drop(_ path: [String]) {
    guard tree[path] != nil, !values.contains(where: { $0.path.segments == path }) else { return }
    values.append(change(path, Node(.null, at: outcome.yearPlace)))
  }

  mutating func move(_ path: [String], _ node: Node?) {
    others.append(change(path, node ?? Node(.null, at: outcome.yearPlace)))
  }

  /// Whether the outcome gives a value under a path.
  func states(_ path: [String]) -> Bool { outcome.values.contains { $0.path.starts(with: path) } }

  func change(_ path: [String], _ node: Node, at place: Place? = nil) -> TreeOverride {
    let text = path.map(ScenarioPath.segment).joined(separator: ".")
    return TreeOverride(
      path: ScenarioPath(segments: path), text: text, pathPlace: place ?? outcome.yearPlace, value: node)
  }

  func number(_ value: Int) -> Node { Node(.number(Number(whole: Int64(value))), at: outcome.yearPlace) }
  func text(_ value: String) -> Node { Node(.string(value), at: outcome.yearPlace) }
  func object(_ members: [(String, Node)]) -> Node {
    let place = outcome.yearPlace
    return Node(.object(members.map { .init(key: $0.0, keyPlace: place, node: $0.1) }), at: place)
  }
}
