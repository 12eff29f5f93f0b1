import Scenarios
import Simulation
import Testing

@testable import Analysis
@testable import Reports

/// Conditions of failure in words.
@Suite struct ConditionWordingTests {
  private static func sentences(_ conditions: [FailureBox.Condition], _ language: Language) throws -> [String] {
    let text = "{ namn: \"x\", enhet: \"mnkr\", år: { utfall: [2024] }, balanskravsresultat: { \"2024\": 1 } }"
    let scenario = try ScenarioLoader.load(SourceText(name: "x", text: text)).scenario
    let share = { (hits: Int) in Probability(hits: hits, paths: 1_000) }
    let box = FailureBox(conditions: conditions, coverage: share(730), density: share(900), base: share(100))
    let influence = Influence(
      settings: SimulationSettings(), lastPlanYear: 2028, holds: share(900), remaining: Estimate([0], per: [0]),
      failing: 100, swings: [], yearlySwings: [], groups: [], boxes: [box, box], levers: [])
    return InfluenceReport(scenario, influence).conditions.map { $0(language).replacing("\u{A0}", with: " ") }
  }

  private typealias Condition = FailureBox.Condition
  static let gains = FailureBox.Condition(feature: .realised(2026), isBelow: true, limit: 40e6)
  static let sum = FailureBox.Condition(feature: .deviation(2025...2027), isBelow: true, limit: 70e6)
  static let equities = FailureBox.Condition(
    feature: .assetReturn("globala_aktier", 2026...2026), isBelow: true, limit: -0.05)

  @Test func `a box is a sentence, and the next one says what it adds`() throws {
    let costs = Condition(feature: .factor("kostnadsindex", 2027...2027), isBelow: false, limit: 0.008)
    let swedish = try Self.sentences([Self.gains, costs], .sv)
    #expect(
      swedish == [
        "I 73 % av framtiderna där planen bryts är de realiserade vinsterna 2026 under 40 mnkr och kostnadsindex 2027 mer än 0,8 procentenheter över antagandet. Där det är så bryts den i 90,0 % (± 2,0), mot 10 % av alla.",
        "I ytterligare 73 % är de realiserade vinsterna 2026 under 40 mnkr och kostnadsindex 2027 mer än 0,8 procentenheter över antagandet. Där det är så bryts den i 90,0 % (± 2,0).",
      ])
    #expect(
      try Self.sentences([Self.gains, costs], .en)[0]
        == "In 73% of the futures where the plan breaks, the realised gains of 2026 are below SEK 40 million and the cost index in 2027 is more than 0.8 percentage points above the assumption. Where that is so it breaks in 90.0% (± 2.0), against 10% of all."
    )
  }

  @Test func `three conditions are a list`() throws {
    let text = try Self.sentences([Self.sum, Self.gains, Self.equities], .sv)[0]
    #expect(
      text.contains(
        "är avvikelserna från planens resultat 2025–2027 tillsammans under +70 mnkr, de realiserade vinsterna 2026 under 40 mnkr och avkastningen på globala aktier 2026 under −5 %."
      ))
  }

  @Test(
    "factors lie above or below what is assumed, by more or by less",
    arguments: [
      (false, 0.008, "mer än 0,8 procentenheter över"), (true, 0.008, "mindre än 0,8 procentenheter över"),
      (true, -0.01, "mer än 1 procentenheter under"), (false, -0.01, "mindre än 1 procentenheter under"),
      (true, 0, "mer än 0 procentenheter under"), (false, 0, "mer än 0 procentenheter över"),
    ])
  func factors(isBelow: Bool, limit: Double, words: String) throws {
    let condition = Condition(feature: .factor("elpris", 2026...2026), isBelow: isBelow, limit: limit)
    #expect(try Self.sentences([condition], .sv)[0].contains("är elpris 2026 \(words) antagandet."))
  }
}
