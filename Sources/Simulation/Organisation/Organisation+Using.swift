import Numerics

extension Organisation {
  /// What units and levels use of their surplus in a year: what they want, or what is granted of it within the buffer.
  func apply(_ year: Int, _ rows: borrowing Rows) {
    let applied = rows.scratch(.applied)
    Rows.fill(applied, 0)
    for (place, unit) in units.enumerated() {
      let used = rows.used.numbers(place)
      guard let own = unit.rules[year] else {
        Rows.fill(used, 0)
        continue
      }
      let (rule, surplus) = (rules[own], rows.surpluses.numbers(place))
      for path in 0..<Draws.rowLength { used[path] = (rule.use * surplus[path]).roundedToKrona }
      if !rule.isWithinBuffer { continue }
      for path in 0..<Draws.rowLength { applied[path] += used[path] }
    }
    for (place, level) in levels.enumerated() {
      let used = rows.used.numbers(units.count + place)
      guard let own = level.rules[year] else {
        Rows.fill(used, 0)
        continue
      }
      let (rule, balance) = (rules[own], rows.balances.numbers(place))
      for path in 0..<Draws.rowLength {
        used[path] = balance[path] > 0 ? (rule.use * balance[path]).roundedToKrona : 0
      }
      if !rule.isWithinBuffer { continue }
      for path in 0..<Draws.rowLength { applied[path] += used[path] }
    }
    let places = applicants[year]
    if places.isEmpty { return }
    let (buffer, used) = (buffer[year], rows.used.numbers(0))
    for path in 0..<Draws.rowLength where applied[path] > buffer {
      rationing.divide(
        buffer, used, count: places.count, place: { places[$0] * Draws.rowLength + path }, total: applied[path],
        rows.remainders)
    }
  }
}
