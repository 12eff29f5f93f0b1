import Reports
import Scenarios

/// Plans of a few lines.
enum PlanText {
  /// Region Västerbotten's published table, without the parts that only futures need.
  static let vasterbotten = """
    { namn: "Region Västerbotten", enhet: "mnkr",
      år: { utfall: [2023, 2024], prognos: 2025, budget: 2026, plan: [2027, 2028] },
      balanskravsresultat: { 2023: -753, 2024: -1085, 2025: -427, 2026: 240, 2027: 308, 2028: 336 },
      synnerliga_skäl: [
        { år: 2023, belopp: 514, skäl: "Pensionskostnader" }, { år: 2024, belopp: 892, skäl: "Pensionskostnader" },
      ] }
    """

  static func load(_ text: String, _ settings: [String] = []) throws -> Scenario {
    try ScenarioLoader.load(SourceText(name: "plan", text: text), settings: settings).scenario
  }
}
