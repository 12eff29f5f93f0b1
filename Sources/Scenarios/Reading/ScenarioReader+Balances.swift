extension ScenarioReader {
  /// Reads balance sheet, investments, the budget's claims and the tax base's growth.
  mutating func readBalances(_ top: inout ObjectReader, into scenario: inout Scenario) {
    // A closing balance of the year before the first is an opening balance.
    let withOpening = (years.lowerBound - 1)...years.upperBound
    if var object = object("balansräkning", in: &top) {
      for post in Balanspost.allCases {
        let isMagnitude = post != .egetKapital
        let amounts = series(post.rawValue, in: &object, isMagnitude: isMagnitude, years: withOpening)
        if !amounts.isEmpty { scenario.balansräkning[post] = amounts }
      }
      tree.finish(object)
    }
    scenario.nettoinvesteringar = series("nettoinvesteringar", in: &top)
    if var object = object("budget", in: &top) {
      if let member = object.take("synnerliga_skäl") {
        for entry in tree.byYear(member.node, path: "budget.synnerliga_skäl", years: years) {
          guard let ground = tree.text(entry.node, path: entry.path) else { continue }
          scenario.budgetSkäl.append(.init(år: entry.year, skäl: ground))
        }
      }
      tree.finish(object)
    }
    if let member = top.take("skatteunderlag_tillväxt") {
      let tenYearsBack = (years.lowerBound - 9)...years.upperBound
      for entry in tree.byYear(member.node, path: "skatteunderlag_tillväxt", years: tenYearsBack) {
        scenario.skatteunderlagTillväxt[entry.year] =
          tree.percent(entry.node, path: entry.path, in: -10_000...10_000)
      }
    }
  }
}
