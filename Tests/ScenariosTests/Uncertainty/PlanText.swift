import Scenarios

/// A small plan with one settled year, a running one and three to come, and what a test adds to it.
enum PlanText {
  static let years = "utfall: [2024], prognos: 2025, budget: 2026, plan: [2027, 2028]"

  static func load(_ parts: String, years: String = years) throws(DiagnosticList) -> LoadedScenario {
    let text = """
      {
        namn: "Plan", enhet: "mnkr", år: { \(years) },
        \(results(of: parts)),
        \(parts)
      }
      """
    return try ScenarioLoader.load(SourceText(name: "plan", text: text))
  }

  /// A plan whose units carry their results is stated by its rows.
  private static func results(of parts: String) -> String {
    guard parts.contains("balanseras"), !parts.contains("resultaträkning") else {
      return "balanskravsresultat: { 2024: -40, 2025: 50, 2026: 10, 2027: 10, 2028: 10 }"
    }
    let costs = "verksamhetens_kostnader: { 2024: -240, 2025: -150, 2026: -190, 2027: -190, 2028: -190 }"
    return "resultaträkning: { skatteintäkter: { 2024: 200, 2025: 200, 2026: 200, 2027: 200, 2028: 200 }, \(costs) }"
  }

  /// What is said of the plan, warnings included.
  static func diagnostics(_ parts: String, years: String = years) -> [Diagnostic] {
    do throws(DiagnosticList) { return try load(parts, years: years).warnings } catch { return error.diagnostics }
  }

  static func codes(_ parts: String, years: String = years) -> [Problem.Code] {
    diagnostics(parts, years: years).map(\.problem.code)
  }

  /// A portfolio of 600 mnkr with what a test adds to it.
  static func portfolio(
    _ more: String = "", värderad: String = "2025", slag: String = "{ globala_aktier: 0.5, nominella_räntor: 0.5 }",
    värden: String = "marknadsvärde: 600, anskaffningsvärde: 500"
  ) -> String {
    let parts = ["värderad: \(värderad)", värden, "tillgångsslag: \(slag)", more].filter { !$0.isEmpty }
    return "placeringar: { \(parts.joined(separator: ", ")) }"
  }
}
