/// CarryOverRule: a rule for resultatbalansering as plain numbers: what of a unit's result is carried into the next year's budget, to whom,
/// and how it is used and recovered.
public struct CarryOverRule: Sendable, Equatable {
  /// How a surplus is divided.
  public let surplus: CarryOverShares
  /// How a deficit is divided.
  public let deficit: CarryOverShares
  /// Whether the centre's share is put into a budget, where it is used; else it leaves the budgets.
  public let centreIsInBudget: Bool
  /// A deficit of year Y is to be recovered by Y + this.
  public let recoveryYears: Int
  /// Whether a surplus may be used only within the year's budgeted buffer.
  public let isWithinBuffer: Bool
  /// Whether surplus that was not used stays as it is; else it is part of the year's result, which passes the rule anew.
  public let keepsUnused: Bool
  /// Share of the carried surplus that a unit uses, or applies to use, in a year; from 0 to 1.
  public let use: Double
  /// Share of a year's recovery of deficits that succeeds; from 0 to 1.
  public let recovery: Double

  /// A rule; the default carries all of both to the unit.
  public init(
    surplus: CarryOverShares = CarryOverShares(), deficit: CarryOverShares = CarryOverShares(),
    centreIsInBudget: Bool = false, recoveryYears: Int = 1, isWithinBuffer: Bool = false, keepsUnused: Bool = true,
    use: Double = 1, recovery: Double = 1
  ) {
    precondition(recoveryYears >= 1, "a deficit is recovered in a year after its own")
    precondition(0...1 ~= use && 0...1 ~= recovery, "shares from 0 to 1")
    self.surplus = surplus
    self.deficit = deficit
    self.centreIsInBudget = centreIsInBudget
    self.recoveryYears = recoveryYears
    self.isWithinBuffer = isWithinBuffer
    self.keepsUnused = keepsUnused
    self.use = use
    self.recovery = recovery
  }
}
