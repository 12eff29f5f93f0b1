@testable import balanskrav

/// A plan small enough to be simulated in moments, with an opening deficit and a portfolio.
enum SmallPlan {
  static let text = """
    { namn: "Provkommun", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: 2027, till: 2028 },
      skatter_och_bidrag: { "2025": 960, "2026": 1000, "2027": 1030, "2028": 1060 },
      balanskravsresultat: { "2025": -30, "2026": 15, "2027": 20 },
      placeringar: { i_planen: { "2026": 3 }, marknadsvärde: 80, anskaffningsvärde: 74, värderad: 2025,
        tillgångsslag: { globala_aktier: 0.5, nominella_räntor: 0.5 }, realisera: { regel: "belopp", belopp: 3 } } }
    """

  /// The same without what is needed to size a deviation.
  static let withoutTaxes = """
    { namn: "Provkommun", enhet: "mnkr", år: { utfall: 2025, budget: 2026, till: 2026 },
      balanskravsresultat: { "2025": -30, "2026": 15 }, skatter_och_bidrag: { "2025": 960 } }
    """

  static func run(_ options: String, _ text: String = text) -> ToolRun {
    ToolRun(["run", "-"] + options.split(separator: " ").map(String.init), input: text)
  }
}
