import Numerics

extension Kvot {
  /// The ratio in thousandths of a percent per path, whole, half away from zero; 0 where the denominator is not positive, which a plan in
  /// which the ratio is followed has to rule out.
  @inlinable
  public var tusendelar: Lanes {
    let isDefined = nämnare .> 0
    let safe = Lanes(repeating: 1).replacing(with: nämnare, where: isDefined)
    return (täljare * Lanes(repeating: 100_000) / safe).roundedToKrona.only(where: isDefined)
  }
}
