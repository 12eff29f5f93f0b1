import Analysis
import Scenarios
import Simulation
import Testing

/// Sjöbo kommun, budget 2024, every row (mnkr with one decimal, here in tenths).
@Suite struct SjöboTests {
  private let tenths: Int64 = 100_000

  private func summary() throws -> Summary {
    let loaded = try ScenarioFolder.load("sjobo-2024.json5")
    // Every printed subtotal of the file agrees to the krona.
    #expect(loaded.warnings.isEmpty)
    return Summary(loaded.scenario)
  }

  @Test func `the income statement and the balanskravsutredning come out row by row`() throws {
    let years = Array(try summary().år.prefix(6))
    func row(_ post: Resultatpost) -> [Int64] { years.map { $0.resultaträkning![post]! / tenths } }
    #expect(years.map(\.år) == [2022, 2023, 2024, 2025, 2026, 2027])
    #expect(row(.verksamhetensIntäkter) == [2823, 3724, 3356, 3523, 3685, 3855])
    #expect(row(.verksamhetensKostnader) == [-14528, -16288, -16562, -16478, -17196, -17921])
    #expect(row(.avskrivningar) == [-293, -359, -377, -405, -425, -440])
    #expect(row(.skatteintäkter) == [9227, 9512, 9953, 10428, 10914, 11340])
    #expect(row(.statsbidragOchUtjämning) == [3250, 3112, 3270, 3244, 3374, 3458])
    #expect(row(.finansiellaIntäkter) == [129, 116, 106, 91, 91, 91])
    #expect(row(.finansiellaKostnader) == [-105, -11, -7, -3, -3, -3])
    #expect(years.map { $0.åretsResultat! / tenths } == [503, -194, -261, 400, 440, 380])
    #expect(years.map { $0.rad(.realisationsvinster)! / tenths } == [-1, 0, 0, 0, 0, 0])
    #expect(years.map { $0.rad(.orealiseradeFörluster)! / tenths } == [95, 0, 0, 0, 0, 0])
    #expect(years.map { $0.resultatEfterBalanskravsjusteringar! / tenths } == [597, -194, -261, 400, 440, 380])
    #expect(years.map { $0.rad(.användningRUR)! / tenths } == [0, 146, 75, 0, 0, 0])
    #expect(years.map { $0.balanskravsresultat / tenths } == [597, -48, -186, 400, 440, 380])
    #expect(years.map { $0.resultatutjämningsreserv / tenths } == [221, 75, 0, 0, 0, 0])
  }

  @Test func `both deficits are restored in 2025`() throws {
    let summary = try summary()
    #expect(summary.underskott.map(\.från) == [2023, 2024])
    #expect(summary.underskott.map(\.senast) == [2026, 2027])
    #expect(summary.underskott.map { $0.omfattning / tenths } == [48, 186])
    #expect(summary.underskott.map(\.klass) == [.återställdITid, .återställdITid])
    let last = try #require(summary[2025])
    #expect(last.underskott.map { $0.återställt / tenths } == [48, 186])
    #expect(last.återställt / tenths == 234)
    #expect(last.ejUtnyttjat / tenths == 166)
    #expect(summary.år.map { $0.kvarAttÅterställa / tenths } == [0, 48, 234, 0, 0, 0, 0, 0, 0])
    #expect(summary.bedömning.planen == .håller)
    // 40,0 + 44,0 − 4,8 and 40,0 + 44,0 + 38,0 − 4,8 − 18,6.
    #expect(summary.bedömning.marginaler.map(\.senast) == [2026, 2027])
    #expect(summary.bedömning.marginaler.map { $0.belopp / tenths } == [792, 986])
  }

  @Test func `the budget of 2024 is short by 18,6 after the reserve`() throws {
    let test = try #require(try summary()[2024]?.budgetprövning)
    #expect(test.utfall == .obalanserad)
    #expect(test.reservanvändning == 75 * tenths)
    #expect(test.gap == 186 * tenths)
    #expect(test.planeratBalanskravsresultat == -186 * tenths)
    #expect(!test.uppfyller)
  }

  @Test func `without the reserve the deficits are 19,4 and 26,1`() throws {
    let loaded = try ScenarioFolder.load("sjobo-2024.json5", ["reserver=null", "avstämning.balanskravsresultat=null"])
    #expect(loaded.warnings.isEmpty)
    let summary = Summary(loaded.scenario)
    #expect(summary.underskott.map { $0.omfattning / tenths } == [194, 261])
    // 40,0 is not enough for 45,5 in 2025; 5,5 waits for 2026.
    #expect(summary[2025]?.kvarAttÅterställa == 55 * tenths)
    #expect(summary[2026]?.kvarAttÅterställa == 0)
  }
}
