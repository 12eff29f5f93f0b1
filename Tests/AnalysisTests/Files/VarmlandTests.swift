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

  @Test func `every cell of the table of frames is the document's`() throws {
    let plan = try #require(try scenario().organisation)
    // tkr: 1 January 2025, permanent during 2025, given back of temporary ones, permanent for 2026, 1 January 2026.
    let printed: [(String, [Int64])] = [
      ("Regionledningskontoret", [1_363_720, 25_337, 0, 112_050, 1_501_107]),
      ("Region Värmland gemensamt", [343_010, -570, 0, 1_155, 343_595]),
      ("Regionstyrelsen politik", [51_541, -1_129, 2_831, 2_016, 55_259]),
    ]
    func cells(_ row: Ramrad) -> [Int64] {
      #expect(row.tillfälligaUnder == 0 && row.tillfälligaInför == 0 && row.omräkning == 0)
      return [row.föregående, row.permanentaUnder, row.återväxlingar, row.permanentaInför, row.ram].map { $0 / tkr }
    }
    let rows = plan.ramtabell(2026)
    for (name, amounts) in printed {
      #expect(cells(try #require(rows.first { $0.enhet.namn == name })) == amounts)
    }
    #expect(cells(try #require(rows.first)) == [1_758_271, 23_638, 2_831, 115_221, 1_899_961])
    // Of which medicines: 14.
    #expect(plan.växlingar.first { $0.namn == "Läkemedel" }?.belopp == 14 * tkr)
  }

  @Test func `a total that the transfers miss is refused with the difference`() throws {
    #expect {
      try ScenarioFolder.load("varmland-2026.json5", ["organisation.växlingar.beslutat.2026.permanent=115.222"])
    } throws: { error in
      let said = (error as? DiagnosticList)?.diagnostics.map(\.problem.message)
      return said == [
        "permanent of 2026 is decided as 115.222 mnkr in all, but the växlingar sum to 115.221 mnkr: a difference of 0.001 mnkr"
      ]
    }
  }
}
