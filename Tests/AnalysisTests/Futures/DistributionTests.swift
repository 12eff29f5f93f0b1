import Numerics
import TestSupport
import Testing

@testable import Analysis

/// Distributions read off a tally against all values, sorted.
@Suite struct DistributionTests {
  /// Shapes that are hard on bins.
  enum Form: CaseIterable {
    case constant, fewWhole, twoPoint, atom, negative, heavyTail, rareOutlier, uniform, large, skewed

    func value(_ random: inout SplitMix64) -> Double {
      let u = Double(uniform: UInt32(truncatingIfNeeded: random.next()))
      let z = inverseNormal(u)
      switch self {
      case .constant: return -123_456_789
      case .fewWhole: return Double(random.int(-3...4))
      case .twoPoint: return random.oneIn(3) ? 5_000_000_000 : -7
      case .atom: return random.oneIn(2) ? 240_000_000 : (z * 3e8).roundedToKrona
      case .negative: return (-5e9 + z * 1e7).roundedToKrona
      // Student's t with two degrees of freedom has this quantile.
      case .heavyTail: return (1e6 * (2 * u - 1) / (2 * u * (1 - u)).squareRoot()).roundedToKrona
      case .rareOutlier: return random.oneIn(4000) ? 9e12 : (z * 1e6).roundedToKrona
      case .uniform: return (u * 1000).roundedToKrona
      case .large: return (1e13 + z * 1e11).roundedToKrona
      case .skewed: return (exponential(2 * z) * 1e6).roundedToKrona
      }
    }
  }

  /// A tally of values in rows, with bins from the first 16 384 of them.
  private static func tally(_ values: [Double]) throws -> FutureTally {
    var pilot = values.prefix(SimulationSettings.pilotPaths).sorted()
    let n = Double(pilot.count)
    let mean = pilot.reduce(0, +) / n
    let variance = pilot.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, n - 1)
    var atom = Double.infinity
    pilot = Array(values.prefix(1024))
    let common = Dictionary(grouping: pilot, by: \.self).max { $0.value.count < $1.value.count }
    if let common, common.value.count > 1, 50 * common.value.count >= pilot.count { atom = common.key }
    let bins = Bins(mean: mean, deviation: variance.squareRoot(), atom: atom)
    var tally = FutureTally(bins: [bins], eventCount: 0)
    for (row, start) in stride(from: 0, to: values.count, by: 256).enumerated() {
      var lanes = [Lanes](repeating: .zero, count: 32)
      let part = values[start..<min(start + 256, values.count)]
      for (place, value) in part.enumerated() { lanes[place / 8][place % 8] = value }
      lanes.withUnsafeBufferPointer { row256 in
        let first = row256.baseAddress!
        tally.add(row: row, paths: part.count, cell: { _ in first }, event: { _ in first })
      }
    }
    try #require(tally.isWithinLimits)
    return tally
  }

  @Test("have the mean, deviation and quantiles of the values, within a bin", arguments: Form.allCases)
  func quantiles(_ form: Form) throws {
    for count in [1, 2, 7, 300, 5000, 20_000] {
      var random = SplitMix64(state: UInt64(count))
      let values = (0..<count).map { _ in form.value(&random) }
      let tally = try Self.tally(values)
      let own = try #require(Histogram(tally, cell: 0).distribution)
      let sorted = values.sorted()
      let width = tally.bins[0].width
      #expect(own.paths == Int64(count) && own.least == sorted[0] && own.greatest == sorted[count - 1])
      for quantile in own.quantiles {
        let exact = sorted[max(0, (count * quantile.percent + 99) / 100 - 1)]
        let counter = tally.bins[0].counter(of: exact)
        guard counter > 0 && counter <= Bins.count else { continue }
        #expect(
          abs(quantile.value - exact) <= width, "\(quantile.percent) % of \(count): \(quantile.value) for \(exact)")
        #expect(quantile.low <= quantile.value && quantile.value <= quantile.high)
      }
      expectMoments(own, values, tally.bins[0])
    }
  }

  private func expectMoments(_ own: Distribution, _ values: [Double], _ bins: Bins) {
    let n = Double(values.count)
    // Sums of whole numbers below 2⁵³ are exact; so is the tally's.
    let sum = values.reduce(Int128(0)) { $0 + Int128($1) }
    #expect(own.mean == Double(sum) / n)
    let squares = values.reduce(0) { $0 + ($1 - own.mean) * ($1 - own.mean) }
    let exact = n > 1 ? (squares / (n - 1)).squareRoot() : 0
    // Values are rounded to a 512th of a bin, and what lies further out than 4 096 bins stands there.
    guard values.allSatisfy({ abs($0 - bins.low - 1024 * bins.width) <= 4096 * bins.width }) else { return }
    #expect(abs(own.deviation - exact) <= bins.width / 512 + 1e-9 * exact, "\(own.deviation) for \(exact)")
  }

  @Test("of what is above zero leave the zeros out", arguments: [2, 10, 100])
  func positive(_ share: Int) throws {
    var random = SplitMix64(state: UInt64(share))
    let values = (0..<20_000).map { _ -> Double in
      random.oneIn(share)
        ? (exponential(inverseNormal(Double(uniform: UInt32(truncatingIfNeeded: random.next())))) * 1e8).roundedToKrona
        : 0
    }
    let tally = try Self.tally(values)
    let zeros = values.count { $0 == 0 }
    let sorted = values.filter { $0 > 0 }.sorted()
    let own = try #require(Histogram(tally, cell: 0, skipping: Int64(zeros)).distribution)
    #expect(own.paths == Int64(sorted.count))
    let mean = sorted.reduce(0, +) / Double(sorted.count)
    #expect(abs(own.mean - mean) < 1e-6 * mean)
    let variance = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sorted.count - 1)
    #expect(abs(own.deviation - variance.squareRoot()) < 1e-4 * variance.squareRoot())
    for quantile in own.quantiles {
      let exact = sorted[max(0, (sorted.count * quantile.percent + 99) / 100 - 1)]
      guard tally.bins[0].counter(of: exact) <= Bins.count else { continue }
      #expect(abs(quantile.value - exact) <= tally.bins[0].width, "\(quantile.percent) %")
    }
  }

  @Test("merge to the same in any order and any parts")
  func merged() throws {
    var random = SplitMix64(state: 3)
    let values = (0..<8192).map { _ in Form.skewed.value(&random) }
    let whole = try Self.tally(values)
    let bins = whole.bins
    func part(_ rows: some Sequence<Int>) -> FutureTally {
      var tally = FutureTally(bins: bins, eventCount: 0)
      for row in rows {
        var lanes = [Lanes](repeating: .zero, count: 32)
        for place in 0..<256 { lanes[place / 8][place % 8] = values[256 * row + place] }
        lanes.withUnsafeBufferPointer { row256 in
          let first = row256.baseAddress!
          tally.add(row: row, paths: 256, cell: { _ in first }, event: { _ in first })
        }
      }
      return tally
    }
    var backwards = part((20..<32).reversed())
    backwards.add(part([7, 3, 5]))
    backwards.add(part((0..<20).filter { ![3, 5, 7].contains($0) }))
    #expect(backwards == whole)
  }
}
