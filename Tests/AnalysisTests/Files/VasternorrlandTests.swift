import Analysis
import Scenarios
import Simulation
import Testing

/// Region Västernorrland's plan made in 2021, row by row (mnkr).
@Suite struct VästernorrlandTests {
  private let mnkr: Int64 = 1_000_000

  @Test func `the rows and the printed results come out, but for the 60 that adds up to 59`() throws {
    let loaded = try ScenarioFolder.load("vasternorrland-2022.json5")
    #expect(
      loaded.warnings.map(\.problem.message) == [
        "årets_resultat of 2021 is stated as 60 mnkr, but the figures add up to 59 mnkr: a difference of 1 mnkr"
      ])
    let years = Array(Summary(loaded.scenario).år.prefix(5))
    func row(_ post: Resultatpost) -> [Int64] { years.map { $0.resultaträkning![post]! / mnkr } }
    #expect(years.map(\.år) == [2020, 2021, 2022, 2023, 2024])
    #expect(row(.verksamhetensKostnader) == [-7796, -8206, -8537, -8586, -8803])
    #expect(row(.avskrivningar) == [-221, -222, -228, -234, -241])
    #expect(row(.skatteintäkter) == [6036, 6133, 6384, 6539, 6688])
    #expect(row(.statsbidragOchUtjämning) == [2196, 2319, 2406, 2319, 2382])
    #expect(row(.finansiellaIntäkter) == [88, 87, 97, 103, 103])
    #expect(row(.finansiellaKostnader) == [-81, -52, -72, -91, -119])
    // −7 796 − 221 + 6 036 + 2 196 + 88 − 81 = 222, and so on.
    #expect(years.map { $0.åretsResultat! / mnkr } == [222, 59, 50, 50, 10])
    #expect(years.map { $0.balanskravsresultat / mnkr } == [222, 59, 50, 50, 10])
  }
}
