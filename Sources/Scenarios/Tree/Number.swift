/// A JSON5 number, kept exactly: ± coefficient · 10^exponent, or one of the three that are no amounts.
public struct Number: Sendable, Equatable {
  /// What kind of number the text states.
  public enum Kind: Sendable, Equatable {
    /// An ordinary number.
    case finite
    /// `Infinity` or `-Infinity`.
    case infinite
    /// `NaN`.
    case notANumber
  }

  /// The kind; for all but `.finite` the digits are empty.
  public let kind: Kind
  /// Whether a minus sign stands before it (also `-0`).
  public let isNegative: Bool
  /// Decimal digits of the coefficient, most significant first, without leading or trailing zeros; zero has none.
  public let digits: [UInt8]
  /// Power of ten that the coefficient is multiplied by.
  public let exponent: Int

  /// A number from its parts; digits are 0…9 and are trimmed here.
  public init(kind: Kind = .finite, isNegative: Bool = false, digits: [UInt8] = [], exponent: Int = 0) {
    var kept = Array(digits.drop { $0 == 0 })
    var power = exponent
    while kept.last == 0 {
      kept.removeLast()
      power += 1
    }
    self.kind = kind
    self.isNegative = isNegative
    self.digits = kept
    self.exponent = kept.isEmpty ? 0 : power
  }

  /// The value times 10^`shift` as a whole number, or nil when it is not whole or does not fit in Int64.
  ///
  /// This is how an amount becomes kronor: shift 0 for kr, 3 for tkr, 6 for mnkr.
  public func wholeNumber(shiftedBy shift: Int = 0) -> Int64? {
    guard kind == .finite else { return nil }
    if digits.isEmpty { return 0 }
    let power = exponent + shift
    guard power >= 0, digits.count + power <= 19 else { return nil }
    var result: Int64 = 0
    for index in 0..<(digits.count + power) {
      let digit = index < digits.count ? Int64(digits[index]) : 0
      let (times, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) = times.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      result = sum
    }
    return isNegative ? -result : result
  }
}
