/// Lever: what could be done in one simulated year beyond the plan; years by their places among the simulated ones.
public enum Lever: Sendable, Equatable {
  /// A better result, known when the year's sales are decided, and not repeated later. What the plan itself counts on using of reserves, and so
  /// what sales are believed to be needed for, stays as it was.
  case result(year: Int)
  /// Gains realised on top of what the rule and other sales realise, as far as the portfolio holds any.
  case gains(year: Int)
}
