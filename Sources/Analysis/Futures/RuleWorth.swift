/// RuleWorth: the same futures with the beslutsregler and without them, so that it shows what the reaction is worth.
public struct RuleWorth: Sendable, Equatable {
  /// One of the two.
  public struct Side: Sendable, Equatable {
    /// All deficits of the plan.
    public let planen: Verdict
    /// The cohorts, oldest first.
    public let cohorts: [SimulationSummary.Cohort]
    /// What is missing of the plan's deficits where something is; nil where nothing ever is.
    public let saknas: Distribution?

    init(_ summary: SimulationSummary) {
      (planen, cohorts, saknas) = (summary.planen, summary.cohorts, summary.saknas)
    }
  }

  /// How many futures each was tried in.
  public let paths: Int64
  /// With the rules.
  public let med: Side
  /// Without any.
  public let utan: Side
}
