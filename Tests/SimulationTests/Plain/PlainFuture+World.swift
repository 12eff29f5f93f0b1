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

  /// The year's value of what goes on as AR(1): `states` has it as the year before left it, from the second simulated year on. In a running
  /// year only what is left of it is uncertain.
  func walk(
    _ key: String, _ ar: Decimaltal, _ sigma: Decimaltal, adverse: Double, _ year: Int, path: Int,
    _ states: inout [String: Double]
  ) -> Double {
    // December's forecast is as uncertain in a running year as in any.
    var sigma = sigma.procent * heronRoot(key == "slutavräkningsprognos" ? 1 : left(year))
    if key == "avvikelse", year == scenario.år.prognos, let stated = scenario.osäkerhet.avvikelse.sigmaPrognos {
      sigma = stated.procent
    }
    let shock = factors.innovation(key, adverse: adverse, year, path: path, draws)
    let value = states[key].map { ar.tal * $0 + sigma * shock } ?? sigma * shock
    states[key] = value
    return value
  }

  /// The values of the factors that something follows, by their keys.
  func walkFactors(_ year: Int, path: Int, _ states: inout [String: Double]) -> [String: Double] {
    var values: [String: Double] = [:]
    let avvikelse = scenario.osäkerhet.avvikelse
    values["avvikelse"] = walk("avvikelse", avvikelse.ar, avvikelse.sigma, adverse: -1, year, path: path, &states)
    for factor in scenario.osäkerhet.faktorer {
      guard let effect = effect(of: factor) ?? (factor.nyckel == "kort_ränta" && holdsCash ? 0 : nil) else { continue }
      // A factor hurts on the side on which its effect is negative; one that only cash feels, when it is low.
      values[factor.nyckel] = walk(
        factor.nyckel, factor.ar, factor.sigma, adverse: effect < 0 ? 1 : -1, year, path: path, &states)
    }
    return values
  }

  /// What a percentage point more of a factor does to the result of the plan's last year; nil where nothing follows it.
  private func effect(of factor: Faktorantagande) -> Double? {
    let stated = factor.känslighet == 0 ? nil : Double(factor.känslighet)
    let byLines = isByLines ? [effectOnLines(factor), effectOnTaxes(factor.nyckel), effectOnDebt(factor.nyckel)] : []
    let parts = ([stated, effectOnPensions(factor.nyckel)] + byLines).compactMap { $0 }
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }

  /// What a percentage point of a factor does to taxes with rules of their own, roughly; nil for nothing.
  private func effectOnTaxes(_ key: String) -> Double? {
    guard scenario.skatt != nil, ["skatteunderlag", "eget_skatteunderlag", "slutavräkningsprognos"].contains(key) else {
      return nil
    }
    return Double(scenario.räkenskaper.summa(.skatteintäkter, scenario.år.sistaAngivna) ?? 0) / 100
  }

  /// What a percentage point of a factor does to pensions, roughly; nil for nothing.
  private func effectOnPensions(_ key: String) -> Double? {
    guard let pensions = scenario.pensioner else { return nil }
    if key == "kostnadsindex", let premium = pensions.premier.poster.first { return -Double(premium.belopp) / 100 }
    return key == "konsumentpriser"
      ? -Double(pensions.avsättning + pensions.utbetalningarAnsvarsförbindelse) / 100 : nil
  }

  /// What bias, deviation and factors add to a year's result where it is stated as a whole.
  func deviation(_ year: Int, _ values: [String: Double]) -> Int64 {
    let taxes = Double(scenario.skatterOchBidrag(year)!)
    var sum = krona(taxes * scenario.osäkerhet.systematiskAvvikelse.procent)
    sum += krona(values["avvikelse"]! * taxes)
    for factor in scenario.osäkerhet.faktorer {
      // A percentage point is 0.01.
      if let value = values[factor.nyckel] { sum += krona(value * (Double(factor.känslighet) * 100)) }
    }
    return sum
  }

  /// Runs the portfolio's year, by the mean returns where there is no path.
  func move(
    _ portfolio: inout PlainPortfolio, _ year: Int, path: Int?, need: Int64, extra: Int64, _ shortRate: Double
  ) -> PlainPortfolio.Year {
    let part = self.part(year)
    let central = scenario.osäkerhet.faktorer.first { $0.nyckel == "kort_ränta" }!.medel.procent
    let rate = central * part + shortRate * part
    return portfolio.run(
      year, part: part, isActive: scenario.realiseringsår?.contains(year) == true, need: need, extra: extra, rate: rate
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
