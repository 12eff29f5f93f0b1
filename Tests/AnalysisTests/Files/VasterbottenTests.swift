import Analysis
import Scenarios
import Testing

/// S3: the region's own table, cell by cell (amounts in mnkr, as the document prints them).
@Suite struct VästerbottenTests {
  private let mnkr: Int64 = 1_000_000

  @Test func `the restoration table comes out cell by cell`() throws {
    let loaded = try ScenarioFolder.load("vasterbotten-2025.json5")
    #expect(loaded.warnings.isEmpty)
    let summary = Summary(loaded.scenario)
    let years = Array(summary.år.prefix(6))
    #expect(years.map(\.år) == [2023, 2024, 2025, 2026, 2027, 2028])
    #expect(years.map { -$0.ingåendeUnderskott / mnkr } == [0, -239, -432, -859, -619, -311])
    #expect(years.map { $0.balanskravsresultat / mnkr } == [-753, -1085, -427, 240, 308, 336])
    #expect(years.map { $0.synnerligaSkäl / mnkr } == [514, 892, 0, 0, 0, 0])
    #expect(years.map { -$0.kvarAttÅterställa / mnkr } == [-239, -432, -859, -619, -311, 0])
    #expect(summary.underskott.map(\.från) == [2023, 2024, 2025])
    #expect(summary.underskott.map(\.senast) == [2026, 2027, 2028])
    let left = summary.underskott.indices.map { index in years.map { -$0.underskott[index].kvar / mnkr } }
    #expect(left[0] == [-239, -239, -239, 0, 0, 0])
    #expect(left[1] == [0, -193, -193, -192, 0, 0])
    #expect(left[2] == [0, 0, -427, -427, -311, 0])
    #expect(years.map { $0.ejUtnyttjat / mnkr } == [0, 0, 0, 0, 0, 25])
  }

  @Test func `the plan holds with the margins 1, 116 and 25`() throws {
    let summary = Summary(try ScenarioFolder.load("vasterbotten-2025.json5").scenario)
    #expect(summary.bedömning.planen == .håller)
    #expect(summary.bedömning.åtgärdsplanen == .håller)
    #expect(summary.bedömning.marginaler.map(\.senast) == [2026, 2027, 2028])
    #expect(summary.bedömning.marginaler.map { $0.belopp / mnkr } == [1, 116, 25])
    #expect(summary.bedömning.marginaler.allSatisfy { $0.belopp % mnkr == 0 })
  }

  @Test func `310 in 2028 leaves 1 mnkr of the deficit of 2025`() throws {
    let loaded = try ScenarioFolder.load("vasterbotten-2025.json5", ["balanskravsresultat.2028=310"])
    let summary = Summary(loaded.scenario)
    #expect(summary.bedömning.planen == .bryts)
    let broken = summary.underskott.filter(\.ärBrutet)
    #expect(broken.map(\.från) == [2025])
    #expect(broken.map(\.saknas) == [mnkr])
    #expect(summary.bedömning.marginaler.last?.belopp == -mnkr)
    // The document's own total no longer fits, and that is said.
    #expect(loaded.warnings.map(\.problem.code) == [.totalDiffers])
  }
}
