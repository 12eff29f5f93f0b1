import Simulation

extension ScenarioChecks {
  /// Every year up to the plan's last has one statement of its result; S has one source.
  mutating func checkResults() {
    for year in scenario.år.alla {
      var keys: [String] = []
      if scenario.balanskravsresultat[year] != nil { keys.append("balanskravsresultat") }
      if scenario.åretsResultat[year] != nil { keys.append("årets_resultat") }
      if scenario.resultaträkning.åretsResultat(year) != nil { keys.append("resultaträkning") }
      if keys.count > 1 { report(.resultStatedTwice(year, keys: keys), at: "\(keys[0]).\(year)") }
      if keys.isEmpty && scenario.år.slag(year) != .framskrivning { report(.resultMissing(year), at: "år") }
      if keys.isEmpty, scenario.år.slag(year) == .framskrivning, scenario.placeringar.iPlanen[year] != nil {
        report(.plannedGainsBeyondPlan(year), at: "placeringar.i_planen.\(year)")
      }
      if scenario.resultaträkning.skatterOchBidrag(year) != nil, scenario.skatterOchBidrag[year] != nil {
        report(.taxesStatedTwice(year), at: "skatter_och_bidrag.\(year)")
      }
      for post in Resultatpost.allCases where post != .extraordinäraPoster {
        guard let sum = scenario.resultaträkning.summa(post, year), post.ärKostnad ? sum > 0 : sum < 0 else { continue }
        // Equalisation may be a net payment, so only its sign tells nothing.
        if post == .statsbidragOchUtjämning { continue }
        let problem = Problem.signUnlikely(row: post.nyckel, year: year, amount: sum, isCost: post.ärKostnad)
        report(problem, at: "resultaträkning.\(post.nyckel).\(year)")
      }
    }
  }

  /// All amounts together stay where a Double counts every krona.
  mutating func checkSums() {
    let largest = 9e15
    var total = 0.0
    func add(_ series: Årsserie) { for post in series.poster { total += abs(Double(post.belopp)) } }
    [scenario.skatterOchBidrag, scenario.balanskravsresultat, scenario.åretsResultat].forEach(add)
    [scenario.placeringar.iPlanen, scenario.placeringar.övervärde, scenario.nettoinvesteringar].forEach(add)
    scenario.resultaträkning.rader.forEach { add($0.belopp) }
    scenario.åtgärder.forEach { add($0.effekt) }
    for justering in Balanskravsjustering.allCases { scenario.justeringar[justering].map(add) }
    for post in Balanspost.allCases { scenario.balansräkning[post].map(add) }
    for underskott in scenario.ingåendeUnderskott { total += Double(underskott.belopp) }
    total += Double(scenario.resultatreserv.ingående) + Double(scenario.resultatutjämningsreserv.ingående)
    // Extrapolated years repeat the last result.
    let last = scenario.år.sistaAngivna
    let repeated = Double(scenario.år.till - last) * abs(Double(scenario.angivetResultat(last) ?? 0))
    if total + repeated > largest { report(.sumsTooLarge, at: "") }
  }
}
