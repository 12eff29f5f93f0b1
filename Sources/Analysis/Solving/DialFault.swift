import Scenarios

/// DialFault: why a dial, or its range, cannot be used with a scenario.
public enum DialFault: Error, Equatable, Sendable {
  /// All years are settled.
  case noYears
  /// Years that are settled, or not the scenario's.
  case yearsOutside(ClosedRange<Int>, allowed: ClosedRange<Int>)
  /// No skatteunderlag is known for these years.
  case taxBaseMissing([Int])
  /// There is no portfolio whose return could be higher.
  case noPortfolio
  /// Returns beyond what the format allows.
  case returnOutside(ClosedRange<Decimaltal>)
  /// Nothing says how far to look.
  case rangeNeeded
  /// The range ends before it begins, or has less than one step.
  case rangeEmpty
  /// The step is not above zero.
  case stepNotPositive
  /// More steps than are looked through.
  case tooManySteps(most: Int)
  /// Amounts between whole kronor.
  case notWholeKronor
  /// Amounts that come to more than can be counted to the krona.
  case tooLarge

  /// The fault in words: what is wrong, and what would be right.
  public var message: String {
    func text(_ years: ClosedRange<Int>) -> String {
      years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
    }
    switch self {
    case .noYears: return "all years are settled, so nothing can be changed"
    case .yearsOutside(let years, let allowed):
      return "\(text(years)) is outside the years that are not settled, \(text(allowed))"
    case .taxBaseMissing(let years):
      let first = years.first.map { String($0) } ?? ""
      return
        "the tax base of \(years.map { String($0) }.joined(separator: ", ")) is not known; state skatteunderlag: { \"\(first)\": … }"
    case .noPortfolio: return "the scenario has no portfolio, so there is no return to raise"
    case .returnOutside(let range):
      return
        "the mean returns of this portfolio can be changed by \(range.lowerBound.text) to \(range.upperBound.text) percentage points"
    case .rangeNeeded: return "nothing says how far to look; state a range, such as 0..100"
    case .rangeEmpty: return "the range has no step in it; write the lower end first, such as 0..100, or a smaller step"
    case .stepNotPositive: return "a step is above 0"
    case .tooManySteps(let most): return "the range has more than \(most) steps; state a larger step or a shorter range"
    case .tooLarge: return "the range reaches amounts that are more than can be counted to the krona"
    case .notWholeKronor: return "the range and the step do not land on whole kronor"
    }
  }
}
