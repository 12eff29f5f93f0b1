import Numerics
import Testing

@Suite("Table of normal quantiles")
struct QuantileTableTests {
  let table = QuantileTable.normal

  /// The words of every exponent, 256 to each where there are so many.
  var spread: [UInt32] {
    (0..<31).flatMap { exponent -> [UInt32] in
      let first = UInt32(1) << UInt32(exponent)
      let step = max(1, first >> 8)
      return stride(from: first, to: first << 1, by: Int(step)).map { $0 + (step * 5) >> 3 }
    } + [0]
  }

  @Test("is within 1.6·10⁻⁸ of the accurate quantile, and nearly reaches that bound")
  func accuracy() {
    var worst = 0.0
    for word in spread { worst = max(worst, (table.quantile(word) - inverseNormal(Double(uniform: word))).magnitude) }
    #expect(worst < 1.6e-8)
    #expect(worst > 1.4e-8)
  }

  @Test("is odd: the mirrored word gives the opposite number")
  func odd() {
    for word in spread { #expect(table.quantile(~word) == -table.quantile(word)) }
  }

  @Test("rises from −6.3 to 6.3, also across the cells' borders")
  func rising() {
    #expect((table.quantile(0) + 6.337957754553790).magnitude < 1e-7)
    for cell in 16..<496 {
      // The first word at or above the cell's start, for cells that hold whole words.
      let start = UInt32(Double(sign: .plus, exponent: cell / 16 - 1, significand: 1 + Double(cell % 16) / 16))
      for word in [start &- 1, start] where word < 0x7FFF_FFFF {
        #expect(table.quantile(word &+ 1) > table.quantile(word))
      }
    }
    #expect(table.quantile(0x8000_0000) > table.quantile(0x7FFF_FFFF))
  }

  @Test("fills rows with what it gives word by word")
  func rows() {
    let words = Row.words(DrawKey(seed: 8, variable: 1, year: 2026), count: 777)
    #expect(Row.quantiles(words) == words.map(table.quantile))
  }

  @Test("is the same to the last bit on every machine")
  func bits() {
    // Fowler–Noll–Vo 1a over the values' bit patterns; a change here changes every simulated figure.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in spread { hash = (hash ^ table.quantile(word).bitPattern) &* 0x100_0000_01B3 }
    #expect(hash == 0x89E2_7771_081A_6458)
  }

  @Test("refuses rows of different lengths")
  func refuse() async {
    await #expect(processExitsWith: .failure) {
      _ = [UInt32](repeating: 0, count: 2).withUnsafeBufferPointer { words in
        [Double](unsafeUninitializedCapacity: 3) { row, _ in
          QuantileTable.normal.fill(UnsafeMutableBufferPointer(rebasing: row[0..<3]), from: words)
        }
      }
    }
  }
}
