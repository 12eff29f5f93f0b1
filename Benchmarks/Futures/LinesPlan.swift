import Analysis
import Scenarios
import Simulation

/// LinesPlan: a whole made-up region stated by its lines: so many lines of cost, 12 own factors, 20 uncertain measures, taxes, pensions, investments,
/// financing and a portfolio.
struct LinesPlan {
  let lines: Int
  let years: Int
  let simulator: Simulator

  /// - Parameter isCalm: whether nothing deviates, so that every path is the plan.
  init(lines: Int, years: Int, isCalm: Bool = false) throws(BenchmarkFault) {
    self.lines = lines
    self.years = years
    let source = SourceText(name: "lines.json5", text: Self.text(lines: lines, years: years, isCalm: isCalm))
    let scenario: Scenario
    do throws(DiagnosticList) { scenario = try ScenarioLoader.load(source).scenario } catch {
      throw BenchmarkFault(
        "the scenario of \(lines) lines has \(error.diagnostics.count) problems: \(error.diagnostics[0].problem.message)"
      )
    }
    guard let simulator = scenario.simulator() else { throw BenchmarkFault("the scenario cannot be simulated") }
    self.simulator = simulator
  }

  /// Of a calm plan every future is the plan: 100 mnkr each year.
  static func check(lines: Int, years: Int) throws(BenchmarkFault) {
    let plan = try LinesPlan(lines: lines, years: years, isCalm: true)
    let run = try plan.run(paths: 256, threads: 1)
    let layout = plan.simulator.layout
    guard let figure = layout.figures.firstIndex(of: .balanskravsresultat) else { throw BenchmarkFault("no result") }
    for year in 0..<years {
      let cell = run.tally.cells[layout.cell(figure, year: year)]
      try BenchmarkFault.check(Int64(cell.least), is: 100_000_000, "the least result of year \(year)")
      try BenchmarkFault.check(Int64(cell.greatest), is: 100_000_000, "the greatest result of year \(year)")
    }
  }

  func run(paths: Int, threads: Int) throws(BenchmarkFault) -> SimulationRun {
    var settings = SimulationSettings()
    settings.paths = paths
    do throws(SimulationRun.Failure) {
      return try SimulationRun(simulator, settings, workers: Workers(threads: threads), control: RunControl())
    } catch { throw BenchmarkFault("the plan could not be simulated: \(error)") }
  }
}
