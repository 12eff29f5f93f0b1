/// The margin by intervals, as for a queue that serves the earliest deadline first (Liu and Layland 1973; Lindley 1952).
///
/// A deficit of year b due in D is still open at the end of D exactly when, in every year t from b + 1 to D, something of
/// it or of what goes before it is left. What is left at t is the largest, over intervals a…t with a ≤ b + 1, of
/// demand (från a − 1 … t) − surplus (a … t). A krona lost in the first year that can get worse is missing in every later t.
extension SmallPlan {
  /// The margin of a deadline that is met as planned; nil where no loss can make it late, below zero where it is late.
  func intervalMargin(_ deadline: Int) -> Int? {
    // The youngest of those due then goes last, so it is the first to be late.
    guard let born = planned(due: deadline).map(\.från).max() else { return nil }
    let ahead = deficits.filter { ($0.senast, $0.från) <= (deadline, born) }
    // Opening deficits are there when the first year opens.
    let start = max(born, first - 1)
    func left(_ t: Int) -> Int {
      (first...(start + 1)).map { a in
        let demand = ahead.filter { (a - 1...t).contains(max($0.från, first - 1)) }.reduce(0) { $0 + $1.kvar }
        let surplus = a > t ? 0 : (a...t).reduce(0) { $0 + max(0, results[$1 - first]) }
        return demand - surplus
      }.max()!
    }
    var margin: Int?
    guard start < deadline else { return nil }
    for t in (start + 1)...deadline {
      if t < first + settled {
        // Settled years cannot get worse: restored there, it is restored.
        if left(t) <= 0 { return nil }
      } else {
        margin = max(margin ?? Int.min, -left(t))
      }
    }
    return margin
  }
}
