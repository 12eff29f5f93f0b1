/// What rolling does to the kinds of the years.
extension Rolling {
  /// A settled year joins the others, and the running one takes its forecast; the plan keeps its horizon.
  ///
  /// A budget year becomes the running year only by a forecast of its own: until then its budget is what is known of it.
  mutating func moveYears() {
    let wasRunning = scenario.år.prognos == år
    if isSettled || !wasRunning { leave() }
    switch outcome.rullning.slag {
    case .utfall: settleYear()
    case .prognos(let month): forecast(month, wasRunning)
    }
  }

  /// The year leaves the kind that it has been of.
  private mutating func leave() {
    if scenario.år.prognos == år { return move(["år", "prognos"], nil) }
    if scenario.år.budget == år { return move(["år", "budget"], nil) }
    let isList = tree[["år", "plan", "0"]] != nil && scenario.år.plan.count > 1
    move(isList ? ["år", "plan", "0"] : ["år", "plan"], nil)
  }

  private mutating func settleYear() {
    switch tree[["år", "utfall"]]?.value {
    case .array(let items): move(["år", "utfall", String(items.count)], number(år))
    default:
      let years = (scenario.år.utfall + [år]).map { number($0) }
      move(["år", "utfall"], Node(.array(years), at: outcome.yearPlace))
    }
  }

  private mutating func forecast(_ month: Int?, _ wasRunning: Bool) {
    let name = month.map { text(Månad.namn[$0 - 1]) }
    if wasRunning, tree[["år", "prognos", "år"]] != nil {
      if name != nil || tree[["år", "prognos", "efter"]] != nil { move(["år", "prognos", "efter"], name) }
    } else {
      move(["år", "prognos"], name.map { object([("år", number(år)), ("efter", $0)]) } ?? number(år))
    }
  }

  /// What is only about years that are not settled goes when a year is: rules for its synnerliga skäl, its budget's grounds, what
  /// would have moved the portfolio in it.
  mutating func settle() {
    drop(["framtida_synnerliga_skäl", String(år)])
    if scenario.år.budget == år { drop(["budget", "synnerliga_skäl", String(år)]) }
    if let rule = scenario.pensionskostnadsregel { begin(["framtida_synnerliga_skäl"], from: rule.från, to: rule.till) }
    for (row, line) in lines where !line.isObject && !states(Array(row.dropLast())) {
      set(row, object([(String(år), line)]))
    }
    carryPensions()
    guard let rule = scenario.placeringar.portfölj?.realisering else { return }
    drop(["placeringar", "insättningar", String(år)])
    drop(["placeringar", "uttag", String(år)])
    begin(["placeringar", "realisera"], from: rule.från, to: rule.till)
  }

  /// A rule is for years to come: it begins after the settled one, or goes when that was its last.
  private mutating func begin(_ path: [String], from first: Int?, to last: Int?) {
    if let last, last <= år { return drop(path) }
    if let first, first <= år { set(path + ["från"], number(år + 1)) }
  }

  /// The amounts of lines that are written with keys, by their paths: one amount is that of the first year that is not settled.
  private var lines: [(path: [String], amounts: Node)] {
    (tree[["resultaträkning"]]?.children ?? []).flatMap { row in
      let path = ["resultaträkning", row.name]
      let rows = [(path, row.node)] + row.node.children.map { (path + [$0.name], $0.node) }
      return rows.compactMap { path, line in line[["belopp"]].map { (path + ["belopp"], $0) } }
    }
  }
}
