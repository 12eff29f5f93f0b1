import Law
import Numerics

extension Pensions {
  /// The least that a price level can become of what it was in a year, as for the lines of the income statement.
  private static var leastGrowth: Double { 0.01 }

  /// Runs a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - prices: what consumer prices' growth deviates with in the year, as a share; decides the prisbasbelopp of the next.
  ///   - costs: what the cost index's growth deviates with, likewise.
  public func step(_ year: Int, prices: Lanes, costs: Lanes, _ state: inout PensionsState) -> PensionsYear {
    let plan = years[year]
    let growth = growth(year, after: state.prices)
    let indexation = booksEarly ? self.growth(year + 1, after: prices) : growth
    state.prices = prices
    state.costLevel *= Self.ratio(Lanes(repeating: plan.costGrowth) + costs, planned: plan.costGrowth)

    let opened = state
    let result = cost(plan, growth: growth, indexation: indexation, &state)
    guard let ground = plan.ground else { return result }
    // The same year once more from the same debts, had the prisbasbelopp not grown by more than stated.
    var counted = result
    var other = opened
    let usual = Lanes(repeating: ground.growth)
    let without = cost(plan, growth: minimum(growth, usual), indexation: minimum(indexation, usual), &other)
    let excess = (without.result - result.result).positivePart
    counted.ground = minimum((excess * Lanes(repeating: ground.part)).roundedToKrona, Lanes(repeating: ground.cap))
    return counted
  }

  /// Growth of the prisbasbelopp: as planned, plus what consumer prices deviated with in the year before.
  @inline(__always)
  private func growth(_ year: Int, after prices: Lanes) -> Lanes {
    let planned = Lanes(repeating: years[year].growth)
    return years[year].isOpen ? planned + prices : planned
  }

  /// (1 + growth) / (1 + planned growth).
  @inline(__always)
  private static func ratio(_ growth: Lanes, planned: Double) -> Lanes {
    maximum(growth + Lanes(repeating: 1), Lanes(repeating: leastGrowth)) / Lanes(repeating: 1 + planned)
  }

  /// What a year costs with some growth of the prisbasbelopp, and what it leaves.
  private func cost(_ plan: Year, growth: Lanes, indexation: Lanes, _ state: inout PensionsState) -> PensionsYear {
    state.level *= Self.ratio(growth, planned: plan.growth)
    func amount(_ planned: Double, _ level: Lanes) -> Lanes { (level * Lanes(repeating: planned)).roundedToKrona }
    let accrual = amount(plan.accrual, state.level)
    let opening = state.provision
    let interest = carry(
      &state.provision, plan, indexation, adding: accrual, paying: amount(plan.payments, state.level)
    ).interest
    let paid = carry(
      &state.liability, plan, indexation, adding: .zero, paying: amount(plan.liabilityPayments, state.level)
    ).paid
    var year = PensionsYear()
    year.operating = Lanes.zero - taxed(accrual + paid + amount(plan.premiums, state.costLevel))
    year.financial = Lanes.zero - taxed(interest)
    year.unpaid = taxed(state.provision - opening)
    return year
  }

  /// Carries a debt over a year; no more is paid than there is.
  private func carry(_ debt: inout Lanes, _ plan: Year, _ indexation: Lanes, adding: Lanes, paying: Lanes)
    -> (interest: Lanes, paid: Lanes)
  {
    let opening = debt
    if plan.rateChange != 0 {
      debt += Pensionsskuld.omvärdering(debt, löptid: duration, ändring: plan.rateChange)
    }
    debt = (debt + Pensionsskuld.värdesäkring(debt, tillväxt: indexation, realRänta: plan.realRate)).positivePart
    let interest = debt - opening
    debt += adding
    let paid = minimum(paying, debt)
    debt -= paid
    return (interest, paid)
  }

  /// An amount with löneskatt, which is rounded once.
  @inline(__always)
  private func taxed(_ amount: Lanes) -> Lanes { amount + (amount * Lanes(repeating: tax)).roundedToKrona }
}
