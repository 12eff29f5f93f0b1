/// One dimension of a design under one seed: gives every place a random word, none of which a simulated path ever draws.
///
/// The counter is (place / 4, dimension) with the use `design` in its top bits; word place mod 4 of its block.
public struct DesignKey: Equatable, Sendable {
  /// The seed; every bit counts.
  public let seed: UInt64
  /// Which dimension.
  public let dimension: UInt32

  /// The words of a dimension.
  public init(seed: UInt64, dimension: UInt32) {
    (self.seed, self.dimension) = (seed, dimension)
  }

  /// The word of a place: all 2³² values equally likely.
  public func word(_ place: UInt64) -> UInt32 {
    let counter = PhiloxUse.design.counter(place &>> 2, dimension, 0)
    return Philox4x32.block(counter: counter, key: PhiloxUse.key(seed))[Int(place & 3)]
  }
}
