import Analysis
import Numerics
import Scenarios

/// ComparisonReport: options side by side under the same futures; one set of figures behind every format.
///
/// Options go by letters, A for the first, to which differences are taken. Amounts are shown in the unit of the first.
public struct ComparisonReport: Sendable {
  let comparison: ComparisonSummary
  /// How figures of the first option, and so of all, are written.
  let first: SimulationReport

  /// The report of a comparison.
  public init(_ comparison: ComparisonSummary) {
    self.comparison = comparison
    first = SimulationReport(comparison.options[0].scenario, comparison.options[0].futures)
  }

  var options: [ComparisonSummary.Option] { comparison.options }
  var others: [ComparisonSummary.AgainstFirst] { options.compactMap(\.againstFirst) }
  var enhet: Enhet { first.scenario.enhet }
  var years: [Int] { Array(comparison.years) }

  /// An option's letter.
  static func letter(_ option: Int) -> String { String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(option))) }

  /// A column for each option.
  var columns: [Column] { options.indices.map { Column(Wording(verbatim: Self.letter($0))) } }
  /// A column for each option but the first.
  var otherColumns: [Column] { Array(columns.dropFirst()) }

  /// What is compared: a line for each option, with its letter.
  public var legend: [Wording] {
    [
      Wording(
        sv: "\(options.count) alternativ under samma framtider:", en: "\(options.count) options under the same futures:"
      )
    ] + options.enumerated().map { Wording(verbatim: "  \(Self.letter($0)): \($1.name)") }
  }

  func cell(_ kronor: Double) -> Cell { .amount(Int64(kronor: kronor.roundedToKrona)) }

  /// A difference of probabilities in percentage points with its sign.
  func points(_ difference: Double, _ language: Language) -> String {
    let number = PercentFormat(language: language).number(difference)
    return difference > 0 ? "+" + number : number
  }

  /// The error of a difference in percentage points: ± 0,1; 0 where it is known.
  func error(_ difference: PairedDifference, _ language: Language) -> String {
    "±\u{A0}"
      + PercentFormat(language: language).number(Self.side(difference.value, difference.low, difference.high))
  }

  /// The larger side of an interval of shares, rounded up to a tenth of a percentage point, so that no error looks like none.
  static func side(_ value: Double, _ low: Double, _ high: Double) -> Double {
    (0 - (max(high - value, value - low) * -1000).flooredToKrona) / 1000
  }

  /// A share with its error: 40,1 % ± 0,2.
  func cell(_ value: Double, _ low: Double, _ high: Double) -> Cell {
    .text(
      Wording { language in
        let format = PercentFormat(language: language)
        return "\(format.text(value))\u{A0}±\u{A0}\(format.number(Self.side(value, low, high)))"
      })
  }

  func cell(_ probability: Probability) -> Cell { cell(probability.value, probability.low, probability.high) }

  /// A difference of probabilities with its error: +5,2 ± 0,1.
  func cell(_ difference: PairedDifference) -> Cell {
    .text(Wording { "\(points(difference.value, $0))\u{A0}\(error(difference, $0))" })
  }

  /// An amount with half the width of its interval, rounded up: 1 748 ± 25.
  func cell(_ kronor: Double, plusMinus half: Double, decimals: Int) -> Cell {
    var step = 1.0
    for _ in 0..<max(0, enhet.power - decimals) { step *= 10 }
    let side = 0 - (half / step * -1).flooredToKrona * step
    return .text(
      Wording { language in
        let format = AmountFormat(enhet: enhet, decimals: decimals, language: language)
        func text(_ kronor: Double) -> String { format.text(Int64(kronor: kronor.roundedToKrona)) }
        return "\(text(kronor))\u{A0}±\u{A0}\(text(side))"
      })
  }

  /// Letters as a list in prose: A, B och C.
  static func list(_ parts: [String], _ language: Language) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + (language == .sv ? " och " : " and ") + last
  }
}
