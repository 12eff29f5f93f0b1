extension ScenarioReader {
  /// Reads synnerliga skäl of simulated years: amounts per year, or a rule.
  mutating func readFutureGrounds(_ top: inout ObjectReader, into scenario: inout Scenario) {
    let key = "framtida_synnerliga_skäl"
    guard let member = top.take(key) else { return }
    guard case .object(let members) = member.node.value, members.contains(where: { $0.key == "regel" }) else {
      scenario.framtidaSynnerligaSkäl = tree.series(member.node, path: key, years: years, isMagnitude: true)
      return
    }
    guard var object = tree.object(member.node, path: key), let rule = object.take("regel") else { return }
    let isKnown = tree.choice(rule.node, path: object.path(to: "regel"), [("pensionskostnad", true)])
    let growth = tree.require("inflation_över", in: &object, example: "inflation_över: 2")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .rate) }
    var pensions = Pensionskostnadsregel(inflationÖver: growth ?? .noll)
    decimal("andel", in: &object, &pensions.andel, .percent)
    pensions.från = year("från", in: &object)
    pensions.till = year("till", in: &object)
    pensions.tak = magnitude("tak", in: &object)
    tree.finish(object)
    if isKnown == true, growth != nil { scenario.pensionskostnadsregel = pensions }
  }

  private mutating func year(_ key: String, in object: inout ObjectReader) -> Int? {
    guard let member = object.take(key), let year = tree.year(member.node, path: object.path(to: key)) else {
      return nil
    }
    if !years.contains(year) {
      let problem = Problem.yearOutsideScenario(year, first: years.lowerBound, last: years.upperBound)
      tree.report(problem, at: member.node.place)
    }
    return year
  }
}
