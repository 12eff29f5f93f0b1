import Numerics
import Scenarios
import Simulation

/// ConditionTest: counts what a condition on simulated futures asks for, and says what the counts come to.
struct ConditionTest: Sendable, Equatable {
  let counted: Counted
  let condition: Condition
  /// The limit of a mean, whole kronor.
  private let mean: Int64
  let sampling: Sampling
  let layout: Layout

  init(_ condition: Condition, _ scenario: Scenario, _ layout: Layout, _ sampling: Sampling) throws(ConditionFault) {
    self.condition = condition
    self.sampling = sampling
    self.layout = layout
    counted = try Counted(condition, scenario, layout)
    if case .sum = counted { mean = try Counted.kronor(condition.limit, scenario) } else { mean = 0 }
  }

  /// Whether the event counted is the opposite of the one that the condition names.
  var isOpposite: Bool { condition.countsOpposite }

  /// The least number of paths on which the event must happen.
  private func needed(_ paths: Int64, _ goal: CrossingGoal) -> Int64 {
    switch (goal, condition.measure) {
    case (.percent(let percent), _):
      return Condition.Limit(Decimaltal(hundradelar: Int64(percent) * 100), .percent).share(of: paths)
    case (.condition, .quantile(let percent, _)):
      let rank = max(1, percent.share(of: paths))
      return condition.side == .atLeast ? paths - rank + 1 : rank
    case (.condition, _): return (isOpposite ? condition.limit.complement : condition.limit).share(of: paths)
    }
  }

  /// What a count says of the condition, or of another share of the paths.
  func reading(_ count: ConditionCount, _ goal: CrossingGoal = .condition) -> ConditionReading {
    if case .sum = counted { return ConditionReading(mean: count, limit: mean, isAtMost: condition.side == .atMost) }
    let probability = Probability(counts: count.hits, paths: count.paths, sampling)
    return ConditionReading(probability, needed: needed(count.total, goal))
  }

  /// What a count comes to in the words of the condition.
  func outcome(_ count: ConditionCount) -> Solution.Outcome {
    if case .sum = counted {
      let reading = ConditionReading(mean: count, limit: 0, isAtMost: false)
      return .mean(reading.surplus, halfWidth: reading.isBounded ? reading.halfWidth : nil)
    }
    let hits = isOpposite ? zip(count.paths, count.hits).map { $0 - $1 } : count.hits
    return .probability(Probability(counts: hits, paths: count.paths, sampling))
  }
}
