import Numerics

/// CoarseTally: what a figure came to on many paths, exactly and in any order; amounts in whole kronor below 2⁴⁴ in size.
///
/// The standard deviation is that of values rounded to a 512th of a bin; those more than 2 048 bins from the middle count as if they stood there.
public struct CoarseTally: Sendable, Equatable {
  private static var finestScale: Double { 512 }
  private static var farthest: Double { 0x1p20 }

  /// How many values.
  public var count: Int64 = 0
  /// Their sum.
  public var sum: Int128 = 0
  /// Sum of the values scaled about the middle of the bins.
  public var scaledSum: Int128 = 0
  /// Sum of their squares.
  public var scaledSquares: Int128 = 0
  /// The least value; infinite when there is none.
  public var least = Double.infinity
  /// The greatest value; minus infinite when there is none.
  public var greatest = -Double.infinity

  /// No values.
  public init() {}

  /// Adds another tally with the same bins.
  public mutating func add(_ other: CoarseTally) {
    count += other.count
    sum += other.sum
    scaledSum += other.scaledSum
    scaledSquares += other.scaledSquares
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
  }

  /// Adds values, at most a row of them, and counts them in `counters` (`CoarseBins.counters` of them); false when one is too large.
  mutating func add(
    _ values: UnsafePointer<Double>, paths: Int, _ bins: CoarseBins, _ counters: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let middle = bins.start(CoarseBins.count / 2)
    let scale = bins.inverseWidth * Self.finestScale
    var (least, greatest) = (Double.infinity, -Double.infinity)
    var (total, scaled, squares) = (0.0, 0.0, 0.0)
    // Sums of a row are whole numbers below 2⁵³ and so exact in any order.
    for path in 0..<paths {
      let value = values[path]
      least = value < least ? value : least
      greatest = value > greatest ? value : greatest
      let whole = (min(max((value - middle) * scale, -Self.farthest), Self.farthest) + 0x1.8p52) - 0x1.8p52
      total += value
      scaled += whole
      squares += whole * whole
    }
    guard least > -RowTally.limit && greatest < RowTally.limit else { return paths == 0 }
    let last = Int64(CoarseBins.count + 1)
    let (first, shift) = (Int64(bins.low) - Int64(bins.width), Int64(bins.exponent))
    for path in 0..<paths { counters[Int(min(max((Int64(values[path]) - first) >> shift, 0), last))] &+= 1 }
    count += Int64(paths)
    sum += Int128(Int64(total))
    scaledSum += Int128(Int64(scaled))
    scaledSquares += Int128(Int64(squares))
    self.least = min(self.least, least)
    self.greatest = max(self.greatest, greatest)
    return true
  }

  /// The mean, kronor; 0 of none.
  public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) }

  /// The standard deviation, n − 1 in the denominator; 0 of fewer than two values.
  public func deviation(_ bins: CoarseBins) -> Double {
    guard count > 1 else { return 0 }
    let n = Int128(count)
    let spread = Double(n * scaledSquares - scaledSum * scaledSum)
    let variance = spread / Double(n) / Double(n - 1)
    return variance == 0 ? 0 : heronRoot(variance) * bins.width / Self.finestScale
  }
}
