import Numerics
import Scenarios
import TestSupport
import Testing

@testable import Simulation

/// What must hold of debt, liquidity and key figures on every path.
@Suite struct BalanceSheetTests {
  static let text = """
    { namn: "x", enhet: "kr", år: { utfall: [2025], budget: 2026, plan: [2027, 2028], till: 2031 }, årets_resultat: { "2025": 0 },
      skatter_och_bidrag: { "2025": 100000 },
      resultaträkning: { skatteintäkter: { "2026": 100000, "2027": 103000, "2028": 106000 },
        verksamhetens_kostnader: { "2026": -94000, "2027": -98000, "2028": -101000 },
        avskrivningar: { "2026": -3000, "2027": -3100, "2028": -3200 },
        finansiella_kostnader: { "2026": -900, "2027": -950, "2028": -1000 } },
      balansräkning: { eget_kapital: { "2025": 2000 }, tillgångar: { "2025": 90000 }, ansvarsförbindelse: { "2025": 9000 } },
      placeringar: { värderad: 2025, marknadsvärde: 20000, anskaffningsvärde: 18000, tillgångsslag: { globala_aktier: 0.5, krediter: 0.3,
        likvida_medel: 0.2 }, avgift: 0.4, insättningar: { "2027": 500 }, uttag: { "2028": 900 }, återinvestera_direktavkastning: false,
        realisera: { regel: "belopp", belopp: 200 } },
      investeringar: { ingår_i_planen: true, projekt: { hus: { utgift: { "2026": 6000, "2027": 5000 }, tas_i_bruk: 2028, nyttjandetid: 30,
        driftkostnad: 100 }, om: { utgift: { "2026": 2000 , "2027": 2000, "2028": 2000 }, tas_i_bruk: "löpande", nyttjandetid: 15 } } },
      finansiering: { ingår_i_planen: IN_PLAN, låneskuld: 30000, likvida_medel: 1500, likviditetsmål: 1000, bunden_andel: 0.6, löptid: 4,
        bunden_ränta: 2.2, påslag: 0.3 } }
    """

  private func sample(inPlan: Bool) throws -> Sample {
    let text = Self.text.replacing("IN_PLAN", with: inPlan ? "true" : "false")
    return Sample(try ScenarioFile.read(text), rows: 0..<2)
  }

  @Test(
    "equity moves by the year's result, the debt by what is not paid in other ways, and liquidity is kept",
    arguments: [true, false])
  func flows(_ inPlan: Bool) throws {
    let sample = try sample(inPlan: inPlan)
    let portfolio = try #require(sample.simulator.portfolio)
    var equity = [Double](repeating: 2000, count: sample.paths)
    var net = [Double](repeating: 30_000 - 1500, count: sample.paths)
    var gain = [Double](repeating: 2000, count: sample.paths)
    var hasBorrowed = Set<Double>()
    for (place, year) in sample.simulator.layout.years.enumerated() {
      func values(_ figure: Figure) throws -> [Double] { try #require(sample.values(figure, year)) }
      let (result, spent) = (try values(.åretsResultat), try values(.nettoinvesteringar))
      let (debt, cash) = (try values(.låneskuld), try values(.likvidaMedel))
      let (written, own) = (try values(.avskrivningar), try values(.egetKapital))
      let (realised, yield, above) = (try values(.realiserat), try values(.direktavkastning), try values(.övervärde))
      let planned = sample.simulator.planned
      for path in 0..<sample.paths {
        equity[path] += result[path]
        #expect(own[path] == equity[path])
        #expect(debt[path] >= 0 && cash[path] >= 1000 && (debt[path] == 0 || cash[path] == 1000))
        hasBorrowed.insert(debt[path])
        // What is not cash: gains that stay in the placements, and changes in value beyond those that the plan has not budgeted.
        let plannedChange = planned[place].gain - (place == 0 ? 2000 : planned[place - 1].gain)
        let unrealised = above[path] - gain[path] - plannedChange
        gain[path] = above[path]
        let cashFlow = result[path] - realised[path] - unrealised - written[path] - spent[path]
        let flow = portfolio.withdrawals[place] - portfolio.contributions[place]
        // Direct yield and fee are paid out and so in the result and the cash alike.
        net[path] -= cashFlow + flow
        #expect(debt[path] - cash[path] == net[path], "\(year), path \(path)")
        #expect(yield[path] >= 0)
      }
    }
    #expect(hasBorrowed.count > 100)
  }

  @Test("a path without deviations is the plan to the krona", arguments: [true, false])
  func certain(_ inPlan: Bool) throws {
    let text = Self.text.replacing("IN_PLAN", with: inPlan ? "true" : "false")
      .replacing("realisera: { regel: \"belopp\", belopp: 200 }", with: "realisera: { regel: \"ingen\" }")
    let scenario = try ScenarioFile.read(text)
    let simulator = try #require(scenario.simulator())
    let memory = PathRows(simulator)
    for year in 0..<simulator.layout.yearCount {
      for (place, driver) in simulator.drivers.enumerated() {
        let out = memory.drivers.numbers(place * simulator.layout.yearCount + year)
        let asset = simulator.portfolio?.classes.first { $0.driver == place && !$0.isRate }
        _ = driver
        for path in 0..<Draws.rowLength { out[path] = asset?.meanGrowth[year] ?? 0 }
      }
    }
    simulator.step(memory)
    let layout = simulator.layout
    let result = try #require(layout.figures.firstIndex(of: .åretsResultat))
    let debt = try #require(layout.figures.firstIndex(of: .låneskuld))
    let share = try #require(layout.figures.firstIndex(of: .resultatandel))
    for (offset, year) in layout.years.enumerated() {
      let planned = Double(scenario.räkenskaper.åretsResultat(year) ?? 0)
      #expect(memory.cellNumbers(layout.cell(result, year: offset))[3] == planned)
      let taxes = Double(scenario.räkenskaper.skatterOchBidrag(year) ?? 0)
      #expect(memory.cellNumbers(layout.cell(share, year: offset))[3] == (planned / taxes * 100_000).roundedToKrona)
      #expect(memory.cellNumbers(layout.cell(debt, year: offset))[3] > 0)
    }
  }

  @Test("what the placements bring is what they are worth more and what came to the cash", arguments: 0..<4)
  func placements(_ part: Int) throws {
    var seed = UInt64(700 * part)
    var compared = 0
    while compared < 10 {
      seed += 1
      guard let simulator = try? ScenarioFile.read(RandomFuture(seed: seed).text()).simulator(),
        let portfolio = simulator.portfolio
      else { continue }
      compared += 1
      let layout = simulator.layout
      let memory = PathRows(simulator)
      let draws = Draws(seed: seed, sampling: .random, firstYear: layout.years.lowerBound, years: layout.yearCount)
      simulator.draw(memory, draws, row: 0)
      var state = PortfolioState(portfolio)
      for year in portfolio.firstYear..<layout.yearCount {
        let before = state
        let done = portfolio.step(year, need: .zero, &state) { memory.drivers[$0 * layout.yearCount + year, 1] }
        let brought = done.result + state.gain - before.gain
        #expect(state.value - before.value == brought - portfolio.cash(of: done), "scenario \(seed)")
      }
    }
  }
}
