import Foundation
import Numerics
import Simulation
import Testing

@testable import Analysis

/// Sobol' indices of functions whose indices are known in closed form.
@Suite struct PickFreezeTests {
  /// Points of A and of B in 16 scrambled replicates of a net of twice as many dimensions.
  private struct Design {
    var a: [[Double]] = []
    var b: [[Double]] = []
    var replicates: [Int] = []

    init(dimensions: Int, perReplicate: Int, seed: UInt64) {
      let plain = SobolNet(dimensions: 2 * dimensions)
      for replicate in 0..<Draws.replicates {
        let net = plain.scrambled(seed: seed, replicate: UInt32(replicate))
        for point in 0..<perReplicate {
          let x = (0..<2 * dimensions).map { Double(uniform: net.word(point: UInt32(point), dimension: $0)) }
          a.append(Array(x.prefix(dimensions)))
          b.append(Array(x.suffix(dimensions)))
          replicates.append(replicate)
        }
      }
    }

    func indices(_ group: Set<Int>, of f: ([Double]) -> Double) -> PickFreeze.Indices? {
      let mixed = zip(a, b).map { own, other in own.indices.map { group.contains($0) ? other[$0] : own[$0] } }
      return PickFreeze(a.map(f), b.map(f), replicates: replicates).indices(mixed.map(f))
    }
  }

  private static func ishigami(_ u: [Double]) -> Double {
    let x = u.map { -Double.pi + 2 * Double.pi * $0 }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// With a = 7 and b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2, V₁ = (1 + bπ⁴/5)²/2, V₂ = a²/8, V₁₃ = 8b²π⁸/225.
  private static let known: [(first: Double, total: Double)] = {
    let (a, b) = (7.0, 0.1)
    let (p4, p8) = (pow(Double.pi, 4), pow(Double.pi, 8))
    let v = a * a / 8 + b * p4 / 5 + b * b * p8 / 18 + 0.5
    let (v1, v2, v13) = ((1 + b * p4 / 5) * (1 + b * p4 / 5) / 2, a * a / 8, 8 * b * b * p8 / 225)
    return [(v1 / v, (v1 + v13) / v), (v2 / v, v2 / v), (0, v13 / v)]
  }()

  @Test func `the closed forms are those of the literature`() {
    // Saltelli et al. (2008), Global Sensitivity Analysis: The Primer: 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437.
    for (own, published) in zip(Self.known, [(0.3139, 0.5576), (0.4424, 0.4424), (0, 0.2437)]) {
      #expect(abs(own.first - published.0) < 5e-5 && abs(own.total - published.1) < 5e-5)
    }
  }

  @Test(arguments: 0..<3) func `the Ishigami function has its published indices`(input: Int) throws {
    let found = try #require(Design(dimensions: 3, perReplicate: 512, seed: 7).indices([input], of: Self.ishigami))
    let known = Self.known[input]
    // Twice the half-width is more than four standard errors.
    #expect(abs(found.first.value - known.first) < 2 * found.first.halfWidth)
    #expect(abs(found.total.value - known.total) < 2 * found.total.halfWidth)
    #expect(found.first.halfWidth < 0.04 && found.total.halfWidth < 0.04)
  }

  @Test func `a group of inputs has what its members have together`() throws {
    let design = Design(dimensions: 3, perReplicate: 512, seed: 3)
    let found = try #require(design.indices([0, 2], of: Self.ishigami))
    // All that is not the second input's.
    #expect(abs(found.first.value - (1 - Self.known[1].first)) < 2 * found.first.halfWidth)
    #expect(abs(found.total.value - (1 - Self.known[1].total)) < 2 * found.total.halfWidth)
    #expect(found.first.halfWidth < 0.03 && found.total.halfWidth < 0.03)
  }

  @Test func `intervals cover as often as they say`() throws {
    // 40 seeds × 6 indices; at 95 % fewer than 210 of 240 would happen about once in 10⁴ times if they were independent.
    var covered = 0
    for seed in 0..<40 as Range<UInt64> {
      let design = Design(dimensions: 3, perReplicate: 64, seed: 100 + seed)
      for (input, known) in Self.known.enumerated() {
        let found = try #require(design.indices([input], of: Self.ishigami))
        covered += found.first.low <= known.first && known.first <= found.first.high ? 1 : 0
        covered += found.total.low <= known.total && known.total <= found.total.high ? 1 : 0
      }
    }
    #expect(covered >= 210, "\(covered) of 240")
  }

  @Test func `what never varies has no indices, and what is not used has exactly none of the variance`() throws {
    let design = Design(dimensions: 2, perReplicate: 16, seed: 1)
    #expect(design.indices([0], of: { _ in 3 }) == nil)
    let unused = try #require(design.indices([1], of: { $0[0] }))
    for estimate in [unused.first, unused.total] {
      #expect(estimate.value == 0 && estimate.low == 0 && estimate.high == 0)
    }
  }
}
