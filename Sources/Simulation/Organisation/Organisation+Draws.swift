import Numerics

extension Organisation {
  /// Draws a year's own deviations of the units, and which goals are reached, for the paths of a row.
  ///
  /// Every number is drawn at random, also under Sobol' sampling, whose dimensions the factors take: it goes by the unit's own variable, so a unit
  /// more leaves the others alone.
  ///
  /// - Parameter year: by its place among the simulated ones; those before it have been drawn into the same memory.
  func draw(_ year: Int, _ rows: borrowing Rows, _ draws: Draws, row: Int) {
    let normal = QuantileTable.normal
    let calendarYear = years.lowerBound + year
    let common = rows.scratch(.common)
    if commonWeight > 0 { fill(.units, rows.scratch.buffer(Scratch.common.rawValue)) }
    func fill(_ variable: Variable, _ out: UnsafeMutableBufferPointer<Double>) {
      draws.fill(rows.words, variable, year: calendarYear, row: row)
      normal.fill(out, from: UnsafeBufferPointer(rows.words))
    }
    for (place, unit) in units.enumerated() {
      let d = rows.deviations.numbers(place)
      let (sigma, ar) = (unit.sigma[year], year == 0 ? 0 : unit.ar)
      if sigma != 0 {
        fill(unit.variable, rows.scratch.buffer(Scratch.normal.rawValue))
        let own = rows.scratch(.normal)
        let (ownPart, commonPart) = (sigma * ownWeight, sigma * commonWeight)
        if commonPart == 0 {
          for path in 0..<Draws.rowLength { d[path] = ar * d[path] + ownPart * own[path] }
        } else {
          for path in 0..<Draws.rowLength { d[path] = ar * d[path] + (ownPart * own[path] + commonPart * common[path]) }
        }
      } else {
        for path in 0..<Draws.rowLength { d[path] *= ar }
      }
      if unit.gates.isEmpty { continue }
      let reached = rows.reached.numbers(place)
      // How many goals are reached, until it is whether they are enough.
      Rows.fill(reached, 0)
      var needed = Double(unit.gatesNeeded[year])
      let deviation = spreads[place][year]
      for gate in unit.gates {
        let threshold = gate.threshold[year]
        if threshold == -.infinity { needed -= 1 }
        if threshold.isInfinite { continue }
        fill(gate.variable, rows.scratch.buffer(Scratch.gate.rawValue))
        let own = rows.scratch(.gate)
        // Without a deviation of its own a unit has nothing to be correlated with.
        let isCorrelated = gate.correlation != 0 && deviation > 0
        let weight = isCorrelated ? gate.correlation / deviation : 0
        let rest = isCorrelated ? gate.own : 1
        for path in 0..<Draws.rowLength {
          let z = weight * d[path] + rest * own[path]
          reached[path] += z >= threshold ? 1 : 0
        }
      }
      for path in 0..<Draws.rowLength { reached[path] = reached[path] >= needed ? 1 : 0 }
    }
  }
}
