import Numerics

/// A ratio kept as its two sums, so that several years make Σ numerator / Σ denominator and never a mean of ratios.
@frozen
public struct Kvot: Sendable {
  /// Whole kronor per path.
  public var täljare: Lanes
  /// Whole kronor per path.
  public var nämnare: Lanes

  /// A ratio.
  @inlinable
  public init(_ täljare: Lanes, _ nämnare: Lanes) {
    self.täljare = täljare
    self.nämnare = nämnare
  }

  /// No years yet.
  public static var zero: Kvot { Kvot(.zero, .zero) }

  /// The ratio over both spans of years.
  @inlinable
  public static func + (a: Kvot, b: Kvot) -> Kvot { Kvot(a.täljare + b.täljare, a.nämnare + b.nämnare) }

  /// Adds a year.
  @inlinable
  public static func += (a: inout Kvot, b: Kvot) { a = a + b }

  /// The ratio of one path in per cent; nil where the denominator is 0.
  @inlinable
  public func procent(_ lane: Int) -> Double? {
    nämnare[lane] == 0 ? nil : täljare[lane] / nämnare[lane] * 100
  }
}
