import Analysis
import Testing

/// A deficit whose whole amount moves to a later deadline keeps its history.
@Suite struct MovedDeficitTests {
  private func text(recorded: Int) -> String {
    """
    {
      namn: "x", enhet: "kr", år: { utfall: [2016, 2017, 2018, 2019, 2020, 2021] },
      balanskravsresultat: \(ScenarioText.series(2016, [-100, 0, 0, 0, 0, 100])),
      synnerliga_skäl: [{ år: 2016, belopp: "allt", förläng_till: 2021, skäl: "x", redovisat: \(recorded) }],
    }
    """
  }

  @Test func `it shows under its first deadline until it moves`() throws {
    let summary = try ScenarioText.summary(text(recorded: 2018))
    #expect(summary.underskott.map(\.senast) == [2019, 2021])
    #expect(summary.underskott.map(\.ärFlyttat) == [true, false])
    #expect(summary.underskott.map(\.omfattning) == [0, 100])
    #expect(
      summary.år.map { $0.underskott.map(\.kvar) } == [[100, 0], [100, 0], [0, 100], [0, 100], [0, 100], [0, 0]]
    )
    #expect(summary[2018]?.underskott.map(\.flyttat) == [-100, 100])
    #expect(summary.underskott.map(\.ärBrutet) == [false, false])
    #expect(summary.bedömning.planen == .håller)
    // Settled years cannot get worse, so no deadline has a margin.
    #expect(summary.bedömning.marginaler.isEmpty)
  }

  @Test func `a longer time decided after the deadline does not undo the breach`() throws {
    let summary = try ScenarioText.summary(text(recorded: 2020))
    #expect(summary.underskott.map(\.saknatVidFrist) == [100, 0])
    #expect(summary.underskott.map(\.ärBrutet) == [true, false])
    #expect(summary.år.map(\.status) == [.återstår, .återstår, .återstår, .försenad, .återstår, .klar])
    #expect(summary.bedömning.planen == .bryts)
    #expect(summary.bedömning.marginaler.map(\.belopp) == [-100])
  }
}
