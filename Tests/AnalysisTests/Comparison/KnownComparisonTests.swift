import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Comparisons whose answers are known.
@Suite struct KnownComparisonTests {
  @Test(arguments: [Sampling.sobol, .random])
  func `the same plan twice differs in nothing`(sampling: Sampling) throws {
    let options = [try ComparedPlans.västerbotten(), try ComparedPlans.västerbotten(["namn=Annat namn"])]
    let summary = try ComparisonSummary.run(options, ComparedPlans.settings(1_500, sampling))
    #expect(summary.differences.isEmpty)
    let other = try #require(summary.options[1].againstFirst)
    #expect(other.isSame)
    for difference in [other.planen, other.åtgärdsplanen] + other.försenas.map(\.skillnad) {
      #expect((difference.value, difference.low, difference.high) == (0, 0, 0))
      #expect(difference.only == 0 && difference.otherOnly == 0)
    }
    for distribution in [other.missing] + other.results + other.left {
      #expect((distribution.least, distribution.greatest, distribution.deviation) == (0, 0, 0))
    }
    #expect(other.better.hits == 0 && other.worse.hits == 0)
    for option in summary.options {
      #expect(option.best.value == 0.5 && option.alone.hits == 0)
      #expect(option.regretMissing.greatest == 0 && option.regretLeft.greatest == 0)
    }
    #expect(summary.options[0].worstMissing == summary.options[1].worstMissing)
  }

  @Test func `a plan that is better by as much in every year is never worse and never regretted`() throws {
    let better = (2026...2028).map { "balanskravsresultat.\($0)=\([240, 308, 336][$0 - 2026] + 25)" }
    let options = [try ComparedPlans.västerbotten(), try ComparedPlans.västerbotten(better)]
    let summary = try ComparisonSummary.run(options, ComparedPlans.settings(1_500))
    let other = try #require(summary.options[1].againstFirst)
    #expect(other.worse.hits == 0 && other.better.hits > 500)
    #expect(other.planen.otherOnly == 0 && other.planen.only > 0)
    #expect(summary.options[1].regretMissing.greatest == 0 && summary.options[1].regretLeft.greatest == 0)
    #expect(summary.options[0].regretMissing.greatest > 0)
    #expect(summary.options[1].alone.hits == other.better.hits)
    // The best shares every other path evenly.
    #expect(summary.options[0].best.value == Double(1_500 - other.better.hits) / 3_000)
    #expect(abs(summary.options[0].best.value + summary.options[1].best.value - 1) < 1e-15)
    #expect(summary.differences.map(\.path) == (2026...2028).map { "balanskravsresultat.\($0)" })
  }

  @Test func `three equal options are best in a third each, and one that is apart shares with none`() throws {
    let plans = try [130, 110, 130, 130, 90].map { try ComparedPlans.linear($0) }
    let summary = try ComparisonSummary.run(plans, ComparedPlans.settings(1_500))
    let shares = summary.options.map(\.best.value)
    #expect(shares[0] == shares[2] && shares[2] == shares[3])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(summary.isSame(0, 2) && summary.isSame(2, 3) && !summary.isSame(0, 1))
    #expect(summary.pairs.count == 10 && summary.pair(4, 1).one == 1)
    #expect(shares[0] > 0.25 && shares[1] > shares[4] - 1e-12)
  }

  /// Φ((100 − m)/50), the mean of max(0, 100 − X) and its worst tenth for X normal with mean m and σ 50, from their formulas in Python
  /// (math.erfc): the tenth is 100 − m + 50 φ(z₀,₁)/0,1.
  private static let late = [110: 0.420740290560897, 130: 0.2742531177500736]
  private static let left = [110: 15.344731793163824, 130: 8.433636612087776]
  private static let worst = [110: 77.74916596624341, 130: 57.74916596624341]

  @Test(arguments: [Sampling.sobol, .random])
  func `a paired difference, regret and the worst tenth are those of the closed forms`(sampling: Sampling) throws {
    let options = [try ComparedPlans.linear(110), try ComparedPlans.linear(130)]
    let summary = try ComparisonSummary.run(options, ComparedPlans.settings(16_384, sampling))
    let other = try #require(summary.options[1].againstFirst)
    let late = Self.late[130]! - Self.late[110]!
    for (difference, known) in [
      (other.planen, -late), (other.åtgärdsplanen, -late), (other.försenas[0].skillnad, late),
    ] {
      #expect(difference.low <= known && known <= difference.high, "\(difference)")
      #expect(abs(difference.value - known) < 0.015)
      #expect(difference.halfWidth < 0.007 && difference.isTold)
    }
    #expect(other.försenas.map(\.från).first == 2022)
    let left = (Self.left[130]! - Self.left[110]!) * 1e6
    #expect(abs(other.left[0].mean - left) < 4 * other.left[0].standardError)
    #expect(other.left[0].standardError < 0.1e6)
    #expect(other.results.allSatisfy { $0.least == 20e6 && $0.greatest == 20e6 })
    // The second is never worse, so what the first is regretted by is the whole difference.
    #expect(summary.options[0].regretLeft.mean == -other.left[0].mean)
    for (option, planned) in zip(summary.options, [110, 130]) {
      let known = Self.worst[planned]! * 1e6
      #expect(option.worstLeft.low <= known && known <= option.worstLeft.high, "\(option.worstLeft)")
      #expect(option.worstLeft.high - option.worstLeft.low < 4e6)
    }
  }

  @Test func `a paired interval is narrower than those of the two together`() throws {
    let options = [try ComparedPlans.västerbotten(), try ComparedPlans.västerbotten(["balanskravsresultat.2027=250"])]
    for sampling in [Sampling.sobol, .random] {
      let summary = try ComparisonSummary.run(options, ComparedPlans.settings(4_096, sampling))
      let alone = summary.options.reduce(0) { $0 + $1.futures.planen.håller.halfWidth }
      let paired = try #require(summary.options[1].againstFirst?.planen)
      #expect(paired.halfWidth < alone / 2)
      #expect(paired.only == 0 && paired.value < 0 && paired.isTold)
    }
  }
}
