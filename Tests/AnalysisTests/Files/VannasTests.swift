import Analysis
import Scenarios
import Testing

/// Vännäs kommun 2019 (mnkr): the printed sums are 0,1 less than the printed rows make.
@Suite struct VännäsTests {
  private let tenths: Int64 = 100_000

  @Test func `the rows come out and the reserve grows to 34,2`() throws {
    let year = try #require(Summary(try ScenarioFolder.load("vannas-2019.json5").scenario)[2019])
    #expect(year.åretsResultat == 282 * tenths)
    #expect(year.rad(.realisationsvinster) == -51 * tenths)
    #expect(year.rad(.orealiseradeVinster) == -75 * tenths)
    #expect(year.resultatEfterBalanskravsjusteringar == 156 * tenths)
    #expect(year.rad(.reservering) == -95 * tenths)
    #expect(year.balanskravsresultat == 61 * tenths)
    #expect(year.resultatutjämningsreserv == 342 * tenths)
  }

  @Test func `both printed sums are said to differ by 0,1`() throws {
    let warnings = try ScenarioFolder.load("vannas-2019.json5").warnings
    #expect(warnings.map(\.problem.code) == [.totalDiffers, .totalDiffers])
    #expect(
      warnings.map(\.problem.message) == [
        "resultat_efter_balanskravsjusteringar of 2019 is stated as 15.5 mnkr, but the figures add up to 15.6 mnkr: "
          + "a difference of -0.1 mnkr",
        "balanskravsresultat of 2019 is stated as 6 mnkr, but the figures add up to 6.1 mnkr: "
          + "a difference of -0.1 mnkr",
      ]
    )
    #expect(warnings.map(\.severity) == [.warning, .warning])
  }
}
