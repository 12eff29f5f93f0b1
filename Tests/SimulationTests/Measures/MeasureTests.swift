import Numerics
import Scenarios
import Testing

@testable import Simulation

/// What measures bring, worked by hand; and on drawn paths.
@Suite("Measures that may fail or come late")
struct MeasureTests {
  /// A plan of 100 a year that nothing else moves.
  private static func results(_ measure: String, _ settings: [String] = []) throws -> [Int: [Double]] {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: [2026, 2027] },
        årets_resultat: { 2024: 100, 2025: 100, 2026: 100, 2027: 100 }, skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000 },
        osäkerhet: { avvikelse: { sigma: 0 } }, åtgärder: { hyrpersonal: \(measure) } }
      """
    let sample = Sample(try ScenarioFile.read(text, settings), rows: 0..<16)
    var results: [Int: [Double]] = [:]
    for year in 2025...2030 { results[year] = sample.values(.åretsResultat, year)?.map { $0 / 1e6 } }
    return results
  }

  private static func distinct(_ values: [Double]?) -> [Double] { Array(Set(values ?? [])).sorted() }

  @Test("half of a planned 80: 40 is missing where the plan counts on it, and half is added where it does not")
  func half() throws {
    let inside = try Self.results("{ ingår_i_planen: true, effekt: { 2026: 80 }, lyckas: 50 }")
    #expect([2025, 2026, 2027].map { Self.distinct(inside[$0]) } == [[100], [60], [100]])
    let outside = try Self.results("{ ingår_i_planen: false, effekt: { 2026: 80 }, lyckas: 50 }")
    #expect([2025, 2026, 2027].map { Self.distinct(outside[$0]) } == [[100], [140], [100]])
  }

  @Test("the plan itself counts on all of it, so nothing is counted twice")
  func plan() throws {
    for (isInPlan, planned) in [(true, 100.0), (false, 180)] {
      let text = """
        { namn: "Plan", enhet: "mnkr", år: { utfall: 2024, budget: 2025 }, årets_resultat: { 2024: 100, 2025: 100 },
          åtgärder: { a: { ingår_i_planen: \(isInPlan), effekt: { 2025: 80 }, lyckas: 50 } } }
        """
      let model = try ScenarioFile.read(text).model()
      #expect(model.år.map { $0.resultat / 1e6 } == [100, planned, planned, planned, planned])
    }
  }

  @Test("late by a year: the whole series moves, on the paths that are late and on no others")
  func delay() throws {
    let measure = "{ ingår_i_planen: true, effekt: { 2025: 10, 2026: 30, 2027: 30 }, försening: { sannolikhet: 25 } }"
    let results = try Self.results(measure)
    // Late: 0 instead of 10, 10 instead of 30, 30 as planned, also after the plan.
    #expect([2025, 2026, 2027, 2028].map { Self.distinct(results[$0]) } == [[90, 100], [80, 100], [100], [100]])
    let (first, second) = (try #require(results[2025]), try #require(results[2026]))
    #expect(zip(first, second).allSatisfy { ($0 == 90) == ($1 == 80) })
    // 4 096 paths: the share's standard error is √(0.25 · 0.75 / 4096) = 0.0068.
    let share = Double(first.filter { $0 == 90 }.count) / 4096
    #expect((share - 0.25).magnitude < 4 * 0.0068)
  }

  @Test("late and half: half of what comes late")
  func both() throws {
    let measure =
      "{ ingår_i_planen: false, effekt: { 2025: 10, 2026: 30 }, lyckas: 50, försening: { sannolikhet: 100, år: 1 } }"
    let results = try Self.results(measure)
    #expect([2025, 2026, 2027].map { Self.distinct(results[$0]) } == [[100], [105], [115]])
  }

  @Test(
    "a cost once is certain, is the plan's own where the plan counts on the measure, and is not repeated after the plan"
  )
  func once() throws {
    let cost = "effekt: { 2026: 80, 2027: 80 }, engångskostnad: { 2027: 20 }, lyckas: 50"
    let outside = try Self.results("{ ingår_i_planen: false, \(cost) }")
    #expect([2026, 2027, 2028].map { Self.distinct(outside[$0]) } == [[140], [120], [140]])
    let inside = try Self.results("{ ingår_i_planen: true, \(cost) }")
    // 2028 repeats 2027 without its 20.
    #expect([2026, 2027, 2028].map { Self.distinct(inside[$0]) } == [[60], [60], [80]])
  }

  @Test("a proposed measure that is left out takes its effect and its cost with it, but nothing of what is settled")
  func proposed() throws {
    let own =
      "effekt: { 2024: 5, 2026: 80, 2027: 80 }, engångskostnad: { 2026: 20 }, status: \"föreslagen\", lyckas: 50"
    let without = ["föreslagna_åtgärder=false"]
    let inside = try Self.results("{ ingår_i_planen: true, \(own) }", without)
    #expect([2025, 2026, 2027, 2028].map { Self.distinct(inside[$0]) } == [[100], [40], [20], [20]])
    let outside = try Self.results("{ ingår_i_planen: false, \(own) }", without)
    #expect([2025, 2026, 2027, 2028].map { Self.distinct(outside[$0]) } == [[100], [100], [100], [100]])
    let decided = try Self.results("{ ingår_i_planen: true, effekt: { 2026: 80 }, lyckas: 50 }", without)
    #expect(Self.distinct(decided[2026]) == [60])
  }

  @Test(
    "how far it succeeds is the same in all years of a path and has the mean of its three values",
    arguments: ["triangel", "pert"])
  func success(form: String) throws {
    let results = try Self.results(
      "{ ingår_i_planen: false, effekt: { 2026: 100, 2027: 200 }, lyckas: { låg: 40, trolig: 80, hög: 100, form: \"\(form)\" } }"
    )
    let (one, two) = (try #require(results[2026]), try #require(results[2027]))
    #expect(zip(one, two).allSatisfy { (2 * ($0 - 100) - ($1 - 100)).magnitude < 2e-6 })
    #expect(one.allSatisfy { (140...200).contains($0) })
    // The standard deviations are at most 12.5: 4 096 paths give 0.2.
    let mean = one.reduce(0, +) / 4096 - 100
    #expect((mean - (form == "pert" ? 460.0 / 6 : 220.0 / 3)).magnitude < 4 * 0.2)
  }

  @Test("another measure, or another name of a factor, leaves a measure's draws as they are")
  func ownDraws() throws {
    let uncertain = "{ ingår_i_planen: false, effekt: { 2026: 80 }, lyckas: { låg: 0, trolig: 50, hög: 100 } }"
    let alone = try Self.results(uncertain)
    let certain = "åtgärder.inköp={ ingår_i_planen: false, effekt: { 2026: 7 }, försening: { sannolikhet: 50 } }"
    let beside = try Self.results(uncertain, [certain])
    let moved = zip(try #require(alone[2026]), try #require(beside[2026])).map { ($1 - $0).rounded() }
    #expect(Set(moved) == [0, 7])
  }
}
