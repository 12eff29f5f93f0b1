import Analysis
import Numerics
import Scenarios
import Simulation
import Testing

/// One year, result = −10 + saving + 24 ε mnkr: what any probability, quantile or mean takes is known.
@Suite("What would be enough in a linear case")
struct ClosedFormTests {
  private static let step = "0.05"

  /// Sobol' intervals want a row in each of the sixteen replicates. Of independent draws' ten intervals at 95 % one may well miss; with this
  /// seed none does.
  private static func settings(_ sampling: Sampling) -> SimulationSettings {
    var settings = SolvePlan.settings(sampling == .sobol ? 4096 : 2048, seed: 5)
    settings.sampling = sampling
    return settings
  }

  private static func solve(_ condition: String, _ settings: SimulationSettings) throws -> Solution {
    try Solution(
      SolvePlan.oneYear(), .besparing(2025...2025), SolvePlan.grid("0", "100", step: step),
      until: Condition(written: condition), settings)
  }

  private static func covers(_ crossing: Solution.Crossing?, _ exact: Double) -> Bool {
    guard let crossing, let low = crossing.low, let high = crossing.high else { return false }
    // The first step at or above the answer is what is looked for.
    return low.tal <= exact + 0.05 && exact <= high.tal
  }

  // x = 10 + 24 z; z by scipy.stats.norm.ppf.
  static let answers = [
    ("P(balanskravsresultat.2025 >= 0) >= 0,9", 10 + 24 * 1.2815515655446004),
    ("P(balanskravsresultat.2025 < 0) <= 5 %", 10 + 24 * 1.6448536269514722),
    ("kvantil 5 (balanskravsresultat.2025) >= -20", -10 + 24 * 1.6448536269514722),
    ("median(balanskravsresultat.2025) >= 12", 22.0), ("medel(balanskravsresultat.2025) >= 12", 22.0),
  ]

  @Test("is the closed form, within the stated interval", arguments: [Sampling.sobol, .random], answers.indices)
  func answer(sampling: Sampling, place: Int) throws {
    let settings = Self.settings(sampling)
    let (condition, exact) = Self.answers[place]
    let crossing = try Self.solve(condition, settings).finding.crossing
    #expect(Self.covers(crossing, exact), "\(condition): \(exact) in \(String(describing: crossing))")
    // The interval is worth something: a saving of 24 mnkr is one standard deviation.
    let width = (crossing?.high?.tal ?? 1e9) - (crossing?.low?.tal ?? -1e9)
    #expect(width < (sampling == .sobol ? 2.5 : 7))
  }

  @Test("gives every level its value", arguments: [Sampling.sobol, .random])
  func levels(sampling: Sampling) throws {
    let settings = Self.settings(sampling)
    let solution = try Self.solve("P(balanskravsresultat.2025 >= 0) >= 0,9", settings)
    // 50, 80, 90, 95 and 99 %, by scipy.stats.norm.ppf.
    let quantiles = [0, 0.8416212335729143, 1.2815515655446004, 1.6448536269514722, 2.3263478740408408]
    #expect(solution.levels.map(\.percent) == [50, 80, 90, 95, 99])
    for (level, z) in zip(solution.levels, quantiles) {
      #expect(Self.covers(level.finding.crossing, 10 + 24 * z), "\(level)")
    }
    #expect(solution.levels[2].finding == solution.finding)
    let fewer = try Self.solve("P(balanskravsresultat.2025 < 0) <= 10 %", settings)
    #expect(fewer.levels.map(\.percent) == [50, 20, 10, 5, 1])
    // The same question in other words.
    #expect(fewer.finding == solution.finding && fewer.levels.map(\.finding) == solution.levels.map(\.finding))
    guard case .probability(let few) = fewer.atFinding, case .probability(let many) = solution.atFinding else {
      Issue.record("a probability at the answer")
      return
    }
    #expect(few.hits + many.hits == many.paths && many.value >= 0.9)
  }

  @Test("has intervals that hold the truth about as often as they say")
  func coverage() throws {
    var covered = 0
    let exact = 10 + 24 * 1.2815515655446004
    for seed in UInt64(1)...40 {
      var settings = SolvePlan.settings(256, seed: seed)
      settings.sampling = .random
      let crossing = try Solution(
        SolvePlan.oneYear(), .besparing(2025...2025), SolvePlan.grid("20", "70", step: "0.25"),
        until: Condition(written: "P(balanskravsresultat.2025 >= 0) >= 0,9"), settings
      ).finding.crossing
      if let low = crossing?.low, let high = crossing?.high, low.tal <= exact + 0.25, exact <= high.tal { covered += 1 }
    }
    // Of 40 at 95 %, fewer than 33 come 7 times in 10 000: scipy.stats.binom.cdf(32, 40, 0.95) = 7.1e-4.
    #expect(covered >= 33)
  }
}
