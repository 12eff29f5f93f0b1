import Scenarios
import Simulation

/// Taxes and utjämning of one path (lag (1965:269) 4 §, lag (2004:773)), in kronor and rates as the laws have them.
struct PlainTaxation {
  /// A year's taxes, and what of utjämningen follows the tax base.
  struct Year {
    var taxes: Int64 = 0
    var grants: Int64 = 0
  }

  /// What a year is worked out from.
  private struct Terms {
    var base: Double
    var rate = 1.0
    var inhabitants = 1.0
    var meanBase: Double
    var meanRate = 1.0
    var settlement = 0.0
    var guarantee = 1.0
    var countyRate: Double
  }

  private let scenario: Scenario
  private let skatt: Skatteantagande
  /// What the tax bases of the latest two years came to of the planned ones: the country's, and the own one beside it.
  private var levels = [(national: 1.0, own: 1.0), (national: 1.0, own: 1.0)]
  private var lastError: Int64 = 0

  init?(_ scenario: Scenario) {
    guard let skatt = scenario.skatt else { return nil }
    self.scenario = scenario
    self.skatt = skatt
  }

  /// - Parameters:
  ///   - national: what the country's tax base has come to of the planned one.
  ///   - own: what the own one has deviated with beside that.
  ///   - forecast: by what share December's forecast of the final tax is wrong.
  mutating func run(_ year: Int, national: Double, own: Double, forecast: Double) -> Year {
    let terms = terms(year)
    // The income of two years ago is the latest that is decided on, and the factors were set on the plan.
    let known = levels.removeFirst()
    levels.append((national, own))
    let base = krona(terms.base * (known.national * known.own))
    let meanBase = terms.meanBase * known.national
    let finalPlan = terms.meanBase * terms.meanRate + terms.settlement
    let settled = krona((finalPlan * national - meanBase * terms.meanRate) * terms.inhabitants)
    let error = krona(finalPlan * terms.inhabitants * forecast)
    let correction = -lastError
    lastError = error
    let guaranteed = meanBase * (terms.guarantee * terms.inhabitants)
    let equalised = krona((guaranteed - Double(base)) * terms.countyRate)
    // The state takes back what all of inkomstutjämningen rises by. Kronor that are planned are the plan's.
    let rise = (meanBase - terms.meanBase) * ((terms.guarantee - 1) * terms.countyRate)
    return Year(
      taxes: krona(Double(base) * terms.rate) + settled + error + correction,
      grants: equalised + krona((regulation(year) - rise) * terms.inhabitants))
  }

  private func regulation(_ year: Int) -> Double {
    guard case .underlag(let own) = skatt.grund else { return 0 }
    return own.reglering.gällande(year)?.tal.tal ?? 0
  }

  private func mean(_ key: String) -> Double {
    scenario.osäkerhet.faktorer.first { $0.nyckel == key }!.medel.procent
  }

  private func terms(_ year: Int) -> Terms {
    switch skatt.grund {
    case .genomslag(let share):
      let taxes = Double(scenario.räkenskaper.summa(.skatteintäkter, year) ?? 0)
      return Terms(base: taxes, meanBase: taxes, countyRate: 1 - share.procent)
    case .underlag(let own):
      let national = 1 + mean("skatteunderlag")
      let base = krona(ownBase(year - 2) * (own.uppräkning[year]?.tal ?? national * national))
      let inhabitants = Double(scenario.befolkning.poster.last { $0.år <= year }!.belopp)
      var meanBase = 0.0
      switch own.medelskattekraft {
      case .andel(let share): meanBase = Double(base) / inhabitants / share.gällande(year)!.tal.procent
      case .kronor(let kronor): meanBase = kronor.gällande(year)!.tal.tal
      }
      return Terms(
        base: Double(base), rate: own.skattesats.gällande(year)!.tal.procent, inhabitants: inhabitants,
        meanBase: meanBase, meanRate: own.riketsSkattesats.gällande(year)!.tal.procent,
        settlement: own.slutavräkning[year]?.tal ?? 0, guarantee: own.garantinivå.procent,
        countyRate: own.länsvisSkattesats.gällande(year)!.tal.procent)
    }
  }

  /// The planned tax base of a year: the last stated one, grown on.
  private func ownBase(_ year: Int) -> Double {
    let stated = scenario.skatteunderlag.poster.last { $0.år <= year }!
    let growth = (1 + mean("skatteunderlag")) * (1 + mean("eget_skatteunderlag"))
    return (stated.år..<year).reduce(Double(stated.belopp)) { base, _ in Double(krona(base * growth)) }
  }
}
