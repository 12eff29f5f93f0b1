import Numerics

/// DecisionYear: what the decisions do to a year, whole kronor on eight paths.
public struct DecisionYear: Sendable {
  /// Savings that succeed and taxes raised, by the row that they are in; positive.
  public var posts = PostLanes()
  /// Gains to realise beyond the planned.
  public var gains = Lanes.zero
  /// Use of the reserves beyond the planned, as wanted; the closing limits it.
  public var reserves = Knowledge.Reserves()

  /// Nothing is done.
  public init() {}
}
