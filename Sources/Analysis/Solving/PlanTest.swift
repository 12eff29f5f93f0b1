import Scenarios

/// PlanTest: what a condition on the plan itself comes to, without any uncertainty.
struct PlanTest {
  let point: ConditionPoint

  init(_ condition: Condition, _ scenario: Scenario) throws(ConditionFault) {
    let summary = Summary(scenario)
    switch condition.measure {
    case .verdict(let subject):
      let outcome = subject == .planen ? summary.bedömning.planen : summary.bedömning.åtgärdsplanen
      point = .plan(.verdict(outcome == .håller), surplus: outcome == .håller ? 1 : -1)
    case .plan(let amount):
      point = try Self.point(amount, condition, summary)
    case .probability, .quantile, .mean: preconditionFailure("a condition on futures is not about the plan itself")
    }
  }

  private static func point(
    _ amount: Condition.Amount, _ condition: Condition, _ summary: Summary
  ) throws(ConditionFault) -> ConditionPoint {
    guard let figure = Storhet(rawValue: amount.name) else {
      throw .notSimulated(amount.name, known: Storhet.allCases.map(\.rawValue))
    }
    guard let year = summary[amount.year] else {
      let years = summary.scenario.år.alla
      throw .yearOutside(amount, first: years.lowerBound, last: years.upperBound, isSimulated: false)
    }
    let sign: Double = condition.side == .atLeast ? 1 : -1
    if let kronor = year.belopp(figure) {
      guard condition.limit.unit != .percent else { throw .wrongUnit(condition.limit.text) }
      guard let limit = condition.limit.kronor(summary.scenario.enhet) else {
        throw .notWholeKronor(condition.limit.number.text, summary.scenario.enhet)
      }
      return .plan(.amount(kronor), surplus: sign * Double(kronor - limit))
    }
    guard let percent = year.nyckeltal(figure)?.procent else { throw .notStated(amount) }
    if case .money = condition.limit.unit { throw .wrongUnit(condition.limit.text) }
    return .plan(.percent(percent), surplus: sign * (percent - condition.limit.number.tal))
  }
}
