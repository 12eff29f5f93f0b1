/// SweepPoint: one point of a sweep and what it came to.
public struct SweepPoint: Sendable {
  /// Which point, from 0.
  public let place: Int
  /// The varied values, as settings write them.
  public let values: [String]
  /// What it came to, or why it came to nothing.
  public let outcome: Result<SweepFigures, SweepFailure>
}
