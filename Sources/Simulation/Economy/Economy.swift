/// Economy: what a plan that is stated by the rows of its income statement consists of, as plain numbers: the lines with what they react
/// to, and the mechanisms with their own yearly steps.
public struct Economy: Sendable {
  /// The plan, row by row (`Resultatpost.rawValue`) and simulated year by year, whole kronor: stated lines, what the mechanisms add, and
  /// measures outside of the plan.
  public internal(set) var planned: [Double]
  /// The lines.
  public let accounts: Accounts
  /// Taxes and utjämning, nil where only the lines say how they deviate.
  public let taxation: Taxation?
  /// Pensions, nil where the scenario does not describe them.
  public let pensions: Pensions?
  /// Investments, nil where none are described.
  public let investments: Investments?
  /// Debt and liquidity, nil where they are not described.
  public let financing: Financing?

  /// A plan, its lines and its mechanisms; no plan where results are stated as a whole.
  public init(
    planned: [Double], accounts: Accounts, taxation: Taxation? = nil, pensions: Pensions? = nil,
    investments: Investments? = nil, financing: Financing? = nil
  ) {
    self.planned = planned
    self.accounts = accounts
    self.taxation = taxation
    self.pensions = pensions
    self.investments = investments
    self.financing = financing
  }

  /// Whether the plan is stated by its rows.
  var hasRows: Bool { !planned.isEmpty }
  /// Whether a mechanism can give a year synnerliga skäl.
  var hasGrounds: Bool { pensions?.years.contains { $0.ground != nil } == true }
}
