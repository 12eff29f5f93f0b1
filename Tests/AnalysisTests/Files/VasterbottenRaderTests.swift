import Analysis
import Scenarios
import Testing

/// Region Västerbotten's åtgärdsplan stated by rows comes to the tables of the one stated by results.
@Suite struct VästerbottenRaderTests {
  private let mnkr: Int64 = 1_000_000

  private func summary(_ name: String) throws -> Summary {
    let loaded = try ScenarioFolder.load(name)
    // The document's own results and closing balances agree to the krona.
    #expect(loaded.warnings.isEmpty)
    return Summary(loaded.scenario)
  }

  @Test func `year by year it is the plan's table of restoration`() throws {
    let byRows = try summary("vasterbotten-rader.json5").år.prefix(6)
    let byResults = try summary("vasterbotten-2025.json5").år.prefix(6)
    #expect(byRows.map(\.år) == [2023, 2024, 2025, 2026, 2027, 2028])
    #expect(byRows.map { $0.balanskravsresultat / mnkr } == [-753, -1085, -427, 240, 308, 336])
    for (one, other) in zip(byRows, byResults) {
      #expect(one.balanskravsresultat == other.balanskravsresultat)
      #expect(one.skatterOchBidrag == other.skatterOchBidrag)
      #expect(one.synnerligaSkäl == other.synnerligaSkäl)
      #expect(one.kvarAttÅterställa == other.kvarAttÅterställa)
      #expect(one.ejUtnyttjat == other.ejUtnyttjat)
      #expect(one.underskott.map(\.kvar) == other.underskott.map(\.kvar))
      #expect(one.underskott.map(\.återställt) == other.underskott.map(\.återställt))
    }
  }

  @Test func `both plans hold with the same margins`() throws {
    let byRows = try summary("vasterbotten-rader.json5").bedömning
    let byResults = try summary("vasterbotten-2025.json5").bedömning
    #expect(byRows.planen == .håller && byResults.planen == .håller)
    #expect(byRows.marginaler.map(\.senast) == byResults.marginaler.map(\.senast))
    #expect(byRows.marginaler.map(\.belopp) == byResults.marginaler.map(\.belopp))
  }

  @Test func `its uncertainty comes from rows`() throws {
    let scenario = try ScenarioFolder.load("vasterbotten-rader.json5").scenario
    #expect(scenario.osäkerhet.metod == .rader)
    #expect(scenario.osäkerhetsnycklar.contains("kostnadsindex") && scenario.osäkerhetsnycklar.last == "åtgärder")
  }
}
