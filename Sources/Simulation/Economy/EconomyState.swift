/// EconomyState: what the mechanisms of an economy hand from year to year on eight paths.
struct EconomyState: Sendable {
  var investments: InvestmentsState?
  var financing: FinancingState?

  /// The state when the first simulated year opens.
  init(_ economy: Economy) {
    investments = economy.investments.map(InvestmentsState.init)
    financing = economy.financing.map(FinancingState.init)
  }

  /// Takes over another state of the same economy without allocating.
  mutating func takeOver(_ other: EconomyState) {
    if let own = other.investments { investments!.takeOver(own) }
    financing = other.financing
  }
}
