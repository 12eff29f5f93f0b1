import Numerics

/// TaxationState: what a year's taxes hand on to the next on eight paths.
public struct TaxationState: Sendable {
  /// The country's tax base against the planned one of the same year, 1 on plan: this year's, last year's and that of the year before.
  var national = (now: Lanes(repeating: 1), before: Lanes(repeating: 1), twoBefore: Lanes(repeating: 1))
  /// What the own one has deviated with beyond that, in the same way.
  var own = (now: Lanes(repeating: 1), before: Lanes(repeating: 1), twoBefore: Lanes(repeating: 1))
  /// What last December's forecast of the settlement was too high by, whole kronor.
  var error = Lanes.zero

  /// Before the first simulated year: tax bases and last December's forecast are as planned.
  public init() {}

  /// Lets a year pass in which the bases grow so much more than planned.
  @inline(__always)
  mutating func pass(national growth: Lanes, own ownGrowth: Lanes) {
    national = (national.now * growth, national.now, national.before)
    own = (own.now * ownGrowth, own.now, own.before)
  }
}
