import Numerics
import Testing

/// A smoke battery at fixed seeds: figures that are standard normal, or nearly, if the words are independent and uniform.
///
/// The words are Philox's and the seeds fixed, so this checks the way from key to row, not the generator (Salmon et al. 2011 report
/// TestU01). |z| < 4 fails once in 16 000 for sound draws; each test makes at most some hundreds.
@Suite("Smoke battery")
struct SmokeTests {
  static let seeds: [UInt64] = [0, 1, 2_026, 0x9E37_79B9_7F4A_7C15]
  let count = 8192

  func uniforms(_ seed: UInt64, _ variable: UInt32 = 0, _ year: Int = 2026, from first: UInt64 = 0) -> [Double] {
    Row.uniforms(Row.words(DrawKey(seed: seed, variable: variable, year: year), from: first, count: count))
  }

  /// √n times the mean product of centred uniforms, over its standard deviation 1/12.
  func correlation(_ a: some Collection<Double>, _ b: some Collection<Double>) -> Double {
    let n = min(a.count, b.count)
    return zip(a, b).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) } * 12 / Double(n).squareRoot()
  }

  /// (χ² − ν) / √(2ν) for counts that should be equal.
  func chiSquare(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    let sum = counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    let freedom = Double(counts.count - 1)
    return (sum - freedom) / (2 * freedom).squareRoot()
  }

  @Test("the words fill 256 cells evenly, by their upper and by their lower bits", arguments: seeds)
  func equidistribution(seed: UInt64) {
    for variable in UInt32(0)..<8 {
      let words = Row.words(DrawKey(seed: seed, variable: variable, year: 2026), count: count)
      for shift in [0, 8, 16, 24] {
        var counts = [Int](repeating: 0, count: 256)
        for word in words { counts[Int(word >> UInt32(shift) & 255)] += 1 }
        #expect(chiSquare(counts).magnitude < 4)
      }
    }
  }

  @Test("each of the 32 bits is set half of the time", arguments: seeds)
  func bits(seed: UInt64) {
    let words = Row.words(DrawKey(seed: seed, variable: 1, year: 2026), count: count)
    for bit in UInt32(0)..<32 {
      let ones = words.reduce(0) { $0 + Int($1 >> bit & 1) }
      #expect((Double(ones - count / 2) * 2 / Double(count).squareRoot()).magnitude < 4)
    }
  }

  @Test("neighbouring paths are uncorrelated, at every distance up to two groups", arguments: seeds)
  func serial(seed: UInt64) {
    let u = uniforms(seed)
    for lag in 1...65 { #expect(correlation(u.dropLast(lag), u.dropFirst(lag)).magnitude < 4) }
  }

  @Test("pairs of neighbouring paths fill the square evenly", arguments: seeds)
  func pairs(seed: UInt64) {
    let u = uniforms(seed, 3)
    for lag in [1, 2, 8, 16, 32] {
      var counts = [Int](repeating: 0, count: 256)
      for (a, b) in zip(u.dropLast(lag), u.dropFirst(lag)) { counts[Int(a * 16) * 16 + Int(b * 16)] += 1 }
      #expect(chiSquare(counts).magnitude < 4)
    }
  }

  @Test("variables are uncorrelated with each other, and years too", arguments: seeds)
  func crossStream(seed: UInt64) {
    let variables = (UInt32(0)..<8).map { uniforms(seed, $0) }
    let years = (2026..<2034).map { uniforms(seed, 0, $0) }
    for streams in [variables, years] {
      for i in 1..<8 {
        for j in 0..<i { #expect(correlation(streams[i], streams[j]).magnitude < 4) }
      }
    }
  }

  @Test("neighbouring seeds, distant paths and swapped variable and year are uncorrelated", arguments: seeds)
  func farApart(seed: UInt64) {
    let u = uniforms(seed, 5, 6)
    #expect(correlation(u, uniforms(seed &+ 1, 5, 6)).magnitude < 4)
    #expect(correlation(u, uniforms(seed ^ 1 << 63, 5, 6)).magnitude < 4)
    #expect(correlation(u, uniforms(seed, 6, 5)).magnitude < 4)
    #expect(correlation(u, uniforms(seed, 5, 6, from: 1 << 34)).magnitude < 4)
  }

  @Test("the normals' first four moments are those of the normal distribution", arguments: seeds)
  func moments(seed: UInt64) {
    let z = Row.quantiles(Row.words(DrawKey(seed: seed, variable: 9, year: 2030), count: count))
    // Mean and standard deviation of zᵏ: 0 and 1, 1 and √2, 0 and √15, 3 and √96.
    let expected: [(Double, Double)] = [(0, 1), (1, 2), (0, 15), (3, 96)]
    var powers = [Double](repeating: 1, count: count)
    for (mean, variance) in expected {
      for place in z.indices { powers[place] *= z[place] }
      let sum = powers.reduce(0) { $0 + ($1 - mean) }
      #expect((sum / (Double(count) * variance).squareRoot()).magnitude < 4)
    }
  }
}
