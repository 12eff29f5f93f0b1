import Law
import Simulation

/// Checks of the plan once it has been run: what was asked for and what came of it.
extension ScenarioChecks {
  /// Decisions take no more than what remains of the deficit when they take effect, an extension only from earlier deadlines.
  mutating func checkDecidedAmounts(_ projection: Projektion) {
    let register = scenario.model().bokslut.register
    for (index, decision) in scenario.synnerligaSkäl.enumerated() {
      let isNew = decision.redovisat == decision.år
      let state = projection.state(of: isNew ? decision.år : decision.redovisat - 1, scenario)
      var parts = register.poster(från: decision.år).map { place in
        let amount = isNew ? state.poster[place].nytt[0] : state.poster[place].återstående[0]
        return (senast: register.poster[place].senast, kvar: Int64(amount))
      }
      // What earlier decisions of the same year have taken is no longer there; what they moved is due later.
      for earlier in scenario.synnerligaSkäl[..<index]
      where earlier.år == decision.år && earlier.redovisat == decision.redovisat {
        Self.take(earlier, &parts)
      }
      let remaining = Self.eligible(decision, parts)
      let path = "synnerliga_skäl.\(index)"
      if remaining == 0 {
        let had = register.poster(från: decision.år).contains { projection.hasHeld($0) }
        report(.decisionWithoutDeficit(decision.år, hadOne: had), at: path + ".år")
      } else if let amount = decision.belopp, amount > remaining {
        let problem = Problem.decisionTooLarge(decision.år, amount: amount, remaining: remaining, unit: scenario.enhet)
        report(problem, at: path + ".belopp")
      }
    }
  }

  private typealias Part = (senast: Int, kvar: Int64)

  private static func eligible(_ decision: Beslut, _ parts: [Part]) -> Int64 {
    parts.filter { isEligible(decision, $0) }.reduce(0) { $0 + $1.kvar }
  }

  private static func isEligible(_ decision: Beslut, _ part: Part) -> Bool {
    guard case .förläng(let till) = decision.slag else { return true }
    return part.senast < till
  }

  private static func take(_ decision: Beslut, _ parts: inout [Part]) {
    var left = min(decision.belopp ?? .max, eligible(decision, parts))
    let moved = left
    for index in parts.indices.sorted(by: { parts[$0].senast < parts[$1].senast })
    where isEligible(decision, parts[index]) {
      let taken = min(left, parts[index].kvar)
      parts[index].kvar -= taken
      left -= taken
    }
    if case .förläng(let till) = decision.slag, let target = parts.firstIndex(where: { $0.senast == till }) {
      parts[target].kvar += moved
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

  /// A budget that passes KL 11 kap. 5 § but plans a deficit under LKBR 11 kap. 10 §.
  mutating func checkBudget(_ projection: Projektion) {
    guard let year = scenario.år.budget else { return }
    let offset = year - scenario.år.första
    let before = offset == 0 ? projection.start : projection.år[offset - 1].läge
    let closed = projection.år[offset].resultat
    guard let test = scenario.budgetprövning(closed, före: before.reserver), test.planerarUnderskott else { return }
    let problem = Problem.budgetHidesDeficit(
      year,
      result: Int64(closed.utredning.åretsResultat[0]),
      balance: test.planeratBalanskravsresultat,
      unit: scenario.enhet
    )
    report(problem, at: "år.budget")
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
