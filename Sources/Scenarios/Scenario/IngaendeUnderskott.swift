/// Ingående underskott: a deficit from before the scenario's first year that is not yet restored.
public struct IngåendeUnderskott: Sendable, Equatable {
  /// The year it arose.
  public let från: Int
  /// The last year to restore it; three years after `från` unless a decision has extended it.
  public let senast: Int
  /// What remains, whole kronor above zero.
  public let kvar: Int64
}
