import Numerics

/// CoarseBins: 128 equal intervals of a power-of-two width in whole kronor, and one more at each end, for figures too many to be counted finely.
public struct CoarseBins: Sendable, Equatable {
  /// How many intervals there are.
  public static var count: Int { 128 }
  /// Counters of a figure: the intervals and the two ends.
  public static var counters: Int { count + 2 }

  /// Where the first interval starts: a whole multiple of `width`.
  public let low: Double
  /// Width of an interval, 2^`exponent`.
  public let width: Double
  /// 1/width, exact.
  let inverseWidth: Double
  /// The width's power of two, 0 or more.
  public let exponent: Int

  /// Intervals of width 2^`exponent` from `low`, a multiple of it.
  public init(low: Double, exponent: Int) {
    precondition(0..<43 ~= exponent, "a width from one krona on that amounts can hold")
    self.low = low
    self.exponent = exponent
    width = Double(bitPattern: UInt64(1023 + exponent) << 52)
    inverseWidth = Double(bitPattern: UInt64(1023 - exponent) << 52)
    precondition((low * inverseWidth).flooredToKrona * width == low, "intervals start at a multiple of their width")
  }

  /// The narrowest intervals that reach eight standard deviations to both sides of zero: an eighth to a quarter of one.
  init(deviation: Double) {
    var exponent = 0
    var reach = 64.0
    while reach < 8 * deviation {
      exponent += 1
      reach *= 2
    }
    self.init(low: -reach, exponent: exponent)
  }

  /// Where interval `bin` (0 ..< count) starts.
  public func start(_ bin: Int) -> Double { low + Double(bin) * width }
}
