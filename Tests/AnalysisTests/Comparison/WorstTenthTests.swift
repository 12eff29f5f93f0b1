import Numerics
import Simulation
import Testing

@testable import Analysis

@Suite struct WorstTenthTests {
  private func worst(_ values: [Double], atom: Double = .infinity, exponent: Int = 0) -> WorstTenth {
    let bins = Bins(low: 0, exponent: exponent, atom: atom)
    var tally = FutureTally(bins: [bins], eventCount: 0)
    for row in 0..<(values.count + 255) / 256 {
      let own = Array(values[row * 256..<min(values.count, row * 256 + 256)])
      var lanes = [Lanes](repeating: .zero, count: 32)
      for (path, value) in own.enumerated() { lanes[path / 8][path % 8] = value }
      lanes.withUnsafeBufferPointer { lanes in
        tally.add(row: row, paths: own.count, cell: { _ in lanes.baseAddress! }, event: { _ in lanes.baseAddress! })
      }
    }
    return WorstTenth(Histogram(tally, cell: 0))
  }

  @Test func `is the mean of the greatest tenth`() {
    // Each krona has a bin of its own, in whose middle its value counts: the tenth is 451 … 500.
    let worst = worst((1...500).map(Double.init))
    #expect(abs(worst.mean - 475.5) < 1)
    #expect(worst.low < worst.mean && worst.mean < worst.high)
  }

  @Test func `takes part of an atom that stands at its edge`() {
    // 40 of 1 000 are above the commonest value, so 60 of those 400 belong to the tenth.
    let values =
      [Double](repeating: 700, count: 400) + (0..<560).map { Double($0) } + [Double](repeating: 1_200, count: 40)
    let worst = worst(values, atom: 700)
    #expect(abs(worst.mean - 900) < 1)
  }

  @Test func `is nothing of nothing, and exact where all are the same`() {
    #expect(worst([Double](repeating: 0, count: 300), atom: 0) == worst([Double](repeating: 0, count: 77), atom: 0))
    let same = worst([Double](repeating: 42, count: 300))
    #expect((same.mean, same.low, same.high) == (42, 42, 42))
  }
}
