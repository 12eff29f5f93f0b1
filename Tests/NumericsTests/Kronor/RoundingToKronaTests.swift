import Foundation
import Numerics
import Testing

@Suite("Rounding to whole kronor")
struct RoundingToKronaTests {
  static let rounded: [(Double, Double)] = [
    (0, 0), (-0.0, 0), (0.4, 0), (-0.4, 0), (0.5, 1), (-0.5, -1), (1.5, 2), (2.5, 3), (-2.5, -3), (2.499_999, 2),
    (0.499_999_999_999_999_94, 0), (1e15 + 0.5, 1e15 + 1), (-1e15 - 0.5, -1e15 - 1),
    (4_503_599_627_370_495.5, 4_503_599_627_370_496), (4_503_599_627_370_497, 4_503_599_627_370_497),
    (9_007_199_254_740_991, 9_007_199_254_740_991), (-9_007_199_254_740_991, -9_007_199_254_740_991),
    (.infinity, .infinity),
  ]

  static let floored: [(Double, Double)] = [
    (0, 0), (-0.0, 0), (0.9, 0), (-0.1, -1), (1, 1), (-1, -1), (2.5, 2), (-2.5, -3), (1e15 + 0.875, 1e15),
    (-1e15 - 0.125, -1e15 - 1), (4_503_599_627_370_495.5, 4_503_599_627_370_495),
    (9_007_199_254_740_991, 9_007_199_254_740_991), (-9_007_199_254_740_991, -9_007_199_254_740_991),
    (.infinity, .infinity),
  ]

  @Test("goes half away from zero and leaves no negative zero", arguments: rounded)
  func rounds(_ amount: Double, _ expected: Double) {
    #expect(amount.roundedToKrona == expected)
    #expect(Lanes(repeating: amount).roundedToKrona == Lanes(repeating: expected))
    #expect(Lanes(repeating: amount).roundedToKrona[3].sign == expected.sign)
    #expect(amount.roundedToKrona.sign == expected.sign)
  }

  @Test("down goes to the greatest whole krona not above", arguments: floored)
  func floors(_ amount: Double, _ expected: Double) {
    #expect(amount.flooredToKrona == expected)
    #expect(Lanes(repeating: amount).flooredToKrona == Lanes(repeating: expected))
    #expect(Lanes(repeating: amount).flooredToKrona[5].sign == expected.sign)
    #expect(amount.flooredToKrona.sign == expected.sign)
  }

  @Test("agrees with the standard library on many amounts")
  func agrees() {
    for i in -4_000...4_000 {
      let amount = Double(i) / 8 + Double(i * i) * 1_000
      #expect(amount.roundedToKrona == amount.rounded(.toNearestOrAwayFromZero))
      #expect(Lanes(repeating: amount).roundedToKrona[0] == amount.rounded(.toNearestOrAwayFromZero))
      #expect(Lanes(repeating: -amount).flooredToKrona[0] == (-amount).rounded(.down))
    }
  }
}
