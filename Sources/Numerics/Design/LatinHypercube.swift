/// Latin hypercube: n points in some dimensions, exactly one of them in each n-th of every dimension, at random within it.
///
/// The order of the strata in a dimension is a random permutation (Fisher and Yates) of keyed words, so a dimension is the same however
/// many others there are. Four bytes a point and dimension.
///
/// Source: McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables in the analysis of output
/// from a computer code", Technometrics 21 (1979), 239–245.
public struct LatinHypercube: Sendable, Equatable {
  /// The greatest number of points: an index into so many is all but unbiased with 32 random bits.
  public static var mostPoints: Int { 1 << 20 }

  /// The seed.
  public let seed: UInt64
  /// How many points.
  public let points: Int
  /// How many dimensions.
  public let dimensions: Int
  /// Which stratum each point has, dimension by dimension.
  private let strata: [UInt32]

  /// Points in the unit cube.
  public init(seed: UInt64, points: Int, dimensions: Int) {
    precondition(1...Self.mostPoints ~= points && dimensions >= 0, "a number of points that can be dealt out")
    (self.seed, self.points, self.dimensions) = (seed, points, dimensions)
    var strata = [UInt32](repeating: 0, count: points * dimensions)
    for dimension in 0..<dimensions {
      let key = DesignKey(seed: seed, dimension: UInt32(dimension))
      let first = dimension * points
      for point in 0..<points { strata[first + point] = UInt32(point) }
      var left = points
      while left > 1 {
        let other = Int((UInt64(key.word(UInt64(left - 1))) &* UInt64(left)) &>> 32)
        left -= 1
        strata.swapAt(first + left, first + other)
      }
    }
    self.strata = strata
  }

  /// Where a point lies in a dimension, as a share of 2⁶⁴: (stratum + u) / n.
  public func position(_ point: Int, dimension: Int) -> UInt64 {
    precondition(0..<points ~= point && 0..<dimensions ~= dimension, "a point and dimension of the design")
    let key = DesignKey(seed: seed, dimension: UInt32(dimension))
    let within = key.word(1 << 32 | UInt64(point))
    let stratum = strata[dimension * points + point]
    // The half keeps what the division cuts off from reaching down into the stratum below.
    let wide = UInt128(stratum) << 64 | UInt128(within) << 32 | 0x8000_0000
    return UInt64(wide / UInt128(points))
  }
}
