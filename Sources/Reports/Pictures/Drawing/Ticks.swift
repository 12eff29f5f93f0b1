/// Ticks: round numbers along an axis that cover what is shown: steps of 1, 2 or 5 times a power of ten, nought always among them.
struct Ticks: Sendable, Hashable {
  let values: [Int64]

  /// - Parameters:
  ///   - most: how many there may be, at least three.
  ///   - least: the smallest step, a power of ten.
  init(covering amounts: [Double], most: Int, least: Int64 = 1) {
    precondition(most >= 3, "Nought, something below and something above need three ticks.")
    let low = amounts.reduce(0, min)
    let high = amounts.reduce(0, max)
    precondition(low > -1e18 && high < 1e18, "Amounts in pictures are smaller than all the money in the world.")
    var power = least
    for factor in Self.factors {
      let step = power * factor
      let first = -Self.steps(upTo: -low, step)
      let last = max(Self.steps(upTo: high, step), first + 1)
      if last - first < Int64(most) {
        values = (first...last).map { $0 * step }
        return
      }
      if factor == 5 { power *= 10 }
    }
    preconditionFailure("A power of ten covers every amount.")
  }

  /// 1, 2, 5 for each power of ten that Int64 holds.
  private static let factors: [Int64] = Array(repeating: [1, 2, 5], count: 18).flatMap { $0 }

  /// How many steps reach an amount of at least nought.
  private static func steps(upTo amount: Double, _ step: Int64) -> Int64 {
    let whole = Int64(amount / Double(step))
    return Double(whole) * Double(step) < amount ? whole + 1 : whole
  }

  /// The range that the ticks cover.
  var range: ClosedRange<Double> { Double(values.first ?? 0)...Double(values.last ?? 0) }
}
