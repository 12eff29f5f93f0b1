import Analysis
import Scenarios
import Simulation

extension SimulationReport {
  /// What differs where the plan breaks: the factors that differ most and the gains that could not be had.
  var reasons: [Wording] { [differences, shortfalls].compactMap { $0 } }

  /// At most three factors, each in the year in which it differs most, and only what lies at least a fifth of a standard
  /// deviation apart.
  private var differences: Wording? {
    guard let reasons = simulation.reasons else { return nil }
    var greatest: [FailureReasons.Difference] = []
    for difference in reasons.differences where abs(difference.distance) >= 0.2 && greatest.count < 3 {
      if !greatest.contains(where: { $0.nyckel == difference.nyckel }) { greatest.append(difference) }
    }
    guard !greatest.isEmpty else { return nil }
    return Wording { language in
      let list = greatest.map { difference in
        let (breaking, holding) = (
          signed(difference.breaching, difference, language), signed(difference.holding, difference, language)
        )
        let name = Faktor.wording(difference.nyckel)(language)
        return language == .sv
          ? "\(name) \(difference.år) (i snitt \(breaking) mot \(holding))"
          : "\(name) in \(difference.år) (on average \(breaking) against \(holding))"
      }.joined(separator: ", ")
      return language == .sv
        ? "Det som mest skiljer framtider där planen bryts från dem där den håller: \(list)."
        : "What most sets futures where the plan breaks apart from those where it holds: \(list)."
    }
  }

  private func signed(_ value: Double, _ difference: FailureReasons.Difference, _ language: Language) -> String {
    let sign = value > 0 ? "+" : ""
    if difference.isAmount { return sign + amount(value, language) }
    return sign + PercentFormat(language: language).text(value)
  }

  /// The year in which planned gains failed most more often where the plan breaks; nil where there are too few futures of a side.
  private var shortfalls: Wording? {
    let (breaking, holding) = (Int64(simulation.breachingPaths), Int64(simulation.holdingPaths))
    guard simulation.reasons != nil else { return nil }
    func gap(_ shortfall: GainsShortfall) -> Double {
      Double(shortfall.breaching) / Double(breaking) - Double(shortfall.holding) / Double(holding)
    }
    let planned = simulation.gainsShortfalls.filter(\.ingårIPlanen)
    guard let worst = planned.max(by: { gap($0) < gap($1) }), worst.breaching > 0 else { return nil }
    return Wording { language in
      let planned = amount(Double(worst.önskat), language)
      let own = share(Int64(worst.breaching), of: breaking, language)
      let other = share(Int64(worst.holding), of: holding, language)
      return language == .sv
        ? "Realiserade vinster under planens \(planned) \(worst.år): \(own) av framtiderna där planen bryts, \(other) av dem där den håller."
        : "Realised gains below the planned \(planned) in \(worst.år): \(own) of the futures where the plan breaks, \(other) of those where it holds."
    }
  }

  /// Gains that are not to be had in most futures: the plan counts on what the portfolio does not hold.
  var unreachable: [Wording] {
    simulation.gainsShortfalls.filter { $0.paths * 2 >= simulation.pilotPaths }.map { shortfall in
      Wording { language in
        let wanted = amount(Double(shortfall.önskat), language)
        let part = share(Int64(shortfall.paths), of: Int64(simulation.pilotPaths), language)
        let n = count(Int64(simulation.pilotPaths), language)
        switch (language, shortfall.ingårIPlanen) {
        case (.sv, true):
          return
            "Varning: planen räknar med \(wanted) i realiserade vinster \(shortfall.år), men så mycket finns inte att realisera i \(part) av framtiderna (av \(n))."
        case (.sv, false):
          return
            "Varning: \(wanted) ska realiseras \(shortfall.år), men så mycket finns inte att realisera i \(part) av framtiderna (av \(n))."
        case (.en, true):
          return
            "Warning: the plan counts on \(wanted) of realised gains in \(shortfall.år), but so much is not to be had in \(part) of the futures (of \(n))."
        case (.en, false):
          return
            "Warning: \(wanted) is to be realised in \(shortfall.år), but so much is not to be had in \(part) of the futures (of \(n))."
        }
      }
    }
  }
}
