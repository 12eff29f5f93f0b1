/// RowTally: what rows of one figure sum to, exactly and in any order; amounts in whole kronor below 2⁴⁴ in size.
///
/// The mean is exact. The standard deviation is that of values rounded to a 512th of a bin, and those more than 64 deviations out
/// count as if they stood there.
public struct RowTally: Sendable, Equatable {
  /// The greatest size of an amount that can be tallied: 17,6 million mnkr.
  public static var limit: Double { 0x1p44 }
  static var finestScale: Double { 512 }
  static var farthest: Double { 0x1p22 }

  /// How many values.
  public private(set) var count: Int64 = 0
  /// Their sum.
  public private(set) var sum: Int128 = 0
  /// Sum and sum of squares of the values scaled about the middle of the bins.
  public private(set) var scaledSum: Int128 = 0
  public private(set) var scaledSquares: Int128 = 0
  /// The least and the greatest value; infinities when there is none.
  public private(set) var least = Double.infinity
  public private(set) var greatest = -Double.infinity

  /// No values.
  public init() {}

  /// The tally of parts that were written down.
  public init(
    count: Int64, sum: Int128, scaledSum: Int128, scaledSquares: Int128, least: Double, greatest: Double
  ) {
    self.count = count
    self.sum = sum
    self.scaledSum = scaledSum
    self.scaledSquares = scaledSquares
    self.least = least
    self.greatest = greatest
  }

  /// Adds the values of a row, at most 256 so that sums of whole numbers in Double stay exact, and counts them in `counters`
  /// (`Bins.counters` of them).
  ///
  /// - Returns: false when an amount is `limit` or more in size, and then nothing is added.
  public mutating func add(
    _ row: UnsafeBufferPointer<Double>, _ bins: Bins, _ counters: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    precondition(row.count <= 256, "a longer row's sums would not be exact")
    guard let values = row.baseAddress else { return true }
    let middle = bins.low + 1024 * bins.width
    let scale = bins.inverseWidth * Self.finestScale
    var total = 0.0
    var scaled = 0.0
    var squares = 0.0
    var low = least
    var high = greatest
    for place in 0..<row.count {
      let x = values[place]
      total += x
      low = x < low ? x : low
      high = x > high ? x : high
      var q = ((x - middle) * scale + 0x1.8p52) - 0x1.8p52
      q = q > Self.farthest ? Self.farthest : q
      q = q < -Self.farthest ? -Self.farthest : q
      scaled += q
      squares += q * q
    }
    guard low > -Self.limit && high < Self.limit else { return false }
    count += Int64(row.count)
    sum += Int128(total)
    scaledSum += Int128(scaled)
    scaledSquares += Int128(squares)
    least = low
    greatest = high
    let start = bins.low - bins.width
    let last = Double(Bins.count + 1)
    for place in 0..<row.count {
      var bin = (values[place] - start) * bins.inverseWidth
      bin = bin > 0 ? bin : 0
      bin = bin < last ? bin : last
      counters[Int(bin)] &+= 1
    }
    return true
  }

  /// Adds another tally with the same bins.
  public mutating func add(_ other: RowTally) {
    count += other.count
    sum += other.sum
    scaledSum += other.scaledSum
    scaledSquares += other.scaledSquares
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
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
