/// EconomyState: what the mechanisms of an economy hand from year to year on eight paths.
struct EconomyState: Sendable {
  /// Tax bases and what is forecast of them.
  var taxation = TaxationState()
  /// Pensions, where the economy has them.
  var pensions: PensionsState?
  /// Investments, likewise.
  var investments: InvestmentsState?
  /// Debt, liquidity and the balance sheet, likewise.
  var financing: FinancingState?

  /// The state when the first simulated year opens.
  init(_ economy: Economy) {
    pensions = economy.pensions.map(PensionsState.init)
    investments = economy.investments.map(InvestmentsState.init)
    financing = economy.financing.map(FinancingState.init)
  }

  /// Takes over another state of the same economy without allocating.
  mutating func takeOver(_ other: EconomyState) {
    taxation = other.taxation
    pensions = other.pensions
    if let own = other.investments { investments!.takeOver(own) }
    financing = other.financing
  }
}
