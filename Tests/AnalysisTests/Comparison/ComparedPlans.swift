import Scenarios
import Simulation

@testable import Analysis

/// Small plans to compare, and their comparisons.
enum ComparedPlans {
  /// One deficit, due in the one year that decides: it is late where 2025 ends below 100, and 2025 is normal with σ 50.
  ///
  /// Later years are tied to 2025 by nothing, and no deficit of the plan can be late because of them unless this one is.
  static func linear(_ planned: Int, sigma: Int = 5, settings: [String] = []) throws -> ComparisonOption {
    let text = """
      { namn: "Plan \(planned)", enhet: "mnkr", år: { utfall: [2022, 2023, 2024], budget: 2025 },
        balanskravsresultat: { "2022": -100, "2023": 0, "2024": 0, "2025": \(planned) },
        skatter_och_bidrag: { "2022": 1000, "2023": 1000, "2024": 1000, "2025": 1000 },
        osäkerhet: { avvikelse: { ar: 0, sigma: \(sigma) } } }
      """
    return ComparisonOption(try ScenarioText.load(text, settings).scenario)
  }

  static func västerbotten(_ settings: [String] = []) throws -> ComparisonOption {
    ComparisonOption(try ScenarioFolder.load("vasterbotten-2025.json5", settings).scenario)
  }

  static func settings(_ paths: Int, seed: UInt64 = 1, _ sampling: Sampling = .sobol) -> SimulationSettings {
    var settings = SimulationSettings()
    settings.paths = paths
    settings.seed = seed
    settings.sampling = sampling
    return settings
  }

  static func run(
    _ options: [ComparisonOption], _ settings: SimulationSettings, threads: Int = 2
  ) throws -> ComparisonRun {
    try ComparisonRun(
      options.map { try SimulationRun.simulator($0.scenario) }, settings, workers: Workers(threads: threads))
  }
}
