import Scenarios

/// A small plan by rows with a settled year, a budget and two years to come, and what a test adds to it.
enum TaxText {
  /// Taxes as the income statement has them.
  static let stated =
    "resultaträkning: { \(costs), skatteintäkter: { 2025: 9000, 2026: 9000, 2027: 9300, 2028: 9600 } },"

  /// Taxes of the settled year alone.
  static let settled = "resultaträkning: { \(costs), skatteintäkter: { 2025: 9000 } },"

  /// Taxes and utjämning that are worked out from rates.
  static let workedOut = """
    \(settled)
    befolkning: { 2026: 300000 }, skatteunderlag: { 2024: 78000, 2025: 80000 },
    skatt: {
      ingår_i_planen: false,
      skattesats: { 2026: 11.5, 2027: 12 }, rikets_skattesats: 11.6, medelskattekraft: 300000,
      uppräkning: { 2026: 1.0764 }, slutavräkning: { 2026: -100 }, slutavräkningsdifferens: { 2026: 20 },
      utjämning: { länsvis_skattesats: 10.2, kostnadsutjämning: -500, reglering: -200, strukturbidrag: 300,
        införandebidrag: { 2026: 400 } },
    }
    """

  private static let costs = "verksamhetens_kostnader: { 2025: -8900, 2026: -11000, 2027: -11500, 2028: -12000 }"

  static func load(_ parts: String) throws(DiagnosticList) -> LoadedScenario {
    let text = "{ namn: 'Plan', enhet: 'mnkr', år: { utfall: 2025, budget: 2026, plan: [2027, 2028] }, \(parts) }"
    return try ScenarioLoader.load(SourceText(name: "plan", text: text))
  }

  /// What is said of the plan, warnings included.
  static func diagnostics(_ parts: String) -> [Diagnostic] {
    do throws(DiagnosticList) { return try load(parts).warnings } catch { return error.diagnostics }
  }
}
