/// Bins: 2 048 equal intervals of a power-of-two width in whole kronor, for counting the values of one figure.
///
/// Value x belongs to bin ⌊(x − low) / width⌋; one counter more at each end takes what lies outside.
@frozen
public struct Bins: Sendable, Equatable {
  /// How many intervals there are.
  @inlinable public static var count: Int { 2048 }
  /// Counters of a figure: the intervals and the two ends.
  @inlinable public static var counters: Int { count + 2 }

  /// Where the first interval starts: a whole multiple of `width`.
  public let low: Double
  /// Width of an interval, 2^`exponent`.
  public let width: Double
  /// 1/width, exact.
  public let inverseWidth: Double
  /// The width's power of two, 0 or more.
  public let exponent: Int
  /// A value so common that it is counted by itself, such as nothing left to restore; infinite for none.
  public let atom: Double

  /// Intervals of width 2^`exponent` from `low`, a multiple of it.
  public init(low: Double, exponent: Int, atom: Double = .infinity) {
    precondition(0..<43 ~= exponent, "a width from one krona on that amounts can hold")
    self.low = low
    self.exponent = exponent
    self.atom = atom
    width = Double(bitPattern: UInt64(1023 + exponent) << 52)
    inverseWidth = Double(bitPattern: UInt64(1023 - exponent) << 52)
    precondition((low * inverseWidth).flooredToKrona * width == low, "intervals start at a multiple of their width")
  }

  /// The narrowest intervals that reach 8 standard deviations to both sides of the mean.
  public init(mean: Double, deviation: Double, atom: Double = .infinity) {
    var exponent = 0
    var reach = 1024.0
    while reach < 8 * deviation {
      exponent += 1
      reach *= 2
    }
    let width = reach / 1024
    self.init(low: (mean / width).flooredToKrona * width - reach, exponent: exponent, atom: atom)
  }

  /// Where interval `bin` (0 ..< count) starts.
  @inlinable
  public func start(_ bin: Int) -> Double { low + Double(bin) * width }

  /// Which counter a value belongs to, the ends included.
  public func counter(of value: Double) -> Int {
    Int(min(max(((value - low) * inverseWidth).flooredToKrona + 1, 0), Double(Self.count + 1)))
  }
}
