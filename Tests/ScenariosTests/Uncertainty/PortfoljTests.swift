import Scenarios
import Simulation
import Testing

@Suite("The portfolio of a scenario")
struct PortföljTests {
  private func portfolio(_ text: String) throws -> Portfölj {
    try #require(try PlanText.load(text).scenario.placeringar.portfölj)
  }

  @Test("is there when any key of it is, and then needs its value, cost, classes and day")
  func presence() throws {
    #expect(try PlanText.load("placeringar: { i_planen: { 2026: 5 } }").scenario.placeringar.portfölj == nil)
    #expect(
      PlanText.codes("placeringar: { avgift: 0.2 }") == [
        .missingKey, .missingKey, .missingKey, .acquisitionCostMissing,
      ])
    #expect(PlanText.codes("placeringar: { i_plan: { 2026: 5 } }") == [.unknownKey])
    #expect(PlanText.codes(PlanText.portfolio(slag: "{}")) == [.wrongType])
  }

  @Test("has the calibration's returns where a class states none")
  func classes() throws {
    let slag = """
      {
        skog: { vikt: 0.1, avkastning: 4, sigma: 10, direktavkastning: 1, skevhet: 0.3 },
        globala_aktier: 0.4, nominella_räntor: { vikt: 0.3, avkastning: 3.1 }, likvida_medel: 0.2,
      }
      """
    let classes = try portfolio(PlanText.portfolio(slag: slag)).tillgångsslag
    #expect(classes.map(\.nyckel) == ["skog", "globala_aktier", "nominella_räntor", "likvida_medel"])
    #expect(classes.map(\.faktor) == [nil, .globalaAktier, .nominellaRäntor, nil])
    func egen(_ medel: Int64, _ sigma: Int64, _ direkt: Int64) -> Tillgångsslag.Avkastning {
      .egen(
        medel: Decimaltal(hundradelar: medel), sigma: Decimaltal(hundradelar: sigma),
        direkt: Decimaltal(hundradelar: direkt))
    }
    let returns = [egen(400, 1000, 100), egen(650, 1650, 250), egen(310, 400, 280), .kortRänta]
    #expect(classes.map(\.avkastning) == returns)
    #expect(classes.map(\.skevhet.tal) == [0.3, 0, 0, 0] && classes.map(\.vikt.tal) == [0.1, 0.4, 0.3, 0.2])
  }

  @Test("has its values in all, or as the sum of the classes'")
  func values() throws {
    let whole = try portfolio(PlanText.portfolio())
    #expect(whole.marknadsvärde == 600_000_000 && whole.anskaffningsvärde == 500_000_000)
    #expect(whole.tillgångsslag.allSatisfy { $0.marknadsvärde == nil && $0.anskaffningsvärde == nil })
    let slag = """
      {
        krediter: { vikt: 0.5, marknadsvärde: 320, anskaffningsvärde: 300 },
        likvida_medel: { vikt: 0.5, marknadsvärde: 10.5, anskaffningsvärde: 10.5 },
      }
      """
    let parts = try portfolio(PlanText.portfolio(slag: slag, värden: ""))
    #expect(parts.marknadsvärde == 330_500_000 && parts.anskaffningsvärde == 310_500_000)
    #expect(parts.tillgångsslag.map(\.anskaffningsvärde) == [300_000_000, 10_500_000])
    #expect(PlanText.codes(PlanText.portfolio(slag: slag)) == [.valueStatedTwice, .valueStatedTwice])
    let half = "{ krediter: { vikt: 0.5, marknadsvärde: 320 }, likvida_medel: 0.5 }"
    #expect(PlanText.codes(PlanText.portfolio(slag: half, värden: "")) == [.valueNotInEveryClass])
    #expect(PlanText.codes(PlanText.portfolio(värden: "marknadsvärde: 0, anskaffningsvärde: 0")) == [.outOfRange])
    // A value that cannot be read is not missing.
    let broken = slag.replacing("320", with: "'320'")
    #expect(PlanText.codes(PlanText.portfolio(slag: broken, värden: "")) == [.wrongType])
  }

  @Test(
    "is valued so that it is simulated from the next month on",
    arguments: [
      // A running year 2025: the end of the last settled year, or any month of the running one.
      (PlanText.years, "2024", true), (PlanText.years, "{ år: 2024, månad: 11 }", false),
      (PlanText.years, "2023", false),
      (PlanText.years, "{ år: 2025, månad: 1 }", true), (PlanText.years, "{ år: 2025, månad: 'augusti' }", true),
      (PlanText.years, "2025", true), (PlanText.years, "{ år: 2026, månad: 1 }", false),
      // Without one: not the end of the first year to come, which would leave it out.
      ("utfall: [2024, 2025], budget: 2026, plan: [2027, 2028]", "2025", true),
      ("utfall: [2024, 2025], budget: 2026, plan: [2027, 2028]", "{ år: 2026, månad: 11 }", true),
      ("utfall: [2024, 2025], budget: 2026, plan: [2027, 2028]", "2026", false),
      // Without settled years: the end of the year before the first.
      ("prognos: 2024, budget: 2025, plan: [2026, 2027, 2028]", "2023", true),
      ("prognos: 2024, budget: 2025, plan: [2026, 2027, 2028]", "2024", true),
    ]
  )
  func valuation(_ years: String, _ day: String, _ isPossible: Bool) {
    #expect(PlanText.codes(PlanText.portfolio(värderad: day), years: years) == (isPossible ? [] : [.valuationOutside]))
  }

  @Test("is simulated in part of the year of its valuation, and in whole ones from the end of a year")
  func years() throws {
    func years(_ day: String) throws -> ClosedRange<Int>? {
      try PlanText.load(PlanText.portfolio(värderad: day)).scenario.portföljår
    }
    #expect(try years("2025") == 2026...2031 && years("{ år: 2025, månad: 8 }") == 2025...2031)
    #expect(try PlanText.load("").scenario.portföljår == nil)
    #expect(PlanText.codes(PlanText.portfolio("värderad: 5")) == [.duplicateKey])
    #expect(PlanText.codes(PlanText.portfolio(värderad: "{ år: 2025, månad: 13 }")) == [.outOfRange])
    #expect(PlanText.codes(PlanText.portfolio(värderad: "{ år: 2025, månad: 1.5 }")) == [.outOfRange])
    #expect(PlanText.codes(PlanText.portfolio(värderad: "{ år: 2025, månad: 'aug' }")) == [.unknownChoice])
  }

  @Test(
    "has weights that are shares of the whole",
    arguments: [
      ("{ krediter: 0.5, fastigheter: 0.4 }", "with the others as they are, \"fastigheter\" would be 0.5"),
      ("{ krediter: 0.9, fastigheter: 0.2 }", "with the others as they are, \"fastigheter\" would be 0.1"),
      ("{ krediter: 1, fastigheter: 0.4 }", "with the others as they are, \"fastigheter\" would be 0"),
      (
        "{ krediter: 0.333333, fastigheter: 0.333333, svenska_aktier: 0.333333 }",
        "with the others as they are, \"svenska_aktier\" would be 0.333334"
      ),
      ("{ krediter: 1, fastigheter: 1, svenska_aktier: 1 }", "state shares, such as 0.25 for a quarter"),
    ]
  )
  func weights(_ slag: String, _ remedy: String) {
    let found = PlanText.diagnostics(PlanText.portfolio(slag: slag)).map(\.problem)
    #expect(found.map(\.code) == [.weightsDoNotSum] && found.map(\.remedy) == [remedy])
  }

  @Test("has no return of its own for likvida medel, and a price return that is not always negative")
  func returns() {
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ likvida_medel: { vikt: 1, sigma: 1 } }")) == [.keyNotUsed])
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ krediter: { vikt: 1, sigma: 101 } }")) == [.outOfRange])
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ krediter: { vikt: 1, avkastning: -100 } }")) == [.outOfRange])
    #expect(
      PlanText.codes(PlanText.portfolio(slag: "{ krediter: { vikt: 1, avkastning: 2 } }")) == [.directYieldAboveReturn])
    let falling = "{ krediter: { vikt: 1, avkastning: -2, direktavkastning: 0 } }"
    #expect(PlanText.codes(PlanText.portfolio(slag: falling)).isEmpty)
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ skog: 1 }")) == [.missingKey, .missingKey, .missingKey])
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ globala_aktie: 1 }")) == [.unknownKey])
  }

  @Test("whose worth could leave what a Double counts exactly is refused")
  func growth() {
    let slag = "{ krediter: { vikt: 1, avkastning: 100 } }"
    let values = "marknadsvärde: 100000000, anskaffningsvärde: 0"
    #expect(PlanText.codes(PlanText.portfolio(slag: slag, värden: values)).isEmpty)
    #expect(
      PlanText.codes(PlanText.portfolio(slag: slag, värden: values.replacing("100000000", with: "200000000"))) == [
        .sumsTooLarge
      ])
  }
}
