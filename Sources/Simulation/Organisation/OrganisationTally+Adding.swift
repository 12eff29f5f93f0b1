import Numerics

extension OrganisationTally {
  /// Adds amounts ≥ 0 of a unit's year.
  mutating func add(_ amount: UnitAmount, _ cell: Int, _ values: UnsafePointer<Double>, _ paths: Int) {
    amounts[cell * UnitAmount.allCases.count + amount.rawValue] += sum(values, paths)
  }

  /// Adds how often something happened in a unit's year.
  mutating func add(_ event: UnitEvent, _ cell: Int, _ count: Int) {
    events[cell * UnitEvent.allCases.count + event.rawValue] += Int64(count)
  }

  /// Adds amounts ≥ 0 of a level's year.
  mutating func add(
    _ amount: LevelAmount, level: Int, _ year: Int, _ values: UnsafePointer<Double>, _ paths: Int
  ) {
    levels[(level * yearCount + year) * LevelAmount.allCases.count + amount.rawValue] += sum(values, paths)
  }

  /// Adds amounts ≥ 0 of a year.
  mutating func add(_ amount: TotalAmount, year: Int, _ values: UnsafePointer<Double>, _ paths: Int) {
    totals[year * TotalAmount.allCases.count + amount.rawValue] += sum(values, paths)
  }

  /// The sum of amounts ≥ 0; exact below 2⁵², beyond which no amount of the row is known to be within limits.
  private mutating func sum(_ values: UnsafePointer<Double>, _ paths: Int) -> Int128 {
    var groups = Lanes.zero
    let lanes = UnsafeRawPointer(values).assumingMemoryBound(to: Lanes.self)
    for group in 0..<paths / Lanes.scalarCount { groups += lanes[group] }
    var sum = groups.sum()
    for path in (paths / Lanes.scalarCount * Lanes.scalarCount)..<paths { sum += values[path] }
    guard sum < 0x1p52 else {
      isWithinLimits = false
      return 0
    }
    return Int128(Int64(sum))
  }
}
