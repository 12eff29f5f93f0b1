import Numerics

extension Simulator {
  /// Draws a row of paths, runs them, and leaves what they came to in `rows`.
  ///
  /// - Parameter row: which row of 256 paths, from 0; its contents depend on nothing else.
  public func run(_ rows: borrowing PathRows, _ draws: Draws, row: Int) {
    draw(rows, draws, row: row)
    step(rows)
  }

  /// Draws a row of paths without running them.
  public func draw(_ rows: borrowing PathRows, _ draws: Draws, row: Int) {
    let normal = QuantileTable.normal
    for year in 0..<layout.yearCount {
      shocks.fill(rows.shocks, draws, year: layout.years.lowerBound + year, row: row, normal)
      for driver in drivers.indices { value(driver, year, rows) }
      if forecastError[year] > 0, needsForecast {
        draws.fill(rows.shocks.words, .forecast, year: layout.years.lowerBound + year, row: row)
        normal.fill(rows.forecasts.buffer(year), from: UnsafeBufferPointer(rows.shocks.words))
      }
    }
  }

  var needsForecast: Bool {
    if case .need? = portfolio?.rule { return true }
    return false
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
