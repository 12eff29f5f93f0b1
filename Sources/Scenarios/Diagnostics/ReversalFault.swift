/// Why a växling cannot give back another.
public enum ReversalFault: Sendable, Equatable {
  /// The other is not temporary.
  case notTemporary
  /// It comes before the other.
  case before(Int)
  /// The two are not between the same parties in opposite directions.
  case otherParties
  /// More is given back than was moved.
  case moreThanWas(moved: Int64, back: Int64, unit: Enhet)
}
