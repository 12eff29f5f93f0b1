/// The built-in scenario: what runs when none is given, and what `init` writes.
enum StarterScenario {
  /// What messages call it.
  static let name = "Region Västerbotten 2025–2028"

  /// Its text, in JSON5 with a comment for every key.
  static let text = """
    // A scenario for balanskrav. Change the figures to your own, then: balanskrav run FILE
    {
      namn: "Region Västerbotten – åtgärdsplan 2025–2028",

      // The unit of all amounts: "kr", "tkr" or "mnkr".
      enhet: "mnkr",

      // What each year is: closed books, forecast of the running year, budget, plan.
      år: { utfall: [2023, 2024], prognos: 2025, budget: 2026, plan: [2027, 2028] },

      // Årets balanskravsresultat before the plan is tested; a deficit has a minus sign.
      balanskravsresultat: { 2023: -753, 2024: -1085, 2025: -427, 2026: 240, 2027: 308, 2028: 336 },

      // Decisions not to restore part of a deficit (KL 11 kap. 13 §).
      synnerliga_skäl: [
        { år: 2023, belopp: 514, skäl: "Pensionskostnader till följd av hög inflation" },
        { år: 2024, belopp: 892, skäl: "Pensionskostnader till följd av hög inflation" },
      ],
    }

    """
}
