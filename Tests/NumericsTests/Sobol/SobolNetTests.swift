import Numerics
import Testing

@Suite("Sobol' points, scrambled")
struct SobolNetTests {
  static let net = SobolNet(dimensions: 1024).scrambled(seed: 2026, replicate: 3)

  func row(_ net: SobolNet, _ dimension: Int, from first: UInt32 = 0, count: Int) -> [UInt32] {
    Row.words(count) { net.fill($0, from: first, dimension: dimension) }
  }

  @Test("fill rows with what each point is alone, wherever a row starts and ends")
  func rows() {
    for first: UInt32 in [0, 1, 3, 512, 1000, 0x8000_0000, .max - 1030] {
      for count in [0, 1, 2, 7, 256, 1000, 1024] {
        let alone = (0..<UInt32(count)).map { Self.net.word(point: first + $0, dimension: 17) }
        #expect(row(Self.net, 17, from: first, count: count) == alone)
      }
    }
    #expect(row(Self.net, 5, from: .max, count: 1) == [Self.net.word(point: .max, dimension: 5)])
  }

  @Test("put one of each aligned block of 1 024 points into each 1 024th, everywhere", arguments: [UInt32(0), 5])
  func oneDimension(block: UInt32) {
    for dimension in 0..<1024 {
      let words = row(Self.net, dimension, from: block * 1024, count: 1024)
      #expect(Set(words.map { $0 >> 22 }).count == 1024)
    }
  }

  /// The quality t of the net in the first dimensions is the sum of (degree − 1) over all but the first: 0 in two, 1 in three, 3 in four.
  @Test(
    "are (t, 10, s)-nets: each elementary box of volume 2ᵗ⁻¹⁰ holds exactly 2ᵗ points",
    arguments: [(2, 0), (3, 1), (4, 3)]
  )
  func elementaryBoxes(dimensions: Int, t: Int) {
    for block: UInt32 in [0, 7] {
      let words = (0..<dimensions).map { row(Self.net, $0, from: block * 1024, count: 1024) }
      for shape in shapes(dimensions, total: 10 - t) {
        var counts = [Int](repeating: 0, count: 1 << (10 - t))
        for point in 0..<1024 {
          var box = 0
          for (dimension, bits) in shape.enumerated() {
            box = box << bits | Int(UInt64(words[dimension][point]) >> UInt64(32 - bits))
          }
          counts[box] += 1
        }
        #expect(counts.allSatisfy { $0 == 1 << t }, "boxes \(shape)")
      }
    }
  }

  /// All ways to split `total` bits between the dimensions.
  func shapes(_ dimensions: Int, total: Int) -> [[Int]] {
    if dimensions == 1 { return [[total]] }
    return (0...total).flatMap { bits in shapes(dimensions - 1, total: total - bits).map { [bits] + $0 } }
  }

  @Test("depend on seed, replicate and dimension, and on nothing else")
  func keys() {
    let few = SobolNet(dimensions: 4)
    let word = few.scrambled(seed: 2026, replicate: 3).word(point: 77, dimension: 2)
    #expect(word == Self.net.word(point: 77, dimension: 2))
    #expect(word != few.scrambled(seed: 2027, replicate: 3).word(point: 77, dimension: 2))
    #expect(word != few.scrambled(seed: 2026, replicate: 4).word(point: 77, dimension: 2))
    // Dimension 1 scrambled is not dimension 0's scramble: the shifts differ.
    #expect(Self.net.word(point: 0, dimension: 0) != Self.net.word(point: 0, dimension: 1))
  }

  @Test("are uniform over the replicates, point by point and pair by pair")
  func unbiased() {
    let plain = SobolNet(dimensions: 3)
    let replicates = (UInt32(0)..<1024).map { plain.scrambled(seed: 11, replicate: $0) }
    for dimension in 0..<3 {
      for (point, other) in [(0, 1), (7, 6), (1000, 1001), (5, 1 << 20)] as [(UInt32, UInt32)] {
        let one = replicates.map { Double(uniform: $0.word(point: point, dimension: dimension)) - 0.5 }
        let bins = one.reduce(into: [Int](repeating: 0, count: 16)) { $0[Int(($1 + 0.5) * 16)] += 1 }
        let chiSquare = bins.reduce(0) { $0 + (Double($1) - 64) * (Double($1) - 64) / 64 }
        // 15 degrees of freedom: 1 in 10 000 above 44.3.
        #expect(chiSquare < 44.3)
        // After the first digit in which two points differ the scrambled digits are independent. These points differ
        // within the first 22, so their lowest ten bits are uncorrelated.
        let low = replicates.map { net in
          let a = Double(net.word(point: point, dimension: dimension) & 1023) / 1023 - 0.5
          return a * (Double(net.word(point: other, dimension: dimension) & 1023) / 1023 - 0.5)
        }
        #expect((low.reduce(0, +) * 12 / 32).magnitude < 4)
      }
    }
  }
}
