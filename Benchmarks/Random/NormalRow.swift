import Numerics

/// NormalRow: rows of 256 normal numbers from the two kinds of draws.
struct NormalRow {
  private static let length = 256

  static var benchmarks: [Benchmark] {
    let net = SobolNet(dimensions: 64).scrambled(seed: 1, replicate: 0)
    return [
      benchmark("normals/philox") { words, row in
        DrawKey(seed: 1, variable: 0, year: 2025).fill(words, from: UInt64(row * length))
      },
      benchmark("normals/sobol") { words, row in net.fill(words, from: UInt32(row * length), dimension: 17) },
    ]
  }

  private static func benchmark(
    _ name: String, _ fill: @escaping (UnsafeMutableBufferPointer<UInt32>, Int) -> Void
  ) -> Benchmark {
    let rows = 64
    return Benchmark(
      name: name, what: "a normal number", unit: .nanoseconds, countPerRepetition: rows * length, goal: 2.5,
      check: { () throws(BenchmarkFault) in
        // Eight numbers of each row: mean within four standard errors of 0, mean square of 1.
        let (sum, squares) = moments(rows, fill)
        let n = Double(rows * 8)
        if abs(sum / n) > 4 * 0.0442 || abs(squares / n - 1) > 4 * 0.0625 {
          throw BenchmarkFault("wrong answer: mean \(sum / n), mean square \(squares / n)")
        }
      },
      work: { repetitions in
        var count: Int64 = 0
        for _ in 0..<repetitions { count &+= Int64(moments(rows, fill).squares * 1024) }
        return count
      }
    )
  }

  private static func moments(
    _ rows: Int, _ fill: (UnsafeMutableBufferPointer<UInt32>, Int) -> Void
  ) -> (sum: Double, squares: Double) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: length) { words in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: length) { normals in
        var (sum, squares) = (0.0, 0.0)
        for row in 0..<rows {
          fill(words, row)
          QuantileTable.normal.fill(normals, from: UnsafeBufferPointer(words))
          // Eight of each row are enough to use every result.
          for place in 0..<8 { sum += normals[place * 32] }
          for place in 0..<8 { squares += normals[place * 32] * normals[place * 32] }
        }
        return (sum, squares)
      }
    }
  }
}
