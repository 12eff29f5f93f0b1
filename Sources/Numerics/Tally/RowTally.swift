/// RowTally: what rows of one figure sum to, exactly and in any order; amounts in whole kronor below 2⁴⁴ in size.
///
/// The mean is exact. The standard deviation is that of values rounded to a 512th of a bin, and those more than 4 096 bins out, at
/// least 32 of the deviations that chose the bins, count as if they stood there.
public struct RowTally: Sendable, Equatable {
  /// The greatest size of an amount that can be tallied: 17,6 million mnkr.
  public static var limit: Double { 0x1p44 }
  /// Values to a row, at most: sums of so many scaled squares stay exact in Double.
  public static var longestRow: Int { 256 }
  static var finestScale: Double { 512 }
  static var farthest: Double { 0x1p21 }

  /// How many values.
  public internal(set) var count: Int64 = 0
  /// Their sum.
  public internal(set) var sum: Int128 = 0
  /// Sum of the values scaled about the middle of the bins.
  public internal(set) var scaledSum: Int128 = 0
  /// Sum of their squares.
  public internal(set) var scaledSquares: Int128 = 0
  /// The least value; infinite when there is none.
  public internal(set) var least = Double.infinity
  /// The greatest value; minus infinite when there is none.
  public internal(set) var greatest = -Double.infinity
  /// How many values are the bins' atom.
  public internal(set) var atoms: Int64 = 0

  /// No values.
  public init() {}

  /// The tally of parts that were written down.
  public init(
    count: Int64, sum: Int128, scaledSum: Int128, scaledSquares: Int128, least: Double, greatest: Double, atoms: Int64
  ) {
    self.count = count
    self.sum = sum
    self.scaledSum = scaledSum
    self.scaledSquares = scaledSquares
    self.least = least
    self.greatest = greatest
    self.atoms = atoms
  }

  /// Adds another tally with the same bins.
  public mutating func add(_ other: RowTally) {
    count += other.count
    sum += other.sum
    scaledSum += other.scaledSum
    scaledSquares += other.scaledSquares
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    atoms += other.atoms
  }

  /// The mean, kronor; 0 of none.
  public var mean: Double { count == 0 ? 0 : Double(sum) / Double(count) }

  /// The standard deviation, n − 1 in the denominator; 0 of fewer than two values.
  public func deviation(_ bins: Bins) -> Double {
    guard count > 1 else { return 0 }
    let n = Int128(count)
    // n Σq² − (Σq)² is exact and never negative.
    let spread = Double(n * scaledSquares - scaledSum * scaledSum)
    let variance = spread / Double(n) / Double(n - 1)
    return variance == 0 ? 0 : heronRoot(variance) * bins.width / Self.finestScale
  }
}
