/// AccountLine: a line of the income statement as plain numbers.
public struct AccountLine: Sendable {
  /// The row it belongs to.
  public let post: Resultatpost
  /// Planned amount per simulated year, whole kronor with the sign of the accounts.
  public let plan: [Double]
  /// What it follows, by its place among the reactions.
  public let reaction: Int

  /// A line of a row.
  public init(post: Resultatpost, plan: [Double], reaction: Int) {
    self.post = post
    self.plan = plan
    self.reaction = reaction
  }
}
