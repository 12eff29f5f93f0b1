import Numerics
import Scenarios
import TestSupport
import Testing

@testable import Simulation

/// What must hold of the portfolio in every year of every path, to the krona.
@Suite struct PortfolioIdentityTests {
  @Test("value and övervärde move by what the year says", arguments: 0..<8)
  func moves(_ part: Int) throws {
    var seed = UInt64(500 * part)
    var compared = 0
    while compared < 15 {
      seed += 1
      guard let scenario = try? ScenarioFile.read(RandomFuture(seed: seed).text()),
        let simulator = scenario.simulator(),
        let portfolio = simulator.portfolio
      else { continue }
      expectIdentities(simulator, portfolio, seed: seed)
      compared += 1
    }
  }

  private func expectIdentities(_ simulator: Simulator, _ portfolio: Portfolio, seed: UInt64) {
    let layout = simulator.layout
    let draws = Draws(seed: seed, sampling: .random, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let memory = PathRows(simulator)
    simulator.draw(memory, draws, row: 0)
    var random = SplitMix64(state: seed)
    for group in 0..<4 {
      var state = PortfolioState(portfolio)
      for year in portfolio.firstYear..<layout.yearCount {
        let before = state
        let need = Lanes(repeating: Double(random.amount(-50...300)))
        let done = portfolio.step(year, need: need, &state) { memory.drivers[$0 * layout.yearCount + year, group] }
        let kept = portfolio.reinvests ? done.directYield - done.fee : .zero
        #expect(state.value == before.value + done.priceChange + kept + done.netFlow, "scenario \(seed)")
        #expect(state.gain == before.gain + done.priceChange - done.realised, "scenario \(seed)")
        for holding in state.classes { #expect(!any(holding.value .< 0), "scenario \(seed)") }
        for amount in state.classes.flatMap({ [$0.value, $0.cost] }) + [done.realised, done.directYield, done.fee] {
          #expect(amount == amount.roundedToKrona, "whole kronor")
        }
        expectFlows(portfolio, year, before.value + done.priceChange + kept, done, seed: seed)
        expectWeights(portfolio, state, done)
      }
    }
  }

  /// Contributions come in full, and withdrawals as far as there is something to sell.
  private func expectFlows(_ portfolio: Portfolio, _ year: Int, _ held: Lanes, _ done: PortfolioYear, seed: UInt64) {
    let wanted = Lanes(repeating: portfolio.contributions[year] - portfolio.withdrawals[year])
    let most = Lanes.zero - held
    #expect(done.netFlow == maximum(wanted, most), "scenario \(seed)")
  }

  /// A rebalanced portfolio stands at its weights, each class within half a krona of its part of what the ones before leave.
  private func expectWeights(_ portfolio: Portfolio, _ state: PortfolioState, _ done: PortfolioYear) {
    guard portfolio.rebalances else { return }
    var rest = state.value
    for (index, holding) in state.classes.enumerated() {
      let value = holding.value
      let part = rest * Lanes(repeating: portfolio.classes[index].shareOfRest)
      #expect(!any(maximum(value - part, part - value) .> 0.5))
      rest -= value
    }
  }

  @Test("the rule realises what it says: never more than there is, nothing in other years")
  func rules() throws {
    let text = """
      namn: "x", enhet: "kr", år: { budget: 2026, plan: [2027], till: 2030 }, balanskravsresultat: { "2026": 5, "2027": 5 },
      skatter_och_bidrag: { "2026": 90, "2027": 90 }
      """
    func portfolio(_ rule: String) throws -> Portfolio {
      let placements = """
        placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 900, balansera_om: false, tillgångsslag: {
          globala_aktier: { vikt: 0.5, direktavkastning: 0 }, krediter: { vikt: 0.5, direktavkastning: 0 } }, realisera: { \(rule) } }
        """
      return try #require(try ScenarioFile.read("{ \(text), \(placements) }").simulator()?.portfolio)
    }
    /// Realised with one class 20 % up and the other 30 % down, from 450 in cost each: gains of 150 and −100.
    func realised(_ rule: String, year: Int = 0, need: Double = 0) throws -> Double {
      let portfolio = try portfolio(rule)
      var state = PortfolioState(portfolio)
      return portfolio.step(year, need: Lanes(repeating: need), &state) { Lanes(repeating: $0 == 1 ? 1.2 : 0.7) }
        .realised[0]
    }
    #expect(try realised("regel: \"ingen\"") == 0)
    // A fifth of 150, and of −100.
    #expect(try realised("regel: \"andel\", andel: 0.2") == 10)
    #expect(try realised("regel: \"belopp\", belopp: 120") == 120)
    #expect(try realised("regel: \"belopp\", belopp: 200") == 150)
    #expect(try realised("regel: \"belopp\", belopp: 120, till: 2026", year: 1) == 0)
    #expect(try realised("regel: \"vid_behov\"", need: 70) == 70)
    #expect(try realised("regel: \"vid_behov\", säkerhetsmarginal: 10", need: 70) == 80)
    #expect(try realised("regel: \"vid_behov\", säkerhetsmarginal: 10", need: 0) == 0)
    #expect(try realised("regel: \"vid_behov\", säkerhetsmarginal: 10, tak: 60", need: 70) == 60)
    #expect(try realised("regel: \"vid_behov\"", need: 900) == 150)
  }

  @Test(
    "a year without a rule's gains does not make good what a withdrawal loses",
    arguments: ["regel: \"ingen\"", "regel: \"vid_behov\"", "regel: \"belopp\", belopp: 50, från: 2027"])
  func losses(_ rule: String) throws {
    let text = """
      { namn: "x", enhet: "kr", år: { budget: 2026, plan: [2027], till: 2027 }, balanskravsresultat: { "2026": 5, "2027": 5 },
        skatter_och_bidrag: { "2026": 90, "2027": 90 }, placeringar: { värderad: 2025, balansera_om: false, tillgångsslag: {
        globala_aktier: { vikt: 0.5, direktavkastning: 0, marknadsvärde: 500, anskaffningsvärde: 400 },
        krediter: { vikt: 0.5, direktavkastning: 0, marknadsvärde: 500, anskaffningsvärde: 1400 } },
        uttag: { "2026": 100 }, realisera: { \(rule) } } }
      """
    let portfolio = try #require(try ScenarioFile.read(text).simulator()?.portfolio)
    var state = PortfolioState(portfolio)
    // A tenth of each class: 10 and −90.
    let done = portfolio.step(0, need: .zero, &state) { _ in Lanes(repeating: 1) }
    #expect(done.realised[0] == -80)
  }

  @Test("over the life of a portfolio that is sold in full, Σ årets resultat = Σ resultat efter balanskravsjusteringar")
  func life() throws {
    let scenario = try ScenarioFile.read(
      """
      { namn: "x", enhet: "tkr", år: { budget: 2026, plan: [2027, 2028], till: 2031 }, årets_resultat: { "2026": 50, "2027": 60, "2028": -20 },
        skatter_och_bidrag: { "2026": 9000, "2027": 9000, "2028": 9000 }, placeringar: { värderad: 2025, marknadsvärde: 4000,
        anskaffningsvärde: 4000, tillgångsslag: { globala_aktier: 0.6, krediter: 0.3, likvida_medel: 0.1 }, avgift: 0.4, insättningar: { "2027": 500 },
        uttag: { "2028": 700, "2031": 1000000 }, realisera: { regel: "andel", andel: 0.2, från: 2027, till: 2029 } } }
      """)
    let sample = Sample(scenario, rows: 0..<2)
    let years = sample.simulator.layout.years
    var difference = [Double](repeating: 0, count: sample.paths)
    var hasMoved = false
    for year in years {
      let results = try #require(sample.values(.åretsResultat, year))
      let adjusted = try #require(sample.values(.resultatEfterBalanskravsjusteringar, year))
      for path in difference.indices {
        difference[path] += results[path] - adjusted[path]
        hasMoved = hasMoved || difference[path] != 0
      }
    }
    #expect(difference.allSatisfy { $0 == 0 } && hasMoved)
    #expect(try #require(sample.values(.marknadsvärde, years.upperBound)).allSatisfy { $0 == 0 })
  }
}
