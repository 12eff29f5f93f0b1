import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Whole plans with units that carry their results, worked by hand to the krona.
@Suite struct CarriedPlanTests {
  /// Surplus within a buffer of 90 kr a year, three years for deficits, all of both to the unit.
  private static let region = "regler: { västmanland: { förlaga: \"västmanland\", gäller: { från: 2000 } } }"
  private static let buffer = "buffert: { 2025: 90, 2026: 90, 2027: 90, 2028: 90 }"

  private static func unit(
    _ key: String, _ frame: Int, _ outcome: Int, _ more: String = "", rule: String = "västmanland"
  )
    -> String
  {
    """
    \(key): { rad: "verksamhetens_kostnader.\(key)", ram: { 2024: \(frame) }, utfall: { 2024: \(outcome) },
      balanseras: "\(rule)", \(more) },
    """
  }

  @Test func `a buffer smaller than what is applied for is shared, and what it then leaves over improves the result`()
    throws
  {
    // a saves 60 and had 40: 100. b saves 50: 50. Both apply for all of it: 150 of a buffer of 90.
    let units = Self.unit("a", 1_000, 940, "överskott: 40,") + Self.unit("b", 500, 450)
    let plan = try CarriedPlan(units, "\(Self.region), \(Self.buffer)")
    #expect(plan.carried("a", 2024...2024) == [100] && plan.carried("b", 2024...2024) == [50])
    // 2025: 90 · 100/150 = 60 and 90 · 50/150 = 30. 2026: 40 + 20 = 60 of 90.
    #expect(plan.carried("a") == [100, 40, 0, 0, 0] && plan.carried("b") == [50, 20, 0, 0, 0])
    #expect([2025, 2026, 2027].map { plan.year("a", $0)?.nyttjat } == [60, 40, 0])
    #expect(plan.year("a", 2025)?.utfall == 1_060 && plan.year("a", 2025)?.resultat == 0)
    // The cost of 90 is in the plan: used in full in 2025, 30 less than it in 2026, nothing after that.
    #expect(plan.effects == [0, 30, 90, 90])

    // In the order of the file a gets all of it, and b the 10 that are left in 2026 and 40 in 2027.
    let ordered = try CarriedPlan(units, "\(Self.region), \(Self.buffer), fördelning: \"turordning\"")
    #expect(ordered.carried("a") == [100, 10, 0, 0, 0] && ordered.carried("b") == [50, 50, 0, 0, 0])
    #expect(ordered.effects == [0, 30, 90, 90])

    // A plan that holds it already is left as it stands.
    let held = try CarriedPlan(units, "\(Self.region), \(Self.buffer)", isInPlan: true)
    #expect(held.effects == [0, 0, 0, 0] && held.carried("a") == plan.carried("a"))
  }

  @Test func `thirds are split without losing a krona, and the central third is in no budget`() throws {
    // A surplus of 100: 33 to the nämnd, 33 to the centre, and the rest, 34, to the unit. b has a deficit of 70: all of it follows b.
    let units =
      "nämnden: {}," + Self.unit("a", 1_000, 900, "under: \"nämnden\",", rule: "tredjedelar")
      + Self.unit("b", 500, 570, "under: \"nämnden\",", rule: "tredjedelar")
    let plan = try CarriedPlan(units, "")
    #expect(plan.carried("a") == [34, 0, 0, 0, 0] && plan.carried("b") == [-70, 0, 0, 0, 0])
    #expect(plan.carried("nämnden") == [33, 0, 0, 0, 0])
    // 2025: 34 and 33 are used, 70 are recovered: +3. Nobody uses the 33 of the centre.
    #expect(plan.effects == [3, 0, 0, 0])
    // In a budget the centre uses its 33 too.
    let central = try CarriedPlan(
      units, "regler: { tredjedelar: { förlaga: \"tredjedelar\", centralt_i_budget: true } }")
    #expect(central.effects == [3 - 33, 0, 0, 0])
    #expect(Enhetssammandrag.alla(central.scenario).last?[2024]?.överskott == 33)
  }

  @Test func `a nämnd uses its share by the rule of each year`() throws {
    let thirds = "överskott: { enhet: \"1/3\", nämnd: \"1/3\", centralt: \"1/3\" }, underskott: { enhet: 100 }"
    let rule = { (years: String, use: Int) in "{ gäller: { \(years) }, \(thirds), nyttjas: \(use) }" }
    let plan = try CarriedPlan(
      "nämnden: {}," + Self.unit("a", 1_000, 900, "under: \"nämnden\",", rule: "egen"),
      "regler: { egen: [\(rule("till: 2025", 0)), \(rule("från: 2026", 50))] }")
    // 33 of 100, of which nothing is used in 2025; then half each year: 16.5 is 17, then 8 and 4.
    #expect(plan.carried("nämnden") == [33, 33, 16, 8, 4])
    // The unit's 34 likewise: 17, 8.5 that is 9, and 4.
    #expect(plan.carried("a") == [34, 34, 17, 8, 4])
    #expect(plan.effects == [0, -34, -17, -8])
  }

