import Numerics
import Scenarios
import Simulation

/// ConditionTest: what a condition on simulated futures counts on each path, and what the counts say.
///
/// Every condition but one on a mean is that an event happens on at least so many paths: a probability at most p is that the opposite
/// happens on at least 1 − p of them, and a quantile is at least c when fewer than its rank lie below c. So answers are exact.
struct ConditionTest: Sendable {
  /// A figure of a simulated year.
  struct Place: Sendable, Equatable {
    let figure: Figure
    let year: Int
  }

  /// What is counted.
  enum Counted: Sendable {
    case verdict(Condition.Subject, isOpposite: Bool)
    case amount(Place, Condition.Side, Double)
    case sum(Place)
  }

  let counted: Counted
  let condition: Condition
  /// Whether the event counted is the opposite of the one that the condition names.
  let isOpposite: Bool
  /// The limit of a mean, whole kronor.
  private let mean: Int64
  let sampling: Sampling

  init(_ condition: Condition, _ scenario: Scenario, _ simulator: Simulator, _ sampling: Sampling)
    throws(ConditionFault)
  {
    self.condition = condition
    self.sampling = sampling
    let layout = simulator.layout
    func place(_ amount: Condition.Amount) throws(ConditionFault) -> Place {
      guard let figure = layout.figures.first(where: { $0.nyckel == amount.name }) else {
        throw .notSimulated(amount.name, known: layout.figures.map(\.nyckel))
      }
      let years = layout.years
      guard years.contains(amount.year) else {
        throw .yearOutside(amount, first: years.lowerBound, last: years.upperBound, isSimulated: true)
      }
      return Place(figure: figure, year: amount.year)
    }
    func kronor(_ limit: Condition.Limit) throws(ConditionFault) -> Int64 {
      guard limit.unit != .percent else { throw .wrongUnit(limit.text) }
      guard let kronor = limit.kronor(scenario.enhet), kronor.magnitude < 9_007_199_254_740_992 else {
        throw .notWholeKronor(limit.number.text, scenario.enhet)
      }
      return kronor
    }
    var (isOpposite, mean) = (false, Int64(0))
    switch condition.measure {
    case .probability(.verdict(let subject)):
      isOpposite = condition.side == .atMost
      counted = .verdict(subject, isOpposite: isOpposite)
    case .probability(.amount(let amount, let side, let limit)):
      isOpposite = condition.side == .atMost
      counted = .amount(try place(amount), isOpposite ? side.opposite : side, Double(kronor: try kronor(limit)))
    case .quantile(_, let amount):
      counted = .amount(try place(amount), condition.side, Double(kronor: try kronor(condition.limit)))
    case .mean(let amount):
      mean = try kronor(condition.limit)
      counted = .sum(try place(amount))
    case .verdict, .plan: preconditionFailure("a condition on the plan itself counts no paths")
    }
    self.isOpposite = isOpposite
    self.mean = mean
  }

  /// The name of the figure that is counted; empty for a verdict.
  var name: String {
    switch counted {
    case .verdict: ""
    case .amount(let place, _, _), .sum(let place): place.figure.nyckel
    }
  }

  /// Whether a simulator has what is counted.
  func fits(_ simulator: Simulator) -> Bool {
    switch counted {
    case .verdict: true
    case .amount(let place, _, _), .sum(let place):
      simulator.layout.figures.contains(place.figure) && simulator.layout.years.contains(place.year)
    }
  }

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
  func reading(_ count: ConditionCount, _ goal: CrossingGoal) -> ConditionReading {
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
