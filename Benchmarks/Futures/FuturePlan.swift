import Analysis
import Scenarios
import Simulation

/// FuturePlan: Västerbotten's plan with its portfolio over ten simulated years, 2025–2034, as the peers simulate it.
struct FuturePlan {
  let scenario: Scenario
  let simulator: Simulator

  /// - Parameter path: Västerbotten's plan.
  init(path: String) throws(BenchmarkFault) {
    guard let bytes = File.bytes(path) else {
      throw BenchmarkFault("cannot read '\(path)'; name the file with --scenario")
    }
    do throws(DiagnosticList) {
      let source = SourceText(name: "vasterbotten-2025.json5", bytes: bytes)
      scenario = try ScenarioLoader.load(source, settings: ["år.till=2034"]).scenario
    } catch {
      throw BenchmarkFault("the scenario has \(error.diagnostics.count) problems; 'balanskrav check' shows them")
    }
    guard let simulator = scenario.simulator() else { throw BenchmarkFault("the scenario cannot be simulated") }
    self.simulator = simulator
  }

  /// Paths times years.
  func pathYears(_ paths: Int) -> Int { paths * simulator.layout.yearCount }

  /// What the peers and a plain second implementation come to: P(planen håller) 0,4025, and each cohort late in its part.
  func check(_ run: SimulationRun) throws(BenchmarkFault) {
    let layout = run.simulator.layout
    try near(run.holds.value, 0.4025, "P(planen håller)")
    for (year, late) in [(2023, 0.4875), (2024, 0.4017), (2025, 0.465), (2026, 0.1723), (2027, 0.1665), (2028, 0.1635)]
    {
      guard let cohort = layout.cohorts.firstIndex(of: year) else { throw BenchmarkFault("no deficit of \(year)") }
      let share = Double(run.tally.count(layout.lateEvent(cohort))) / Double(run.tally.paths)
      try near(share, late, "P(the deficit of \(year) is late)")
    }
  }

  private func near(_ value: Double, _ known: Double, _ what: String) throws(BenchmarkFault) {
    if abs(value - known) > 0.005 { throw BenchmarkFault("wrong answer: \(what) is \(value), not about \(known)") }
  }
}
