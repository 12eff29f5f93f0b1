import Numerics
import Scenarios
import Simulation

/// FailureReasons: what differs between the pilot's paths on which the plan breaches and those on which it holds.
///
/// For each factor and year up to the last deadline of the plan: the means on both sides, and their distance in standard deviations of all paths.
/// A description of the simulated futures, not a cause.
public struct FailureReasons: Sendable, Equatable {
  /// A factor in a year.
  public struct Difference: Sendable, Equatable {
    /// Key of the factor.
    public let nyckel: String
    /// The year.
    public let år: Int
    /// Whether values are kronor of the year's result (the deviation) or shares (0.01 is one percentage point).
    public let isAmount: Bool
    /// Mean on paths that breach.
    public let breaching: Double
    /// Mean on paths that hold.
    public let holding: Double
    /// Distance of the means, standard deviations.
    public let distance: Double
  }

  /// Paths that breach.
  public let breachingPaths: Int
  /// Paths that hold.
  public let holdingPaths: Int
  /// The greatest distance first.
  public let differences: [Difference]

  /// Reads them off a run; nil without paths on both sides.
  init?(_ scenario: Scenario, _ run: SimulationRun) {
    let layout = run.simulator.layout
    let (breaching, holding) = run.sides
    guard breaching.count > 1, holding.count > 1 else { return nil }
    breachingPaths = breaching.count
    holdingPaths = holding.count
    let lastYear = min(run.simulator.lastPlanYear + 3, layout.years.upperBound)
    var found: [Difference] = []
    for (driver, key) in scenario.factorKeys.enumerated() {
      for (offset, year) in layout.years.enumerated() where year <= lastYear {
        let values = run.pilot.driver(driver, year: offset)
        let base = Double(scenario.avvikelsebas(year))
        let isAmount = key == Faktor.avvikelse.nyckel
        let isGrowth = if case .growth = run.simulator.drivers[driver].kind { true } else { false }
        func shown(_ mean: Double) -> Double { isAmount ? mean * base : isGrowth ? mean - 1 : mean }
        let (own, other) = (Self.mean(values, breaching), Self.mean(values, holding))
        let deviation = Moments(values).deviation
        guard deviation > 0 else { continue }
        found.append(
          Difference(
            nyckel: key, år: year, isAmount: isAmount, breaching: shown(own), holding: shown(other),
            distance: (own - other) / deviation))
      }
    }
    differences = found.enumerated().sorted {
      (abs($1.element.distance), $0.offset) < (abs($0.element.distance), $1.offset)
    }.map(\.element)
  }

  private static func mean(_ values: [Double], _ paths: [Int]) -> Double {
    paths.reduce(0) { $0 + values[$1] } / Double(paths.count)
  }
}

extension SimulationRun {
  /// The pilot's paths on which the plan breaches, and those on which it holds.
  var sides: (breaching: [Int], holding: [Int]) {
    let layout = simulator.layout
    let late = pilot.event(layout.breachEvent)
    let aside = zip(pilot.event(layout.groundsEvent), pilot.event(layout.openPlanEvent)).map { $0 + $1 }
    return (late.indices.filter { late[$0] > 0 }, late.indices.filter { late[$0] == 0 && aside[$0] == 0 })
  }
}
