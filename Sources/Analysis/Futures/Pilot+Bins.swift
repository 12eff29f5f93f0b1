import Numerics

extension Pilot {
  /// How many of the first values show whether one is so common that it is to be counted by itself.
  private static let sample = 1024

  /// Bins for so many cells, from these paths, and any for those that are not watched; nil when an amount is too large to be tallied.
  func bins(_ count: Int) -> [Bins]? {
    var all = [Bins](repeating: Bins(mean: 0, deviation: 0), count: count)
    for place in watched {
      guard let bins = Self.bins(of: cell(place)) else { return nil }
      all[place] = bins
    }
    return all
  }

  /// Bins for a cell's values; nil when one is too large to be tallied.
  static func bins(of values: [Double]) -> Bins? {
    guard values.allSatisfy({ abs($0) < RowTally.limit }) else { return nil }
    let moments = Moments(values)
    return Bins(mean: moments.mean, deviation: moments.deviation, atom: atom(values))
  }

  /// The commonest of the first values where it is at least every fiftieth of them.
  private static func atom(_ values: [Double]) -> Double {
    let sorted = values.prefix(sample).sorted()
    var best = (value: Double.infinity, count: 0)
    var first = 0
    for place in sorted.indices where place + 1 == sorted.count || sorted[place + 1] != sorted[place] {
      if place + 1 - first > best.count { best = (sorted[place], place + 1 - first) }
      first = place + 1
    }
    return best.count > 1 && best.count * 50 >= sorted.count ? best.value : .infinity
  }
}
