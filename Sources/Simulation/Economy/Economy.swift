/// Economy: what a plan that is stated by the rows of its income statement consists of, as plain numbers: the lines with what they react
/// to, and the mechanisms with their own yearly steps.
public struct Economy: Sendable {
  /// The plan, row by row (`Resultatpost.rawValue`) and simulated year by year, whole kronor: stated lines, what the mechanisms add, and
  /// measures outside of the plan.
  public internal(set) var planned: [Double]
  /// The lines.
  public let accounts: Accounts

  /// A plan and its lines.
  public init(planned: [Double], accounts: Accounts) {
    self.planned = planned
    self.accounts = accounts
  }
}
