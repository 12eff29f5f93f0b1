import Numerics
import Testing

@testable import Simulation

/// What units' deviations and goals are drawn like.
@Suite("Draws of units")
struct UnitDrawTests {
  /// Rows of an organisation's last year: d of each unit, and whether its goals are reached.
  private static func sample(_ organisation: Organisation, rows count: Int) -> (d: [[Double]], reached: [[Double]]) {
    let rows = Organisation.Rows(organisation)
    let draws = Draws(seed: 8, sampling: .random, firstYear: 2026, years: organisation.years.count)
    var d = organisation.units.map { _ in [Double]() }
    var reached = d
    for row in 0..<count {
      for year in 0..<organisation.years.count { organisation.draw(year, rows, draws, row: row) }
      for unit in d.indices {
        d[unit] += UnsafeBufferPointer(start: rows.deviations.numbers(unit), count: 256)
        reached[unit] += UnsafeBufferPointer(start: rows.reached.numbers(unit), count: 256)
      }
    }
    return (d, reached)
  }

  private static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let (a, b) = (mean(one), mean(other))
    let product = zip(one, other).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let squares = { (values: [Double], m: Double) in values.reduce(0) { $0 + ($1 - m) * ($1 - m) } }
    return product / (squares(one, a) * squares(other, b)).squareRoot()
  }

  @Test("σ 2 % and φ 0,5 for three years: √(1 + 0,25 + 0,0625) · 2 % = 2,29 %, and units correlate with ρ")
  func moments() {
    let units = (0..<3).map {
      OrganisationUnit(
        frame: [1, 1, 1], sigma: [0.02, 0.02, 0.02], ar: 0.5, variable: Variable(egen: UInt32($0)),
        rules: [nil, nil, nil])
    }
    let d = Self.sample(Organisation(years: 2026...2028, units: units, rules: [], correlation: 0.4), rows: 256).d
    let n = 65_536.0
    for own in d {
      let deviation = (own.reduce(0) { $0 + $1 * $1 } / n).squareRoot()
      // Its standard error is 2,29 % / √(2n); of the mean 2,29 % / √n; of a correlation (1 − ρ²) / √n.
      #expect((deviation - 0.022_912_9).magnitude < 4 * 0.0229 / (2 * n).squareRoot())
      #expect((own.reduce(0, +) / n).magnitude < 4 * 0.0229 / n.squareRoot())
    }
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
      #expect((Self.correlation(d[one], d[other]) - 0.4).magnitude < 4 * 0.84 / n.squareRoot())
    }
  }

  @Test("a goal is reached as often as stated, correlated with the result or not; one mått of two units is one draw")
  func gates() {
    func unit(_ number: UInt32, _ gates: [GoalGate]) -> OrganisationUnit {
      OrganisationUnit(
        frame: [1, 1], sigma: [0.01, 0.03], ar: 0.7, variable: Variable(egen: number), rules: [nil, nil], gates: gates)
    }
    func gate(_ number: UInt32, _ probability: Double, _ correlation: Double = 0) -> GoalGate {
      GoalGate(variable: Variable(egen: number), probability: [1, probability], correlation: correlation)
    }
    let units = [
      unit(1, [gate(11, 0.8)]), unit(2, [gate(11, 0.8)]), unit(3, [gate(13, 0.3, 0.6)]), unit(4, [gate(14, 0)]),
      unit(5, [gate(15, 1)]), unit(6, [gate(16, 0.5), gate(17, 0.5)]), unit(7, [gate(18, 0.5, -1)]),
    ]
    let sample = Self.sample(Organisation(years: 2026...2027, units: units, rules: []), rows: 256)
    func share(_ unit: Int) -> Double { sample.reached[unit].reduce(0, +) / 65_536 }
    // Standard errors are at most 0,5/256 = 0,002.
    for (unit, probability) in [0.8, 0.8, 0.3, 0, 1, 0.25, 0.5].enumerated() {
      #expect((share(unit) - probability).magnitude < 4 * 0.002, "unit \(unit)")
    }
    #expect(sample.reached[0] == sample.reached[1])
    // With ρ the indicator of p correlates with the normal by ρ φ(Φ⁻¹(p)) / √(p (1 − p)): 0,6 · 0,34769 / 0,45826 = 0,455.
    #expect((Self.correlation(sample.d[2], sample.reached[2]) - 0.455).magnitude < 4 * 0.004)
    #expect(Self.correlation(sample.d[0], sample.reached[0]).magnitude < 4 * 0.004)
    // ρ −1: reached where the unit costs more than its frame, and only there.
    #expect(zip(sample.d[6], sample.reached[6]).allSatisfy { ($0 <= 0) == ($1 == 1) })
  }
}
