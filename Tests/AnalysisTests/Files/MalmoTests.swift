import Analysis
import Scenarios
import Testing

/// Malmö stad 2014–2015 as its annual report prints it (mnkr).
@Suite struct MalmöTests {
  private let mnkr: Int64 = 1_000_000

  @Test func `the deficit of 2014 is restored in 2015 and 162 is left`() throws {
    let loaded = try ScenarioFolder.load("malmo-2015.json5")
    #expect(loaded.warnings.isEmpty)
    let years = Summary(loaded.scenario).år
    #expect(years.map(\.år) == [2014, 2015])
    #expect(years.map { $0.åretsResultat! / mnkr } == [-149, 563])
    #expect(years.map { $0.rad(.realisationsvinster)! / mnkr } == [-56, -23])
    #expect(years.map { $0.resultatEfterBalanskravsjusteringar! / mnkr } == [-205, 540])
    #expect(years.map { $0.rad(.användningRUR)! / mnkr } == [12, 0])
    #expect(years.map { $0.rad(.reservering)! / mnkr } == [0, -185])
    #expect(years.map { $0.balanskravsresultat / mnkr } == [-193, 355])
    #expect(years.map { $0.återställt / mnkr } == [0, 193])
    #expect(years.map { $0.ejUtnyttjat / mnkr } == [0, 162])
    #expect(years.map { $0.kvarAttÅterställa / mnkr } == [193, 0])
    #expect(years.map { $0.resultatutjämningsreserv / mnkr } == [0, 185])
    #expect(years.map(\.resultatreserv) == [0, 0])
    #expect(years.allSatisfy { $0.kvarAttÅterställa % mnkr == 0 && $0.ejUtnyttjat % mnkr == 0 })
  }

  @Test func `the deficit of 2014 was due 2017`() throws {
    let summary = Summary(try ScenarioFolder.load("malmo-2015.json5").scenario)
    #expect(summary.underskott.map(\.från) == [2014])
    #expect(summary.underskott.map(\.senast) == [2017])
    #expect(summary.underskott.map(\.klass) == [.återställdITid])
    #expect(summary.bedömning.planen == .håller)
  }

  @Test func `185 is all that the rule allows`() throws {
    let path = "reserver.resultatutjämningsreserv.reservera.2015"
    let most = Summary(try ScenarioFolder.load("malmo-2015.json5", [path + "=\"max\""]).scenario)
    #expect(most[2015]?.resultatutjämningsreserv == 185 * mnkr)
    let more = try ScenarioFolder.load("malmo-2015.json5", [path + "=186"])
    #expect(
      more.warnings.map(\.problem.message) == [
        "resultatutjämningsreserv.reservera of 186 mnkr in 2015 is limited to 185 mnkr"
      ]
    )
    #expect(Summary(more.scenario)[2015]?.balanskravsresultat == 355 * mnkr)
  }
}
