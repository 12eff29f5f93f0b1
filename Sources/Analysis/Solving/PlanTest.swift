import Scenarios

/// PlanTest: what a condition on the plan itself comes to, without any uncertainty.
struct PlanTest {
  let point: ConditionPoint

  init(_ condition: Condition, _ summary: Summary) throws(ConditionFault) {
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
    try summary.scenario.check(amount, condition.limit)
    let sign: Double = condition.side == .atLeast ? 1 : -1
    guard let slag = amount.nyckeltal else {
      let limit = try Counted.kronor(condition.limit, summary.scenario)
      let kronor = summary.belopp(amount)
      return .plan(.amount(kronor), surplus: sign * Double(kronor - limit))
    }
    let years = amount.years.map { (år: $0, resultat: summary[$0]?.åretsResultat) }
    let value = Nyckeltalsvärde.alla(summary.scenario, år: years).first { $0.slag == slag }
    guard let value, value.nämnare > 0, let percent = value.procent else { throw .undefined(amount) }
    // T / N − p % as a difference of whole numbers, so that its sign is right.
    let over = Int128(value.täljare) * 100_000_000 - Int128(value.nämnare) * Int128(condition.limit.number.miljondelar)
    return .plan(.percent(percent), surplus: sign * Double(over) / (Double(value.nämnare) * 1_000_000))
  }
}

extension Summary {
  /// An amount of the plan over its years; the scenario states them all.
  fileprivate func belopp(_ amount: Condition.Amount) -> Int64 {
    amount.years.reduce(0) { sum, year in
      guard let figure = Storhet(rawValue: amount.name), let kronor = self[year]?.belopp(figure) else {
        preconditionFailure("a condition on what is not stated is refused before")
      }
      return sum + kronor
    }
  }
}
