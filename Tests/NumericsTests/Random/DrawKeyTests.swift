import Numerics
import Testing

@Suite("Keyed draws")
struct DrawKeyTests {
  /// Where a path's word stands, said once more and slowly: blocks 8g…8g+7 serve paths 32g…32g+31.
  func plain(seed: UInt64, path: UInt64, variable: UInt32, year: Int) -> UInt32 {
    let group = path / 32
    let within = path % 32
    let block = group * 8 + (within % 16) / 2
    let words = Philox4x32.block(
      counter: SIMD4(UInt32(block % 0x1_0000_0000), UInt32(block / 0x1_0000_0000), variable, UInt32(year)),
      key: SIMD2(UInt32(seed % 0x1_0000_0000), UInt32(seed / 0x1_0000_0000))
    )
    return words[Int(within / 16 * 2 + within % 2)]
  }

  @Test(
    "follow from seed, path, variable and year as documented",
    arguments: [0, 1, 31, 32, 1000, 123_456_789_012, UInt64.max - 77]
  )
  func mapping(path: UInt64) {
    let seed: UInt64 = 0xA409_3822_299F_31D0
    for path in path...(path + 40) {
      let key = DrawKey(seed: seed, variable: 0x1319_8A2E, year: 2026)
      #expect(key.word(path: path) == plain(seed: seed, path: path, variable: 0x1319_8A2E, year: 2026))
      #expect(key.uniform(path: path) == Double(uniform: key.word(path: path)))
    }
  }

  @Test("fill rows with what each path draws alone, wherever a row starts and ends")
  func rows() {
    let key = DrawKey(seed: 99, variable: 7, year: -1)
    for first: UInt64 in [0, 1, 17, 31, 32, 17_179_869_144, .max - 200] {
      for count in [0, 1, 5, 31, 32, 33, 64, 100] {
        let alone = (0..<UInt64(count)).map { key.word(path: first + $0) }
        #expect(Row.words(key, from: first, count: count) == alone)
      }
    }
  }

  @Test("never share a counter: every one of 2¹⁵ neighbouring draws has its own word of its own block")
  func distinct() {
    // 32-bit words repeat by chance (birthdays), so neighbours are told apart by pairs of words under two seeds.
    var seen = Set<UInt64>()
    for variable in UInt32(0)..<8 {
      for year in 2024..<2032 {
        let one = Row.words(DrawKey(seed: 1, variable: variable, year: year), count: 512)
        let two = Row.words(DrawKey(seed: 1 << 63, variable: variable, year: year), count: 512)
        for (a, b) in zip(one, two) { seen.insert(UInt64(a) << 32 | UInt64(b)) }
      }
    }
    #expect(seen.count == 8 * 8 * 512)
  }

  @Test("are not the seeds', variables' or years' neighbours shifted")
  func independentNames() {
    let base = Row.words(DrawKey(seed: 5, variable: 2, year: 2026), count: 64)
    let others: [(UInt64, UInt32, Int)] = [
      (4, 2, 2026), (5 | 1 << 40, 2, 2026), (5, 3, 2026), (5, 2, 2027), (5, 2026, 2),
    ]
    for (seed, variable, year) in others {
      let words = Row.words(DrawKey(seed: seed, variable: variable, year: year), count: 64)
      #expect(Set(words).isDisjoint(with: base))
    }
  }

  @Test("refuse a year beyond 32 bits")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = DrawKey(seed: 0, variable: 0, year: 1 << 32) }
  }

  @Test("become uniform numbers strictly between 0 and 1, symmetric about ½")
  func uniforms() {
    #expect(Double(uniform: 0) == 0x1p-33)
    #expect(Double(uniform: .max) == 1 - 0x1p-33)
    #expect(Row.uniforms([0, 1, 0x7FFF_FFFF, 0x8000_0000]) == [0x1p-33, 0x3p-33, 0.5 - 0x1p-33, 0.5 + 0x1p-33])
    for word in Row.words(DrawKey(seed: 3, variable: 0, year: 0), count: 1000) {
      #expect(Double(uniform: word) + Double(uniform: ~word) == 1)
    }
  }
}
