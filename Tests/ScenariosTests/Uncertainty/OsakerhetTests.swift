import Scenarios
import Simulation
import Testing

@Suite("What a scenario says of uncertainty")
struct OsäkerhetTests {
  @Test("is the calibration where it says nothing")
  func defaults() throws {
    let osäkerhet = try PlanText.load("").scenario.osäkerhet
    #expect(osäkerhet == Osäkerhet())
    #expect(osäkerhet.avvikelse.ar.tal == 0.7 && osäkerhet.avvikelse.sigma.procent == 0.024)
    #expect(
      osäkerhet.faktorer.map(\.faktor) == [
        .konsumentpriser, .skatteunderlag, .kostnadsindex, .kortRänta, .långRänta, .egetSkatteunderlag,
        .slutavräkningsprognos,
      ])
    #expect(osäkerhet.faktorer.allSatisfy { $0.känslighet == 0 && $0.skevhet == .noll })
    #expect(osäkerhet.frihetsgrader == nil && osäkerhet.krisår == nil)
  }

  @Test("is read exactly: decimals in millionths, sensitivities in kronor")
  func values() throws {
    let scenario = try PlanText.load(
      """
      osäkerhet: {
        avvikelse: { ar: 0.65, sigma: 2.123456, sigma_prognos: 1.4, skevhet: -0.5 },
        systematisk_avvikelse: -1, prognosfel: 0.75, students_t: 4.5,
        faktorer: {
          elpris: { medel: 3, ar: 0.3, sigma: 8, känslighet: -5.5 },
          kort_ränta: { känslighet: -40 },
          konsumentpriser: { sigma: 1.2, skevhet: 0.2 },
        },
        krisår: { skala: 3 },
      },
      framtida_synnerliga_skäl: { 2026: 200 },
      """
    ).scenario
    let osäkerhet = scenario.osäkerhet
    #expect(osäkerhet.avvikelse.sigma == Decimaltal(miljondelar: 2_123_456))
    #expect(osäkerhet.avvikelse.ar == Decimaltal(hundradelar: 65) && osäkerhet.avvikelse.skevhet.tal == -0.5)
    #expect(osäkerhet.avvikelse.sigmaPrognos == Decimaltal(hundradelar: 140))
    #expect(osäkerhet.systematiskAvvikelse.procent == -0.01 && osäkerhet.prognosfel.tal == 0.75)
    #expect(osäkerhet.frihetsgrader?.tal == 4.5)
    // The built-in ones keep their order, whatever that of the file; own ones follow.
    let keys = [
      "konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta", "eget_skatteunderlag",
      "slutavräkningsprognos", "elpris",
    ]
    #expect(osäkerhet.faktorer.map(\.nyckel) == keys)
    let prices = osäkerhet.faktorer[0]
    #expect(prices.medel.tal == 2 && prices.sigma.tal == 1.2 && prices.skevhet.tal == 0.2)
    #expect(osäkerhet.faktorer[3].känslighet == -40_000_000 && osäkerhet.faktorer[3].sigma.tal == 1)
    #expect(osäkerhet.faktorer[7].känslighet == -5_500_000 && osäkerhet.faktorer[7].faktor == nil)
    #expect(osäkerhet.krisår?.skala.tal == 3 && osäkerhet.krisår?.sannolikhet.tal == 5)
    #expect(scenario.framtidaSynnerligaSkäl[2026] == 200_000_000)
  }

  @Test("has years of crisis as true or false too")
  func crisis() throws {
    #expect(try PlanText.load("osäkerhet: { krisår: true }").scenario.osäkerhet.krisår == Krisår())
    #expect(try PlanText.load("osäkerhet: { krisår: {} }").scenario.osäkerhet.krisår == Krisår())
    #expect(try PlanText.load("osäkerhet: { krisår: false }").scenario.osäkerhet == Osäkerhet())
    #expect(PlanText.codes("osäkerhet: { krisår: 5 }") == [.wrongType])
  }

  @Test("that states a default is the same scenario as one that does not")
  func statedDefaults() throws {
    let plain = try PlanText.load("").scenario
    let stated = try PlanText.load(
      """
      osäkerhet: {
        avvikelse: { sigma: 2.40 }, faktorer: { kort_ränta: { medel: 2 } },
        korrelationer: [
          { mellan: ["lång_ränta", "kort_ränta"], värde: 0.45 }, { mellan: ["avvikelse", "krediter"], värde: 0 },
        ],
      }
      """
    ).scenario
    #expect(stated == plain && stated.hash == plain.hash)
  }

  @Test(
    "is within its bounds, and each number outside them is said once",
    arguments: [
      ("avvikelse: { ar: 1 }", "at least 0 and below 1"), ("avvikelse: { ar: -0.1 }", "at least 0 and below 1"),
      ("avvikelse: { sigma: -1 }", "from 0 to 100 percent"), ("avvikelse: { skevhet: 1 }", "above -1 and below 1"),
      ("avvikelse: { skevhet: -1 }", "above -1 and below 1"),
      ("students_t: 2", "above 2 and at most 1000 degrees of freedom"),
      ("students_t: 1000.5", "above 2 and at most 1000 degrees of freedom"),
      ("krisår: { sannolikhet: 0 }", "above 0 and below 100 percent a year"),
      ("krisår: { sannolikhet: 100 }", "above 0 and below 100 percent a year"),
      ("krisår: { skala: 0.99 }", "from 1 to 100"),
      ("krisår: { förskjutning: -1 }", "from 0 to 10 standard deviations"),
      ("faktorer: { kort_ränta: { sigma: -1 } }", "from 0 to 100 percentage points"),
      ("faktorer: { kort_ränta: { medel: -100 } }", "above -100 and at most 100 percent"),
      ("korrelationer: [{ mellan: ['avvikelse', 'krediter'], värde: -1.01 }]", "from -1 to 1"),
      ("systematisk_avvikelse: 1e300", "from -100 to 100 percent"),
    ]
  )
  func bounds(_ part: String, _ range: String) {
    let found = PlanText.diagnostics("osäkerhet: { \(part) }")
    #expect(found.map(\.problem.code) == [.outOfRange])
    #expect(found.first?.problem.message.hasSuffix("but must be \(range)") == true, "\(found.map(\.text))")
  }

  @Test("has names that mean one thing each, and misspelled ones are recognised")
  func names() {
    func factor(_ text: String) -> [Problem] {
      PlanText.diagnostics("osäkerhet: { faktorer: { \(text) } }").map(\.problem)
    }
    let own = "{ medel: 3, sigma: 8, känslighet: -5 }"
    #expect(factor("konsumentpris: { sigma: 1 }").map(\.remedy) == ["did you mean \"konsumentpriser\"?"])
    // With all that an own factor needs it is one.
    #expect(factor("konsumentpris: \(own)").isEmpty)
    #expect(
      factor("elpris: { medel: 3, sigma: 8 }").map(\.message) == [
        "\"känslighet\" is missing in osäkerhet.faktorer.elpris"
      ])
    #expect(factor("avvikelse: \(own)").map(\.remedy) == ["state it under osäkerhet.avvikelse"])
    #expect(factor("krediter: \(own), likvida_medel: \(own)").map(\.code) == [.nameElsewhere, .nameElsewhere])
    #expect(factor("' ': \(own)").map(\.code) == [.emptyText])
    let taken = PlanText.portfolio(slag: "{ skog: { vikt: 1, avkastning: 4, sigma: 1, direktavkastning: 1 } }")
    #expect(PlanText.codes("\(taken), osäkerhet: { faktorer: { skog: \(own) } }") == [.nameTaken])
    #expect(PlanText.codes(PlanText.portfolio(slag: "{ kort_ränta: 1 }")) == [.nameElsewhere])
  }

  @Test("is of no use where every year is settled, and no rule changes settled years")
  func settled() {
    let settled = "utfall: [2024, 2025, 2026, 2027, 2028]"
    #expect(PlanText.codes("osäkerhet: { prognosfel: 1 }", years: settled) == [.nothingUncertain])
    #expect(PlanText.codes("osäkerhet: { prognosfel: 0.8 }", years: settled).isEmpty)
    #expect(PlanText.codes(PlanText.portfolio(värderad: "2028"), years: settled) == [.nothingUncertain])
    #expect(PlanText.codes("framtida_synnerliga_skäl: { 2024: 5, 2025: 5 }") == [.futureGroundsSettled])
    #expect(PlanText.codes("framtida_synnerliga_skäl: { 2032: 5 }") == [.yearOutsideScenario])
  }
}
