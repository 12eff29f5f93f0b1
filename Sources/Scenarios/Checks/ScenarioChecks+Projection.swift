import Law
import Simulation

/// Checks of the plan once it has been run: what was asked for and what came of it.
extension ScenarioChecks {
  /// Decisions take no more than what remains of the deficit when they take effect.
  mutating func checkDecidedAmounts(_ projection: Projektion) {
    let register = scenario.model().bokslut.register
    for (index, decision) in scenario.synnerligaSkäl.enumerated() {
      let path = "synnerliga_skäl.\(index)"
      let isNew = decision.redovisat == decision.år
      let parts = register.poster(från: decision.år)
      let state =
        isNew ? projection.state(of: decision.år, scenario) : projection.state(of: decision.redovisat - 1, scenario)
      // What earlier decisions of the same year have taken is no longer there.
      let taken = scenario.synnerligaSkäl[..<index].filter {
        $0.år == decision.år && $0.redovisat == decision.redovisat && $0.slag == .avstå
      }
      var remaining =
        isNew
        ? parts.reduce(Int64(0)) { $0 + Int64(state.poster[$1].nytt[0]) }
        : parts.reduce(Int64(0)) { $0 + Int64(state.poster[$1].återstående[0]) }
      for earlier in taken { remaining -= min(remaining, earlier.belopp ?? remaining) }
      if remaining == 0 {
        let had = parts.contains { projection.hasHeld($0) }
        report(.decisionWithoutDeficit(decision.år, hadOne: had), at: path + ".år")
      } else if let amount = decision.belopp, amount > remaining {
        let problem = Problem.decisionTooLarge(
          decision.år,
          amount: amount,
          remaining: remaining,
          unit: scenario.enhet
        )
        report(problem, at: path + ".belopp")
      }
    }
  }

  /// Reserve movements that the rules cut are said, never swallowed.
  mutating func checkLimits(_ projection: Projektion) {
    for (offset, year) in scenario.år.alla.enumerated() {
      let done = projection.år[offset].resultat.utredning
      let toNew = Räkenskapsregler.gällande(år: year)?.reserveringTill == .resultatreserv
      check(scenario.resultatreserv.reservera, year, toNew ? done.reservering[0] : 0, "resultatreserv.reservera")
      check(
        scenario.resultatutjämningsreserv.reservera,
        year,
        toNew ? 0 : done.reservering[0],
        "resultatutjämningsreserv.reservera"
      )
      check(scenario.resultatreserv.använd, year, done.användningResultatreserv[0], "resultatreserv.använd")
      check(scenario.resultatutjämningsreserv.använd, year, done.användningRUR[0], "resultatutjämningsreserv.använd")
    }
  }

  private mutating func check(_ wishes: [Reservplan.Årsönskan], _ year: Int, _ done: Double, _ key: String) {
    guard let wish = wishes.first(where: { $0.år == year }), case .belopp(let wanted) = wish.önskan else { return }
    guard Int64(done) < wanted else { return }
    let problem = Problem.reserveLimited(
      what: key,
      year: year,
      wanted: wanted,
      allowed: Int64(done),
      unit: scenario.enhet
    )
    report(problem, at: "reserver.\(key).\(year)")
  }

  /// A budget with a surplus that plans a deficit under LKBR 11 kap. 10 §.
  mutating func checkBudget(_ projection: Projektion) {
    guard let year = scenario.år.budget, scenario.angivelse(year) == .räkenskaper else { return }
    let closing = projection.år[year - scenario.år.första].resultat
    let result = Int64(closing.utredning.åretsResultat[0])
    let balance = Int64(closing.balanskravsresultat[0])
    if result > 0 && balance < 0 {
      report(.budgetHidesDeficit(year, result: result, balance: balance, unit: scenario.enhet), at: "år.budget")
    }
  }
}

extension Projektion {
  /// Whether a place of the ledger has held a deficit at all.
  fileprivate func hasHeld(_ index: Int) -> Bool {
    start.återställning.poster[index].återstående[0] > 0
      || år.contains { $0.läge.återställning.poster[index].nytt[0] > 0 }
  }

  /// The restoration as a year left it; as the first year found it for the year before.
  fileprivate func state(of year: Int, _ scenario: Scenario) -> Återställning {
    let index = year - scenario.år.första
    return index < 0 ? start.återställning : år[index].läge.återställning
  }
}
