import Numerics

/// EconomyYear: what the mechanisms of an economy did in a year on eight paths, whole kronor.
struct EconomyYear: Sendable {
  /// Their amounts in the rows of the income statement.
  var posts = PostLanes()
  /// What rules take as synnerliga skäl, at most; a magnitude.
  var ground = Lanes.zero
  /// Pension cost that is not paid yet, less what was paid of older cost.
  var unpaid = Lanes.zero
  /// What the investments came to.
  var investments = InvestmentsYear()
}
