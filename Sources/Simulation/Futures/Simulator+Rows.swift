import Numerics

extension Simulator {
  /// Draws a row of paths, runs them, and leaves what they came to in `rows`.
  ///
  /// - Parameters:
  ///   - row: which row of 256 paths, from 0; its contents depend on nothing else.
  ///   - paths: of how many of its paths, from the first, to count what the organisation came to.
  public func run(_ rows: borrowing PathRows, _ draws: Draws, row: Int, countingUnits paths: Int = 0) {
    draw(rows, draws, row: row, countingUnits: paths)
    step(rows)
  }

  /// Draws a row of paths without running them, but for the units of the organisation.
  package func draw(_ rows: borrowing PathRows, _ draws: Draws, row: Int, countingUnits paths: Int = 0) {
    let normal = QuantileTable.normal
    for (place, measure) in measures.enumerated() {
      measure.draw(place, draws, year: layout.years.lowerBound, row: row, rows.shocks.words, into: rows.measures)
    }
    for year in 0..<layout.yearCount {
      shocks.fill(rows.shocks, draws, year: layout.years.lowerBound + year, row: row, normal)
      for driver in drivers.indices { value(driver, year, rows) }
      organisation?.draw(year, rows.organisation, draws, row: row)
      deviate(year, rows, countingUnits: paths)
      if forecastError[year] > 0, needsForecast {
        draws.fill(rows.shocks.words, .forecast, year: layout.years.lowerBound + year, row: row)
        normal.fill(rows.forecasts.buffer(year), from: UnsafeBufferPointer(rows.shocks.words))
      }
    }
  }

  var needsForecast: Bool {
    if case .need? = portfolio?.rule { return true }
    return rules?.needsForecast == true
  }

  /// How many rows of deviations a year has: the result's, or one for each row of the income statement.
  var ownRows: Int { hasRows ? Resultatpost.allCases.count : 1 }

  /// Works out what the factors, the measures and the organisation do to a year's result, or to its rows; each factor's share is rounded once.
  func deviate(_ year: Int, _ rows: borrowing PathRows, countingUnits paths: Int = 0) {
    let years = layout.yearCount
    for row in 0..<ownRows {
      let out = rows.own.numbers(row * years + year)
      for path in 0..<Draws.rowLength { out[path] = 0 }
    }
    for (place, driver) in drivers.enumerated() where driver.effect[year] != 0 {
      let effect = driver.effect[year]
      let values = rows.drivers.numbers(place * years + year)
      let out = rows.own.numbers((hasRows ? Int(driver.post.rawValue) : 0) * years + year)
      for path in 0..<Draws.rowLength { out[path] += (values[path] * effect).roundedToKrona }
    }
    for (place, measure) in measures.enumerated() {
      let out = rows.own.numbers((hasRows ? Int(measure.post.rawValue) : 0) * years + year)
      measure.add(place, year, drawn: rows.measures, to: out)
    }
    economy?.accounts.fill(year, of: years, drivers: rows.drivers, rows.accounts, into: rows.own)
    guard let organisation else { return }
    organisation.step(
      year, rows.organisation, counting: paths,
      factors: { unit, result in addFactors(to: result, organisation.units[unit], year, rows) },
      into: { rows.own.numbers((hasRows ? Int($0.rawValue) : 0) * years + year) })
  }

  /// Adds to a unit's result what factors do to its part of a line; the line itself has it already.
  private func addFactors(
    to result: UnsafeMutablePointer<Double>, _ unit: OrganisationUnit, _ year: Int, _ rows: borrowing PathRows
  ) {
    let frame = unit.frame[year]
    if let reaction = unit.reaction, let accounts = economy?.accounts {
      let product = accounts.product(of: reaction, rows.accounts)
      // A frame is a cost: what makes it dearer makes the result worse.
      for path in 0..<Draws.rowLength { result[path] -= (frame * product[path]).roundedToKrona - frame }
    }
    for effect in unit.effects where effect.amount[year] != 0 {
      let amount = effect.amount[year]
      let values = rows.drivers.numbers(effect.driver * layout.yearCount + year)
      for path in 0..<Draws.rowLength { result[path] += (values[path] * amount).roundedToKrona }
    }
  }

  /// Turns a driver's innovations of a year into its values.
  private func value(_ driver: Int, _ year: Int, _ rows: borrowing PathRows) {
    let innovation = rows.shocks.innovations.numbers(driver)
    let place = driver * layout.yearCount + year
    let out = rows.drivers.numbers(place)
    switch drivers[driver].kind {
    case .process(let ar, let sigma):
      let sigma = sigma[year]
      if year == 0 {
        for path in 0..<Draws.rowLength { out[path] = sigma * innovation[path] }
      } else {
        let before = rows.drivers.numbers(place - 1)
        for path in 0..<Draws.rowLength { out[path] = ar * before[path] + sigma * innovation[path] }
      }
    case .growth(let spread, let drift):
      let (spread, drift) = (spread[year], drift[year])
      let farthest = Shocks.farthestForGrowth
      for path in 0..<Draws.rowLength {
        var bounded = innovation[path]
        bounded = bounded > farthest ? farthest : bounded
        bounded = bounded < -farthest ? -farthest : bounded
        out[path] = boundedExponential(spread * bounded + drift)
      }
    }
  }
}
