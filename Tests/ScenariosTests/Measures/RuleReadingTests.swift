import Scenarios
import Testing

@Suite("How a scenario's beslutsregler are read")
struct RuleReadingTests {
  private static let when = "när: 'återställning', gäller: 'året_efter'"

  private static func codes(_ text: String, more: String = "") -> [Problem.Code] {
    PlanText.codes("beslutsregler: { r: { \(text) } }, \(more)")
  }

  /// A plan with accounts, reserves, a tax base and a portfolio.
  private static func load(_ rules: String) throws -> Scenario {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026] }, skatteunderlag: { 2025: 10000 },
        resultaträkning: { verksamhetens_kostnader: { 2024: -900, 2025: -950, 2026: -980 },
          skatteintäkter: { 2024: 890, 2025: 960, 2026: 1000 } },
        placeringar: { värderad: 2024, marknadsvärde: 60, anskaffningsvärde: 50, tillgångsslag: { globala_aktier: 1 } },
        beslutsregler: { \(rules) } }
      """
    return try ScenarioLoader.load(SourceText(name: "plan", text: text)).scenario
  }

  @Test("every key has its place, and the canonical form says the same")
  func keys() throws {
    let scenario = try Self.load(
      """
      först: { när: "underskott", gäller: "två_år_efter", från: 2025, till: 2026, säkerhetsmarginal: 5,
        åtgärd: { besparing: { andel_av: { post: "verksamhetens_kostnader", procent: 1.5 }, lyckas: 80, varar: "tills_vidare" },
          skattehöjning: { tak: 0.5, varar: "ett_år" }, realisera: { tak: 10 }, reserver: {}, ordning: ["skattehöjning"] } },
      sedan: { \(Self.when), åtgärd: { skattehöjning: { tak: 0.25 }, besparing: { tak: 30 }, reserver: { tak: 5 }, realisera: {} } }
      """)
    let (first, second) = (scenario.beslutsregler[0], scenario.beslutsregler[1])
    #expect(first.när == .underskott && first.gäller == .tvåÅrEfter && first.säkerhetsmarginal == 5_000_000)
    #expect(first.besparing?.tak == .andel(av: .verksamhetensKostnader, procent: Decimaltal(hundradelar: 150)))
    #expect(first.besparing?.lyckas == Decimaltal(hundradelar: 8_000) && first.besparing?.varar == .tillsVidare)
    #expect(first.skattehöjning?.varar == .ettÅr && first.realisera?.tak == 10_000_000 && first.reserver?.tak == nil)
    // What is named comes first; the rest follow in the default order: gains, reserves, savings, taxes.
    #expect(first.ordning == [.skattehöjning, .realisera, .reserver, .besparing])
    #expect(second.ordning == [.realisera, .reserver, .besparing, .skattehöjning])
    #expect(second.besparing?.varar == .ettÅr && second.besparing?.lyckas == Decimaltal(hundradelar: 10_000))
    #expect(second.skattehöjning?.varar == .tillsVidare)
    #expect(scenario.regelår(first) == 2025...2026 && scenario.regelår(second) == 2025...2029)
    let again = try ScenarioLoader.load(SourceText(name: "again", text: scenario.canonicalText)).scenario
    #expect(again == scenario && again.canonicalText == scenario.canonicalText)
    #expect(scenario.simulator()?.rules?.rules.count == 2)
  }

  @Test("a rule begins after a running year, whose budget is already decided")
  func running() throws {
    let rule = "beslutsregler: { r: { \(Self.when), åtgärd: { besparing: { tak: 5 } } } }"
    let scenario = try PlanText.load(rule).scenario
    #expect(scenario.regelår(scenario.beslutsregler[0]) == 2026...2031)
  }

  @Test("says what is wrong with it")
  func refused() {
    #expect(Self.codes("") == [.missingKey, .missingKey, .missingKey])
    #expect(Self.codes("\(Self.when), åtgärd: {}") == [.missingKey])
    #expect(Self.codes("\(Self.when), åtgärd: { besparing: {} }") == [.missingKey])
    let both = "besparing: { tak: 5, andel_av: { post: 'verksamhetens_kostnader', procent: 1 } }"
    #expect(Self.codes("\(Self.when), åtgärd: { \(both) }") == [.keyNotUsed])
    #expect(
      Self.codes("när: 'ofta', gäller: 'nu', åtgärd: { besparing: { tak: 5 } }") == [.unknownChoice, .unknownChoice])
    let saving = "åtgärd: { besparing: { tak: 5 }, ordning: ['reserver'] }"
    #expect(Self.codes("\(Self.when), \(saving)") == [.unknownChoice])
    #expect(
      Self.codes("\(Self.when), från: 2024, till: 2040, åtgärd: { besparing: { tak: 5 } }") == [
        .yearOutsideScenario, .yearOutsideScenario,
      ])
    #expect(
      Self.codes("\(Self.when), från: 2028, till: 2027, åtgärd: { besparing: { tak: 5 } }") == [.yearOutsideScenario])
  }

  @Test("has what its actions need")
  func needs() {
    func codes(_ action: String) -> [Problem.Code] { Self.codes("\(Self.when), åtgärd: { \(action) }") }
    #expect(codes("skattehöjning: { tak: 0.5 }") == [.missingKey])
    #expect(codes("realisera: {}") == [.missingKey])
    // Years that state only their balanskravsresultat have no reserves to use, and no rows.
    #expect(codes("reserver: {}") == [.incomeStatementNeeded])
    #expect(codes("besparing: { andel_av: { post: 'avskrivningar', procent: 1 } }") == [.incomeStatementNeeded])
  }

  @Test("in a plan that is settled throughout it is of no use, which is said")
  func settled() {
    let rule = "beslutsregler: { r: { \(Self.when), åtgärd: { besparing: { tak: 5 } } } }"
    #expect(PlanText.codes(rule, years: "utfall: [2024, 2025, 2026, 2027, 2028]") == [.nothingUncertain])
  }
}
