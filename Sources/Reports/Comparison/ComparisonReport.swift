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

  /// The larger side of the interval of a difference, in percentage points.
  func error(_ difference: PairedDifference, _ language: Language) -> String {
    let side = max(difference.high - difference.value, difference.value - difference.low)
    let format = PercentFormat(language: language)
    return side > 0 && side < 0.0005 ? "<\u{A0}\(format.number(0.001))" : format.number(side)
  }

  /// Letters as a list in prose: A, B och C.
  static func list(_ parts: [String], _ language: Language) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + (language == .sv ? " och " : " and ") + last
  }
}
