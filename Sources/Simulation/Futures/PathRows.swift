import Numerics

/// PathRows: one row of simulated futures, 256 paths: what each came to, and the memory to work it out. Each thread has its own.
public struct PathRows: ~Copyable {
  /// The figures and other cells, by `Layout`.
  let cells: RowBlock
  /// 0 or 1 per path, by `Layout`.
  let events: RowBlock
  /// The drivers' values: driver by driver, year by year.
  let drivers: RowBlock
  let shocks: Shocks.Rows
  let accounts: Accounts.Rows
  /// What each path deviates from the plan with by its factors: per simulated year of the result, or of each row of the income statement where the
  /// plan is stated by them, row by row.
  let own: RowBlock
  /// How far the measures succeed and which are late.
  let measures: RowBlock
  let organisation: Organisation.Rows
  let forecasts: RowBlock
  /// What each path's result is given beside its factors, by year: the systematic deviation and, where one is tried, an improvement.
  let given: RowBlock
  /// Gains that each path is to realise beyond what it would, by year.
  let extraGains: RowBlock

  /// Memory for the rows of a simulator.
  public init(_ simulator: Simulator) {
    cells = RowBlock(rows: simulator.layout.cellCount)
    events = RowBlock(rows: simulator.layout.eventCount)
    drivers = RowBlock(rows: simulator.drivers.count * simulator.layout.yearCount)
    shocks = Shocks.Rows(simulator.shocks)
    accounts = Accounts.Rows(simulator.economy?.accounts)
    own = RowBlock(rows: simulator.ownRows * simulator.layout.yearCount)
    measures = Measure.rows(simulator.measures)
    organisation = Organisation.Rows(simulator.organisation)
    forecasts = RowBlock(rows: simulator.layout.yearCount)
    given = RowBlock(rows: simulator.layout.yearCount)
    extraGains = RowBlock(rows: simulator.layout.yearCount)
    for year in 0..<simulator.layout.yearCount { set(.result(year: year), simulator) { _ in 0 } }
  }

  /// The values of a cell, 32 groups of eight paths.
  public func cell(_ cell: Int) -> UnsafePointer<Lanes> { cells.lanes(cell) }

  /// Whether an event happened, 1 or 0 for each path.
  public func event(_ event: Int) -> UnsafePointer<Lanes> { events.lanes(event) }

  /// What was counted of the organisation by runs that counted it.
  public var organisationTally: OrganisationTally { organisation.tally }

  /// A sum of the organisation's year on each path.
  package func organisationSum(_ sum: OrganisationSum, year: Int) -> UnsafePointer<Double> {
    UnsafePointer(organisation.sum(sum, year))
  }

  /// The values of a driver in a simulated year.
  public func driver(_ driver: Int, year: Int, of simulator: Simulator) -> UnsafePointer<Lanes> {
    drivers.lanes(driver * simulator.layout.yearCount + year)
  }
}
