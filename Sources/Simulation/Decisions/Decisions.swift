import Numerics

/// Decisions: what has been decided on eight paths, and what was known a year ago.
public struct Decisions: Sendable {
  /// What a rule has in force.
  struct Force: Sendable {
    /// Decided saving, whole kronor.
    var saving = Lanes.zero
    /// Raised tax, whole öre per 100 kronor.
    var tax = Lanes.zero
  }

  /// For each rule.
  var force: [Force]
  /// What was known when the decisions for the year before were taken, but for its forecast.
  var before = Knowledge()
  /// What the year before was then expected to come to.
  var expectedBefore = Lanes.zero

  /// Nothing is decided.
  public init(_ rules: DecisionRules) { force = [Force](repeating: Force(), count: rules.rules.count) }

  /// Takes over another state of the same rules without allocating.
  mutating func takeOver(_ other: Decisions) {
    for place in force.indices { force[place] = other.force[place] }
    before = other.before
    expectedBefore = other.expectedBefore
  }
}
