import Analysis
import Testing

/// Years after the plan repeat its last year, without what is not to be counted on again.
@Suite struct ExtrapolationTests {
  private let text = """
    {
      namn: "x", enhet: "kr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2027 },
      årets_resultat: { "2024": 0, "2025": 0, "2026": 100 },
    }
    """

  private static let cases: [(settings: [String], expected: Int64)] = [
    ([], 100),
    (["placeringar.i_planen.2026=30"], 70),
    // Realised gains are gone the year after, excepted ones too.
    (["balanskravsjusteringar.realisationsvinster.2026=30"], 70),
    (
      [
        "balanskravsjusteringar.realisationsvinster.2026=30",
        "balanskravsjusteringar.realisationsvinster_enligt_undantag.2026=10",
      ], 70
    ),
    (["balanskravsjusteringar.realisationsförluster_enligt_undantag.2026=20"], 120),
    (["balanskravsjusteringar.orealiserade_vinster.2026=40"], 60),
    (["balanskravsjusteringar.orealiserade_förluster.2026=40"], 140),
    (["placeringar.övervärde={ \"2025\": 10, \"2026\": 50 }"], 60),
    // A year that states its own result is not a repetition.
    (["balanskravsjusteringar.realisationsvinster.2026=30", "årets_resultat.2027=5"], 5),
  ]

  @Test(arguments: cases)
  func `the year after the plan has no gains that nothing takes out`(settings: [String], expected: Int64) throws {
    let year = try #require(try ScenarioText.summary(text, settings)[2027])
    #expect(year.slag == .framskrivning)
    #expect(year.balanskravsresultat == expected)
    #expect(year.åretsResultat == expected)
  }
}
