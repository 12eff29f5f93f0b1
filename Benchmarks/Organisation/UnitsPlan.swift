import Analysis
import Law
import Scenarios
import Simulation

/// UnitsPlan: a plan of ten years with so many units, half of them with all of their results within a buffer and three years to recover, half
/// dividing surplus in thirds behind a goal; twenty nämnder above them and a common factor.
struct UnitsPlan {
  static let years = 10
  private static let firstYear = 2026

  let simulator: Simulator

  /// - Parameter isCalm: whether nothing deviates, so that every path is the plan.
  init(units: Int, isCalm: Bool = false) throws(BenchmarkFault) {
    let source = SourceText(name: "units.json5", text: Self.text)
    let scenario: Scenario
    do throws(DiagnosticList) { scenario = try ScenarioLoader.load(source).scenario } catch {
      throw BenchmarkFault("the scenario has a problem: \(error.diagnostics[0].problem.message)")
    }
    guard let plain = scenario.simulator() else { throw BenchmarkFault("the scenario cannot be simulated") }
    simulator = Simulator(
      plain.model, firstIndex: plain.firstIndex, shocks: plain.shocks, drivers: plain.drivers, bias: plain.bias,
      organisation: Self.organisation(units, isCalm), portfolio: nil, plannedGains: plain.plannedGains,
      grounds: plain.grounds, forecastError: plain.forecastError, lastPlanYear: plain.lastPlanYear, runningYear: nil)
  }

  /// A balanskravsresultat of 100 mnkr each year; what deviates is the units alone.
  private static var text: String {
    let all = Array(firstYear..<firstYear + years)
    func every(_ amount: Int) -> String { "{ " + all.map { "\($0): \(amount)" }.joined(separator: ", ") + " }" }
    return """
      { namn: "Många enheter", enhet: "mnkr", år: { budget: \(firstYear), plan: [\(all.dropFirst().map(String.init).joined(separator: ", "))], till: \(firstYear + years - 1) },
        skatter_och_bidrag: \(every(11_000)), balanskravsresultat: \(every(100)), osäkerhet: { avvikelse: { sigma: 0 } } }
      """
  }

  private static func organisation(_ count: Int, _ isCalm: Bool) -> Organisation {
    func every<Value>(_ value: Value) -> [Value] { [Value](repeating: value, count: years) }
    let nämnder = 20
    let units = (0..<count).map { (place: Int) -> OrganisationUnit in
      let gate = GoalGate(
        variable: Variable(egen: UInt32(count + place)), probability: every(0.8), correlation: 0.3)
      let rule: Int? = place % 2
      return OrganisationUnit(
        frame: every(10_000_000_000 / Double(count)), sigma: every(isCalm ? 0 : 0.02), ar: 0.5,
        variable: Variable(egen: UInt32(place)), rules: every(rule), level: place % nämnder,
        gates: place % 2 == 0 ? [] : [gate])
    }
    let thirds = CarryOverShares(level: 1, centre: 1, of: 3)
    return Organisation(
      years: firstYear...firstYear + years - 1, units: units,
      levels: (0..<nämnder).map { _ in OrganisationLevel(rules: every(2)) },
      rules: [
        CarryOverRule(recoveryYears: 3, isWithinBuffer: true, use: 0.5, recovery: 0.9),
        CarryOverRule(surplus: thirds, keepsUnused: false, use: 0.8, recovery: 0.9), CarryOverRule(use: 0.5),
      ], buffer: every(20_000_000), correlation: 0.1)
  }

  /// Of a calm plan every future is the plan: 100 mnkr each year, and nobody carries anything.
  static func check(units: Int) throws(BenchmarkFault) {
    let run = try UnitsPlan(units: units, isCalm: true).run(paths: 256, threads: 1)
    let layout = run.simulator.layout
    guard let figure = layout.figures.firstIndex(of: .balanskravsresultat), let own = run.organisation else {
      throw BenchmarkFault("no result")
    }
    for year in 0..<years {
      let cell = run.tally.cells[layout.cell(figure, year: year)]
      try BenchmarkFault.check(Int64(cell.least), is: 100_000_000, "the least result of year \(year)")
      try BenchmarkFault.check(Int64(cell.greatest), is: 100_000_000, "the greatest result of year \(year)")
      for unit in own.units { try BenchmarkFault.check(unit.years[year].mean(.surplus), is: 0, "what is carried") }
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
