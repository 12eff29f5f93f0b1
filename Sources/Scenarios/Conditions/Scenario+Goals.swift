extension Scenario {
  /// The years, or the span of years, in which a mått of a goal is judged: those of the goal's period up to the plan's last year.
  public func måttår(_ mark: Mått, _ goal: Mål) -> [ClosedRange<Int>] {
    let years = år.stated.filter(goal.gäller)
    guard mark.avser == .perioden, let first = years.first, let last = years.last else { return years.map { $0...$0 } }
    return [first...last]
  }

  /// What a mått that is a figure of the accounts demands of the plan in a year or over a span; two conditions where its target has a
  /// tolerance, none where it only compares years or is followed.
  public func villkor(_ mark: Mått, _ years: ClosedRange<Int>) -> [Condition] {
    events(mark, years).map { Condition(.plan($0.amount), $0.side, $0.limit) }
  }

  /// Likewise that it is reached in a simulated future, at a probability that is always met: what is asked for is how likely it is.
  public func händelser(_ mark: Mått, _ years: ClosedRange<Int>) -> [Condition] {
    let never = Condition.Limit(.noll)
    return events(mark, years).map { Condition(.probability(.amount($0.amount, $0.side, $0.limit)), .atLeast, never) }
  }

  private func events(
    _ mark: Mått, _ years: ClosedRange<Int>
  ) -> [(amount: Condition.Amount, side: Condition.Side, limit: Condition.Limit)] {
    guard let figure = mark.storhet, let target = mark.målvärde.gällande(years.upperBound)?.tal else { return [] }
    let amount = Condition.Amount(figure, years)
    let unit: Condition.Limit.Unit = amount.nyckeltal == nil ? .none : .percent
    func limit(_ offset: Int64) -> Condition.Limit {
      Condition.Limit(Decimaltal(miljondelar: target.miljondelar + offset), unit)
    }
    let tolerance = mark.tolerans.miljondelar
    switch mark.slag {
    case .minst: return [(amount, .atLeast, limit(0))]
    case .högst: return [(amount, .atMost, limit(0))]
    case .inom: return [(amount, .atLeast, limit(-tolerance)), (amount, .atMost, limit(tolerance))]
    default: return []
    }
  }

  /// Why a mått that is a figure of the accounts cannot be judged over some years; nil where it can.
  func fault(of mark: Mått, _ years: ClosedRange<Int>) -> ConditionFault? {
    guard let figure = mark.storhet else { return nil }
    do throws(ConditionFault) {
      try check(Condition.Amount(figure, years), Condition.Limit())
      for demand in villkor(mark, years) { try check(Condition.Amount(figure, years), demand.limit) }
      return nil
    } catch { return error }
  }
}
