/// DecisionRule: a beslutsregel, how the organisation reacts to what it sees on a path; plain numbers, one entry per simulated year where it
/// says so.
public struct DecisionRule: Sendable {
  /// When it acts, and what it aims at.
  public enum Condition: Sendable {
    /// Something is due by the end of the year: that it is restored, as far as the plan does not do it.
    case restoration
    /// The year's result would be below zero, were the plan met but for the deviation that has been seen: a result of zero.
    case deficit
  }

  /// What it does, each up to a cap.
  public enum Action: Sendable {
    /// Realises gains beyond the planned, whole kronor a year.
    case gains(cap: Double)
    /// Uses the reserves, whole kronor a year.
    case reserves(cap: Double)
    /// Lowers cost; of what is decided a share succeeds. The cap is of what is in force at once.
    case saving(post: Resultatpost, cap: [Double], success: Double, lasts: Bool)
    /// Raises the tax rate, in whole öre per 100 kronor; the cap is of what is in force at once, and each öre gives `perÖre` a year.
    case tax(cap: Double, perÖre: [Double], lasts: Bool)
  }

  /// When it acts.
  public let condition: Condition
  /// Whether it rests on the final outcome of the year two years before, instead of a forecast of the year before.
  public let seesOutcome: Bool
  /// The years in which it may act.
  public let isActive: [Bool]
  /// What it adds to what is needed, whole kronor; nothing where nothing is.
  public let margin: Double
  /// Its actions, each at most once, in the order in which they are taken.
  public let actions: [Action]

  /// A rule.
  public init(condition: Condition, seesOutcome: Bool, isActive: [Bool], margin: Double, actions: [Action]) {
    self.condition = condition
    self.seesOutcome = seesOutcome
    self.isActive = isActive
    self.margin = margin
    self.actions = actions
  }
}
