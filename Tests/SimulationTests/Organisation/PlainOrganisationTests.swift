import Numerics
import TestSupport
import Testing

@testable import Simulation

/// The engine against the plain path, to the krona, on random organisations and drawn paths.
@Suite("Organisations on drawn paths")
struct PlainOrganisationTests {
  @Test("every account of every unit and level is the plain path's, year by year; so is what enters the rows")
  func agreement() {
    var random = SplitMix64(state: 7)
    for round in 0..<150 {
      let organisation = Organisation.random(&random)
      let (seed, row) = (UInt64(round), random.int(0...40))
      let draws = Draws(
        seed: seed, sampling: .random, firstYear: organisation.years.lowerBound, years: organisation.years.count)
      let rows = Organisation.Rows(organisation)
      let posts = RowBlock(rows: 8)
      let chosen = [0, 255] + (0..<6).map { _ in random.int(1...254) }
      var plain = chosen.map { PlainOrganisation(organisation, seed: seed, path: UInt64(256 * row + $0)) }
      for year in 0..<organisation.years.count {
        for post in 0..<8 { for path in 0..<256 { posts.numbers(post)[path] = 0 } }
        organisation.draw(year, rows, draws, row: row)
        organisation.step(year, rows, counting: 0, factors: { _, _ in }, into: { posts.numbers(Int($0.rawValue)) })
        for (place, path) in chosen.enumerated() {
          plain[place].year(year)
          Self.compare(
            organisation, year, rows, posts, path, plain[place], "round \(round), year \(year), path \(path)")
        }
      }
    }
  }

  private static func compare(
    _ organisation: Organisation, _ year: Int, _ rows: borrowing Organisation.Rows, _ posts: borrowing RowBlock,
    _ path: Int, _ plain: PlainOrganisation, _ place: String
  ) {
    for unit in organisation.units.indices {
      let own = plain.units[unit]
      var owed: [Int: Int] = [:]
      for (clock, deficit) in organisation.clocks[unit].enumerated() {
        let amount = Int(rows.deficits.numbers(organisation.firstClocks[unit] + clock)[path])
        if amount != 0 { owed[deficit.born] = amount }
      }
      #expect(owed == own.owed, "deficits of unit \(unit), \(place)")
      #expect(Int(rows.debts.numbers(unit)[path]) == own.owed.values.reduce(0, +), "owed by unit \(unit), \(place)")
      #expect(Int(rows.surpluses.numbers(unit)[path]) == own.saved, "saved by unit \(unit), \(place)")
      #expect(Int(rows.used.numbers(unit)[path]) == own.used, "used by unit \(unit), \(place)")
    }
    #expect(
      organisation.levels.indices.map { Int(rows.balances.numbers($0)[path]) } == plain.balances, "levels, \(place)")
    #expect(Int(rows.sum(.released, year)[path]) == plain.released, "released, \(place)")
    #expect(Int(rows.sum(.used, year)[path]) == plain.used, "used, \(place)")
    for post in Resultatpost.allCases {
      let held = Int(organisation.plannedEffect(post, year: year))
      let buffer = post == .verksamhetensKostnader ? Int(organisation.buffer[year]) : 0
      let moved = (plain.moved[post] ?? 0) + buffer - held
      #expect(Int(posts.numbers(Int(post.rawValue))[path]) == moved, "\(post), \(place)")
    }
  }

  @Test(
    "carried in + results − used + the levels' recovery − what left the budgets = carried out, and what entered is the effect"
  )
  func identities() {
    var random = SplitMix64(state: 11)
    for round in 0..<60 {
      let organisation = Organisation.random(&random)
      let draws = Draws(
        seed: UInt64(round), sampling: .sobol, firstYear: organisation.years.lowerBound, years: organisation.years.count
      )
      let rows = Organisation.Rows(organisation)
      let posts = RowBlock(rows: 8)
      for year in 0..<organisation.years.count {
        organisation.draw(year, rows, draws, row: round)
        organisation.step(year, rows, counting: 0, factors: { _, _ in }, into: { posts.numbers(Int($0.rawValue)) })
        let planned = Resultatpost.allCases.reduce(0) { $0 + organisation.plannedEffect($1, year: year) }
        for path in 0..<256 {
          func sum(_ sum: OrganisationSum) -> Double { rows.sum(sum, year)[path] }
          let out = sum(.opening) + sum(.results) - sum(.used) + sum(.levelRecovery) - sum(.released)
          #expect(sum(.closing) == out, "round \(round), year \(year), path \(path)")
          #expect(sum(.entered) == sum(.effect) + organisation.buffer[year] - planned, "round \(round), year \(year)")
          if year > 0 { #expect(sum(.opening) == rows.sum(.closing, year - 1)[path]) }
        }
      }
    }
  }

  @Test("the tally is the sum of the plain paths, of as many of them as are counted")
  func tally() {
    var random = SplitMix64(state: 23)
    for round in 0..<12 {
      let organisation = Organisation.random(&random)
      let years = organisation.years.count
      let (seed, row, paths) = (UInt64(round), random.int(0...9), [256, 1, 100, 37][round % 4])
      let draws = Draws(seed: seed, sampling: .random, firstYear: organisation.years.lowerBound, years: years)
      let rows = Organisation.Rows(organisation)
      let posts = RowBlock(rows: 8)
      for year in 0..<years {
        organisation.draw(year, rows, draws, row: row)
        organisation.step(year, rows, counting: paths, factors: { _, _ in }, into: { posts.numbers(Int($0.rawValue)) })
      }
      var plain = PlainTally(organisation)
      for path in 0..<paths { plain.add(seed: seed, path: 256 * row + path) }
      plain.expectEqual(to: rows.tally, "round \(round)")
    }
  }

  @Test("a unit more leaves the deviations of the others alone, common factor and all")
  func added() {
    var random = SplitMix64(state: 3)
    let unit = { (number: UInt32) in
      OrganisationUnit(
        frame: [1e9, 1e9], sigma: [0.02, 0.02], ar: 0.5, variable: Variable(egen: number), rules: [nil, nil])
    }
    func deviations(_ numbers: [UInt32]) -> [UInt32: [Double]] {
      let organisation = Organisation(years: 2026...2027, units: numbers.map(unit), rules: [], correlation: 0.3)
      let rows = Organisation.Rows(organisation)
      let draws = Draws(seed: 4, sampling: .sobol, firstYear: 2026, years: 2)
      for year in 0..<2 { organisation.draw(year, rows, draws, row: 5) }
      return Dictionary(
        uniqueKeysWithValues: numbers.enumerated().map { place, number in
          (number, (0..<256).map { rows.deviations.numbers(place)[$0] })
        })
    }
    let numbers = (0..<200).map { _ in UInt32(random.int(0...1_000_000)) }
    let all = deviations(Array(Set(numbers)).sorted())
    let few = deviations([numbers[0], numbers[7]])
    #expect(few[numbers[0]] == all[numbers[0]] && few[numbers[7]] == all[numbers[7]])
    #expect(few[numbers[0]] != few[numbers[7]])
  }
}
