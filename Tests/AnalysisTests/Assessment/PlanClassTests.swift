import Analysis
import Law
import Scenarios
import Testing

/// The classes of the three-year rule, which are never mixed: histories with breaches, waivers and longer times.
@Suite struct PlanClassTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var years: String
    var first: Int
    var results: [Int]
    var more = ""
    var plan: Planbedömning.Utfall
    var actionPlan: Planbedömning.Utfall
    /// Per deficit that came to stand somewhere: year, class, missing at its deadline.
    var deficits: [(Int, Kohortklass, Int64)]
    var testDescription: String { id }
  }

  private static func decision(_ year: Int, _ recorded: Int, _ more: String = "") -> String {
    "synnerliga_skäl: [{ år: \(year), belopp: \"allt\", redovisat: \(recorded), skäl: \"x\"\(more) }]"
  }

  static let cases = [
    Case(
      id: "T27: the horizon ends before the deadline",
      years: "plan: [2026, 2027], till: 2027",
      first: 2026,
      results: [-50, 10],
      plan: .oavgjord,
      actionPlan: .håller,
      deficits: [(2026, .oavgjord, 0)]
    ),
    Case(
      id: "T27 with the deficit settled",
      years: "utfall: [2026], plan: [2027], till: 2027",
      first: 2026,
      results: [-50, 10],
      plan: .oavgjord,
      actionPlan: .oavgjord,
      deficits: [(2026, .oavgjord, 0)]
    ),
    Case(
      id: "T29: a longer time that is itself missed",
      years: "utfall: [2024], plan: [2025, 2026, 2027, 2028], till: 2028",
      first: 2024,
      results: [-60, 10, 10, 10, 10],
      more: decision(2024, 2024, ", förläng_till: 2028"),
      plan: .bryts,
      actionPlan: .bryts,
      deficits: [(2024, .bruten, 0), (2024, .bruten, 20)]
    ),
    Case(
      id: "T30: waived after the deadline; the breach stays",
      years: "utfall: [2024], plan: [2025, 2026, 2027, 2028], till: 2028",
      first: 2024,
      results: [-100, 0, 0, 0, 0],
      more: decision(2024, 2028),
      plan: .bryts,
      actionPlan: .bryts,
      deficits: [(2024, .efterskänkt, 100)]
    ),
    Case(
      id: "T09B: waived in time",
      years: "utfall: [2024], plan: [2025], till: 2027",
      first: 2024,
      results: [-250, 20],
      more: decision(2024, 2025),
      plan: .håller,
      actionPlan: .håller,
      deficits: [(2024, .efterskänkt, 0)]
    ),
    Case(
      id: "T04 in settled accounts, then a plan: the breach is history, not the measures'",
      years: "utfall: [2024, 2025, 2026, 2027, 2028], plan: [2029], till: 2029",
      first: 2024,
      results: [-100, 30, 30, 39, 5, 0],
      plan: .bryts,
      actionPlan: .håller,
      deficits: [(2024, .återställdSent, 1)]
    ),
    Case(
      id: "T04 where the last krona is still to come when the plan begins",
      years: "utfall: [2024, 2025, 2026, 2027], plan: [2028], till: 2028",
      first: 2024,
      results: [-100, 30, 30, 39, 5],
      plan: .bryts,
      actionPlan: .bryts,
      deficits: [(2024, .återställdSent, 1)]
    ),
    Case(
      id: "T21: a deficit that is late before the first year",
      years: "plan: [2025, 2026, 2027, 2028], till: 2029",
      first: 2025,
      results: [25, -10, 20, 5],
      more: "ingående_underskott: [{ från: 2021, kvar: 40 }]",
      plan: .bryts,
      actionPlan: .bryts,
      deficits: [(2021, .återställdSent, 40), (2026, .återställdITid, 0)]
    ),
    Case(
      id: "a late opening deficit that settled accounts have closed",
      years: "utfall: [2025], plan: [2026], till: 2026",
      first: 2025,
      results: [40, 0],
      more: "ingående_underskott: [{ från: 2021, kvar: 40 }]",
      plan: .bryts,
      actionPlan: .håller,
      deficits: [(2021, .återställdSent, 40)]
    ),
    Case(
      id: "the running year's deficit exists when the plan begins, a plan year's does not",
      years: "prognos: 2025, plan: [2026, 2027, 2028, 2029, 2030], till: 2030",
      first: 2025,
      results: [-10, 20, -30, 0, 0, 0],
      plan: .bryts,
      actionPlan: .håller,
      deficits: [(2025, .återställdITid, 0), (2027, .bruten, 30)]
    ),
  ]

  @Test(arguments: cases)
  func `each deficit has one class and each plan one verdict`(_ c: Case) throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { \(c.years) },
        balanskravsresultat: \(ScenarioText.series(c.first, c.results)), \(c.more)
      }
      """
    let summary = try ScenarioText.summary(text)
    #expect(summary.underskott.map(\.från) == c.deficits.map(\.0))
    #expect(summary.underskott.map(\.klass) == c.deficits.map(\.1))
    #expect(summary.underskott.map(\.saknatVidFrist) == c.deficits.map(\.2))
    #expect(summary.bedömning.planen == c.plan)
    #expect(summary.bedömning.åtgärdsplanen == c.actionPlan)
  }
}
