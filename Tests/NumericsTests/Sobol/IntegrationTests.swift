import Numerics
import Testing

@Suite("Integration")
struct IntegrationTests {
  static let dimensions = 8
  static let count = 1024

  /// Π (1 + (uⱼ − ½) / j) has the mean 1; the first dimensions matter most.
  func mean(_ words: (Int) -> [UInt32]) -> Double {
    var product = [Double](repeating: 1, count: Self.count)
    for dimension in 0..<Self.dimensions {
      let u = Row.uniforms(words(dimension))
      for point in u.indices { product[point] *= 1 + (u[point] - 0.5) / Double(dimension + 1) }
    }
    return product.reduce(0, +) / Double(Self.count)
  }

  /// The replicates' mean error in standard errors, and their standard deviation.
  func spread(_ means: [Double]) -> (z: Double, deviation: Double) {
    let n = Double(means.count)
    let mean = means.reduce(0, +) / n
    let variance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    return ((mean - 1) / (variance / n).squareRoot(), variance.squareRoot())
  }

  @Test("of a smooth function is unbiased, and fifty times as exact with scrambled Sobol' points as with random ones")
  func smooth() {
    let plain = SobolNet(dimensions: Self.dimensions)
    let sobol = spread(
      (UInt32(0)..<32).map { replicate in
        let net = plain.scrambled(seed: 1, replicate: replicate)
        return mean { dimension in Row.words(Self.count) { net.fill($0, from: 0, dimension: dimension) } }
      }
    )
    let random = spread(
      (UInt64(0)..<32).map { replicate in
        mean { Row.words(DrawKey(seed: 1, variable: UInt32($0), year: 0), from: replicate * 1024, count: Self.count) }
      }
    )
    #expect(sobol.z.magnitude < 4)
    #expect(random.z.magnitude < 4)
    // The variance of one product is Π (1 + 1 / 12j²) − 1 = 0.136.
    #expect(random.deviation > 0.008 && random.deviation < 0.016)
    #expect(sobol.deviation * 50 < random.deviation, "\(sobol.deviation) against \(random.deviation)")
  }

  @Test("of squared normals by 32 replicates of 1 024 points gives 1 to five digits")
  func normalVariance() {
    let plain = SobolNet(dimensions: 400)
    for dimension in [0, 1, 17, 399] {
      var sum = 0.0
      for replicate in UInt32(0)..<32 {
        let net = plain.scrambled(seed: 4, replicate: replicate)
        let z = Row.quantiles(Row.words(Self.count) { net.fill($0, from: 0, dimension: dimension) })
        sum += z.reduce(0) { $0 + $1 * $1 } / Double(Self.count)
      }
      #expect((sum / 32 - 1).magnitude < 1e-3)
    }
  }
}
