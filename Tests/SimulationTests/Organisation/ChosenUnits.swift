import Numerics

@testable import Simulation

/// An organisation whose units deviate as a test says, and not as is drawn; amounts in whole kronor.
struct ChosenUnits {
  /// What a year came to.
  struct Year {
    var result: [Int] = []
    var used: [Int] = []
    var recovered: [Int] = []
    var surplus: [Int] = []
    /// What is left of each deficit, oldest first, those at zero left out.
    var deficits: [[Int: Int]] = []
    var forfeited: [Int] = []
    var isLate: [Bool] = []
    var balances: [Int] = []
    var released = 0
    /// What enters the rows of the income statement.
    var entered = 0
  }

  private(set) var years: [Year] = []

  /// - Parameters:
  ///   - own: own deviation by unit and year.
  ///   - missed: places of (unit, year) whose goals are not reached.
  init(_ organisation: Organisation, own: [[Int]], missed: [(unit: Int, year: Int)] = []) {
    let rows = Organisation.Rows(organisation)
    let posts = RowBlock(rows: 8)
    for year in 0..<organisation.years.count {
      for (unit, deviations) in own.enumerated() {
        rows.deviations.numbers(unit)[0] = Double(deviations[year]) / organisation.units[unit].frame[year]
        rows.reached.numbers(unit)[0] = missed.contains { $0 == (unit, year) } ? 0 : 1
      }
      let sum = { (0..<8).reduce(0.0) { $0 + posts.numbers($1)[0] } }
      let posted = sum()
      organisation.step(
        year, rows, counting: 1, factors: { _, _ in }, into: { posts.numbers(Int($0.rawValue)) })
      var done = Year()
      for unit in own.indices {
        done.result.append(Int(rows.tally.result(unit: unit, year: year).sum))
        done.used.append(Int(rows.tally.sum(.used, unit: unit, year: year)))
        done.recovered.append(Int(rows.tally.sum(.recovered, unit: unit, year: year)))
        done.surplus.append(Int(rows.surpluses.numbers(unit)[0]))
        done.forfeited.append(Int(rows.tally.sum(.forfeited, unit: unit, year: year)))
        done.isLate.append(rows.tally.count(.isLate, unit: unit, year: year) > 0)
        var deficits: [Int: Int] = [:]
        for (place, clock) in organisation.clocks[unit].enumerated() {
          let amount = Int(rows.deficits.numbers(organisation.firstClocks[unit] + place)[0])
          if amount != 0 { deficits[clock.born] = amount }
        }
        done.deficits.append(deficits)
      }
      done.balances = organisation.levels.indices.map { Int(rows.balances.numbers($0)[0]) }
      done.released = Int(rows.sum(.released, year)[0])
      done.entered = Int(sum() - posted)
      years.append(done)
    }
  }
}
