import Simulation

extension ScenarioChecks {
  /// Taxes that follow the tax base: what they are worked out from is there for every year that is not settled.
  mutating func checkTaxes() {
    guard let taxes = scenario.skatt else { return }
    guard let first = scenario.år.förstaOsäkra else { return report(.nothingUncertain, at: "skatt") }
    if taxes.ingårIPlanen { checkStatedTaxes(first) }
    if case .underlag(let own) = taxes.grund {
      checkRates(own, first)
      if taxes.ingårIPlanen { checkInPlan(own) } else { checkAdded(own, first) }
    }
    for line in scenario.resultaträkning.rader where line.post == .skatteintäkter {
      let base = Faktor.skatteunderlag.nyckel
      guard line.reaktioner.contains(where: { $0.faktor == base && $0.styrka.tal != 1 }) else { continue }
      let owner = line.path + ".reagerar_på"
      report(.keyNotUsed(base, owner: owner, by: "skatt", uses: []), at: "\(owner).\(base)")
    }
    let error = scenario.osäkerhet.faktorer.first { $0.faktor == .slutavräkningsprognos }
    if let error, error.medel != .noll {
      let path = "osäkerhet.faktorer.slutavräkningsprognos.medel"
      report(.outOfRange(what: path, found: error.medel.text, range: "0: the plan holds the forecast itself"), at: path)
    }
  }

  /// What the plan holds must stand in the income statement, by whose lines paths deviate.
  private mutating func checkStatedTaxes(_ first: Int) {
    let missing = scenario.år.stated.filter { $0 >= first && scenario.räkenskaper.summa(.skatteintäkter, $0) == nil }
    for year in missing { report(.incomeStatementNeeded(year, rows: true), at: "skatt") }
    if missing.isEmpty, scenario.osäkerhet.metod == .resultat {
      report(.keyNotUsed("skatt", owner: "", by: "metod: \"resultat\"", uses: []), at: "skatt")
    }
  }

  private mutating func checkRates(_ own: Skatteberäkning, _ first: Int) {
    let mean: (key: String, series: Talserie, example: String)
    switch own.medelskattekraft {
    case .andel(let ratio): mean = ("skatt.skattekraft", ratio, "92.5")
    case .kronor(let kronor): mean = ("skatt.medelskattekraft", kronor, "280000")
    }
    let needed = [
      ("skatt.skattesats", own.skattesats, "11.5"), ("skatt.rikets_skattesats", own.riketsSkattesats, "11.5"), mean,
      ("skatt.utjämning.länsvis_skattesats", own.länsvisSkattesats, "10.2"),
    ]
    // What is not stated at all was missed when it was read.
    for (key, series, example) in needed where !series.isEmpty && series.gällande(first) == nil {
      report(.missingKey("\(first)", owner: key, example: "\"\(first)\": \(example)"), at: key)
    }
    let years = [
      ("befolkning", first, scenario.befolkning, "inhabitants on 1 November \(first - 1)"),
      ("skatteunderlag", first - 2, scenario.skatteunderlag, "the income that the taxes of \(first) rest on"),
    ]
    for (key, year, series, what) in years where series.senaste(före: year) == nil && (isWhole || places[key] == nil) {
      let example = "\(key): { \"\(year)\": … }, \(what)"
      report(
        .missingKey(places[key] == nil ? key : "\(year)", owner: places[key] == nil ? "" : key, example: example),
        at: key)
    }
  }

  /// Amounts that no path moves are in the stated figures already.
  private mutating func checkInPlan(_ own: Skatteberäkning) {
    let fixed = [
      ("slutavräkningsdifferens", own.slutavräkningsdifferens), ("utjämning.kostnadsutjämning", own.kostnadsutjämning),
      ("utjämning.strukturbidrag", own.strukturbidrag), ("utjämning.införandebidrag", own.införandebidrag),
      ("utjämning.reglering", own.reglering),
    ]
    for (key, series) in fixed where !series.isEmpty {
      report(.keyNotUsed(key, owner: "skatt", by: "ingår_i_planen: true", uses: []), at: "skatt.\(key)")
    }
  }

  /// Taxes that are added as lines have no other source, and utjämningen is whole.
  private mutating func checkAdded(_ own: Skatteberäkning, _ first: Int) {
    let needed = [("kostnadsutjämning", own.kostnadsutjämning), ("reglering", own.reglering)]
    for (key, series) in needed where series.gällande(first) == nil && !own.länsvisSkattesats.isEmpty {
      let example = "\(key): { \"\(first)\": -100 }, kronor per inhabitant"
      report(.missingKey(key, owner: "skatt.utjämning", example: example), at: "skatt.utjämning")
    }
    let lines = scenario.resultaträkning.rader
    let open = scenario.år.alla.filter { $0 >= first }
    for year in open where lines.contains(where: { $0.post == .skatteintäkter && $0.gäller(year) }) {
      let path = "resultaträkning.skatteintäkter.\(year)"
      report(.resultStatedTwice(year, keys: ["resultaträkning.skatteintäkter", "skatt"]), at: path)
    }
    let missing = scenario.år.stated.filter { year in year >= first && !lines.contains { $0.gäller(year) } }
    if !missing.isEmpty { report(.resultMissing(missing), at: "år") }
  }
}
