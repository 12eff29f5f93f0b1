extension ScenarioReader {
  /// Reads the measures of the åtgärdsplan.
  mutating func readMeasures(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var measures = object("åtgärder", in: &top) else { return }
    for member in measures.takeAll() {
      let path = measures.path(to: member.key)
      tree.checkName(member, of: "åtgärder")
      guard var object = tree.object(member.node, path: path) else { continue }
      let namn = object.take("namn").flatMap { tree.text($0.node, path: path + ".namn") }
      let inPlan = tree.require("ingår_i_planen", in: &object, example: "ingår_i_planen: true")
        .flatMap { tree.flag($0.node, path: path + ".ingår_i_planen") }
      let effect = tree.require("effekt", in: &object, example: "effekt: { \"\(years.upperBound)\": 80 }")
        .map { tree.series($0.node, path: path + ".effekt", years: years) }
      tree.finish(object)
      guard let inPlan, let effect else { continue }
      scenario.åtgärder.append(
        Åtgärd(nyckel: member.key, namn: namn ?? member.key, ingårIPlanen: inPlan, effekt: effect)
      )
    }
  }

  /// Reads published totals to compare with.
  mutating func readTotals(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var object = object("avstämning", in: &top) else { return }
    for post in Avstämningspost.allCases {
      let totals = series(post.rawValue, in: &object)
      if !totals.isEmpty { scenario.avstämning[post] = totals }
    }
    tree.finish(object)
  }
}
