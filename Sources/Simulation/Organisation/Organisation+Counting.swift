import Numerics

extension Organisation {
  /// Counts a unit's year on the first paths of a row.
  func count(_ place: Int, _ year: Int, _ rows: borrowing Rows, _ paths: Int, into tally: inout OrganisationTally) {
    let cell = tally.place(place, year)
    let result = rows.scratch(.result)
    tally.counters.withUnsafeMutableBufferPointer {
      guard let counters = $0.baseAddress else { return }
      let first = counters + cell * CoarseBins.counters
      if !tally.results[cell].add(result, paths: paths, tally.bins[cell], first) { tally.isWithinLimits = false }
    }
    // Without a rule there is nothing else to tell.
    if !carries[place] { return }
    let debt = rows.debts.numbers(place)
    tally.add(.used, cell, rows.used.numbers(place), paths)
    tally.add(.recovered, cell, rows.scratch(.recovered), paths)
    tally.add(.surplus, cell, rows.surpluses.numbers(place), paths)
    tally.add(.deficit, cell, debt, paths)
    tally.add(.forfeited, cell, rows.scratch(.forfeited), paths)
    let late = rows.scratch(.spare)
    addLate(place, year, rows, to: Scratch.spare.rawValue)
    let before = rows.late.numbers(place)
    var (owing, isLate, isFirst) = (0, 0, 0)
    for path in 0..<paths {
      owing += debt[path] > 0 ? 1 : 0
      isLate += late[path] > 0 ? 1 : 0
      isFirst += late[path] > before[path] ? 1 : 0
    }
    for path in 0..<Draws.rowLength { before[path] = late[path] > 0 ? .infinity : before[path] }
    tally.add(.hasDeficit, cell, owing)
    tally.add(.isLate, cell, isLate)
    tally.add(.isFirstLate, cell, isFirst)
    Rows.fill(late, 0)
  }

  /// What is left of a unit's deficits whose last year this was, or has been.
  private func addLate(_ place: Int, _ year: Int, _ rows: borrowing Rows, to row: Int) {
    for (clock, deficit) in clocks[place].enumerated() where deficit.deadline <= years.lowerBound + year {
      for group in 0..<RowBlock.groups { rows.scratch[row, group] += rows.deficits[firstClocks[place] + clock, group] }
    }
  }

  /// Counts what a level did in a year before the units' shares came; its balance is counted with the year.
  func count(
    level place: Int, _ year: Int, _ rows: borrowing Rows, _ paths: Int, into tally: inout OrganisationTally
  ) {
    tally.add(.used, level: place, year, rows.used.numbers(units.count + place), paths)
    tally.add(.recovered, level: place, year, rows.scratch(.recovered), paths)
  }

  /// Counts a year of the whole, and what the levels carry out of it.
  func count(_ year: Int, _ rows: borrowing Rows, _ paths: Int, into tally: inout OrganisationTally) {
    let (used, applied, other) = (rows.sum(.used, year), rows.scratch(.applied), rows.scratch(.spare))
    let buffer = buffer[year]
    tally.add(.used, year: year, used, paths)
    for path in 0..<paths { other[path] = max(0, used[path] - buffer) }
    tally.add(.beyondBuffer, year: year, other, paths)
    for path in 0..<paths { other[path] = max(0, buffer - used[path]) }
    tally.add(.unusedBuffer, year: year, other, paths)
    for path in 0..<paths { other[path] = max(0, applied[path] - buffer) }
    tally.add(.refused, year: year, other, paths)
    for place in levels.indices {
      let balance = rows.balances.numbers(place)
      for path in 0..<paths { other[path] = max(0, balance[path]) }
      tally.add(.surplus, level: place, year, other, paths)
      for path in 0..<paths { other[path] = max(0, -balance[path]) }
      tally.add(.deficit, level: place, year, other, paths)
    }
    Rows.fill(other, 0)
    if year == years.count - 1 { tally.paths += Int64(paths) }
  }
}
