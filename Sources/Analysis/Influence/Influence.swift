import Simulation

/// Influence: what drives whether a plan holds in simulated futures, and what would help; everything that reports of it read.
public struct Influence: Sendable, Equatable {
  /// How the futures were drawn; always as many as the pilot has.
  public let settings: SimulationSettings
  /// The plan's last year, when what is left to restore is looked at.
  public let lastPlanYear: Int
  /// P(planen håller).
  public let holds: Probability
  /// What is left to restore when the plan's last year closes, the mean, kronor.
  public let remaining: Estimate
  /// How many futures fail: a deficit of the plan is late, whatever a rule for synnerliga skäl gives.
  public let failing: Int
  /// The factors over all the plan's simulated years; the greatest swing first.
  public let swings: [Swing]
  /// The same year by year.
  public let yearlySwings: [Swing]
  /// The groups of draws, the most important first.
  public let groups: [GroupInfluence]
  /// Conditions under which the plan fails; empty where none stand up to a check.
  public let boxes: [FailureBox]
  /// What could be done in a single year, the cheapest first; empty where no future fails.
  public let levers: [LeverOutcome]
}
