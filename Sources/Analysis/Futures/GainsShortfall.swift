import Scenarios
import Simulation

/// GainsShortfall: on how many of the pilot's paths less gain was realised in a year than the plan counts on, or than the rule aims at.
public struct GainsShortfall: Sendable, Equatable {
  /// The year.
  public let år: Int
  /// What is counted on or aimed at, whole kronor.
  public let önskat: Int64
  /// Whether the plan's result holds it; else only the rule aims at it.
  public let ingårIPlanen: Bool
  /// On how many of the pilot's paths there was less.
  public let paths: Int
  /// On how many of those on which the plan breaches.
  public let breaching: Int
  /// On how many of those on which it holds.
  public let holding: Int

  /// The years with gains counted on or aimed at, in order.
  static func all(_ scenario: Scenario, _ run: SimulationRun, _ breaching: [Int], _ holding: [Int]) -> [GainsShortfall]
  {
    let layout = run.simulator.layout
    guard let figure = layout.figures.firstIndex(of: .realiserat) else { return [] }
    return layout.years.enumerated().compactMap { offset, year in
      let planned = scenario.placeringar.iPlanen[year] ?? 0
      guard let wanted = planned > 0 ? planned : aim(scenario, year), wanted > 0 else { return nil }
      let realised = run.pilot.cell(layout.cell(figure, year: offset))
      func short(_ paths: some Sequence<Int>) -> Int {
        paths.reduce(0) { $0 + (realised[$1] < Double(wanted) ? 1 : 0) }
      }
      return GainsShortfall(
        år: year, önskat: wanted, ingårIPlanen: planned > 0, paths: short(realised.indices),
        breaching: short(breaching), holding: short(holding))
    }
  }

  /// What the rule aims at in a year, where that is an amount.
  private static func aim(_ scenario: Scenario, _ year: Int) -> Int64? {
    guard case .belopp(let amount)? = scenario.placeringar.portfölj?.realisering.regel,
      scenario.realiseringsår?.contains(year) == true
    else { return nil }
    return amount
  }
}
