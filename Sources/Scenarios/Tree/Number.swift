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

  /// Greatest size of an exponent: far outside Double and Int64, far inside Int, so that sums with it cannot overflow.
  public static let exponentBound = 1_000_000_000_000

  /// The kind; for all but `.finite` the digits are empty.
  public let kind: Kind
  /// Whether a minus sign stands before it (also `-0`).
  public let isNegative: Bool
  /// Decimal digits of the coefficient, most significant first, without leading or trailing zeros; zero has none.
  public let digits: [UInt8]
  /// Power of ten that the coefficient is multiplied by, within ± `exponentBound`.
  public let exponent: Int

  /// A number from its parts; digits are 0…9 and are trimmed here, and the exponent is clamped to `exponentBound`.
  public init(kind: Kind = .finite, isNegative: Bool = false, digits: [UInt8] = [], exponent: Int = 0) {
    precondition(digits.allSatisfy { $0 <= 9 }, "a digit of a number is 0 to 9")
    self.kind = kind
    self.isNegative = isNegative
    guard kind == .finite, let last = digits.lastIndex(where: { $0 != 0 }),
      let first = digits.firstIndex(where: { $0 != 0 })
    else {
      self.digits = []
      self.exponent = 0
      return
    }
    let power = Self.clamped(exponent) + (digits.count - 1 - last)
    self.digits = first == 0 && last == digits.count - 1 ? digits : Array(digits[first...last])
    self.exponent = Self.clamped(power)
  }

  /// The number whole · 10^−shift: an amount in kronor written in the unit kr (0), tkr (3) or mnkr (6).
  public init(whole: Int64, shift: Int = 0) {
    var reversed: [UInt8] = []
    var rest = whole.magnitude
    while rest > 0 {
      reversed.append(UInt8(rest % 10))
      rest /= 10
    }
    self.init(isNegative: whole < 0, digits: reversed.reversed(), exponent: -Self.clamped(shift))
  }

  /// The value times 10^`shift` as a whole number, or nil when it is not whole or does not fit in Int64.
  ///
  /// This is how an amount becomes kronor: shift 0 for kr, 3 for tkr, 6 for mnkr.
  public func wholeNumber(shiftedBy shift: Int = 0) -> Int64? {
    guard kind == .finite else { return nil }
    if digits.isEmpty { return 0 }
    let power = exponent + Self.clamped(shift)
    guard power >= 0, digits.count + power <= 19 else { return nil }
    var magnitude: UInt64 = 0
    for index in 0..<(digits.count + power) {
      // Nineteen digits always fit in UInt64.
      magnitude = magnitude * 10 + (index < digits.count ? UInt64(digits[index]) : 0)
    }
    if isNegative && magnitude == Int64.min.magnitude { return Int64.min }
    guard let whole = Int64(exactly: magnitude) else { return nil }
    return isNegative ? -whole : whole
  }

  private static func clamped(_ exponent: Int) -> Int {
    min(max(exponent, -exponentBound), exponentBound)
  }
}
