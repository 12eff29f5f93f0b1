import Law
import Numerics
import Scenarios
import Simulation
import TestSupport

/// What is decided, and the closing.
extension PlainFuture {
  /// What is due by the year as the forecast of the year before has it, less what the plan gives without its gains; never more than
  /// is outstanding. Nothing where the rule does not ask.
  ///
  /// - Parameter improvement: what rules have decided already to better the year with.
  func need(_ year: Int, _ ledger: PlainLedger, path: Int?, improvement: Int64) -> Int64 {
    guard case .vidBehov? = scenario.placeringar.portfölj?.realisering.regel,
      scenario.realiseringsår?.contains(year) == true
    else {
      return 0
    }
    let error = path.map { forecastError(year, path: $0) } ?? 0
    let due = ledger.cohorts.filter { $0.deadline <= year }.reduce(error) { $0 + $1.remaining }
    let given = planned[year - years.lowerBound] - (scenario.placeringar.iPlanen[year] ?? 0) + improvement
    let lacking = due - given
    return due > 0 ? max(0, min(lacking, ledger.total + error)) : 0
  }

  /// What is known when a year's rules decide, but for what the year before came to.
  func knowledge(_ year: Int, _ ledger: PlainLedger, _ portfolio: PlainPortfolio?) -> PlainDecisions.Known {
    func due(by year: Int) -> Int64 { ledger.cohorts.filter { $0.deadline <= year }.reduce(0) { $0 + $1.remaining } }
    func beyond(_ reserve: Int64, _ planned: Double) -> Int64 {
      max(0, reserve - (planned < 1e18 ? Int64(planned) : .max))
    }
    let plan = model.år[year - scenario.år.första]
    var known = PlainDecisions.Known()
    (known.due, known.dueNext, known.outstanding) = (due(by: year), due(by: year + 1), ledger.total)
    known.planned = planned[year - years.lowerBound]
    if let portfolio, year >= firstPortfolioYear {
      known.gains = max(0, portfolio.realisable - plannedGain(year, mean[year - years.lowerBound]))
    }
    known.rur = beyond(ledger.rur, plan.användRUR)
    known.rr = beyond(ledger.rr, plan.användResultatreserv)
    return known
  }

  /// The year before the first simulated one is settled and known.
  func forecastError(_ year: Int, path: Int) -> Int64 {
    guard year > years.lowerBound else { return 0 }
    let sigma = Double(scenario.skatterOchBidrag(year - 1)!) * scenario.osäkerhet.prognosfel.procent
    return sigma > 0 ? krona(factors.forecastError(year, path: path, draws) * sigma) : 0
  }

  /// Closes a year of the plan with what goes otherwise.
  func close(_ year: Int, _ own: Year, waiver: Int64 = 0, _ ledger: inout PlainLedger) -> Year {
    let plan = model.år[year - scenario.år.första]
    var done = own
    let gains = Int64(plan.placeringsvinst) + own.gainDeviation
    let excluded = scenario.inställningar.placeringsvinster == .undantas ? max(0, gains) : 0
    if plan.angivelse == .balanskravsresultat {
      ledger.close(year, bkr: Int64(plan.resultat) + own.deviation - excluded, ruleWaiver: waiver)
    } else {
      var accounts = self.accounts(plan, own.moved)
      accounts.ar += own.deviation
      accounts.s += (own.posts[.skatteintäkter] ?? 0) + (own.posts[.statsbidragOchUtjämning] ?? 0)
      accounts.equityNegative = plan.justeratEgetKapital + Double(own.equity) < 0
      accounts.rvAll += excluded
      accounts.ruleWaiver = waiver
      accounts.useRUR = accounts.useRUR.map { $0 + own.useRUR }
      accounts.useRR = accounts.useRR.map { $0 + own.useRR }
      done.result = accounts.ar
      ledger.close(year, accounts)
    }
    done.outcome = ledger.outcome
    done.rr = ledger.rr
    done.rur = ledger.rur
    return done
  }

  /// The accounts of the plan, övervärdet moved.
  private func accounts(_ plan: Modellår, _ moved: (from: Int64, to: Int64)?) -> PlainYear {
    func wish(_ amount: Double) -> Int64? { amount == .infinity ? nil : Int64(amount) }
    let isSimulated = years.contains(plan.år)
    var accounts = PlainYear(
      ar: isByLines && isSimulated
        ? Resultatpost.allCases.reduce(0) { $0 + planned($1, plan.år) } : Int64(plan.resultat))
    accounts.rvAll = Int64(plan.realisationsvinster)
    accounts.rvEx = Int64(plan.undantagnaRealisationsvinster)
    accounts.rfEx = Int64(plan.undantagnaRealisationsförluster)
    if let moved {
      // The lines sum to −(A′ − A), and to the results only the sum matters.
      accounts.ar += moved.to - moved.from
      let change = Int64(plan.övervärdeEfter) + moved.to - Int64(plan.övervärdeFöre) - moved.from
      accounts.gains = max(0, change)
      accounts.losses = max(0, -change)
    } else {
      accounts.gains = Int64(plan.orealiseradeVinster)
      accounts.losses = Int64(plan.orealiseradeFörluster)
      accounts.reversedLosses = Int64(plan.återföringFörluster)
      accounts.reversedGains = Int64(plan.återföringVinster)
    }
    accounts.s = Int64(plan.skatterOchBidrag)
    accounts.reserve = wish(plan.reservera)
    accounts.useRUR = wish(plan.användRUR)
    accounts.useRR = wish(plan.användResultatreserv)
    accounts.rurConditionMet = plan.rurVillkorUppfyllt
    return accounts
  }
}
