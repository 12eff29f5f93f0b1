import Analysis
import Numerics
import Scenarios

extension InfluenceReport {
  /// As many decimals as three figures of the largest amount need: none in most plans.
  func decimals(_ amounts: [Double]) -> Int {
    let largest = amounts.map(abs).max() ?? 0
    let unit = (0..<scenario.enhet.power).reduce(1.0) { unit, _ in unit * 10 }
    return scenario.enhet == .kr || largest >= 100 * unit || largest == 0 ? 0 : 1
  }

  /// An amount with its unit.
  func amount(_ kronor: Double, _ language: Language) -> String {
    AmountFormat(enhet: scenario.enhet, decimals: decimals([kronor]), language: language)
      .textWithUnit(Int64(kronor: kronor.roundedToKrona))
  }

  /// An amount as exact as it is stated, for limits that are round already.
  func exactAmount(_ kronor: Double, _ language: Language) -> String {
    let kronor = Int64(kronor: kronor.roundedToKrona)
    return AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [kronor]), language: language)
      .textWithUnit(kronor)
  }

  /// A number with a plus sign where it is above zero.
  func signed(_ value: Double, _ text: String) -> String { value > 0 ? "+" + text : text }

  func percent(_ share: Double, _ language: Language, decimals: Int = 1) -> String {
    PercentFormat(decimals: decimals, language: language).text(share)
  }

  /// A share with its error: 40,1 % (± 0,2).
  func text(_ value: Double, _ low: Double, _ high: Double, _ language: Language) -> String {
    let side = max(high - value, value - low)
    let format = PercentFormat(language: language)
    let error = side < 0.0005 ? "±\u{A0}<\u{A0}\(format.number(0.001))" : "±\u{A0}\(format.number(side))"
    return "\(format.text(value)) (\(error))"
  }

  func text(_ probability: Probability, _ language: Language) -> String {
    text(probability.value, probability.low, probability.high, language)
  }

  func text(_ estimate: Estimate, _ language: Language) -> String {
    text(estimate.value, estimate.low, estimate.high, language)
  }

  /// The value of a feature with its unit, for tables and sentences.
  func value(_ value: Double, of feature: Feature, _ language: Language) -> String {
    switch feature {
    case .deviation: signed(value, amount(value, language))
    case .realised: amount(value, language)
    case .assetReturn: signed(value, percent(value, language))
    case .factor: signed(value, PercentFormat(language: language).number(value)) + Self.points(language)
    }
  }

  /// The unit of differences between percentages.
  static func points(_ language: Language) -> String {
    language == .sv ? "\u{A0}procentenheter" : "\u{A0}percentage\u{A0}points"
  }

  /// Years as a sentence says them: 2026, or 2025–2027.
  func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }
}

extension Wording {
  /// The words with a capital first letter, to begin a row or a sentence.
  var capitalised: Wording {
    Wording(sv: sv.prefix(1).uppercased() + sv.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
