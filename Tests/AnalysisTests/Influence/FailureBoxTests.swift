import Numerics
import TestSupport
import Testing

@testable import Analysis

/// Boxes around failures that are known, and none where failures are chance.
@Suite struct FailureBoxTests {
  private static let paths = 16_384

  /// Columns of independent uniform numbers.
  private static func columns(_ count: Int, seed: UInt64) -> [FeatureColumns.Column] {
    var generator = SplitMix64(state: seed)
    return (0..<count).map { place in
      FeatureColumns.Column(
        feature: .realised(2026 + place),
        values: (0..<paths).map { _ in Double(uniform: UInt32(truncatingIfNeeded: generator.next() >> 32)) })
    }
  }

  private static func year(_ condition: FailureBox.Condition) -> Int { condition.feature.years.lowerBound }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func `a known box is found with its limits`(seed: UInt64) throws {
    let columns = Self.columns(8, seed: seed)
    let fails = (0..<Self.paths).map { columns[2].values[$0] < 0.4 && columns[5].values[$0] > 0.7 }
    let boxes = FailureBox.all(columns, fails: fails)
    let box = try #require(boxes.first)
    #expect(boxes.count == 1)
    #expect(box.conditions.map(Self.year) == [2028, 2031])
    #expect(box.conditions.map(\.isBelow) == [true, false])
    #expect(abs(box.conditions[0].limit - 0.4) < 0.03 && abs(box.conditions[1].limit - 0.7) < 0.03)
    #expect(box.coverage.value > 0.9 && box.density.value > 0.9)
    #expect(abs(box.base.value - 0.12) < 0.02)
  }

  @Test func `two reasons are told apart`() throws {
    let columns = Self.columns(6, seed: 9)
    let fails = (0..<Self.paths).map { path in
      columns[0].values[path] < 0.2 || columns[1].values[path] > 0.5 && columns[4].values[path] > 0.8
    }
    let boxes = FailureBox.all(columns, fails: fails)
    #expect(boxes.map { $0.conditions.map(Self.year) } == [[2026], [2027, 2030]])
    #expect(boxes.reduce(0) { $0 + $1.coverage.value } > 0.9)
    #expect(boxes.allSatisfy { $0.density.value > 0.9 })
  }

  @Test func `a noisy failure still has its condition, and no other`() throws {
    var generator = SplitMix64(state: 4)
    let columns = Self.columns(12, seed: 5)
    let fails = (0..<Self.paths).map { path in
      Double(uniform: UInt32(truncatingIfNeeded: generator.next() >> 32)) < (columns[7].values[path] < 0.3 ? 0.6 : 0.2)
    }
    let box = try #require(FailureBox.all(columns, fails: fails).first)
    #expect(box.conditions.map(Self.year) == [2033])
    #expect(abs(box.conditions[0].limit - 0.3) < 0.05 && abs(box.density.value - 0.6) < 0.05)
  }

  @Test func `chance is not shown as a reason`() {
    // Each run shows something with a probability of about 1 %.
    let shown = (0..<25 as Range<UInt64>).count { seed in
      var generator = SplitMix64(state: 1_000 + seed)
      let fails = (0..<Self.paths).map { _ in generator.next() % 4 == 0 }
      return !FailureBox.all(Self.columns(8, seed: seed), fails: fails).isEmpty
    }
    #expect(shown <= 2)
  }

  @Test func `equal values go together`() throws {
    var columns = Self.columns(2, seed: 2)
    // Half of the paths realise exactly 100.
    let capped = columns[0].values.map { $0 < 0.5 ? 200 * $0 : 100 }
    columns[0] = FeatureColumns.Column(feature: .realised(2026), values: capped)
    let box = try #require(FailureBox.all(columns, fails: capped.map { $0 < 100 }).first)
    #expect(box.conditions == [FailureBox.Condition(feature: .realised(2026), isBelow: true, limit: 100)])
    #expect(box.coverage.value == 1 && box.density.value == 1)
  }

  @Test func `few failures are not searched`() {
    let columns = Self.columns(2, seed: 3)
    let order = columns[0].values.indices.sorted { columns[0].values[$0] < columns[0].values[$1] }
    var fails = [Bool](repeating: false, count: Self.paths)
    for path in order.prefix(FailureBox.leastPaths - 1) { fails[path] = true }
    #expect(FailureBox.all(columns, fails: fails).isEmpty)
    fails[order[FailureBox.leastPaths - 1]] = true
    #expect(!FailureBox.all(columns, fails: fails).isEmpty)
  }

  @Test(
    "limits are told by a power of ten",
    arguments: [(45e6, 37_412_345, 37e6), (300e6, -131e6, -130e6), (0.16, 0.0513, 0.05), (0.0105, -0.00349, -0.003)])
  func limits(deviation: Double, limit: Double, rounded: Double) {
    #expect(LimitStep([-deviation, deviation]).rounded(limit) == rounded)
  }
}
