import Analysis
import Law
import Scenarios
import Testing

/// The worked budgets (KL 11 kap. 5 §) as whole scenarios, and what the reserves and the adjustments do to the verdict.
@Suite struct BudgetScenarioTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var result: Int
    var more = ""
    var verdict: Budgetprövning.Utfall
    var gap: Int64 = 0
    var passes = true
    var balance: Int64
    var warnings: [Problem.Code] = []
    var testDescription: String { id }
  }

  private static func reserve(_ opening: Int, uses: String) -> String {
    "reserver: { resultatreserv: { ingående: \(opening), använd: { \"2025\": \(uses) } } }"
  }

  private static let claimed = "budget: { synnerliga_skäl: { \"2025\": \"x\" } }"

  static let cases = [
    Case(id: "B1: 10 000 − 9 999", result: 1, verdict: .balanserad, balance: 1),
    Case(id: "B2: 10 000 − 10 000", result: 0, verdict: .nollbudget, passes: false, balance: 0),
    Case(
      id: "B3: −80, 80 of a reserve of 100",
      result: -80,
      more: reserve(100, uses: "80"),
      verdict: .balanseradMedReserv,
      balance: 0
    ),
    Case(
      id: "B3 with as much as allowed",
      result: -80,
      more: reserve(100, uses: "\"max\""),
      verdict: .balanseradMedReserv,
      balance: 0
    ),
    Case(
      id: "B4: the reserve is 50",
      result: -80,
      more: reserve(50, uses: "80"),
      verdict: .obalanserad,
      gap: 30,
      passes: false,
      balance: -30,
      warnings: [.reserveLimited]
    ),
    Case(
      id: "B5: synnerliga skäl, and the outcome is still a deficit of 30",
      result: -80,
      more: reserve(50, uses: "80") + ", " + claimed,
      verdict: .undantagÅberopat,
      gap: 30,
      balance: -30,
      warnings: [.reserveLimited]
    ),
    Case(
      id: "B6: 10, of which a sale gain of 25",
      result: 10,
      more: "balanskravsjusteringar: { realisationsvinster: { \"2025\": 25 } }",
      verdict: .balanserad,
      balance: -15,
      warnings: [.budgetHidesDeficit]
    ),
    Case(
      id: "a reserve fills årets resultat but not what a gain of 25 hides: −10 + 10, −35 + 10",
      result: -10,
      more: reserve(10, uses: "10") + ", balanskravsjusteringar: { realisationsvinster: { \"2025\": 25 } }",
      verdict: .balanseradMedReserv,
      balance: -25,
      warnings: [.budgetHidesDeficit]
    ),
    Case(
      id: "80 of the reserve are planned; a loss of 50 is put back, so the closing needs only 30 of them",
      result: -80,
      more: reserve(100, uses: "80")
        + ", balanskravsjusteringar: { realisationsförluster_enligt_undantag: { \"2025\": 50 } }",
      verdict: .balanseradMedReserv,
      balance: 0,
      warnings: [.reserveLimited]
    ),
    Case(
      id: "what is reserved lowers the planned balanskravsresultat: 300 − (300 − 1 % of 10 000)",
      result: 300,
      more: """
        skatter_och_bidrag: { "2025": 10000 }, reserver: { resultatreserv: { reservera: { "2025": "max" } } }
        """,
      verdict: .balanserad,
      balance: 100
    ),
    Case(
      id: "the old reserve does not count when its condition is not met",
      result: -10,
      more: """
        reserver: {
          resultatutjämningsreserv: { ingående: 10, använd: { "2025": 10 }, villkor_uppfyllt: { "2025": false } },
        }
        """,
      verdict: .obalanserad,
      gap: 10,
      passes: false,
      balance: -10,
      warnings: [.reserveLimited]
    ),
  ]

  @Test(arguments: cases)
  func `a budget is judged as in the worked cases`(_ c: Case) throws {
    let text = """
      { namn: "x", enhet: "kr", år: { budget: 2025 }, årets_resultat: { "2025": \(c.result) }, \(c.more) }
      """
    let loaded = try ScenarioText.load(text)
    #expect(loaded.warnings.map(\.problem.code) == c.warnings)
    let year = try #require(Summary(loaded.scenario)[2025])
    let test = try #require(year.budgetprövning)
    #expect(test.utfall == c.verdict)
    #expect(test.gap == c.gap)
    #expect(test.uppfyller == c.passes)
    #expect(test.planeratBalanskravsresultat == c.balance)
    #expect(year.balanskravsresultat == c.balance)
    #expect(year.kvarAttÅterställa == max(0, -c.balance))
    #expect(test.planerarUnderskott == c.warnings.contains(.budgetHidesDeficit))
  }

  @Test func `B7: in 2034 the old reserve is gone, and asking for it is an error`() throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2033], budget: 2034 }, årets_resultat: { "2033": 0, "2034": -10 },
        reserver: { resultatutjämningsreserv: { ingående: 10 } },
      }
      """
    let summary = try ScenarioText.summary(text)
    #expect(summary[2033]?.upplöstRUR == 10)
    #expect(summary[2034]?.budgetprövning?.utfall == .obalanserad)
    #expect(summary[2034]?.budgetprövning?.gap == 10)
    do throws(DiagnosticList) {
      _ = try ScenarioText.load(text, ["reserver.resultatutjämningsreserv.använd.2034=10"])
      Issue.record("a reserve that no longer exists was used")
    } catch {
      #expect(error.diagnostics.map(\.problem.code) == [.reserveOutsideItsYears])
    }
    // The year before it still is.
    let earlier = ["år.utfall=null", "år.budget=2033", "årets_resultat.2033=-10", "årets_resultat.2034=null"]
    let used = earlier + ["år.till=2033", "reserver.resultatutjämningsreserv.använd.2033=10"]
    #expect(try ScenarioText.summary(text, used)[2033]?.budgetprövning?.utfall == .balanseradMedReserv)
  }

  @Test func `a budget stated only by its balanskravsresultat has no test`() throws {
    let text = "{ namn: \"x\", enhet: \"kr\", år: { budget: 2025 }, balanskravsresultat: { \"2025\": 5 } }"
    let year = try #require(try ScenarioText.summary(text)[2025])
    #expect(year.budgetprövning == nil)
  }
}
