import Analysis
import Scenarios
import Testing

@Suite("A lever that does not fit")
struct DialFaultTests {
  private static func failure(
    _ scenario: Scenario, _ dial: Dial, _ grid: DialGrid, _ condition: String = "P(planen håller) >= 0,9"
  ) throws -> SolvingFailure? {
    let condition = try Condition(written: condition)
    return #expect(throws: SolvingFailure.self) {
      try Solution(scenario, dial, grid, until: condition, SolvePlan.settings(256))
    }
  }

  @Test("is refused with the reason")
  func levers() throws {
    let plan = try SolvePlan.certain()
    let grid = try SolvePlan.grid("0", "10")
    #expect(try Self.failure(plan, .skatt(2026...2027), grid) == .dial(.taxBaseMissing([2026, 2027])))
    let based = try SolvePlan.certain("skatteunderlag: { 2027: 5000 },")
    #expect(try Self.failure(based, .skatt(2026...2027), grid) == .dial(.taxBaseMissing([2026])))
    #expect(try Self.failure(plan, .avkastning, grid) == .dial(.noPortfolio))
    #expect(
      try Self.failure(plan, .besparing(2024...2027), grid)
        == .dial(.yearsOutside(2024...2027, allowed: 2025...2030)))
    let kronor = try ScenarioText.load(
      "{ namn: \"x\", enhet: \"kr\", år: { budget: 2025 }, balanskravsresultat: { 2025: 1 }, skatter_och_bidrag: { 2025: 10 } }"
    ).scenario
    #expect(
      try Self.failure(kronor, .besparing(2025...2025), SolvePlan.grid("0", "1", step: "0.1"))
        == .dial(.notWholeKronor))
  }

  @Test("has a range with steps in it")
  func grids() throws {
    func fault(_ from: String, _ to: String, _ step: String) -> DialFault? {
      #expect(throws: DialFault.self) { try SolvePlan.grid(from, to, step: step) }
    }
    #expect(fault("1", "0", "1") == .rangeEmpty)
    #expect(fault("0", "0.5", "1") == .rangeEmpty)
    #expect(fault("0", "1", "0") == .stepNotPositive)
    #expect(fault("0", "1", "-1") == .stepNotPositive)
    #expect(fault("0", "1000001", "1") == .tooManySteps(most: 1_000_000))
    #expect(fault("-9000000000000", "9000000000000", "1") == .tooManySteps(most: 1_000_000))
    let grid = try SolvePlan.grid("-1", "1", step: "0.3")
    #expect(grid.steps == 6 && grid.last == SolvePlan.number("0.8") && grid[1] == SolvePlan.number("-0.7"))
  }

  @Test("has a condition that the scenario can answer")
  func conditions() throws {
    let plan = try SolvePlan.certain()
    func fault(_ condition: String) throws -> ConditionFault? {
      let failure = try Self.failure(plan, .besparing(2026...2027), SolvePlan.grid("0", "10"), condition)
      if case .condition(let fault)? = failure { return fault }
      return nil
    }
    #expect(
      try fault("median(övervärde.2027) >= 0")
        == .notSimulated("övervärde", known: ["balanskravsresultat", "kvar_att_återställa"]))
    #expect(
      try fault("median(balanskravsresultat.2024) >= 0")
        == .yearOutside(.init("balanskravsresultat", 2024...2024), first: 2025, last: 2030, isSimulated: true))
    #expect(
      try fault("balanskravsresultat.2031 >= 0")
        == .yearOutside(.init("balanskravsresultat", 2031...2031), first: 2024, last: 2030, isSimulated: false))
    #expect(try fault("årets_resultat.2027 >= 0") == .notStated(.init("årets_resultat", 2027...2027)))
    #expect(
      try fault("median(balanskravsresultat.2027) >= 0,5 kr") == .notWholeKronor("0.5", .mnkr))
  }

  @Test("usually reaches as far as its scenario makes sense of")
  func standards() throws {
    let scenario = try ScenarioFolder.load("vasterbotten-2025.json5").scenario
    let years = try #require(Dial.years(of: scenario))
    #expect(years == 2026...2031)
    let range = try #require(DialGrid.standardRange(.besparing(years), scenario))
    #expect(range == .noll...SolvePlan.number("1310"))
    #expect(DialGrid.standardStep(.besparing(years), scenario, width: 0) == SolvePlan.number("1"))
    let key = SolvePlan.key("x", "")
    #expect(DialGrid.standardStep(key, scenario, width: SolvePlan.number("50").miljondelar) == SolvePlan.number("1"))
    #expect(DialGrid.standardStep(key, scenario, width: SolvePlan.number("1").miljondelar) == SolvePlan.number("0.01"))
    #expect(DialGrid.standardRange(key, scenario) == nil)
  }
}
