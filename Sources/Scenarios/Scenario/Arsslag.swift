/// Årsslag: what is known of a year, from settled accounts to mere extrapolation.
public enum Årsslag: String, Sendable, CaseIterable {
  /// Settled accounts: certain, and so are the decisions of those years.
  case utfall
  /// The running year, forecast before it is closed.
  case prognos
  /// The year of the adopted or proposed budget (KL 11 kap. 5 §).
  case budget
  /// A year of the economic plan after the budget year (KL 11 kap. 6 §).
  case plan
  /// A year after the plan, extrapolated by a stated rule.
  case framskrivning
}
