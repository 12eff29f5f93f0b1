import Scenarios
import Simulation

/// FeatureColumns: what features of a scenario's futures there are, and their values on the pilot's paths.
struct FeatureColumns {
  /// A feature and its value on each path.
  struct Column {
    let feature: Feature
    let values: [Double]
  }

  private let scenario: Scenario
  private let run: SimulationRun
  private let keys: [String]

  init(_ scenario: Scenario, _ run: SimulationRun) {
    self.scenario = scenario
    self.run = run
    keys = scenario.factorKeys
  }

  /// Each factor over all simulated years up to the plan's last: those in which it moves.
  var overThePlan: [Column] {
    let last = run.simulator.lastPlanYear
    return keys.indices.compactMap { driver in
      let years = years(driver).filter { $0 <= last }
      guard let first = years.first, let end = years.last else { return nil }
      return column(driver, first...end)
    }
  }

  /// Each factor in each year that can matter to the plan: up to the last deadline of its deficits.
  var byYear: [Column] {
    keys.indices.flatMap { driver in years(driver).map { column(driver, $0...$0) } }
  }

  /// What failures are described by: the factors by year, the running sums of the deviation, and the gains realised.
  var forDescription: [Column] {
    let layout = run.simulator.layout
    var columns = byYear
    if let deviation = keys.firstIndex(of: Faktor.avvikelse.nyckel) {
      let years = years(deviation)
      columns += years.dropFirst().map { column(deviation, years[0]...$0) }
    }
    if let figure = layout.figures.firstIndex(of: .realiserat) {
      for (offset, year) in layout.years.enumerated() where year <= lastYear {
        columns.append(Column(feature: .realised(year), values: run.pilot.cell(layout.cell(figure, year: offset))))
      }
    }
    return columns.filter { Self.varies($0.values) }
  }

  /// A deficit of the plan's last year is due three years later.
  private var lastYear: Int { min(run.simulator.lastPlanYear + 3, run.simulator.layout.years.upperBound) }

  /// The years in which a factor moves.
  private func years(_ driver: Int) -> [Int] {
    run.simulator.layout.years.enumerated().compactMap { offset, year in
      year <= lastYear && Self.varies(run.pilot.driver(driver, year: offset)) ? year : nil
    }
  }

  private static func varies(_ values: [Double]) -> Bool { values.contains { $0 != values[0] } }

  private func column(_ driver: Int, _ years: ClosedRange<Int>) -> Column {
    let key = keys[driver]
    let isDeviation = key == Faktor.avvikelse.nyckel
    let isGrowth = if case .growth = run.simulator.drivers[driver].kind { true } else { false }
    let first = run.simulator.layout.years.lowerBound
    var sum = [Double](repeating: 0, count: run.pilot.paths)
    for year in years {
      let values = run.pilot.driver(driver, year: year - first)
      let scale = isDeviation ? run.simulator.drivers[driver].effect[year - first] : 1 / Double(years.count)
      let base = isGrowth ? 1.0 : 0
      for path in sum.indices { sum[path] += (values[path] - base) * scale }
    }
    let feature: Feature =
      isDeviation ? .deviation(years) : isGrowth ? .assetReturn(key, years) : .factor(key, years)
    return Column(feature: feature, values: sum)
  }
}
