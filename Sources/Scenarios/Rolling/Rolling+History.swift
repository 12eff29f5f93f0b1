import Simulation

/// What is kept of the scenario before, and what is not touched.
extension Rolling {
  /// The new entry of the scenario's history.
  var entry: TreeOverride {
    let planned = Projektion(scenario.model()).år[år - scenario.år.första].resultat.balanskravsresultat[0]
    let post = Historikpost(
      rullning: outcome.rullning, källa: outcome.källa, från: scenario.hash, balanskravsresultat: Int64(planned),
      ersatte: replaced)
    return change(["historik", String(scenario.historik.count)], ScenarioWriter(scenario: scenario).roll(post))
  }

  /// Paths of the year's values that stay as they were; without published totals and earlier history.
  var kept: [String] {
    let changed = values.map(\.text)
    let own = tree.children.filter { !["avstämning", "historik"].contains($0.name) }
    let yearly = own.flatMap { Self.paths($0.node, [$0.name], year: String(år)) }
    return (yearly + (isSettled ? opening : [])).filter { !changed.contains($0) }
  }

  /// Paths of values that are of the opening of the first simulated year, which is another when a year is settled.
  private var opening: [String] {
    ["låneskuld", "likvida_medel"].filter { tree[["finansiering", $0]] != nil }.map { "finansiering.\($0)" }
  }

  private static func paths(_ node: Node, _ path: [String], year: String) -> [String] {
    node.children.flatMap { child in
      child.name == year
        ? [(path + [year]).map(ScenarioPath.segment).joined(separator: ".")]
        : paths(child.node, path + [child.name], year: year)
    }
  }
}

extension Outcome {
  /// Years are settled one after the other, and only the first that is not settled can be running.
  func misplaced(in years: Årsindelning) -> Diagnostic? {
    let next = years.stated.first { !years.utfall.contains($0) }
    guard rullning.år != next else { return nil }
    let isSettled = years.utfall.contains(rullning.år)
    return Diagnostic(.outcomeOutOfTurn(rullning.år, settled: isSettled, next: next), at: yearPlace)
  }
}