  @Test func `who has not reached its goals loses its surplus, and keeps its deficit`() throws {
    func plan(_ outcome: Int, cost: Int) throws -> CarriedPlan {
      try CarriedPlan(
        "nämnden: {}," + Self.unit("a", 1_000, cost, "under: \"nämnden\",", rule: "tredjedelar"), "",
        "mål: { m: { nivå: \"resultatmål\", mått: { p: { slag: \"minst\", målvärde: 20, utfall: { 2024: \(outcome) }, enhet: \"a\" } } } },"
      )
    }
    #expect(try plan(20, cost: 900).carried("a", 2024...2025) == [34, 0])
    let missed = try plan(19, cost: 900)
    #expect(missed.carried("a", 2024...2025) == [0, 0] && missed.carried("nämnden", 2024...2025) == [0, 0])
    #expect(missed.effects == [0, 0, 0, 0])
    #expect(try plan(19, cost: 1_050).carried("a", 2024...2025) == [-50, 0])
  }

  @Test func `a deficit is recovered over three years, or over those that a decision gives`() throws {
    // 100 from 2024, by 2027: a third of 100 rounded up, half of 66, and the rest.
    let unit = Self.unit("a", 1_000, 1_100)
    let plan = try CarriedPlan(unit, Self.region)
    #expect(plan.carried("a") == [-100, -66, -33, 0, 0] && plan.effects == [34, 33, 33, 0])
    #expect(plan.year("a", 2025)?.utfall == 966 && plan.year("a", 2025)?.resultat == 34)

    // By 2028: a quarter of 100, a third of 75, half of 50 and the rest. By 2025: all of it.
    func decided(_ year: Int) throws -> CarriedPlan {
      try CarriedPlan(
        unit,
        "\(Self.region), beslut: [{ enhet: \"a\", underskott_från: 2024, återhämtas_senast: \(year), beslut: \"Regionstyrelsen\" }]"
      )
    }
    #expect(try decided(2028).effects == [25, 25, 25, 25])
    #expect(try decided(2025).effects == [100, 0, 0, 0])

    // Half of what is planned succeeds: 34/2, of 83 half rounded up is 42, of which 21, then 62 are due and 31 late.
    let half = try CarriedPlan(
      unit, "regler: { västmanland: { förlaga: \"västmanland\", gäller: { från: 2000 }, återhämtas: 50 } }")
    #expect(half.carried("a") == [-100, -83, -62, -31, -15] && half.effects == [17, 21, 31, 16])
  }

  @Test func `a unit that swings first uses what it has saved, and restores its oldest deficit first`() throws {
    // 2021: +30. 2022: −50 takes the 30 and leaves 20. 2023: +15 restores of them 15. 2024: −10 is another deficit.
    let plan = try CarriedPlan(
      """
      a: { rad: "verksamhetens_kostnader.a", ram: { 2021: 1000 }, balanseras: "västmanland",
        utfall: { 2021: 970, 2022: 1050, 2023: 985, 2024: 1010 } }
      """, Self.region, from: 2021)
    #expect(plan.carried("a", 2021...2024) == [30, -20, -5, -15])
    // 2025: the 5 of 2022 are due, and of the 10 of 2024 a third, rounded up; then half of 6, and 3.
    #expect(plan.effects == [5 + 4, 3, 3, 0] && plan.carried("a", 2025...2028) == [-6, -3, 0, 0])
  }

  @Test func `what was agreed not to be the unit's is taken off before its result is carried`() throws {
    func carried(_ outcome: Int, _ adjustment: Int) throws -> Int64? {
      try CarriedPlan(
        Self.unit("a", 1_000, outcome),
        "\(Self.region), justeringar: [{ enhet: \"a\", år: 2024, belopp: \(adjustment), skäl: \"Ändrad lag\" }]"
      ).carried("a", 2024...2024)[0]
    }
    // A mild winter; costs of a new law; and a deficit that was not the unit's at all.
    #expect(try carried(940, -25) == 35)
    #expect(try carried(1_040, 15) == -25)
    #expect(try carried(1_040, 50) == 10)
  }

  @Test func `the line of the whole is explained by each unit, and by the buffer`() throws {
    let plan = try CarriedPlan(
      Self.unit("a", 1_000, 940, "överskott: 40,") + Self.unit("b", 500, 560), "\(Self.region), \(Self.buffer)")
    let figure = try #require(Storhet.allCases.first { $0.post == .verksamhetensKostnader })
    let root = try #require(Förklarare(Summary(plan.scenario), places: [:]).förklara(figure, 2025))
    let line = try #require(root.delar.last)
    // a uses 90 of its 100, b recovers a third of 60, and 90 of buffer are in the plan.
    #expect(line.delar.map(\.led) == [.balansering(enhet: "a"), .balansering(enhet: "b"), .buffert])
    #expect(line.delar.map(\.belopp) == [-90, 20, 90] && line.belopp == 20)
    #expect(root.belopp == -1_590 + 20)
  }

  @Test func `frames follow växlingar, and outcomes are measured by the frame that they leave`() throws {
    // 20 move from a to b during 2024: a is measured by 980, b by 520, and both have them in 2025.
    let plan = try CarriedPlan(
      Self.unit("a", 1_000, 990) + Self.unit("b", 500, 500) + "},  växlingar: { poster: { "
        + "v: { år: 2024, slag: \"permanent\", från: \"a\", till: \"b\", belopp: 20, under_året: true } }", Self.region)
    #expect(plan.carried("a", 2024...2024) == [-10] && plan.carried("b", 2024...2024) == [20])
    #expect(plan.year("a", 2025)?.ram == 980 && plan.year("b", 2025)?.ram == 520)
    #expect(Identitetskontroll(Summary(plan.scenario)).avvikelser == [])
  }
}
