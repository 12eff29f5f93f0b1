/// Economy: what a plan that is stated by the rows of its income statement consists of, as plain numbers: the lines with what they react
/// to, and the mechanisms with their own yearly steps.
public struct Economy: Sendable {
  /// The plan, row by row (`Resultatpost.rawValue`) and simulated year by year, whole kronor: stated lines, what the mechanisms add, and
  /// measures outside of the plan.
  public internal(set) var planned: [Double]
  /// The lines.
  public let accounts: Accounts
  /// Investments, nil where none are described.
  public let investments: Investments?
  /// Debt and liquidity, nil where they are not described.
  public let financing: Financing?

  /// A plan, its lines and its mechanisms.
  public init(
    planned: [Double], accounts: Accounts, investments: Investments? = nil, financing: Financing? = nil
  ) {
    self.planned = planned
    self.accounts = accounts
    self.investments = investments
    self.financing = financing
  }
}
