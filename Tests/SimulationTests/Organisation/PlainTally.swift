import Testing

@testable import Simulation

/// What plain paths came to together.
struct PlainTally {
  private let organisation: Organisation
  /// By unit and year: every value, and the sums of the rest.
  private var results: [[Int]]
  private var sums: [[Int]]
  private var totals: [[Int]]
  private var levels: [[Int]]
  private var paths = 0

  init(_ organisation: Organisation) {
    self.organisation = organisation
    let years = organisation.years.count
    results = Array(repeating: [], count: organisation.units.count * years)
    sums = Array(repeating: Array(repeating: 0, count: 8), count: organisation.units.count * years)
    totals = Array(repeating: Array(repeating: 0, count: 4), count: years)
    levels = Array(repeating: Array(repeating: 0, count: 2), count: organisation.levels.count * years)
  }

  mutating func add(seed: UInt64, path: Int) {
    paths += 1
    let years = organisation.years.count
    var plain = PlainOrganisation(organisation, seed: seed, path: UInt64(path))
    var wasLate = organisation.units.map { _ in false }
    for year in 0..<years {
      plain.year(year)
      let calendarYear = organisation.years.lowerBound + year
      for (place, unit) in plain.units.enumerated() {
        let cell = place * years + year
        results[cell].append(unit.result)
        if !organisation.carries[place] { continue }
        let late = unit.owed.keys.contains { born in
          organisation.clocks[place].first { $0.born == born }!.deadline <= calendarYear
        }
        let owed = unit.owed.values.reduce(0, +)
        let values = [
          unit.used, unit.recovered, unit.saved, owed, unit.forfeited, owed > 0 ? 1 : 0, late ? 1 : 0,
          late && !wasLate[place] ? 1 : 0,
        ]
        for (kind, value) in values.enumerated() { sums[cell][kind] += value }
        wasLate[place] = wasLate[place] || late
      }
      let buffer = Int(organisation.buffer[year])
      let values = [plain.used, max(0, plain.used - buffer), max(0, buffer - plain.used), plain.refused]
      for (kind, value) in values.enumerated() { totals[year][kind] += value }
      for (place, balance) in plain.balances.enumerated() {
        levels[place * years + year][0] += max(0, balance)
        levels[place * years + year][1] += max(0, -balance)
      }
    }
  }

  func expectEqual(to tally: OrganisationTally, _ place: String) {
    let years = organisation.years.count
    #expect(tally.paths == paths && tally.isWithinLimits)
    for unit in organisation.units.indices {
      for year in 0..<years {
        let cell = unit * years + year
        let result = tally.result(unit: unit, year: year)
        #expect(Int(result.sum) == results[cell].reduce(0, +), "\(place), unit \(unit), year \(year)")
        #expect(Int(result.least) == results[cell].min() && Int(result.greatest) == results[cell].max())
        let bins = tally.bins[cell]
        var counters = [UInt32](repeating: 0, count: CoarseBins.counters)
        for value in results[cell] {
          let bin = (Double(value) - bins.low) / bins.width
          counters[bin < 0 ? 0 : min(CoarseBins.counters - 1, Int(bin) + 1)] += 1
        }
        #expect(Array(tally.counters[cell * CoarseBins.counters..<(cell + 1) * CoarseBins.counters]) == counters)
        for amount in OrganisationTally.UnitAmount.allCases {
          #expect(Int(tally.sum(amount, unit: unit, year: year)) == sums[cell][amount.rawValue], "\(place), \(amount)")
        }
        for event in OrganisationTally.UnitEvent.allCases {
          #expect(
            Int(tally.count(event, unit: unit, year: year)) == sums[cell][5 + event.rawValue], "\(place), \(event)")
        }
      }
    }
    for year in 0..<years {
      for amount in OrganisationTally.TotalAmount.allCases {
        #expect(Int(tally.sum(amount, year: year)) == totals[year][amount.rawValue], "\(place), \(amount)")
      }
      for level in organisation.levels.indices {
        let own = levels[level * years + year]
        #expect(Int(tally.sum(.surplus, level: level, year: year)) == own[0], "\(place), level \(level)")
        #expect(Int(tally.sum(.deficit, level: level, year: year)) == own[1], "\(place), level \(level)")
      }
    }
  }
}
