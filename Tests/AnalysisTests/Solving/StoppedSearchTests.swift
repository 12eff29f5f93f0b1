import Scenarios
import Testing

@testable import Analysis

@Suite("A search for what would be enough that is stopped")
struct StoppedSearchTests {
  @Test("answers as one of the first paths alone")
  func firstPaths() throws {
    let plans = try DialPlans(
      SolvePlan.oneYear(), .besparing(2025...2025), SolvePlan.grid("0", "100", step: "0.5"))
    let condition = try Condition(written: "P(balanskravsresultat.2025 >= 0) >= 0,9")
    let control = RunControl()
    var solver = try Solver(
      plans, condition, SolvePlan.settings(40_000), workers: Workers(threads: 2), control: control)
    control.cancel()
    #expect(solver.hasMorePaths)
    #expect(throws: SolvingFailure.simulation(.stopped)) { try solver.solve([.condition]) }
    solver.settleForFirstPaths()
    let stopped = try solver.solution(percents: Solution.percents)
    let whole = try Solution(
      plans.scenario, plans.dial, plans.grid, until: condition, SolvePlan.settings(SimulationSettings.pilotPaths))
    #expect(stopped.finding == whole.finding && stopped.levels == whole.levels && stopped.samples == whole.samples)
    #expect(stopped.settings?.paths == SimulationSettings.pilotPaths && whole.wantedPaths == nil)
  }
}
