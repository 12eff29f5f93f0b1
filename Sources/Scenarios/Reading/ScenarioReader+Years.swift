import Law

extension ScenarioReader {
  /// How many years after the last stated one a scenario may be extrapolated.
  static let longestExtrapolation = 40

  /// Reads `år`: kinds of year, in order and without gaps.
  mutating func readYears(_ node: Node) -> Årsindelning? {
    guard var object = tree.object(node, path: "år") else { return nil }
    let before = tree.diagnostics.count
    let utfall = object.take("utfall").map { yearList($0.node, path: "år.utfall") } ?? []
    var month: Int?
    let prognos = object.take("prognos").flatMap { forecastYear($0.node, month: &month) }
    let budget = object.take("budget").flatMap { member in
      tree.year(member.node, path: "år.budget").map { ($0, member.node.place) }
    }
    let plan = object.take("plan").map { yearList($0.node, path: "år.plan") } ?? []
    let till = object.take("till").flatMap { member in
      tree.year(member.node, path: "år.till").map { ($0, member.node.place) }
    }
    tree.finish(object)

    let stated = utfall + [prognos, budget].compactMap { $0 } + plan
    guard let last = stated.last else {
      if tree.diagnostics.count == before { tree.report(.noYears, at: node.place) }
      return nil
    }
    checkOrder(stated)
    for (year, place) in stated where Räkenskapsregler.gällande(år: year) == nil { reportUnknown(year, place) }
    let latest = min(last.0 + Self.longestExtrapolation, Räkenskapsregler.kändaÅr.upperBound)
    if let till, till.0 < last.0 || till.0 > max(latest, last.0) {
      tree.report(.horizonOutOfRange(till.0, first: last.0, last: latest), at: till.1)
    }
    guard tree.diagnostics.count == before else { return nil }
    // A deficit born in the last plan year is due three years later; settled accounts alone are not extrapolated.
    let hasPlan = prognos != nil || budget != nil || !plan.isEmpty
    return Årsindelning(
      utfall: utfall.map(\.0),
      prognos: prognos?.0,
      prognosmånad: month,
      budget: budget?.0,
      plan: plan.map(\.0),
      till: till?.0 ?? (hasPlan ? min(last.0 + 3, latest) : last.0)
    )
  }

  private mutating func yearList(_ node: Node, path: String) -> [(Int, Place)] {
    if case .number = node.value { return tree.year(node, path: path).map { [($0, node.place)] } ?? [] }
    guard let items = tree.list(node, path: path) else { return [] }
    return items.enumerated().compactMap { index, item in
      tree.year(item, path: "\(path).\(index)").map { ($0, item.place) }
    }
  }

  /// `prognos: 2025` or `prognos: { år: 2025, efter: "augusti" }`.
  private mutating func forecastYear(_ node: Node, month: inout Int?) -> (Int, Place)? {
    guard case .object = node.value else { return tree.year(node, path: "år.prognos").map { ($0, node.place) } }
    guard var object = tree.object(node, path: "år.prognos") else { return nil }
    let year = tree.require("år", in: &object, example: "år: 2025")
    if let member = object.take("efter") {
      let months = Månad.namn.enumerated().map { ($0.element, $0.offset + 1) }
      month = tree.choice(member.node, path: "år.prognos.efter", months)
    }
    tree.finish(object)
    return year.flatMap { member in
      tree.year(member.node, path: "år.prognos.år").map { ($0, member.node.place) }
    }
  }

  private mutating func checkOrder(_ stated: [(Int, Place)]) {
    for (previous, next) in zip(stated, stated.dropFirst()) {
      if next.0 <= previous.0 {
        tree.report(.yearsOutOfOrder(next.0, after: previous.0), at: next.1, related: previous.1)
      } else if next.0 > previous.0 + 1 {
        let gap = (previous.0 + 1)..<next.0
        // A year that stands elsewhere is out of order, which is reported there.
        let missing = gap.filter { year in !stated.contains { $0.0 == year } }
        guard let from = missing.first, let to = missing.last else { continue }
        tree.report(.yearsMissing(from: from, to: to), at: next.1, related: previous.1)
      }
    }
  }

  /// Reports a year for which no rules are known.
  mutating func reportUnknown(_ year: Int, _ place: Place) {
    let known = Räkenskapsregler.kändaÅr
    let problem = Problem.yearUnknownToLaw(
      year,
      first: known.lowerBound,
      last: known.upperBound
    )
    tree.report(problem, at: place)
  }
}
