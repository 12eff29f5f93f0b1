import Scenarios
import Testing

@Suite("How results are carried forward")
struct CarryingTests {
  private static let units = """
    organisation: { enheter: {
      nämnden: { namn: "Nämnden", överskott: 2 },
      a: { under: "nämnden", ram: { 2025: 100 }, precision: 2, balanseras: "västmanland", överskott: 3, underskott: { 2023: 1 } },
      b: { under: "nämnden", ram: { 2025: 50 }, balanseras: "tredjedelar" },
    } }
    """

  private func said(_ carrying: String, _ more: String = "") -> [String] {
    PlanText.diagnostics("\(Self.units), resultatbalansering: { ingår_i_planen: true, \(carrying) }, \(more)").map(
      \.problem.message)
  }

  @Test(
    "a region's rule is all to the unit, three years for deficits, surplus within a buffer, and none for other units")
  func region() throws {
    let scenario = try PlanText.load(
      """
      \(Self.units),
      resultatbalansering: {
        ingår_i_planen: false, buffert: { 2026: 20 },
        beslut: [{ enhet: "a", underskott_från: 2023, återhämtas_senast: 2028, beslut: "Regionstyrelsen" }],
      }
      """
    ).scenario
    let carrying = try #require(scenario.resultatbalansering)
    let rule = try #require(carrying.regel("västmanland", 2025))
    #expect(rule.överskott == .init(enhet: .allt) && rule.underskott == .init(enhet: .allt))
    #expect(rule.inomBuffert && rule.återhämtningsår == 3 && rule.outnyttjatKvar && rule.grind == nil)
    #expect(carrying.regel("västmanland", 2019) == nil)
    #expect(carrying.buffert[2026] == 20_000_000 && !carrying.ingårIPlanen)
    // 2023 + 3 by the rule, 2028 by the decision.
    #expect(carrying.senast("b", underskottFrån: 2023, rule) == 2026)
    #expect(carrying.senast("a", underskottFrån: 2023, rule) == 2028)
    let unit = try #require(scenario.organisation?["a"])
    #expect(unit.överskott == 3_000_000 && unit.underskott[2023] == 1_000_000)
    #expect(unit.precision == .init(sigma: Decimaltal(hundradelar: 200), ar: Decimaltal(hundradelar: 50)))
  }

