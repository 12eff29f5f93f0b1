import Numerics

/// PensionsState: pensions on eight paths.
public struct PensionsState: Sendable {
  /// The provision, whole kronor without löneskatt.
  public var provision: Lanes
  /// Ansvarsförbindelsen, likewise.
  public var liability: Lanes
  /// The prisbasbelopp's level over the planned one.
  var level = Lanes(repeating: 1)
  /// The cost index's level over the planned one.
  var costLevel = Lanes(repeating: 1)
  /// What consumer prices deviated with in the year before, as a share.
  var prices = Lanes.zero

  /// Pensions when the first simulated year opens.
  public init(_ pensions: Pensions) {
    provision = Lanes(repeating: pensions.provision)
    liability = Lanes(repeating: pensions.liability)
  }
}
