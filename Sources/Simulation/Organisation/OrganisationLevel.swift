/// OrganisationLevel: an account above the units (a nämnd, or the centre) that gets shares of what they carry. It has no outcome of its own.
///
///     balance′ = balance − used + recovered + shares of the units' results      used = use · balance where it is above zero,
///     recovered = recovery · −balance where it is below
///
/// It uses and recovers by a rule as units do, and neither in a year without one.
public struct OrganisationLevel: Sendable {
  /// The row of the income statement that its use and recovery are on.
  public let post: Resultatpost
  /// The rule that it uses and recovers by in each year, by its place among all; nil for none.
  public let rules: [Int?]
  /// What it carries at the start, whole kronor, negative for a deficit.
  public let balance: Double

  /// An account and what it holds at the start.
  public init(post: Resultatpost = .verksamhetensKostnader, rules: [Int?], balance: Double = 0) {
    self.post = post
    self.rules = rules
    self.balance = balance
  }
}
