/// The definition itself: lose surplus krona by krona in every possible way and see what becomes late.
extension SmallPlan {
  /// What remains at the end of a year of the plan's deficits due then, when each year loses some of its surplus.
  ///
  /// The earliest deadline is restored first, then the oldest; written as plainly as possible.
  func missing(_ deadline: Int, losses: [Int]) -> Int {
    var open = opening
    if deadline >= first {
      for year in first...min(deadline, years.upperBound) {
        var surplus = max(0, results[year - first]) - losses[year - first]
        open.sort { ($0.senast, $0.från) < ($1.senast, $1.från) }
        for index in open.indices {
          let restored = min(surplus, open[index].kvar)
          open[index].kvar -= restored
          surplus -= restored
        }
        open = open.filter { $0.kvar > 0 } + born(year)
      }
    }
    return open.filter { $0.senast == deadline && $0.från <= lastStated }.reduce(0) { $0 + $1.kvar }
  }

  /// The least that can be lost in all, in whatever years, for a deficit due in the year to be late; nil when none can.
  func leastLoss(_ deadline: Int) -> Int? {
    var losses = [Int](repeating: 0, count: results.count)
    var least: Int?
    func lose(_ index: Int, _ total: Int) {
      if let least, total >= least { return }
      guard index < results.count, first + index <= deadline else {
        if missing(deadline, losses: losses) > 0 { least = total }
        return
      }
      for loss in 0...(index < settled ? 0 : max(0, results[index])) {
        losses[index] = loss
        lose(index + 1, total + loss)
      }
      losses[index] = 0
    }
    lose(0, 0)
    return least
  }
}