  @Test(
    "a kommun's rule splits a surplus by thirds if goals are reached, and leaves a deficit with the unit for a year")
  func kommun() throws {
    let scenario = try PlanText.load(
      """
      \(Self.units),
      resultatbalansering: {
        ingår_i_planen: true,
        regler: { tredjedelar: { förlaga: "tredjedelar", grind: { mått: ["prestationer"], minst: "2/3" }, nyttjas: 50 } },
        justeringar: [{ enhet: "b", år: 2025, belopp: -1.5, skäl: "Bidrag för verksamhet som inte startade" }],
      },
      mål: { m: { nivå: "resultatmål", mått: { prestationer: { slag: "minst", målvärde: 1200, enhet: "b", sannolikhet: 80 } } } }
      """
    ).scenario
    let rule = try #require(scenario.resultatbalansering?.regel("tredjedelar", 2025))
    let third = Andel(1, av: 3)
    #expect(
      rule.överskott == .init(enhet: third, nämnd: third, centralt: third) && rule.underskott == .init(enhet: .allt))
    #expect(
      !rule.centraltIBudget && rule.återhämtningsår == 1 && rule.från == 2019 && !rule.inomBuffert
        && !rule.outnyttjatKvar)
    #expect(rule.grind?.mått == ["prestationer"] && rule.grind?.minst == Andel(2, av: 3))
    #expect(rule.nyttjas == Decimaltal(hundradelar: 5_000) && rule.förlaga == .tredjedelar)
    #expect(scenario.resultatbalansering?.justeringar.first?.belopp == -1_500_000)
  }

  @Test("thirds lose no krona: two are rounded towards zero, and the unit gets the rest")
  func krona() {
    let third = Andel(1, av: 3)
    let split = Balanseringsregel.Fördelning(enhet: third, nämnd: third, centralt: third)
    #expect(split.delar(100) == (34, 33, 33) && split.delar(-100) == (-34, -33, -33) && split.delar(99) == (33, 33, 33))
    for amount in Int64(-50)...50 {
      let parts = split.delar(amount)
      #expect(parts.enhet + parts.nämnd + parts.centralt == amount && abs(parts.enhet) >= abs(amount) / 3)
    }
  }

  @Test("shares are exact: fractions as they are written, percentages with their decimals")
  func shares() {
    #expect(
      Andel(written: "1/3") == Andel(2, av: 6) && Andel(procent: Decimaltal(hundradelar: 2_500)) == Andel(1, av: 4))
    #expect(["", "1", "1/0", "2/1", "-1/3", "1/1001", "1/3/1", "1,5/3"].allSatisfy { Andel(written: $0) == nil })
    #expect(Andel(1, av: 3).text == "1/3" && Andel(1, av: 8).text == "12.5" && Andel.allt.text == "100")
    #expect(
      said(
        "regler: { r: { överskott: { enhet: \"1/3\", nämnd: \"1/3\", centralt: 33.33 }, underskott: { enhet: 100 } } }")
        == [
          "the shares of resultatbalansering.regler.r.överskott sum to 99.99 percent, but must sum to 100"
        ])
    // What is meant as the whole is one percent.
    #expect(
      said("regler: { r: { överskott: { enhet: 1 }, underskott: { enhet: 100 } } }") == [
        "the shares of resultatbalansering.regler.r.överskott sum to 1 percent, but must sum to 100"
      ])
  }

  @Test("a rule changes at the turn of a year, in versions that do not meet")
  func versions() throws {
    func version(_ span: String) -> String { "{ förlaga: \"tredjedelar\", grind: null, gäller: { \(span) } }" }
    #expect(said("regler: { r: [\(version("till: 2026")), \(version("från: \"2027-01-01\", till: null"))] }") == [])
    #expect(
      said("regler: { r: [\(version("till: \"2026-12-31\"")), \(version("från: 2026"))] }") == [
        "two versions of the rule hold in 2026"
      ])
    #expect(
      said("regler: { r: \(version("från: \"2026-03-01\"")) }") == [
        "the rule changes on 2026-03-01, inside the year 2026"
      ])
    let carrying = try #require(
      try PlanText.load(
        "resultatbalansering: { ingår_i_planen: true, regler: { r: [\(version("till: 2026")), \(version("från: 2027"))] } }"
      ).scenario.resultatbalansering)
    #expect(carrying.regel("r", 2026)?.från == 2019 && carrying.regel("r", 2027)?.från == 2027)
  }

  @Test("names must be there, and a share to the level above needs one")
  func names() {
    #expect(
      said("regler: { r: { förlaga: \"tredjedelar\", grind: { mått: [\"x\"] } } }") == ["\"x\" is no mått of mål"])
    #expect(
      said("justeringar: [{ enhet: \"c\", år: 2025, belopp: 1, skäl: \"s\" }]") == [
        "\"c\" is no unit of the organisation"
      ])
    let unknown = PlanText.diagnostics(
      "organisation: { enheter: { a: { ram: { 2025: 1 }, balanseras: \"tredjedel\" } } }, resultatbalansering: { ingår_i_planen: true }"
    )
    #expect(
      unknown.map(\.problem.code) == [.unknownName] && unknown[0].problem.remedy == "did you mean \"tredjedelar\"?")
    let alone = PlanText.codes(
      "organisation: { enheter: { a: { ram: { 2025: 1 }, balanseras: \"tredjedelar\" } } }, resultatbalansering: { ingår_i_planen: true }"
    )
    #expect(alone == [.missingKey])
    #expect(PlanText.codes(Self.units) == [.missingKey, .missingKey])
    #expect(PlanText.codes("organisation: { enheter: { a: { ram: { 2025: 1 }, överskott: 1 } } }") == [.missingKey])
  }

  @Test(
    "a gate asks the unit's own mått or those named, leaves out what is not measured, and wants its share of the rest")
  func gate() throws {
    func open(_ gate: String, _ marks: String) throws -> Bool {
      let scenario = try PlanText.load(
        """
        \(Self.units),
        resultatbalansering: { ingår_i_planen: true, regler: { tredjedelar: { förlaga: "tredjedelar", \(gate) } } },
        mål: { m: { nivå: "resultatmål", mått: { \(marks) } } }
        """
      ).scenario
      let rule = try #require(scenario.resultatbalansering?.regel("tredjedelar", 2024))
      return scenario.grindÄrÖppen(rule, try #require(scenario.organisation?["b"]), 2024)
    }
    func mark(_ key: String, _ unit: String?, _ outcome: Int?) -> String {
      let own = (unit.map { ", enhet: \"\($0)\"" } ?? "") + (outcome.map { ", utfall: { 2024: \($0) }" } ?? "")
      return "\(key): { slag: \"minst\", målvärde: 10\(own) },"
    }
    #expect(try open("", mark("x", "b", 10)))
    #expect(try !open("", mark("x", "b", 9)))
    // Another unit's, the whole's, and one that is not measured.
    #expect(try open("", mark("x", "a", 9) + mark("y", nil, 9) + mark("z", "b", nil)))
    #expect(try !open("grind: { mått: [\"x\", \"y\"] }", mark("x", "a", 10) + mark("y", nil, 9)))
    #expect(try open("grind: { mått: [\"x\"] }", mark("x", "a", 9)))
    // Two of three.
    let three = mark("x", "b", 10) + mark("y", "nämnden", 12) + mark("z", nil, 9)
    #expect(try open("grind: { mått: [\"x\", \"y\", \"z\"], minst: \"2/3\" }", three))
    #expect(try !open("grind: { mått: [\"x\", \"y\", \"z\"], minst: 67 }", three))
    #expect(try open("grind: null", mark("x", "b", 9)))
  }

  @Test("a gate cannot ask for figures of the whole, which closes after its units")
  func figures() {
    let goal =
      "mål: { m: { nivå: \"resultatmål\", mått: { x: { slag: \"minst\", målvärde: 1, storhet: \"balanskravsresultat\" } } } }"
    #expect(
      said("regler: { r: { förlaga: \"tredjedelar\", grind: { mått: [\"x\"] } } }", goal) == [
        "\"storhet\" in x is not used by grind"
      ])
  }
}
