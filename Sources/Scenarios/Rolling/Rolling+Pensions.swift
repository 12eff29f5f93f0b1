import Simulation

/// Pensions begin when the first simulated year opens, which is another when a year is settled.
extension Rolling {
  /// What the outcome does not state of the new opening is what was planned for it: the debts at the year's close, next year's payments of
  /// ansvarsförbindelsen, and of what goes on from the settled year's amounts next year's.
  mutating func carryPensions() {
    guard let own = scenario.pensioner, let plan = scenario.pensions([år], prices: 0, costs: nil) else { return }
    var state = PensionsState(plan)
    _ = plan.step(0, prices: .zero, costs: .zero, &state)
    let next = plan.years[1]
    carry("avsättning", state.provision[0])
    if own.ansvarsförbindelse > 0 { carry("ansvarsförbindelse", state.liability[0]) }
    if own.utbetalningarAnsvarsförbindelse > 0 { carry("utbetalningar_ansvarsförbindelse", next.liabilityPayments) }
    if let rate = own.ändradRealRänta[år] {
      set(["pensioner", "real_ränta"], Node(.number(Number(whole: rate, shift: 2)), at: outcome.yearPlace))
    }
    let series = [
      ("intjänande", own.intjänande, next.accrual), ("utbetalningar", own.utbetalningar, next.payments),
      ("premier", own.premier, next.premiums),
    ]
    for (key, stated, amount) in series where !stated.isEmpty && stated[år + 1] == nil {
      set(["pensioner", key, String(år + 1)], number(kronor: amount))
    }
    for key in series.map(\.0) + ["prisbasbelopp_tillväxt", "ändrad_real_ränta"] {
      drop(["pensioner", key, String(år)])
    }
  }

  private mutating func carry(_ key: String, _ kronor: Double) {
    if !states(["pensioner", key]) { set(["pensioner", key], number(kronor: kronor)) }
  }

  private func number(kronor: Double) -> Node {
    Node(.number(Number(whole: Int64(kronor), shift: scenario.enhet.power)), at: outcome.yearPlace)
  }
}
