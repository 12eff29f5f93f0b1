import Testing

@testable import Numerics

@Suite("A crossing on whole numbers")
struct GridBracketTests {
  /// The number at the end and how many values were asked for.
  private static func search(_ low: Int, _ high: Int, _ value: (Int) -> Double) -> (found: Int, asked: Int) {
    var bracket = GridBracket(low: low, lowValue: value(low), high: high, highValue: value(high))
    var asked = 0
    while let place = bracket.next {
      bracket.take(value(place), at: place)
      asked += 1
    }
    return (bracket.high, asked)
  }

  /// The least number of evaluations that halving needs at worst.
  private static func halvings(_ width: Int) -> Int {
    var (count, power) = (0, 1)
    while power < width { (count, power) = (count + 1, power * 2) }
    return count
  }

  @Test(
    "is the first number at which a rising value is at least zero", arguments: [2, 3, 10, 97, 1000, 4096, 1_000_000])
  func rising(width: Int) {
    // Straight, steep, flat at an end, and plain steps.
    let shapes: [(Double) -> Double] = [
      { $0 }, { $0 * $0 * $0 }, { $0 < 0 ? -1 : 1 }, { $0 < 0 ? $0 * 1e-9 : $0 * 1e9 },
      { $0 < 0 ? $0 * 1e9 : $0 * 1e-9 },
    ]
    for shape in shapes {
      for crossing in Set([1, 2, width / 3, width / 2, width - 1, width]) where 1...width ~= crossing {
        let (found, asked) = Self.search(-7, width - 7) { shape(Double($0 + 7 - crossing)) }
        #expect(found == crossing - 7)
        #expect(asked <= Self.halvings(width) + 1, "\(asked) values over \(width)")
      }
    }
  }

  @Test("takes few values where the value is smooth")
  func smooth() {
    // The normal probability at one thousandth steps, as the probability that a plan holds goes with a saving.
    let (found, asked) = Self.search(0, 1_000_000) { normalProbability(Double($0) / 200_000 - 2) - 0.9 }
    // (2 + 1.2815515655446004) · 200 000, rounded up; the quantile from scipy.stats.norm.ppf(0.9).
    #expect(found == 656_311)
    #expect(asked <= 12)
  }

  @Test("is some crossing where the value falls too")
  func wild() {
    let value = { (n: Int) in (n * 7919) % 101 < 50 ? -1.0 : 1.0 }
    let low = (0...100).first { value($0) < 0 }!
    let high = (low...200).last { value($0) >= 0 }!
    let found = Self.search(low, high, value).found
    #expect(value(found) >= 0 && value(found - 1) < 0)
  }

  @Test("narrows by values from elsewhere, and keeps its promise")
  func others() {
    var bracket = GridBracket(low: 0, lowValue: -3, high: 1024, highValue: 1)
    bracket.take(-1, at: 600)
    bracket.take(0.5, at: 700)
    var asked = 0
    while let place = bracket.next {
      bracket.take(place >= 650 ? 0.25 : -0.5, at: place)
      asked += 1
    }
    #expect(bracket.high == 650 && asked <= 11)
  }
}
