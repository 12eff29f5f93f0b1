import Numerics
import Scenarios
import Simulation

/// The income statement, line by line.
extension PlainFuture {
  /// Whether the plan is stated by the rows of its income statement, and deviates by them.
  var isByLines: Bool { scenario.osäkerhet.metod == .rader }

  /// What a row is planned to come to: its lines, and what of measures and pensions these do not hold.
  func planned(_ post: Resultatpost, _ year: Int) -> Int64 {
    let lines = scenario.räkenskaper.rader.filter { $0.post == post && $0.namn != "pensioner" }
    let stated = lines.reduce(0) { $0 + ($1.belopp[year] ?? 0) }
    let measures = scenario.åtgärder.filter { $0.post == post }.reduce(0) { $0 + scenario.tillägg(av: $1, year) }
    switch post {
    case .verksamhetensKostnader: return stated + measures - plannedPensions(year, \.operating)
    case .finansiellaKostnader: return stated + measures - plannedPensions(year, \.financial)
    default: return stated + measures
    }
  }

  /// What of planned pensions the plan's figures do not hold: all, or what another real rate than theirs does.
  private func plannedPensions(_ year: Int, _ part: (PlainPensions.Year) -> Int64) -> Int64 {
    guard let own = scenario.pensioner, var pensions = PlainPensions(scenario, first: years.lowerBound),
      var usual = PlainPensions(scenario, first: years.lowerBound, ratesChange: false)
    else { return 0 }
    var cost: Int64 = 0
    for earlier in years.lowerBound...year {
      cost = part(pensions.run(earlier, prices: 0, costs: 0))
      let held = part(usual.run(earlier, prices: 0, costs: 0))
      if own.ingårIPlanen { cost -= held }
    }
    return cost
  }

  /// What a percentage point more of a factor does to the lines that react to it, by what they are in the plan's last year; nil where none does.
  func effectOnLines(_ factor: Faktorantagande) -> Double? {
    let effects = scenario.räkenskaper.rader.flatMap { line in
      let amount = line.belopp.poster.last { $0.år <= scenario.år.sistaAngivna }?.belopp ?? 0
      return reactions(line).filter { $0.faktor == factor.nyckel && $0.styrka.tal != 0 }.map {
        Double(amount) * $0.styrka.tal / 100
      }
    }
    return effects.isEmpty ? nil : effects.reduce(0, +)
  }

  /// What a line follows; taxes with rules of their own do not follow the tax base twice.
  private func reactions(_ line: Resultaträkning.Rad) -> [Resultaträkning.Reaktion] {
    line.reaktioner.filter { scenario.skatt == nil || line.post != .skatteintäkter || $0.faktor != "skatteunderlag" }
  }

  /// What the rows of a year deviate with. `states` holds, beside the factors, the level that each factor of growth has reached for the one
  /// that is planned.
  func deviations(
    _ year: Int, _ values: [String: Double], path: Int, _ states: inout [String: Double]
  ) -> [Resultatpost: Int64] {
    let uncertainty = scenario.osäkerhet
    var rows: [Resultatpost: Int64] = [:]
    func add(_ amount: Int64, _ post: Resultatpost) { rows[post, default: 0] += amount }
    let taxes = Double(scenario.skatterOchBidrag(year)!)
    add(krona(taxes * uncertainty.systematiskAvvikelse.procent), .verksamhetensKostnader)
    add(krona(values["avvikelse"]! * Double(unexplained(year))), .verksamhetensKostnader)
    for factor in uncertainty.faktorer {
      guard let value = values[factor.nyckel] else { continue }
      add(krona(value * (Double(factor.känslighet) * 100)), .verksamhetensKostnader)
      // Nothing shrinks by more than 99 percent in a year.
      let planned = 1 + factor.medel.procent
      states["nivå av \(factor.nyckel)", default: 1] *= max(0.01, planned + value) / planned
    }
    for line in scenario.räkenskaper.rader {
      let plan = Double(line.belopp[year] ?? 0)
      var product = 1.0
      for reaction in reactions(line) where reaction.styrka.tal != 0 {
        let factor = uncertainty.faktorer.first { $0.nyckel == reaction.faktor }!
        if factor.ärNivå {
          add(krona(values[factor.nyckel]! * (plan * reaction.styrka.tal)), line.post)
        } else {
          let level = states["nivå av \(factor.nyckel)"]!
          product *= reaction.styrka.tal == 1 ? level : exponential(reaction.styrka.tal * logarithm(level))
        }
      }
      add(krona(plan * product) - Int64(plan), line.post)
      if let precision = line.precision {
        // More of a cost is worse.
        let adverse: Double = (line.belopp.poster.last?.belopp ?? 0) < 0 ? 1 : -1
        let value = walk(
          line.nyckel, precision.ar, precision.sigma, adverse: adverse, year, path: path, &states)
        add(krona(value * plan), line.post)
      }
    }
    return rows
  }

  /// Net cost of the lines that have no precision of their own.
  private func unexplained(_ year: Int) -> Int64 {
    let operating: [Resultatpost] = [.verksamhetensIntäkter, .verksamhetensKostnader, .avskrivningar]
    let lines = scenario.räkenskaper.rader.filter { operating.contains($0.post) && $0.precision == nil }
    return abs(lines.reduce(0) { $0 + ($1.belopp[year] ?? 0) })
  }
}
