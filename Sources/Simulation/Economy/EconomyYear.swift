import Numerics

/// EconomyYear: what the mechanisms of an economy did in a year on eight paths, whole kronor.
struct EconomyYear: Sendable {
  /// Their amounts in the rows of the income statement.
  var posts = PostLanes()
  /// What rules take as synnerliga skäl, at most; a magnitude.
  var ground = Lanes.zero
}
