import Numerics
import Scenarios

/// What the world does.
extension PlainFuture {
  /// How much of a year is still to come when its simulation begins.
  private func left(_ year: Int) -> Double {
    year == scenario.år.prognos ? Double(12 - (scenario.år.prognosmånad ?? 8)) / 12 : 1
  }

  /// How much of a year's return is still to come when the portfolio's simulation begins.
  private func part(_ year: Int) -> Double {
    let day = scenario.placeringar.portfölj!.värderad
    return year > day.år ? 1 : Double(12 - day.månad) / 12
  }

  private var holdsCash: Bool {
    scenario.placeringar.portfölj?.tillgångsslag.contains { $0.avkastning == .kortRänta } ?? false
  }

  /// What a percentage point of a factor does to pensions, roughly; nil for nothing.
  private func pensionEffect(_ key: String) -> Double? {
    guard let pensions = scenario.pensioner else { return nil }
    if key == "kostnadsindex", let premium = pensions.premier.poster.first { return -Double(premium.belopp) / 100 }
    return key == "konsumentpriser"
      ? -Double(pensions.avsättning + pensions.utbetalningarAnsvarsförbindelse) / 100 : nil
  }

  /// What bias, deviation and factors add to a year's result; `states` has each AR(1) as the year before left it.
  func deviation(_ year: Int, path: Int, _ states: inout [String: Double]) -> Int64 {
    let taxes = Double(scenario.skatterOchBidrag(year)!)
    let uncertainty = scenario.osäkerhet
    func move(_ key: String, _ ar: Double, _ sigma: Double, adverse: Double) -> Double {
      let shock = factors.innovation(key, adverse: adverse, year, path: path, draws)
      let value = states[key].map { ar * $0 + sigma * shock } ?? sigma * shock
      states[key] = value
      return value
    }
    var sum = krona(taxes * uncertainty.systematiskAvvikelse.procent)
    var sigma = uncertainty.avvikelse.sigma.procent * heronRoot(left(year))
    if year == scenario.år.prognos, let stated = uncertainty.avvikelse.sigmaPrognos { sigma = stated.procent }
    sum += krona(move("avvikelse", uncertainty.avvikelse.ar.tal, sigma, adverse: -1) * taxes)
    for factor in uncertainty.faktorer {
      let pensions = pensionEffect(factor.nyckel)
      guard factor.känslighet != 0 || pensions != nil || factor.nyckel == "kort_ränta" && holdsCash else { continue }
      // A factor hurts on the side on which its effect is negative; one that only cash feels, when it is low.
      let adverse: Double = Double(factor.känslighet) + (pensions ?? 0) < 0 ? 1 : -1
      let sigma = factor.sigma.procent * heronRoot(left(year))
      let value = move(factor.nyckel, factor.ar.tal, sigma, adverse: adverse)
      // A percentage point is 0.01.
      sum += krona(value * (Double(factor.känslighet) * 100))
    }
    return sum
  }

  /// Runs the portfolio's year, by the mean returns where there is no path.
  func move(
    _ portfolio: inout PlainPortfolio, _ year: Int, path: Int?, need: Int64, _ shortRate: Double
  ) -> PlainPortfolio.Year {
    let part = self.part(year)
    let central = scenario.osäkerhet.faktorer.first { $0.nyckel == "kort_ränta" }!.medel.procent
    let rate = central * part + shortRate * part
    return portfolio.run(
      year, part: part, isActive: scenario.realiseringsår?.contains(year) == true, need: need, rate: rate
    ) { asset in
      guard case .egen(let mean, let sigma, _) = asset.avkastning else { return 1 }
      return factors.growth(
        asset, mean: mean.procent, sigma: sigma.procent, part: part, year, path: path, draws)
    }
  }

  /// What the plan's result holds of realised gains: as stated; none where the rule realises what is not stated; else what the mean
  /// returns make of rebalancing and withdrawals.
  func plannedGain(_ year: Int, _ mean: Year) -> Int64 {
    scenario.placeringar.iPlanen[year] ?? (scenario.realiseringsår?.contains(year) == true ? 0 : mean.placed.realised)
  }
}
