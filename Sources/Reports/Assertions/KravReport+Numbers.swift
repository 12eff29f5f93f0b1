import Analysis
import Numerics
import Scenarios

// Values, limits and distances of krav in words.
extension KravReport {
  /// What a figure came to.
  func text(_ utfall: Solution.Outcome?, _ own: Kravbedömning, _ language: Language) -> String {
    switch utfall {
    case .probability(let probability):
      let side = PercentFormat(language: language).number(SimulationReport.side(probability))
      return "\(percent(probability.value, own, language)) (±\u{A0}\(side))"
    case .mean(let mean, let half):
      return rounded(mean, language) + (half.map { " (±\u{A0}\(rounded($0, language)))" } ?? "")
    case .amount(let kronor): return amount(Double(kronor), language)
    case .percent(let value): return percent(value / 100, own, language)
    case .verdict(let holds):
      return language == .sv ? (holds ? "håller" : "håller inte") : holds ? "holds" : "does not hold"
    case nil: return ""
    }
  }

  /// The limit with its side: of a median or quantile that of the probability.
  func limit(_ own: Kravbedömning, _ language: Language) -> String {
    let condition = own.krav.villkor
    let sign = condition.side.rawValue
    switch condition.measure {
    case .verdict: return language == .sv ? "håller" : "holds"
    case .plan(let amount):
      return "\(sign) \(condition.limit.text(amount.nyckeltal == nil ? scenario.enhet.rawValue : "%", language))"
    case .mean: return "\(sign) \(condition.limit.text(scenario.enhet.rawValue, language))"
    case .probability: return "\(sign) \(condition.limit.text(share: language))"
    case .quantile(let percent, _):
      return "≥ " + (condition.side == .atLeast ? percent.complement : percent).text(share: language)
    }
  }

  /// How far above or below its limit a figure lies; nothing of a verdict.
  ///
  /// - Parameter isShort: whether percentage points go without saying.
  func distance(_ own: Kravbedömning, isShort: Bool = false, _ language: Language) -> String {
    let isSwedish = language == .sv
    var over = own.avstånd
    if case .quantile = own.krav.villkor.measure {} else if own.krav.villkor.side == .atMost { over = 0 - over }
    let size: String
    switch own.utfall {
    case .verdict, nil: return ""
    case .percent, .probability:
      let share = unit(own) == .andel ? over : over / 100
      size =
        PercentFormat(decimals: decimals(own), language: language).number(abs(share))
        + (isShort ? "" : isSwedish ? " procentenheter" : " percentage points")
    case .amount: size = amount(abs(over), language)
    case .mean: size = rounded(abs(over), language)
    }
    if over == 0 { return isSwedish ? "på gränsen" : "at the limit" }
    return size + (isSwedish ? (over > 0 ? " över" : " under") : over > 0 ? " above" : " below")
  }

  /// What a krav is counted in.
  enum Unit { case andel, procent, belopp }

  /// What a krav is counted in; nil of a verdict.
  func unit(_ own: Kravbedömning) -> Unit? {
    switch own.krav.villkor.measure {
    case .verdict: nil
    case .plan(let amount): amount.nyckeltal == nil ? .belopp : .procent
    case .mean: .belopp
    case .probability, .quantile: .andel
    }
  }

  /// As many decimals of a per cent that a distance is not shown as none: one in most cases, at most six.
  private func decimals(_ own: Kravbedömning) -> Int {
    var (decimals, distance) = (1, abs(unit(own) == .andel ? own.avstånd * 100 : own.avstånd) * 10)
    while distance < 0.5, distance > 0, decimals < 6 { (decimals, distance) = (decimals + 1, distance * 10) }
    return decimals
  }

  private func percent(_ share: Double, _ own: Kravbedömning, _ language: Language) -> String {
    PercentFormat(decimals: decimals(own), language: language).text(share)
  }

  /// An amount of the plan, every krona of it.
  private func amount(_ kronor: Double, _ language: Language) -> String {
    let whole = Int64(kronor: kronor.roundedToKrona)
    return AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [whole]), language: language)
      .textWithUnit(whole)
  }

  /// An amount that is drawn, to one decimal.
  private func rounded(_ kronor: Double, _ language: Language) -> String {
    AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet == .kr ? 0 : 1, language: language)
      .textWithUnit(Int64(kronor: kronor.roundedToKrona))
  }
}
