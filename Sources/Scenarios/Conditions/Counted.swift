import Simulation

/// Counted: what a condition on simulated futures counts on each path.
///
/// Every condition but one on a mean is that an event happens on at least so many paths: a probability at most p is that the opposite
/// happens on at least 1 − p of them, and a quantile is at least c when fewer than its rank lie below c. So answers are exact.
public enum Counted: Sendable, Equatable {
  /// That a verdict holds, or does not.
  case verdict(Condition.Subject, isOpposite: Bool)
  /// That a sum, from which the limit is taken, is on a side of zero.
  case event(PathSum, Condition.Side)
  /// The sum itself.
  case sum(PathSum)

  /// What a condition counts; throws why it cannot be judged for the scenario.
  public init(_ condition: Condition, _ scenario: Scenario, _ layout: Layout) throws(ConditionFault) {
    let sums = PathSums(scenario: scenario, layout: layout)
    let isOpposite = condition.countsOpposite
    switch condition.measure {
    case .probability(.verdict(let subject)): self = .verdict(subject, isOpposite: isOpposite)
    case .probability(.amount(let amount, let side, let limit)):
      self = .event(try Self.excess(amount, limit, sums), isOpposite ? side.opposite : side)
    case .quantile(_, let amount): self = .event(try Self.excess(amount, condition.limit, sums), condition.side)
    case .mean(let amount):
      _ = try Self.kronor(condition.limit, scenario)
      self = .sum(try sums.amount(amount))
    case .verdict, .plan: preconditionFailure("a condition on the plan itself counts no paths")
    }
  }

  /// A figure less its limit, for a key figure a positive number of times that.
  private static func excess(
    _ amount: Condition.Amount, _ limit: Condition.Limit, _ sums: PathSums
  ) throws(ConditionFault) -> PathSum {
    if let slag = amount.nyckeltal { return try sums.ratio(amount, slag, limit: limit.number) }
    var sum = try sums.amount(amount)
    sum.add(known: -Int128(try kronor(limit, sums.scenario)))
    return sum
  }

  /// A limit in whole kronor that a Double holds.
  public static func kronor(_ limit: Condition.Limit, _ scenario: Scenario) throws(ConditionFault) -> Int64 {
    guard let kronor = limit.kronor(scenario.enhet), kronor.magnitude < 9_007_199_254_740_992 else {
      throw .notWholeKronor(limit.number.text, scenario.enhet)
    }
    return kronor
  }
}

extension Condition {
  /// Whether what is counted is the opposite of the event that it names.
  public var countsOpposite: Bool {
    if case .probability = measure { side == .atMost } else { false }
  }
}
