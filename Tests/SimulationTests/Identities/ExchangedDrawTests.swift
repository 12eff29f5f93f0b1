import Numerics
import Testing

@testable import Simulation

/// Draws of which some are exchanged for a second set: those change, and no others.
@Suite struct ExchangedDrawTests {
  private static let variables = [Variable(.avvikelse), Variable(.kostnadsindex), Variable(egen: 12_345), .crisis]

  private static func words(_ draws: Draws, _ variable: Variable, _ year: Int, rows: Int = 32) -> [UInt32] {
    let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: Draws.rowLength)
    words.initialize(repeating: 0)
    defer { words.deallocate() }
    return (0..<rows).flatMap { row in
      draws.fill(words, variable, year: year, row: row)
      return Array(words)
    }
  }

  @Test(arguments: Sampling.allCases) func `the first set is the ordinary one`(sampling: Sampling) {
    for years in [4, 40, 70] {
      let plain = Draws(seed: 5, sampling: sampling, firstYear: 2025, years: years)
      let double = Draws(seed: 5, sampling: sampling, firstYear: 2025, years: years, sets: 2)
      for variable in Self.variables {
        for year in [2025, 2025 + years - 1] {
          let own = Self.words(plain, variable, year, rows: 2)
          #expect(own == Self.words(double, variable, year, rows: 2))
          let others = Self.variables.filter { $0 != variable }
          #expect(own == Self.words(double.exchanging(others), variable, year, rows: 2))
        }
      }
    }
  }

  @Test(arguments: Sampling.allCases, [4, 40]) func `the second set is independent of the first`(
    sampling: Sampling, years: Int
  ) {
    // With 40 years the second set's Sobol' dimensions run out, and the rest is random.
    let draws = Draws(seed: 6, sampling: sampling, firstYear: 2025, years: years, sets: 2)
    for variable in Self.variables {
      for year in [2025, 2025 + years - 1] {
        let own = Self.words(draws, variable, year).map { Double(uniform: $0) - 0.5 }
        let other = Self.words(draws.exchanging([variable]), variable, year).map { Double(uniform: $0) - 0.5 }
        // Uniform numbers have variance 1/12: the mean product of independent ones has the standard error 1/(12 √n).
        let products = zip(own, other).map { $0 * $1 * 12 }
        #expect(abs(products.reduce(0, +)) / Double(products.count).squareRoot() < 4)
        // Within one replicate, too, the first digits go separate ways.
        let same = (0..<Draws.rowLength).count { (own[$0] > 0) == (other[$0] > 0) }
        #expect(abs(same - 128) < 40, "\(variable.number) in \(year): \(same) of 256 on the same side")
        #expect(abs(other.reduce(0, +)) / Double(other.count).squareRoot() < 4 * 0.289)
      }
    }
  }

  @Test func `groups are all that is drawn`() throws {
    let scenario = try ScenarioFile.load(
      "vasterbotten-2025.json5",
      ["osäkerhet.students_t=5", "osäkerhet.krisår=true", "placeringar.realisera={ regel: \"vid_behov\" }"])
    let simulator = try #require(scenario.simulator())
    let groups = simulator.drawGroups
    #expect(groups.map(\.kind).suffix(3) == [.size, .crisis, .forecast])
    let keys = groups.compactMap {
      if case .factor(let row) = $0.kind { scenario.korrelationsnycklar[row] } else { nil }
    }
    #expect(keys == ["avvikelse", "globala_aktier", "nominella_räntor"])
    // With every group exchanged nothing is left of a path; with one, the others' drivers stay.
    let layout = simulator.layout
    let draws = Draws(seed: 1, sampling: .sobol, firstYear: 2025, years: layout.yearCount, sets: 2)
    func drivers(_ exchanged: [Variable]) -> [[Double]] {
      let rows = PathRows(simulator)
      simulator.draw(rows, draws.exchanging(exchanged), row: 3)
      return simulator.drivers.indices.map { Array(rows.driverNumbers($0, year: 2, of: simulator)) }
    }
    let (plain, all, bonds) = (
      drivers([]), drivers(groups.map(\.variable)), drivers([Variable(.nominellaRäntor)])
    )
    #expect(zip(plain, all).allSatisfy { $0 != $1 })
    #expect(zip(plain, bonds).map { $0 == $1 } == [true, true, false])
  }
}
