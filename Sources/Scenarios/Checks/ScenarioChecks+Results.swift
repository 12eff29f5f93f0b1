import Simulation

extension ScenarioChecks {
  /// Every year up to the plan's last has one statement of its result; S has one source.
  mutating func checkResults() {
    var missing: [Int] = []
    for year in scenario.år.alla {
      var keys: [String] = []
      if scenario.balanskravsresultat[year] != nil { keys.append("balanskravsresultat") }
      if scenario.åretsResultat[year] != nil { keys.append("årets_resultat") }
      if scenario.angesAvRader(year) { keys.append("resultaträkning") }
      if keys.count > 1 { report(.resultStatedTwice(year, keys: keys), at: "\(keys[0]).\(year)") }
      if keys.isEmpty && scenario.år.slag(year) != .framskrivning { missing.append(year) }
      if keys.isEmpty, scenario.år.slag(year) == .framskrivning, scenario.placeringar.iPlanen[year] != nil {
        report(.plannedGainsBeyondPlan(year), at: "placeringar.i_planen.\(year)")
      }
      if scenario.räkenskaper.skatterOchBidrag(year) != nil, scenario.skatterOchBidrag[year] != nil {
        report(.taxesStatedTwice(year), at: "skatter_och_bidrag.\(year)")
      }
      checkTaxBase(year)
      checkSigns(year)
    }
    if !missing.isEmpty { report(.resultMissing(missing), at: "år") }
  }

  /// Taxes are a share of the tax base: whoever states a base below them has mixed up units or figures.
  private mutating func checkTaxBase(_ year: Int) {
    guard let base = scenario.skatteunderlag[year],
      let taxes = scenario.räkenskaper.summa(.skatteintäkter, year) ?? scenario.skatterOchBidrag[year], base < taxes
    else { return }
    report(.taxBaseTooSmall(year, base: base, taxes: taxes, unit: scenario.enhet), at: "skatteunderlag.\(year)")
  }

  /// Revenue is positive and cost negative, as in the accounts.
  private mutating func checkSigns(_ year: Int) {
    for post in Resultatpost.allCases {
      // Equalisation may be a net payment and extraordinary items are either, so their signs tell nothing.
      if post == .statsbidragOchUtjämning || post == .extraordinäraPoster { continue }
      func isUnlikely(_ amount: Int64) -> Bool { post.ärKostnad ? amount > 0 : amount < 0 }
      guard let sum = scenario.resultaträkning.summa(post, year), isUnlikely(sum) else { continue }
      let problem = Problem.signUnlikely(row: post.nyckel, year: year, amount: sum, isCost: post.ärKostnad)
      let row = "resultaträkning.\(post.nyckel)"
      // Of named lines the one that turned the sum.
      let lines = scenario.resultaträkning.rader.filter {
        $0.post == post && isUnlikely($0.belopp[year] ?? 0) && !$0.namn.isEmpty
      }
      let line = lines.max { ($0.belopp[year] ?? 0).magnitude < ($1.belopp[year] ?? 0).magnitude }
      report(problem, at: "\(line?.path ?? row).\(year)")
    }
  }
}
