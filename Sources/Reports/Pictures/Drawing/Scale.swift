/// Scale: from values to places, evenly.
struct Scale: Sendable {
  let values: ClosedRange<Double>
  let from: Double
  let to: Double

  /// The least value lies at `from` and the greatest at `to`; where they are the same, all lie in the middle.
  init(_ values: ClosedRange<Double>, from: Double, to: Double) {
    (self.values, self.from, self.to) = (values, from, to)
  }

  /// Where a value lies; one outside the values lies at the nearest end.
  func callAsFunction(_ value: Double) -> Double {
    let span = values.upperBound - values.lowerBound
    guard span > 0 else { return (from + to) / 2 }
    let share = min(max((value - values.lowerBound) / span, 0), 1)
    return from + (to - from) * share
  }

  /// Where a whole number lies.
  func callAsFunction(_ value: Int64) -> Double { self(Double(value)) }
}
