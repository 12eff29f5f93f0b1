import Scenarios
import Testing

@Suite("What a scenario demands of itself")
struct KravTests {
  private static let plan = """
    namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2026 },
    årets_resultat: { 2024: 10, 2025: 20, 2026: 30 }, skatter_och_bidrag: { 2024: 1000, 2025: 1000, 2026: 1000 },
    """

  private static func load(_ krav: String, _ more: String = "") throws(DiagnosticList) -> Scenario {
    try ScenarioLoader.load(SourceText(name: "plan", text: "{ \(plan)\(more)\nkrav: \(krav) }")).scenario
  }

  /// Each problem's code and what is underlined.
  private static func problems(_ krav: String, _ more: String = "") -> [String] {
    do throws(DiagnosticList) {
      _ = try load(krav, more)
      return []
    } catch {
      return error.diagnostics.map { diagnostic in
        let place = diagnostic.place.map { String(decoding: $0.source.bytes[$0.start..<$0.end], as: UTF8.self) }
        return "\(diagnostic.problem.code.rawValue) \(place ?? "")"
      }
    }
  }

  @Test("is kept in its order, with name and source, and written in one way")
  func canonical() throws {
    let scenario = try Self.load(
      """
      ["resultatandel 2025-2026 ≥ 2 %", { källa: "KF 2024", krav: "P(planen-haller)>=90 %", namn: "Balans" },
        { krav: "balanskravsresultat.2025≥0" }]
      """)
    #expect(
      scenario.krav.map(\.villkor.text) == [
        "resultatandel 2025–2026 >= 2 %", "P(planen håller) >= 90 %", "balanskravsresultat.2025 >= 0",
      ])
    #expect(scenario.krav[1].namn == "Balans" && scenario.krav[1].källa == "KF 2024" && scenario.krav[0].namn == nil)
    #expect(scenario.canonicalText.contains(#""resultatandel 2025–2026 >= 2 %""#))
    let again = try ScenarioLoader.load(SourceText(name: "again", text: scenario.canonicalText)).scenario
    #expect(again == scenario && again.canonicalText == scenario.canonicalText)
  }

  @Test(
    "shows what is wrong at its own characters",
    arguments: [
      (#"["resultatandl 2025 ≥ 2 %"]"#, ["condition-malformed resultatandl"]),
      (#"[{ krav: "P(balanskravsresultat 2025–2026 ≥ 5 %) ≥ 0,9" }]"#, ["condition-malformed 5 %"]),
      (#"["planen håller", 'åtgärdsplanen håller ≥ 0,9']"#, ["condition-malformed åtgärdsplanen håller"]),
      (#"["P(planen håller) > 0,9"]"#, ["condition-malformed >"]),
      (#"["årets_resultat.2025 ≥ åtta"]"#, ["condition-malformed åtta"]),
      // At the end of the text, its quotation mark.
      (#"["årets_resultat.2025 ≥"]"#, [#"condition-malformed ""#]),
      // Written with an escape, the characters of the text are not those of the file.
      (#"["\u0061 ≥ 2"]"#, [#"condition-malformed "\u0061 ≥ 2""#]),
      (
        #"["resultatandl.2025 ≥ 2", "soliditet 2025–2026 ≥ 2", 7, {}]"#,
        [
          "condition-malformed resultatandl", "condition-malformed soliditet 2025–2026", "wrong-type 7",
          "missing-key {}",
        ]
      ),
      (#""planen håller""#, [#"wrong-type "planen håller""#]), (#"["  "]"#, [#"empty-text "  ""#]),
    ])
  func places(krav: String, expected: [String]) {
    #expect(Self.problems(krav) == expected)
  }

  @Test(
    "is an error when no run can ever judge it",
    arguments: [
      "resultatandel 2025–2027 ≥ 2 %", "självfinansieringsgrad.2025 ≥ 100 %", "soliditet.2025 ≥ 20 %",
      "verksamhetens_kostnader.2025 ≥ −50", "P(årets_resultat.2027 ≥ 0) ≥ 0,5", "P(årets_resultat.2024 ≥ 0) ≥ 0,5",
      "P(soliditet.2025 ≥ 20 %) ≥ 0,5", "marknadsvärde.2025 ≥ 0", "median(övervärde.2025) ≥ 0",
      "balanskravsresultat.2025 ≥ 0,000001 kr",
    ])
  func never(krav: String) {
    #expect(Self.problems("[\"\(krav)\"]") == ["condition-not-judged \"\(krav)\""])
  }

  @Test("about futures is an error where none can be simulated")
  func settled() {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], till: 2024 }, årets_resultat: { 2024: 10 },
        krav: ["P(planen håller) ≥ 0,9", "planen håller"] }
      """
    let error = #expect(throws: DiagnosticList.self) { try ScenarioLoader.load(SourceText(name: "plan", text: text)) }
    #expect(error?.diagnostics.map(\.problem) == [.conditionNotJudged(.nothingSimulated)])
  }
}
