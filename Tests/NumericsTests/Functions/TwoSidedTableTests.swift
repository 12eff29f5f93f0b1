import Testing

@testable import Numerics

@Suite("Table of quantiles of distributions that are not symmetric")
struct TwoSidedTableTests {
  /// e⁻ˣ: −ln(1 − p) = ln(1 + p / (1 − p)) at p, and −ln p at 1 − p.
  static let exponential = TwoSidedTable(lower: { logarithm(onePlus: $0 / (1 - $0)) }, upper: { -logarithm($0) })

  /// The words of the lower half in every exponent, 256 to each where there are so many.
  static let spread: [UInt32] =
    (0..<31).flatMap { exponent -> [UInt32] in
      let first = UInt32(1) << UInt32(exponent)
      let step = max(1, first >> 8)
      return stride(from: first, to: first << 1, by: Int(step)).map { $0 + (step * 5) >> 3 }
    } + [0]

  @Test("is the symmetric table, bit by bit, where the distribution is symmetric")
  func symmetric() {
    let table = TwoSidedTable(lower: inverseNormal, upper: { -inverseNormal($0) })
    for word in Self.spread {
      #expect(table.quantile(word) == QuantileTable.normal.quantile(word))
      #expect(table.quantile(~word) == QuantileTable.normal.quantile(~word))
    }
  }

  @Test("is within 4·10⁻⁸ of the exponential distribution's quantiles, and nearly reaches that bound")
  func accuracy() {
    var worst = 0.0
    for word in Self.spread {
      let p = Double(uniform: word)
      worst = max(worst, (Self.exponential.quantile(word) - logarithm(onePlus: p / (1 - p))).magnitude)
      worst = max(worst, (Self.exponential.quantile(~word) + logarithm(p)).magnitude)
    }
    #expect(worst < 4e-8)
    #expect(worst > 3e-8)
  }

  @Test("rises across the cells' borders and the middle")
  func rising() {
    let tables = [Self.exponential, .studentScale(degreesOfFreedom: 3), .studentScale(degreesOfFreedom: 200)]
    for table in tables {
      for cell in 16..<512 {
        // The first word at or above the cell's start, for cells that hold whole words.
        let start = UInt32(Double(sign: .plus, exponent: cell / 16 - 1, significand: 1 + Double(cell % 16) / 16))
        for word in [start &- 1, start] where word < 0x7FFF_FFFF {
          #expect(table.quantile(word &+ 1) > table.quantile(word))
          #expect(table.quantile(~word) > table.quantile(~word &- 1))
        }
      }
      #expect(table.quantile(0x8000_0000) > table.quantile(0x7FFF_FFFF))
    }
  }

  @Test("fills rows with what it gives word by word")
  func rows() {
    let words = Row.words(DrawKey(seed: 8, variable: 1, year: 2026), count: 777)
    #expect(Row.quantiles(words, of: Self.exponential) == words.map(Self.exponential.quantile))
  }

  @Test("refuses rows of different lengths")
  func refuse() async {
    await #expect(processExitsWith: .failure) {
      _ = [UInt32](repeating: 0, count: 2).withUnsafeBufferPointer { words in
        [Double](unsafeUninitializedCapacity: 3) { row, _ in
          TwoSidedTable.studentScale(degreesOfFreedom: 5)
            .fill(UnsafeMutableBufferPointer(rebasing: row[0..<3]), from: words)
        }
      }
    }
  }
}
