import Numerics
import Testing

@Suite("Sobol' points, plain")
struct JoeKuoTests {
  static let net = SobolNet(dimensions: SobolNet.maximalDimensions)

  /// The first lines of the published file new-joe-kuo-6.21201: d and m₁…mₛ.
  static let lines: [(dimension: Int, m: [UInt32])] = [
    (2, [1]), (3, [1, 3]), (4, [1, 3, 1]), (5, [1, 1, 1]), (6, [1, 1, 3, 3]), (7, [1, 3, 5, 13]),
    (8, [1, 1, 5, 5, 17]), (9, [1, 1, 5, 5, 5]), (10, [1, 1, 7, 11, 19]),
  ]

  @Test("hold the published direction numbers", arguments: lines)
  func directionNumbers(dimension: Int, m: [UInt32]) {
    let columns = (0..<m.count).map { Self.net.word(point: 1 << UInt32($0), dimension: dimension - 1) }
    #expect(columns == m.enumerated().map { $1 << UInt32(31 - $0) })
  }

  @Test("hold all of SciPy's direction numbers in 1 024 dimensions")
  func allColumns() {
    // Fowler–Noll–Vo 1a over scipy.stats._sobol._initialize_v(v, 1024, 32) of SciPy 1.17, row by row.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for dimension in 0..<1024 {
      for bit in UInt32(0)..<32 {
        hash = (hash ^ UInt64(Self.net.word(point: 1 << bit, dimension: dimension))) &* 0x100_0000_01B3
      }
    }
    #expect(hash == 0x5D99_A30E_D235_55B3)
  }

  /// scipy.stats.qmc.Sobol(1024, scramble=False, bits=32).random(64)[n] · 2³² at n = 5, 37 and 63 in some dimensions; SciPy goes in Gray's
  /// order, so its point n is ours at n ⊕ n/2.
  static let pointsOfSciPy: [(point: UInt32, words: [UInt32])] = [
    (
      7,
      [
        0xE000_0000, 0xE000_0000, 0x2000_0000, 0x6000_0000, 0xE000_0000, 0x2000_0000, 0x6000_0000, 0xE000_0000,
        0x6000_0000,
      ]
    ),
    (
      55,
      [
        0xEC00_0000, 0xA400_0000, 0x9400_0000, 0xEC00_0000, 0x2C00_0000, 0x2C00_0000, 0x2C00_0000, 0x0C00_0000,
        0xBC00_0000,
      ]
    ),
    (
      32,
      [
        0x0400_0000, 0xCC00_0000, 0x5C00_0000, 0x7400_0000, 0x9400_0000, 0x9400_0000, 0x1400_0000, 0x2400_0000,
        0x8400_0000,
      ]
    ),
  ]

  @Test("are SciPy's points", arguments: pointsOfSciPy)
  func scipy(point: UInt32, words: [UInt32]) {
    #expect([0, 1, 2, 3, 6, 9, 99, 511, 1023].map { Self.net.word(point: point, dimension: $0) } == words)
  }

  @Test("are the same however many dimensions there are", arguments: [0, 1, 2, 40, 512])
  func fewer(dimensions: Int) {
    let net = SobolNet(dimensions: dimensions)
    #expect(net.dimensions == dimensions)
    for dimension in 0..<dimensions {
      let point: UInt32 = 0xDEAD_BEEF
      #expect(net.word(point: point, dimension: dimension) == Self.net.word(point: point, dimension: dimension))
    }
  }

  @Test("refuse more dimensions than there are")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = SobolNet(dimensions: 1025) }
    await #expect(processExitsWith: .failure) { _ = SobolNet(dimensions: 2).word(point: 0, dimension: 2) }
  }
}
