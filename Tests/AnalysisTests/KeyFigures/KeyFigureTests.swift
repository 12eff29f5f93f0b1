import Analysis
import Scenarios
import Testing

/// Key figures of published accounts, through whole scenarios.
@Suite struct KeyFigureTests {
  /// Luleå kommun 2016 (mnkr); the accounts' net cost stands on one row.
  private let luleå = """
    {
      namn: "Luleå 2016", enhet: "mnkr", år: { utfall: [2016] },
      resultaträkning: {
        verksamhetens_kostnader: { "2016": -4101.9 },
        skatteintäkter: { "2016": 3772.8 },
        generella_statsbidrag_och_utjämning: { "2016": 435.7 },
        finansiella_intäkter: { "2016": 43.3 },
        finansiella_kostnader: { "2016": -6.9 },
      },
    }
    """

  private func value(_ summary: Summary, _ year: Int, _ slag: Nyckeltalsvärde.Slag) -> Nyckeltalsvärde? {
    summary[year]?.nyckeltal.first { $0.slag == slag }
  }

  /// Hundredths of a percent, as published.
  private func hundredths(_ value: Nyckeltalsvärde?) -> Int? {
    value?.procent.map { Int(($0 * 100).rounded()) }
  }

  @Test func `Luleå 2016 has 3,40 %, 97,47 % and 96,60 %`() throws {
    let summary = try ScenarioText.summary(luleå)
    let tenths: Int64 = 100_000
    #expect(summary[2016]?.skatterOchBidrag == 42085 * tenths)
    #expect(summary[2016]?.åretsResultat == 1430 * tenths)
    #expect(hundredths(value(summary, 2016, .resultatandel)) == 340)
    #expect(hundredths(value(summary, 2016, .nettokostnadsandel)) == 9747)
    #expect(hundredths(value(summary, 2016, .nettokostnadsandelInklusiveFinansnetto)) == 9660)
  }

  @Test func `net cost with finansnetto and the result make 100 % exactly`() throws {
    for settings in [
      [], ["resultaträkning.finansiella_kostnader.2016=-61.7"], ["resultaträkning.avskrivningar.2016=-9"],
    ] {
      let summary = try ScenarioText.summary(luleå, settings)
      let result = try #require(value(summary, 2016, .resultatandel))
      let net = try #require(value(summary, 2016, .nettokostnadsandelInklusiveFinansnetto))
      #expect(result.nämnare == net.nämnare)
      #expect(result.täljare + net.täljare == net.nämnare)
    }
  }

  @Test func `Ängelholm 2021 has a soliditet of 39,62 % and 33,31 % with ansvarsförbindelsen`() throws {
    // The result is not part of the figures and stands as zero.
    let summary = try ScenarioText.summary(
      """
      {
        namn: "Ängelholm 2021", enhet: "mnkr", år: { utfall: [2021] },
        årets_resultat: { "2021": 0 },
        balansräkning: {
          eget_kapital: { "2021": 2284.0 }, tillgångar: { "2021": 5764.8 }, ansvarsförbindelse: { "2021": 363.8 },
        },
      }
      """
    )
    #expect(hundredths(value(summary, 2021, .soliditet)) == 3962)
    #expect(hundredths(value(summary, 2021, .soliditetInklusiveAnsvarsförbindelse)) == 3331)
  }

  @Test func `investments are financed to 90,7 %, and undefined when there are none`() throws {
    // Årets resultat 143,0 after 310,5 of depreciation; other rows make up the rest.
    let rows = ["resultaträkning.avskrivningar.2016=-310.5", "resultaträkning.verksamhetens_kostnader.2016=-3791.4"]
    let some = try ScenarioText.summary(luleå, rows + ["nettoinvesteringar.2016=500"])
    #expect(some[2016]?.åretsResultat == 143_000_000)
    #expect(hundredths(value(some, 2016, .självfinansieringsgrad)) == 9070)
    let none = try ScenarioText.summary(luleå, rows + ["nettoinvesteringar.2016=0"])
    let undefined = try #require(value(none, 2016, .självfinansieringsgrad))
    #expect(undefined.nämnare == 0)
    #expect(undefined.procent == nil)
    // Without stated investments there is no such figure at all.
    #expect(value(try ScenarioText.summary(luleå, rows), 2016, .självfinansieringsgrad) == nil)
  }

  @Test func `several years make the sum of results over the sum of S`() throws {
    let scenario = try ScenarioText.load(
      """
      {
        namn: "x", enhet: "kr", år: { utfall: [2020, 2021] },
        årets_resultat: { "2020": 10, "2021": 80 }, skatter_och_bidrag: { "2020": 1000, "2021": 2000 },
      }
      """
    ).scenario
    // 90 / 3000 = 3 %, where the mean of 1 % and 4 % is 2,5 %.
    let both = Nyckeltalsvärde.alla(scenario, år: [(2020, 10), (2021, 80)])
    #expect(both.map(\.slag) == [.resultatandel])
    #expect(hundredths(both.first) == 300)
  }
}
