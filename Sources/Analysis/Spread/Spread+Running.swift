import Scenarios
import Simulation

extension Spread {
  /// Deviations below this share of skatter och bidrag are none: less than a krona of a hundred million.
  private static let least = 1e-8

  /// How many paths are drawn for a scenario that can be simulated, for a line of progress.
  public static func paths(_ scenario: Scenario) -> Int {
    (scenario.osäkerhetsnycklar.count + 1) * SimulationSettings.pilotPaths
  }

  /// Simulates a scenario's pilot with everything that may go otherwise, and once more for each thing by itself.
  ///
  /// - Parameters:
  ///   - settings: seed and sampling; the number of paths is always the pilot's.
  ///   - control: can stop it, which leaves nothing.
  public init(
    _ scenario: Scenario, _ settings: SimulationSettings = SimulationSettings(), workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(SimulationRun.Failure) {
    var settings = settings
    settings.paths = SimulationSettings.pilotPaths
    settings.precision = nil
    self.settings = settings
    let simulator = try SimulationRun.simulator(scenario)
    years = Array(simulator.layout.years.prefix(Self.mostYears))
    isRunning = scenario.år.prognos == years.first
    deviations = try Self.deviations(simulator, scenario, settings, workers, control)
    var parts: [Part] = []
    for key in scenario.osäkerhetsnycklar {
      guard let alone = scenario.simulator(ensam: key) else { preconditionFailure("it was simulated with all") }
      let own = try Self.deviations(alone, scenario, settings, workers, control)
      if own.contains(where: { $0 > Self.least }) { parts.append(Part(nyckel: key, deviations: own)) }
    }
    // Equals keep the order of the factors.
    self.parts = parts.enumerated()
      .sorted { ($1.element.deviations.last ?? 0, $0.offset) < ($0.element.deviations.last ?? 0, $1.offset) }
      .map(\.element)
  }

  private static func deviations(
    _ simulator: Simulator, _ scenario: Scenario, _ settings: SimulationSettings, _ workers: Workers,
    _ control: RunControl
  ) throws(SimulationRun.Failure) -> [Double] {
    let run = try SimulationRun(simulator, settings, workers: workers, control: control)
    if control.isCancelled { throw .stopped }
    let layout = simulator.layout
    guard let figure = layout.figures.firstIndex(of: .balanskravsresultat) else {
      preconditionFailure("balanskravsresultat is kept of every scenario")
    }
    return layout.years.prefix(mostYears).enumerated().map { place, year in
      let deviation = Histogram(run.tally, cell: layout.cell(figure, year: place)).distribution?.deviation ?? 0
      return deviation / Double(max(1, scenario.skatterOchBidrag(year) ?? 0))
    }
  }
}
