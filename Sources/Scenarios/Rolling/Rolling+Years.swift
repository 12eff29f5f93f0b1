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
    guard scenario.placeringar.portfölj != nil else { return }
    drop(["placeringar", "insättningar", String(år)])
    drop(["placeringar", "uttag", String(år)])
    guard let rule = scenario.placeringar.portfölj?.realisering else { return }
    if let last = rule.till, last <= år { return drop(["placeringar", "realisera"]) }
    if let first = rule.från, first <= år { set(["placeringar", "realisera", "från"], number(år + 1)) }
  }
}
