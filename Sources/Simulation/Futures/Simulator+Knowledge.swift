import Law
import Numerics

/// What is known when a year's decisions are taken: how the year before closed, and the plan.
extension Simulator {
  /// What restoration needs of a year's gains as far as known when the year's sales are decided: what is due by its end according to a
  /// forecast of the year before, less the planned result without gains; never more than all that is outstanding.
  ///
  /// - Parameter improvement: what has been done since the plan to better the year's result.
  func need(_ year: Int, _ state: Bokslutsläge, error: Lanes, improvement: Lanes = .zero) -> Lanes {
    guard case .need? = portfolio?.rule, portfolio?.isActive[year] == true else { return .zero }
    let debt = debt(year, state)
    let given = Lanes(repeating: plannedWithoutGains[year]) + improvement
    return DecisionRules.need(due: debt.due + error, outstanding: debt.outstanding + error, given: given)
  }

  /// What is known for the beslutsregler, but for the forecast.
  func knowledge(_ year: Int, _ state: Bokslutsläge, _ placements: PortfolioState?) -> Knowledge {
    var known = Knowledge()
    (known.due, known.dueNext, known.outstanding) = debt(year, state)
    known.planned = Lanes(repeating: plannedBalance[year])
    if let portfolio, let placements, year >= portfolio.firstYear {
      known.gains = (placements.realisable - Lanes(repeating: planned[year].realised)).positivePart
    }
    let plan = model.år[firstIndex + year]
    known.reserves.rur = (state.reserver.rur - Lanes(repeating: plan.användRUR)).positivePart
    known.reserves.resultatreserv =
      (state.reserver.resultatreserv - Lanes(repeating: plan.användResultatreserv)).positivePart
    return known
  }

  /// What remained to restore when the year before closed: what is due by the end of the year, by the end of the next, and all of it.
  private func debt(_ year: Int, _ state: Bokslutsläge) -> (due: Lanes, next: Lanes, outstanding: Lanes) {
    let current = layout.years.lowerBound + year
    var due = Lanes.zero
    var next = Lanes.zero
    var outstanding = Lanes.zero
    for (place, post) in layout.places.enumerated() where post.från < current {
      let remaining = state.återställning.poster[place].återstående
      outstanding += remaining
      if post.senast <= current + 1 { next += remaining }
      if post.senast <= current { due += remaining }
    }
    return (due, next, outstanding)
  }
}
