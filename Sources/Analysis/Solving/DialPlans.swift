import Scenarios
import Simulation

/// DialPlans: the scenario and the simulator at each value of a dial.
struct DialPlans: Sendable {
  let scenario: Scenario
  let dial: Dial
  let grid: DialGrid
  /// The simulator of the scenario as it stands; nil where it has none.
  let base: Simulator?

  init(_ scenario: Scenario, _ dial: Dial, _ grid: DialGrid) throws(DialFault) {
    (self.scenario, self.dial, self.grid) = (scenario, dial, grid)
    base = scenario.simulator()
    if let years = dial.years {
      guard let first = scenario.år.förstaOsäkra else { throw .noYears }
      let allowed = first...scenario.år.till
      guard allowed.contains(years.lowerBound), allowed.contains(years.upperBound) else {
        throw .yearsOutside(years, allowed: allowed)
      }
    }
    switch dial {
    case .besparing(let years):
      if kronor(grid.first) == nil || kronor(grid.step) == nil { throw .notWholeKronor }
      try Self.check([grid.first, grid.last].map { Int128($0.miljondelar) * Int128(years.count) * scale / 1_000_000 })
    case .skatt(let years):
      let missing = years.filter { scenario.skatteunderlag($0) == nil }
      if !missing.isEmpty { throw .taxBaseMissing(missing) }
      let base = years.reduce(Int128(0)) { $0 + Int128(scenario.skatteunderlag($1) ?? 0) }
      try Self.check([grid.first, grid.last].map { base * Int128($0.miljondelar) / 100_000_000 })
    case .avkastning:
      guard let room = scenario.avkastningsutrymme else { throw .noPortfolio }
      guard room.contains(grid.first), room.contains(grid.last) else { throw .returnOutside(room) }
    case .key: break
    }
  }

  /// Refuses kronor that, added to all that a scenario may hold, a Double would no longer count one by one.
  private static func check(_ totals: [Int128]) throws(DialFault) {
    if totals.contains(where: { abs($0) > 1_000_000_000_000_000 }) { throw .tooLarge }
  }

  /// Kronor to the scenario's unit.
  private var scale: Int128 { (0..<scenario.enhet.power).reduce(1) { power, _ in power * 10 } }

  /// An amount in the scenario's unit as whole kronor; nil where it is none.
  private func kronor(_ value: Decimaltal) -> Int64? { Condition.Limit(value).kronor(scenario.enhet) }

  /// The scenario at a value of the dial.
  func scenario(at place: Int) throws(SolvingFailure) -> Scenario {
    let value = grid[place]
    switch dial {
    case .besparing(let years):
      guard let amount = kronor(value) else {
        preconditionFailure("a grid that lands on whole kronor does so everywhere")
      }
      return scenario.med(tillägg: years.map { _ in amount }, från: years.lowerBound)
    case .skatt(let years):
      let amounts = years.map { Self.share(of: scenario.skatteunderlag($0) ?? 0, value) }
      return scenario.med(tillägg: amounts, från: years.lowerBound)
    case .avkastning: return scenario.med(avkastningstillägg: value)
    case .key(_, let load):
      do throws(DiagnosticList) { return try load(value) } catch { throw .scenario(value, error) }
    }
  }

  /// Kronor per hundred of an amount, half away from zero.
  private static func share(of base: Int64, _ value: Decimaltal) -> Int64 {
    let product = Int128(base) * Int128(value.miljondelar)
    let half: Int128 = 50_000_000
    return Int64((product < 0 ? product - half : product + half) / 100_000_000)
  }

  /// The scenario and simulator at a value of the dial, and whether paths drawn for `base` are its paths too.
  func simulator(
    at place: Int
  ) throws(SolvingFailure) -> (scenario: Scenario, simulator: Simulator, sharesDraws: Bool) {
    let changed = try scenario(at: place)
    if let base, changed.skiljerSigBaraIPlan(från: scenario) {
      let planned = changed.planeradePoster(Array(base.layout.years))
      return (changed, base.with(changed.model(), planned: planned), true)
    }
    do throws(SimulationRun.Failure) {
      let own = try SimulationRun.simulator(changed)
      // A return that turns out higher than the plan counts on.
      if case .avkastning = dial, let base { return (changed, own.keepingPlan(of: base), false) }
      return (changed, own, false)
    } catch { throw .simulation(error) }
  }
}
