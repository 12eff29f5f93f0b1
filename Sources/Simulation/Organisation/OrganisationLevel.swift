/// OrganisationLevel: an account above the units (a nämnd, or the centre) that gets shares of what they carry. It has no outcome of its own.
///
///     balance′ = balance − used + recovered + shares of the units' results      used = use · balance where it is above zero,
///     recovered = recovery · −balance where it is below
public struct OrganisationLevel: Sendable {
  /// The row of the income statement that its use and recovery are on.
  public let post: Resultatpost
  /// Share of a positive balance that is used in a year, from 0 to 1.
  public let use: Double
  /// Share of a negative balance that is recovered in a year, from 0 to 1.
  public let recovery: Double
  /// Whether it may use a surplus only within the year's budgeted buffer.
  public let isWithinBuffer: Bool
  /// What it carries at the start, whole kronor, negative for a deficit.
  public let balance: Double

  /// An account and what it holds at the start.
  public init(
    post: Resultatpost = .verksamhetensKostnader, use: Double = 1, recovery: Double = 1, isWithinBuffer: Bool = false,
    balance: Double = 0
  ) {
    precondition(0...1 ~= use && 0...1 ~= recovery, "shares from 0 to 1")
    self.post = post
    self.use = use
    self.recovery = recovery
    self.isWithinBuffer = isWithinBuffer
    self.balance = balance
  }
}
