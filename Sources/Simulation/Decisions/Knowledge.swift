import Numerics

/// Knowledge: what can be known when the decisions for a simulated year are taken: how the year before closed, and the plan. Nothing of the
/// year itself. Whole kronor on eight paths.
public struct Knowledge: Sendable {
  /// What is due by the end of the year, of what remained when the year before closed.
  public var due = Lanes.zero
  /// The same by the end of the year after.
  public var dueNext = Lanes.zero
  /// All that remained to restore when the year before closed.
  public var outstanding = Lanes.zero
  /// What the result of the year before deviated from its plan with, apart from decisions and the portfolio.
  public var deviation = Lanes.zero
  /// What the forecast of the year before took its result to be too high by.
  public var error = Lanes.zero
  /// The planned balanskravsresultat of the year, and what else has been given it.
  public var planned = Lanes.zero
  /// Gains that the portfolio holds when the year opens beyond those that are planned to be realised in it.
  public var gains = Lanes.zero
  /// What the reserves hold when the year opens beyond their planned use in it.
  public var reserves = Reserves()

  /// Amounts of the two reserves.
  public struct Reserves: Sendable {
    /// Resultatutjämningsreserv.
    public var rur = Lanes.zero
    /// Resultatreserv.
    public var resultatreserv = Lanes.zero

    /// Nothing.
    public init() {}
  }

  /// Nothing is due and nothing is there.
  public init() {}
}
