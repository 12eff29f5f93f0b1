import Numerics

extension Organisation {
  /// What a unit's own deviation is in kronor, positive where it costs less than its frame.
  func deviate(_ place: Int, _ year: Int, _ rows: borrowing Rows) {
    let base = units[place].base[year]
    let (d, result) = (rows.deviations.numbers(place), rows.scratch(.result))
    for path in 0..<Draws.rowLength { result[path] = (base * d[path]).roundedToKrona }
  }

  /// How much of its deficits a unit recovers in a year: of each what is left over the years left, rounded up, all of it once it is late; and
  /// of the whole the share that succeeds.
  func recover(_ place: Int, _ year: Int, _ rows: borrowing Rows) {
    let (recovered, out) = (rows.scratch(.recovered), Scratch.recovered.rawValue)
    Rows.fill(recovered, 0)
    guard let own = units[place].rules[year] else { return }
    let share = rules[own].recovery
    let calendarYear = years.lowerBound + year
    for (clock, deficit) in clocks[place].enumerated() where deficit.born < calendarYear {
      let row = firstClocks[place] + clock
      let left = deficit.deadline - calendarYear + 1
      if left <= 1 {
        for group in 0..<RowBlock.groups { rows.scratch[out, group] += rows.deficits[row, group] }
        continue
      }
      let years = Lanes(repeating: Double(left))
      for group in 0..<RowBlock.groups {
        let part = rows.deficits[row, group] / years
        let whole = part.flooredToKrona
        rows.scratch[out, group] += whole + (whole .< part).ones
      }
    }
    if share == 1 { return }
    for path in 0..<Draws.rowLength { recovered[path] = (share * recovered[path]).roundedToKrona }
  }

  /// Passes a unit's result through its rule.
  ///
  /// A surplus first restores the unit's own deficits, oldest first, and a deficit first takes what the unit has saved; the rest is divided. What
  /// fails at the gate is the centre's. Without a rule nothing is carried on.
  func close(_ place: Int, _ year: Int, _ rows: borrowing Rows) {
    if !carries[place] { return }
    let unit = units[place]
    let (surplus, debt) = (rows.surpluses.numbers(place), rows.debts.numbers(place))
    let first = rows.deficits.numbers(firstClocks[place])
    let clocks = clocks[place]
    let newest = clocks.count - years.count + year
    guard let own = unit.rules[year] else { return release(place, year, rows) }
    let rule = rules[own]
    let adjustment = unit.adjustments[year]
    let (result, used, reached) = (rows.scratch(.result), rows.used.numbers(place), rows.reached.numbers(place))
    let (results, released) = (rows.sum(.results, year), rows.sum(.released, year))
    // Who has no level or no budgeted centre gives them nothing, and what is added to the spare row is nothing.
    let spare = rows.scratch(.spare)
    let above = unit.level.map { rows.balances.numbers($0) } ?? spare
    let centre = rule.centreIsInBudget ? rows.balances.numbers(centre!) : released
    let forfeited = rows.scratch(.forfeited)
    let newDeficit = first + newest * Draws.rowLength
    for path in 0..<Draws.rowLength {
      var x = result[path] - adjustment
      results[path] += x
      var saved = surplus[path] - used[path]
      var lost = 0.0
      if !rule.keepsUnused {
        x += saved
        saved = 0
      }
      if x > 0 {
        if debt[path] > 0 {
          var left = min(x, debt[path])
          x -= left
          debt[path] -= left
          var clock = path
          while left > 0 {
            let part = min(left, first[clock])
            first[clock] -= part
            left -= part
            clock += Draws.rowLength
          }
        }
        if reached[path] > 0 {
          let parts = rule.surplus.split(x)
          saved += parts.unit
          above[path] += parts.level
          centre[path] += parts.centre
        } else {
          centre[path] += x
          lost = x
        }
      } else if x < 0 {
        let taken = min(saved, -x)
        saved -= taken
        let parts = rule.deficit.split(-x - taken)
        newDeficit[path] = parts.unit
        debt[path] += parts.unit
        above[path] -= parts.level
        centre[path] -= parts.centre
      }
      surplus[path] = saved
      forfeited[path] = lost
    }
  }

  /// What a unit carries without a rule leaves the budgets.
  private func release(_ place: Int, _ year: Int, _ rows: borrowing Rows) {
    let (surplus, debt) = (rows.surpluses.numbers(place), rows.debts.numbers(place))
    let released = rows.sum(.released, year)
    for path in 0..<Draws.rowLength { released[path] += surplus[path] - debt[path] }
    Rows.fill(surplus, 0)
    Rows.fill(debt, 0)
    for clock in clocks[place].indices { Rows.fill(rows.deficits.numbers(firstClocks[place] + clock), 0) }
    Rows.fill(rows.scratch(.forfeited), 0)
  }
}
