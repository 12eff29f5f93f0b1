import Law
import Numerics

extension Simulator {
  /// The same futures around another plan of the same years: one whose results from the first simulated year on differ, and nothing else.
  ///
  /// Costs microseconds, since no factor is compiled anew; a row drawn for one of the two can be stepped by the other.
  ///
  /// - Parameter planned: the other plan's rows of the income statement, as `Economy.planned`.
  package func with(_ model: Model, planned: [Double]? = nil) -> Simulator {
    precondition(model.år.map { $0.år } == self.model.år.map { $0.år }, "the same years")
    precondition(model.bokslut.register.poster == layout.places, "the same places of the register")
    for (one, other) in zip(model.år, self.model.år).prefix(firstIndex) {
      precondition(one.resultat == other.resultat, "history is the same")
    }
    var other = self
    other.model = model
    if let planned, hasRows { other.economy?.planned = planned }
    other.followPlan()
    // The rows hold the interest of the plan that they were stated for.
    other.plannedInterest = plannedInterest
    return other
  }

  /// The same futures, but what the plan holds of the portfolio is what another simulator's plan does: a path with higher mean returns
  /// then has more than planned, and not a plan that has already counted on them.
  package func keepingPlan(of other: Simulator) -> Simulator {
    precondition(layout == other.layout, "the same years and figures")
    var changed = self
    changed.planned = other.planned
    return changed
  }
}

extension Simulator {
  /// The same futures in which nobody reacts.
  package var withoutRules: Simulator {
    var other = self
    other.rules = nil
    return other
  }

  /// Whether every plan of the same futures meets the same deviations: not where the portfolio sells what restoration needs, where a rule
  /// reacts to how it goes, or where rows are kept, which other plans have other amounts in, or mechanisms give grounds.
  package var deviatesAlike: Bool {
    if case .need? = portfolio?.rule { return false }
    return economy == nil && rules == nil
  }

  /// Runs the drawn paths and keeps what they deviate with.
  package func step(_ rows: borrowing PathRows, keeping deviations: borrowing DeviationRows) {
    step(rows, where: { _ in true }) { deviations.keep($0, $1, $2) }
  }

  /// Runs this plan on the deviations that another simulator `with` the same factors kept; the portfolio's figures stay as that left them.
  package func rerun(_ rows: borrowing PathRows, _ deviations: borrowing DeviationRows) {
    precondition(deviatesAlike, "the same deviations for every plan")
    var state = start
    var withGrounds = start
    let hasGrounds = hasGrounds
    var closed = Bokslutsresultat()
    var closedWithGrounds = Bokslutsresultat()
    for group in 0..<RowBlock.groups {
      state.överta(start)
      if hasGrounds { withGrounds.överta(start) }
      for year in 0..<layout.yearCount {
        var deviation = deviations.deviation(year, group)
        model.stega(firstIndex + year, avvikelse: deviation, &state, &closed)
        if hasGrounds {
          deviation.regelbeslut = Lanes(repeating: grounds[year])
          model.stega(firstIndex + year, avvikelse: deviation, &withGrounds, &closedWithGrounds)
        }
        keep(year, closed.balanskravsresultat, closed.avräkning.utgående, rows, group)
        if hasAccounts { keepAccounts(year, closed, rows, group) }
        if hasReserves { keepReserves(year, state.reserver, rows, group) }
      }
      judge(state, hasGrounds ? withGrounds : nil, rows, group)
    }
  }
}
