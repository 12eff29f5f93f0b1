/// Reads an outcome file: the keys of a scenario, with one value each where the scenario has one per year.
///
/// Which keys there are is known to the scenario's own reader, which meets the values when they have been put in their places.
struct OutcomeReader {
  private var tree = TreeReader()
  private var values: [Outcome.Value] = []

  private init() {}

  /// The outcome that a text states, and all that is wrong with it.
  static func read(_ source: SourceText) -> (outcome: Outcome?, problems: [Diagnostic]) {
    let read = Json5Reader.read(source)
    let syntax = read.problems.map { Diagnostic(syntax: $0) }
    guard let root = read.tree else { return (nil, syntax) }
    var reader = OutcomeReader()
    let outcome = reader.read(root)
    return (outcome, syntax + reader.tree.diagnostics)
  }

  private mutating func read(_ root: Node) -> Outcome? {
    guard var top = tree.object(root, path: "") else { return nil }
    let year = tree.require("år", in: &top, example: "år: 2025")
    let år = year.flatMap { tree.year($0.node, path: "år") }
    let slag = tree.require("slag", in: &top, example: "slag: \"utfall\", or slag: { prognos: \"augusti\" }")
      .flatMap { readKind($0.node) }
    let källa = top.take("källa").flatMap { tree.text($0.node, path: "källa") }
    let decisions = top.take("synnerliga_skäl").flatMap { tree.list($0.node, path: "synnerliga_skäl") } ?? []
    guard let år, let slag, let year else { return nil }
    for member in top.unknown { walk(member, path: [], år) }
    return Outcome(
      rullning: Rullning(slag, år: år), yearPlace: year.node.place, källa: källa, values: values,
      decisions: decisions.map { Self.decision($0, år, year) })
  }

  /// `"utfall"`, `"prognos"`, or `{ prognos: "augusti" }` with the month after which it was made.
  private mutating func readKind(_ node: Node) -> Rullning.Slag? {
    guard case .object = node.value else {
      return tree.choice(node, path: "slag", [("utfall", .utfall), ("prognos", .prognos(efter: nil))])
    }
    guard var object = tree.object(node, path: "slag") else { return nil }
    let months = Månad.namn.enumerated().map { ($0.element, $0.offset + 1) }
    let month = tree.require("prognos", in: &object, example: "prognos: \"augusti\"")
      .flatMap { tree.choice($0.node, path: "slag.prognos", months) }
    tree.finish(object)
    return month.map { .prognos(efter: $0) }
  }

  /// Collects the values below a key; a key that is the year itself may stand there too.
  private mutating func walk(_ member: Node.Member, path: [String], _ år: Int) {
    let own = path + [member.key]
    switch member.node.value {
    case .object(let members):
      for inner in members {
        guard let year = tree.yearKey(inner.key) else {
          walk(inner, path: own, år)
          continue
        }
        if year == år {
          values.append(.init(path: own, keyPlace: inner.keyPlace, node: inner.node))
        } else {
          tree.report(.yearOutsideScenario(year, first: år, last: år), at: inner.keyPlace)
        }
      }
    case .array:
      let text = own.map(ScenarioPath.segment).joined(separator: ".")
      tree.reportType(member.node, path: text, expected: "the year's own value")
    default: values.append(.init(path: own, keyPlace: member.keyPlace, node: member.node))
    }
  }

  /// A decision is about the outcome's year unless it names another.
  private static func decision(_ node: Node, _ år: Int, _ year: Node.Member) -> Node {
    guard case .object(let members) = node.value, !members.contains(where: { $0.key == "år" }) else { return node }
    let own = Node.Member(key: "år", keyPlace: node.place, node: Node(year.node.value, at: node.place))
    return Node(.object([own] + members), at: node.place)
  }
}
