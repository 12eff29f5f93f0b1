import Analysis
import Scenarios
import Simulation
import Testing

/// S3 against an independent prototype of the same model, which gave 38 % with 236 a year after the plan, 51 % with gains counted
/// twice, and 24 and 13 % with results 1 and 2 % of skatter och bidrag worse. It drew its portfolio otherwise, hence some points of room.
@Suite struct VästerbottenFuturesTests {
  private static func summary(_ settings: [String] = []) throws -> SimulationSummary {
    let scenario = try ScenarioFolder.load("vasterbotten-2025.json5", settings).scenario
    var chosen = SimulationSettings()
    chosen.paths = 4096
    let run = try SimulationRun(scenario, chosen)
    return SimulationSummary(scenario, run)
  }

  private static func holds(_ settings: String...) throws -> Double {
    let holds = try summary(settings).planen.håller
    #expect(holds.halfWidth < 0.01)
    return holds.value
  }

  @Test("the plan holds in four futures of ten, and the deficit of 2023 is the first to break")
  func plan() throws {
    let summary = try Self.summary()
    #expect((0.37...0.42).contains(summary.planen.håller.value))
    #expect(summary.planen.oavgjort.hits == 0 && summary.planen.hållerMedSkäl.hits == 0)
    #expect(summary.planen.håller.hits + summary.planen.bryts.hits == 4096)
    let oldest = try #require(summary.cohorts.first)
    #expect(oldest.från == 2023 && oldest.senast == 2026 && (0.45...0.53).contains(oldest.försenas.value))
    // Five failures of six.
    let first = try #require(summary.first.first)
    #expect(first.från == 2023)
    #expect((0.75...0.88).contains(Double(first.paths) / Double(summary.planen.bryts.hits)))
    #expect(summary.first.reduce(0) { $0 + $1.paths } == summary.planen.bryts.hits)
    // The åtgärdsplan is about 2023, 2024 and the running year's deficit; the plan about those of 2026–2028 too.
    #expect(summary.cohorts.filter(\.finnsVidStart).map(\.från) == [2023, 2024, 2025])
    #expect(summary.åtgärdsplanen.håller.value >= summary.planen.håller.value)
    // One year ahead the deviation has the σ that it is stated with.
    let next = try #require(summary[.balanskravsresultat]).years[1]
    #expect((240e6...340e6).contains(next.deviation))
  }

  @Test("gains counted twice look like eleven points or more")
  func doubled() throws {
    #expect((0.49...0.56).contains(try Self.holds("placeringar.i_planen={}")))
  }

  @Test("a plan that is rosy by 1 or 2 % of skatter och bidrag holds in a quarter and an eighth")
  func rosy() throws {
    #expect((0.21...0.27).contains(try Self.holds("osäkerhet.systematisk_avvikelse=-1")))
    #expect((0.10...0.15).contains(try Self.holds("osäkerhet.systematisk_avvikelse=-2")))
  }

  @Test("how uncertain results are hardly moves it: the margins are thin")
  func sigma() throws {
    #expect((0.37...0.43).contains(try Self.holds("osäkerhet.avvikelse.sigma=1.8")))
    #expect((0.37...0.43).contains(try Self.holds("osäkerhet.avvikelse.sigma=3")))
  }

  @Test("90 % takes between 300 and 600 mnkr a year more")
  func needed() throws {
    func more(_ amount: Int) throws -> Double {
      let effect = "{ \"2026\": \(amount), \"2027\": \(amount), \"2028\": \(amount) }"
      return try Self.holds("åtgärder={ mer: { ingår_i_planen: false, effekt: \(effect) } }")
    }
    #expect(try more(300) < 0.9)
    #expect(try more(600) > 0.9)
  }

  @Test("without övervärde half of all paths lack 100 mnkr to realise in the first year")
  func övervärde() throws {
    let summary = try Self.summary(["placeringar.anskaffningsvärde=6400"])
    let realised = try #require(summary[.realiserat]).years[1]
    // A median between nothing and what is aimed at, with a tenth of all paths far from both ends.
    #expect(realised[25].value < 50e6 && realised[75].value >= 100e6)
    #expect(summary.planen.håller.value < 0.38)
  }
}
