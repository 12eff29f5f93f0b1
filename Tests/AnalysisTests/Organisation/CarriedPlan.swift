import Scenarios

@testable import Analysis

/// CarriedPlan: a small plan in kronor whose units carry their results; every year's result before carrying is 1 000 kr.
struct CarriedPlan {
  let scenario: Scenario

  /// - Parameters:
  ///   - units: what stands under `enheter`; lines `a` and `b` are there for them.
  ///   - carrying: what stands under `resultatbalansering`, but for `ingår_i_planen`.
  ///   - first: the first settled year; the budget is that of 2025.
  init(
    _ units: String, _ carrying: String, _ more: String = "", from first: Int = 2024, isInPlan: Bool = false
  ) throws {
    func series(_ amount: Int) -> String {
      "{ " + (first...2028).map { "\"\($0)\": \(amount)" }.joined(separator: ", ") + " }"
    }
    let settled = (first...2024).map(String.init).joined(separator: ", ")
    scenario = try ScenarioText.load(
      """
      { namn: "P", enhet: "kr", år: { utfall: [\(settled)], budget: 2025, plan: [2026, 2027, 2028], till: 2028 },
        resultaträkning: {
          verksamhetens_kostnader: { a: \(series(-1_000)), b: \(series(-500)), buffert: \(series(-90)) },
          skatteintäkter: \(series(2_590)),
        },
        organisation: { enheter: { \(units) } },
        resultatbalansering: { ingår_i_planen: \(isInPlan), \(carrying) }, \(more) }
      """
    ).scenario
  }

  /// What a unit, or the account of a level, comes to in a year.
  func year(_ unit: String, _ year: Int) -> Enhetssammandrag.Enhetsår? {
    Enhetssammandrag.alla(scenario).first { $0.enhet?.nyckel == unit }?[year]
  }

  /// Surplus less deficit carried out of each year.
  func carried(_ unit: String, _ years: ClosedRange<Int> = 2024...2028) -> [Int64?] {
    years.map { year in self.year(unit, year).map { $0.överskott - $0.underskott } }
  }

  /// What the balanskravsresultat differs from 1 000 kr by, from the budget on.
  var effects: [Int64] { Summary(scenario).år.filter { $0.år >= 2025 }.map { $0.balanskravsresultat - 1_000 } }
}
