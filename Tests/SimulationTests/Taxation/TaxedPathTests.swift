import Numerics
import Scenarios
import Testing

@testable import Simulation

/// Rows of simulated paths against the same taxes worked out year by year from the drawn factors, plainly.
@Suite struct TaxedPathTests {
  private static let plan = """
    namn: "Plan", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: [2027, 2028] },
    """
  private static let costs = "verksamhetens_kostnader: { 2025: -8900, 2026: -11000, 2027: -11500, 2028: -12000 }"

  private static let added = """
    { \(plan) resultaträkning: { \(costs), skatteintäkter: { 2025: 9000 } },
      befolkning: { 2026: 300000, 2027: 302000 }, skatteunderlag: { 2024: 78000, 2025: 80000, 2026: 83000 },
      skatt: { ingår_i_planen: false, skattesats: 11.5, rikets_skattesats: 11.6, medelskattekraft: 300000,
        slutavräkning: { 2026: -100 }, utjämning: { länsvis_skattesats: 10.2, kostnadsutjämning: -500, reglering: -200 } } }
    """
  private static let held = """
    { \(plan) resultaträkning: { \(costs), skatteintäkter: { 2025: 9000, 2026: 9200, 2027: 9500, 2028: 9900 },
        generella_statsbidrag_och_utjämning: { 2026: 2000, 2027: 2000, 2028: 2000 } },
      skatt: { ingår_i_planen: true, eget_genomslag: 15 } }
    """

  /// The values of a factor on a path by year, and its planned growth.
  private func growth(_ key: String, _ sample: Sample, _ scenario: Scenario, path: Int) throws -> [Double] {
    let place = try #require(scenario.factorKeys.firstIndex(of: key))
    return sample.simulator.layout.years.map { sample.driver(place, $0)[path] }
  }

  private static func rounded(_ amount: Double) -> Double { amount.rounded(.toNearestOrAwayFromZero) }

  @Test func `rows that are worked out follow the law on every path`() throws {
    let scenario = try ScenarioFile.read(Self.added)
    let sample = Sample(scenario, rows: 0..<2)
    let years = Array(sample.simulator.layout.years)
    #expect(years == Array(2026...2031))
    let (taxes, grants) = (
      try years.map { try #require(sample.values(.skatteintäkter, $0)) },
      try years.map { try #require(sample.values(.statsbidragOchUtjämning, $0)) }
    )
    var furthest = 0.0
    for path in 0..<sample.paths {
      let national = try growth("skatteunderlag", sample, scenario, path: path)
      let own = try growth("eget_skatteunderlag", sample, scenario, path: path)
      let forecast = try growth("slutavräkningsprognos", sample, scenario, path: path)
      // Levels against plan from two years before the first simulated one.
      var (country, ownLevel) = ([1.0, 1], [1.0, 1])
      var error = 0.0
      for index in years.indices {
        country.append(country[index + 1] * (1.038 + national[index]) / 1.038)
        ownLevel.append(ownLevel[index + 1] * (1 + own[index]))
        let people = index == 0 ? 300_000.0 : 302_000
        // Stated income of 2024, 2025 and 2026; then 3,8 % a year.
        var income = [78e9, 80e9, 83e9][min(index, 2)]
        for _ in 0..<max(0, index - 2) { income = Self.rounded(income * 1.038) }
        let base = Self.rounded(Self.rounded(income * 1.038 * 1.038) * country[index] * ownLevel[index])
        let final = (300_000 * 0.116 - (index == 0 ? 100 : 0)) * country[index + 2]
        let settled = people * (final - 300_000 * 0.116 * country[index])
        let wrong = people * (300_000 * 0.116 - (index == 0 ? 100 : 0)) * forecast[index]
        let equalisation = (1.15 * 300_000 * country[index] * people - base) * 0.102
        let regulation = people * (-200 - 0.15 * 0.102 * 300_000 * (country[index] - 1))
        let expected = (base * 0.115 + settled + wrong - error, equalisation + regulation - 500 * people)
        error = wrong
        // A krona of rounding for each part.
        #expect(abs(taxes[index][path] - expected.0) < 4 && abs(grants[index][path] - expected.1) < 4)
        furthest = max(furthest, abs(country[index] - 1))
      }
    }
    #expect(furthest > 0.03, "paths that deviate at all")
  }

  @Test func `of stated taxes a national deviation passes one to one, and the stated share of an own one`() throws {
    let scenario = try ScenarioFile.read(Self.held)
    let sample = Sample(scenario, rows: 0..<1)
    let planned: [Int: Double] = [2026: 9_200e6, 2027: 9_500e6, 2028: 9_900e6]
    for path in 0..<sample.paths {
      let national = try growth("skatteunderlag", sample, scenario, path: path)
      let own = try growth("eget_skatteunderlag", sample, scenario, path: path)
      let forecast = try growth("slutavräkningsprognos", sample, scenario, path: path)
      var country = 1.0
      var error = 0.0
      for (index, year) in (2026...2028).enumerated() {
        country *= (1.038 + national[index]) / 1.038
        let plan = planned[year]!
        let wrong = plan * forecast[index]
        // In 2028 the own income of 2026 is known; the country's level then was that of the first year.
        let own = index == 2 ? plan * (1.038 + national[0]) / 1.038 * own[0] : 0
        let taxes = plan * country + own + wrong - error
        error = wrong
        let (done, grants) = (
          try #require(sample.values(.skatteintäkter, year)),
          try #require(sample.values(.statsbidragOchUtjämning, year))
        )
        #expect(abs(done[path] - taxes) < 4 && abs(grants[path] - (2_000e6 - 0.85 * own)) < 4)
      }
    }
  }

  @Test(arguments: [added, held]) func `a path without deviations is the plan`(text: String) throws {
    let calm = ["skatteunderlag", "eget_skatteunderlag", "slutavräkningsprognos"]
      .map { "osäkerhet.faktorer.\($0).sigma=0" }
    let scenario = try ScenarioFile.read(text, calm)
    let sample = Sample(scenario, rows: 0..<1)
    for (figure, post) in [
      (Figure.skatteintäkter, Resultatpost.skatteintäkter), (.statsbidragOchUtjämning, .statsbidragOchUtjämning),
    ] {
      for year in 2026...2028 {
        let plan = Double(try #require(scenario.räkenskaper.summa(post, year)))
        #expect(sample.values(figure, year)?.allSatisfy { $0 == plan } == true)
      }
    }
  }
}
