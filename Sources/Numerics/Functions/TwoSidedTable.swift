/// Any continuous distribution's quantile function as cubics, read by 32-bit words, for those that are not symmetric.
///
/// Each half of the words has its own cells, cut as in `QuantileTable`: 1024 in all, 32 kB, equally fine in the middle and far out in either
/// tail. Continuous within each half. For the exponential distribution the error is below 4·10⁻⁸.
public struct TwoSidedTable: Sendable {
  /// Four coefficients per cell, in powers of the distance from the cell's outer end counted in words: the lower half's cells, then the upper's.
  let coefficients: [Double]

  /// The table of a distribution from its quantiles at p and at 1 − p, each for 0 < p ≤ ½; at ½ they must agree.
  public init(lower: (Double) -> Double, upper: (Double) -> Double) {
    coefficients = QuantileTable.cubics(lower) + QuantileTable.cubics(upper)
  }

  /// The quantile at (word + ½) / 2³².
  public func quantile(_ word: UInt32) -> Double {
    coefficients.withUnsafeBufferPointer { Self.quantile(word, $0.baseAddress.unsafelyUnwrapped) }
  }

  /// Turns a row of words into a row of quantiles, about 1.2 ns each; allocates nothing.
  public func fill(_ row: UnsafeMutableBufferPointer<Double>, from words: UnsafeBufferPointer<UInt32>) {
    precondition(row.count == words.count, "a row of numbers must be as long as its row of words")
    guard let out = row.baseAddress, let read = words.baseAddress else { return }
    coefficients.withUnsafeBufferPointer { table in
      let first = table.baseAddress.unsafelyUnwrapped
      for place in 0..<row.count { out[place] = Self.quantile(read[place], first) }
    }
  }

  @inline(__always)
  private static func quantile(_ word: UInt32, _ table: UnsafePointer<Double>) -> Double {
    // All ones in the upper half, whose words are counted from above and whose cells come last.
    let upper = UInt32(bitPattern: Int32(bitPattern: word) &>> 31)
    let place = Double(word ^ upper) + 0.5
    let bits = place.bitPattern
    let half = Int(truncatingIfNeeded: upper) & QuantileTable.cells
    let cubic = table + 4 &* (Int(truncatingIfNeeded: bits &>> 48) &- QuantileTable.firstCell &+ half)
    let t = place - Double(bitPattern: bits & 0xFFFF_0000_0000_0000)
    return cubic[0] + t * (cubic[1] + t * (cubic[2] + t * cubic[3]))
  }
}
