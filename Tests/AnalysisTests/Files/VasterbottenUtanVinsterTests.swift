import Analysis
import Scenarios
import Testing

/// The option without realised gains: 100 mnkr less a year makes every deficit late.
@Suite struct VästerbottenUtanVinsterTests {
  private let mnkr: Int64 = 1_000_000

  @Test func `99, 84 and 275 are missing at the three deadlines`() throws {
    let loaded = try ScenarioFolder.load("vasterbotten-utan-vinster.json5")
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.scenario.namn == "Region Västerbotten – åtgärdsplanen utan realiserade vinster")
    let summary = Summary(loaded.scenario)
    #expect(summary.år.map(\.år) == Array(2023...2031))
    #expect(
      summary.år.map { $0.balanskravsresultat / mnkr } == [-753, -1085, -427, 140, 208, 236, 236, 236, 236]
    )
    // 239 − 140 = 99; 208 − 99 = 109 of 193 leaves 84; 236 − 84 = 152 of 427 leaves 275; then 236 a year.
    #expect(summary.år.map { -$0.kvarAttÅterställa / mnkr } == [-239, -432, -859, -719, -511, -275, -39, 0, 0])
    #expect(summary.underskott.map { $0.saknatVidFrist / mnkr } == [99, 84, 275])
    #expect(summary.underskott.map { $0.återställtITid / mnkr } == [140, 109, 152])
    #expect(summary.underskott.map { $0.återställtSent / mnkr } == [99, 84, 275])
    #expect(summary.underskott.map(\.klass) == [.återställdSent, .återställdSent, .återställdSent])
    #expect(summary.år.map { $0.ejUtnyttjat / mnkr } == [0, 0, 0, 0, 0, 0, 0, 197, 236])
    #expect(summary.bedömning.planen == .bryts)
    #expect(summary.bedömning.åtgärdsplanen == .bryts)
    #expect(summary.bedömning.marginaler.map { $0.belopp / mnkr } == [-99, -84, -275])
  }

  @Test func `reading realised gains as line 2 gives the same years`() throws {
    let option = Summary(try ScenarioFolder.load("vasterbotten-utan-vinster.json5").scenario)
    let reading = Summary(
      try ScenarioFolder.load(
        "vasterbotten-2025.json5",
        ["inställningar.placeringsvinster=\"undantas\"", "avstämning=null"]
      ).scenario
    )
    #expect(option.år.map(\.balanskravsresultat) == reading.år.map(\.balanskravsresultat))
    #expect(option.år.map(\.kvarAttÅterställa) == reading.år.map(\.kvarAttÅterställa))
  }
}
