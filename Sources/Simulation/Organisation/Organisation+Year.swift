import Numerics

extension Organisation {
  /// Runs a year of the units and levels on the paths of a row: use of surplus, results, closing; the years before it have been run in
  /// the same memory.
  ///
  /// - Parameters:
  ///   - paths: how many of the row's paths to tally, from the first; 0 for none.
  ///   - factors: adds what factors do to a unit's frame to its result.
  ///   - post: the numbers of a row of the income statement, to which what deviates from plan is added.
  func step(
    _ year: Int, _ rows: borrowing Rows, counting paths: Int,
    factors: (_ unit: Int, _ result: UnsafeMutablePointer<Double>) -> Void,
    into post: (Resultatpost) -> UnsafeMutablePointer<Double>
  ) {
    if year == 0 { open(rows) }
    for sum in OrganisationSum.allCases { Rows.fill(rows.sum(sum, year), 0) }
    addCarried(to: rows.sum(.opening, year), rows)
    enter(year, rows, -1, post)
    apply(year, rows)
    for place in levels.indices { step(level: place, year, rows, counting: paths, into: post(levels[place].post)) }
    for (place, unit) in units.enumerated() {
      let (result, recovered) = (rows.scratch(.result), rows.scratch(.recovered))
      deviate(place, year, rows)
      recover(place, year, rows)
      add(to: post(unit.post), place, year, rows)
      factors(place, result)
      for path in 0..<Draws.rowLength { result[path] += recovered[path] }
      close(place, year, rows)
      if paths > 0 { rows.count { count(place, year, rows, paths, into: &$0) } }
    }
    addCarried(to: rows.sum(.closing, year), rows)
    subtractPlan(year, post)
    enter(year, rows, 1, post)
    if paths > 0 {
      rows.count { count(year, rows, paths, into: &$0) }
    }
  }

  /// The state when the first simulated year opens; what is saved restores what is owed at once, oldest first.
  private func open(_ rows: borrowing Rows) {
    for (place, unit) in units.enumerated() {
      var saved = unit.surplus
      var owed = 0.0
      for (clock, own) in clocks[place].enumerated() {
        let amount = unit.deficits.first { $0.year == own.born }?.amount ?? 0
        let left = amount - min(saved, amount)
        saved -= amount - left
        owed += left
        Rows.fill(rows.deficits.numbers(firstClocks[place] + clock), left)
      }
      Rows.fill(rows.surpluses.numbers(place), saved)
      Rows.fill(rows.debts.numbers(place), owed)
      Rows.fill(rows.late.numbers(place), 0)
    }
    for (place, level) in levels.enumerated() { Rows.fill(rows.balances.numbers(place), level.balance) }
  }

  private func addCarried(to sum: UnsafeMutablePointer<Double>, _ rows: borrowing Rows) {
    for place in units.indices {
      let (surplus, debt) = (rows.surpluses.numbers(place), rows.debts.numbers(place))
      for path in 0..<Draws.rowLength { sum[path] += surplus[path] - debt[path] }
    }
    for place in levels.indices {
      let balance = rows.balances.numbers(place)
      for path in 0..<Draws.rowLength { sum[path] += balance[path] }
    }
  }

  /// Adds the rows of the income statement, or takes them off, so that what entered is what they grew by.
  private func enter(
    _ year: Int, _ rows: borrowing Rows, _ sign: Double, _ post: (Resultatpost) -> UnsafeMutablePointer<Double>
  ) {
    let entered = rows.sum(.entered, year)
    for row in posts {
      let numbers = post(row)
      for path in 0..<Draws.rowLength { entered[path] += sign * numbers[path] }
    }
  }

  /// The plan holds its own use and recovery, and the buffer.
  private func subtractPlan(_ year: Int, _ post: (Resultatpost) -> UnsafeMutablePointer<Double>) {
    for row in posts {
      let held = plannedEffect(row, year: year) - (row == .verksamhetensKostnader ? buffer[year] : 0)
      if held == 0 { continue }
      let out = post(row)
      for path in 0..<Draws.rowLength { out[path] -= held }
    }
  }

  /// A level uses a surplus or recovers a deficit; what the units give it comes after.
  private func step(
    level place: Int, _ year: Int, _ rows: borrowing Rows, counting paths: Int, into out: UnsafeMutablePointer<Double>
  ) {
    let recovery = levels[place].rules[year].map { rules[$0].recovery } ?? 0
    let (balance, used) = (rows.balances.numbers(place), rows.used.numbers(units.count + place))
    let (recovered, sum) = (rows.scratch(.recovered), rows.sum(.levelRecovery, year))
    let (allUsed, effect) = (rows.sum(.used, year), rows.sum(.effect, year))
    for path in 0..<Draws.rowLength {
      let owed = balance[path] < 0 ? -balance[path] : 0
      recovered[path] = (recovery * owed).roundedToKrona
      balance[path] += recovered[path] - used[path]
      sum[path] += recovered[path]
      allUsed[path] += used[path]
      out[path] += recovered[path] - used[path]
      effect[path] += recovered[path] - used[path]
    }
    if paths > 0 { rows.count { count(level: place, year, rows, paths, into: &$0) } }
  }

  /// What a unit's year adds to its row of the income statement, and to the sums.
  private func add(to out: UnsafeMutablePointer<Double>, _ place: Int, _ year: Int, _ rows: borrowing Rows) {
    let (result, recovered) = (rows.scratch(.result), rows.scratch(.recovered))
    let (used, allUsed) = (rows.used.numbers(place), rows.sum(.used, year))
    let effect = rows.sum(.effect, year)
    for path in 0..<Draws.rowLength {
      let own = result[path] + recovered[path] - used[path]
      out[path] += own
      effect[path] += own
      allUsed[path] += used[path]
    }
  }
}
