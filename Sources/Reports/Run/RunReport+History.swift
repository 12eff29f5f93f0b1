import Analysis
import Scenarios

/// What the scenario said before it was rolled forward, beside what came.
extension RunReport {
  /// A value that was exchanged, and what stands there now or stood there until the next roll exchanged it.
  struct Exchange {
    let path: String
    let before: Node?
    let after: Node?
  }

  /// The earlier figures of every roll; nil for a scenario that has not been rolled.
  public var history: Table? {
    guard !scenario.historik.isEmpty else { return nil }
    let rows = scenario.historik.indices.flatMap { place -> [Row] in
      let post = scenario.historik[place]
      let source = post.källa.map { " (\($0))" } ?? ""
      let result = Storhet.balanskravsresultat.wording
      let own = Wording(sv: "\(result.sv) \(post.rullning.år)", en: "\(result.en) \(post.rullning.år)")
      let figures = results(place)
      let heading = Row.heading(Wording(verbatim: post.rullning.text + source))
      let first = Self.row(own, amount(figures.before), amount(figures.after))
      // Published totals were of the earlier figures, and the result has been said.
      let rest = exchanges(place).filter { exchange in
        !exchange.path.hasPrefix("avstämning.") && exchange.path != "balanskravsresultat.\(post.rullning.år)"
      }
      return [heading, first] + rest.map { Self.row(Wording(verbatim: $0.path), $0.before, $0.after) }
    }
    return Table(
      title: Wording(sv: "Planens tidigare siffror", en: "Earlier figures of the plan"), unit: scenario.enhet.wording,
      columns: [
        Column(Wording(sv: "före", en: "before")), Column(Wording(sv: "blev", en: "came")),
        Column(Wording(sv: "skillnad", en: "difference")),
      ], rows: rows)
  }

  /// The balanskravsresultat of a rolled year, as it was planned and as it came, whole kronor; a later roll of the same year follows on.
  func results(_ place: Int) -> (before: Int64, after: Int64) {
    let post = scenario.historik[place]
    let next = scenario.historik[(place + 1)...].first { $0.rullning.år == post.rullning.år }
    let now = summary[post.rullning.år]?.balanskravsresultat ?? 0
    return (post.balanskravsresultat, next?.balanskravsresultat ?? now)
  }

  /// What a roll exchanged.
  func exchanges(_ place: Int) -> [Exchange] {
    let tree = scenario.canonicalTree
    let later = scenario.historik[(place + 1)...]
    return scenario.historik[place].ersatte.map { ersatt in
      let next = later.lazy.compactMap { post in post.ersatte.first { $0.sökväg == ersatt.sökväg } }.first
      let after = next.map { $0.värde.node } ?? ScenarioPath(ersatt.sökväg).flatMap { tree[$0.segments] }
      return Exchange(path: ersatt.sökväg, before: ersatt.värde.node, after: after)
    }
  }

  private func amount(_ kronor: Int64) -> Node {
    Node(.number(Number(whole: kronor, shift: scenario.enhet.power)), at: Place(SourceText(name: "", bytes: []), 0, 0))
  }

  private static func row(_ label: Wording, _ before: Node?, _ after: Node?) -> Row {
    let cells = [cell(before), cell(after)]
    let difference: Cell =
      if case (.amount(let one), .amount(let other)) = (cells[0], cells[1]) { .amount(other - one) } else { .empty }
    return Row(label, level: 1, cells: cells + [difference])
  }

  /// Numbers as they stand in the file, in its unit or in per cent; the table counts them in millionths.
  private static func cell(_ node: Node?) -> Cell {
    switch node?.value {
    case nil, .null: return .missing
    case .number(let number):
      let millionths = number.wholeNumber(shiftedBy: 6).flatMap { $0.magnitude < 1 << 62 ? $0 : nil }
      return millionths.map { .amount($0) } ?? .text(number.decimalText)
    default: return .text(OptionDifference.text(node))
    }
  }
}
