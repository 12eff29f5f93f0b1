import Numerics

/// Ticks: round numbers along an axis that cover what is shown: steps of 1, 2 or 5 times a power of ten.
struct Ticks: Sendable, Hashable {
  let values: [Int64]

  /// - Parameters:
  ///   - most: how many there may be, at least three.
  ///   - withNought: whether nought must be among them.
  init(covering amounts: [Double], most: Int, withNought: Bool = true) {
    precondition(most >= 3, "Nought, something below and something above need three ticks.")
    let low = withNought ? amounts.reduce(0, min) : amounts.min() ?? 0
    let high = withNought ? amounts.reduce(0, max) : amounts.max() ?? 0
    precondition(low > -1e18 && high < 1e18, "Amounts in pictures are smaller than all the money in the world.")
    var power: Int64 = 1
    for factor in Self.factors {
      let step = power * factor
      let first = Int64((low / Double(step)).flooredToKrona)
      let last = max(-Int64((-high / Double(step)).flooredToKrona), first + 1)
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

  /// The range that the ticks cover.
  var range: ClosedRange<Double> { Double(values.first ?? 0)...Double(values.last ?? 0) }
}
