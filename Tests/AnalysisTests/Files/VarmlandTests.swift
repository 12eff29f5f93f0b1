import Analysis
import Scenarios
import Simulation
import Testing

/// Region Värmland's budget 2026: what its document states of the frame and of Nya CSK.
@Suite struct VärmlandTests {
  private let tkr: Int64 = 1_000

  private func scenario() throws -> Scenario {
    let loaded = try ScenarioFolder.load("varmland-2026.json5")
    #expect(loaded.warnings.isEmpty)
    return loaded.scenario
  }

  @Test func `the frame of regionstyrelsen is the decided one, its new depreciation included`() throws {
    let line = try #require(try scenario().resultaträkning.rader.first { $0.namn == "regionstyrelsen" })
    // 1 758 271 + 23 638 + 2 831 = 1 784 740 tkr with the transfers of 2025; 1 899 961 − 27 000 = 1 872 961.
    #expect(line.belopp[2025]! / tkr == -(1_758_271 + 23_638 + 2_831))
    #expect(line.belopp[2026]! / tkr == -(1_899_961 - 27_000))
  }

  @Test func `Nya CSK costs 50 to run and 27 in depreciation in 2026`() throws {
    let project = try #require(try scenario().investeringar?.projekt.first { $0.nyckel == "nya_csk_i_bruk_2026" })
    let spent = project.utgift.poster.reduce(0) { $0 + $1.belopp }
    #expect(spent / Int64(project.nyttjandetid) == 27_000 * tkr && project.driftkostnad == 50_000 * tkr)
    // 389 of what was there, 27, and 220 / 20 = 11 for what was reinvested in 2025.
    let year = try #require(Summary(try scenario())[2026])
    #expect(year.resultaträkning?[.avskrivningar] == -(389_000 + 27_000 + 11_000) * tkr)
  }
}
