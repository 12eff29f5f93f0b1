/// What a new figure takes with it.
extension Rolling {
  /// A year has its result stated in one way, and its taxes once: what the outcome states otherwise is replaced.
  mutating func replaceOtherResults() {
    let given = Outcome.results.filter { states([$0]) }
    guard !given.isEmpty else { return }
    for key in Outcome.results.prefix(2) where !given.contains(key) { drop([key, String(år)]) }
    if !given.contains("resultaträkning") { dropYear(below: ["resultaträkning"]) }
    let taxes = ["skatteintäkter", "generella_statsbidrag_och_utjämning"]
    if taxes.contains(where: { states(["resultaträkning", $0]) }) { drop(["skatter_och_bidrag", String(år)]) }
  }

  /// Measures outside the plan are in a result that has come, or is forecast with them.
  mutating func dropHeldMeasures() {
    for measure in scenario.åtgärder where !measure.ingårIPlanen { dropYear(below: ["åtgärder", measure.nyckel]) }
  }

  /// Published totals from the year on are of the earlier figures.
  mutating func dropTotals() {
    for row in tree[["avstämning"]]?.children ?? [] {
      for total in row.node.children where (Int(total.name) ?? 0) >= år { drop(["avstämning", row.name, total.name]) }
    }
  }

  /// A new value of the portfolio is of the year's end, or of the end of the month after which a forecast is made.
  mutating func valuePlacements() {
    let isValued = ["marknadsvärde", "anskaffningsvärde", "tillgångsslag"].contains { states(["placeringar", $0]) }
    guard isValued, !states(["placeringar", "värderad"]) else { return }
    let month: Int? = if case .prognos(let month) = outcome.rullning.slag { month } else { nil }
    let day = month.map { object([("år", number(år)), ("månad", number($0))]) } ?? number(år)
    if scenario.placeringar.portfölj?.värderad != .init(år: år, månad: month ?? 12) {
      set(["placeringar", "värderad"], day)
    }
  }

  private mutating func dropYear(below path: [String]) {
    for child in tree[path]?.children ?? [] {
      if child.name == String(år) { drop(path + [child.name]) } else { dropYear(below: path + [child.name]) }
    }
  }
}
