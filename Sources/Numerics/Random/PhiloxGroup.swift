/// Eight Philox4x32-10 blocks side by side, one per lane; the same words as `Philox4x32.block`.
///
/// Each lane holds a 32-bit word with rubbish above it, so that the compiler finds the 32 × 32 → 64-bit vector multiply.
struct PhiloxGroup {
  typealias Words = SIMD8<UInt64>
  var word0: Words
  var word1: Words
  var word2: Words
  var word3: Words

  @inline(__always)
  init(_ word0: Words, _ word1: Words, _ word2: Words, _ word3: Words) {
    (self.word0, self.word1, self.word2, self.word3) = (word0, word1, word2, word3)
  }

  @inline(__always)
  static func low(_ words: Words) -> Words { words & Words(repeating: 0xFFFF_FFFF) }

  @inline(__always)
  private mutating func round(_ key0: UInt64, _ key1: UInt64) {
    let first = Self.low(word0) &* Words(repeating: UInt64(Philox4x32.multipliers[0]))
    let second = Self.low(word2) &* Words(repeating: UInt64(Philox4x32.multipliers[1]))
    self = PhiloxGroup(
      (second &>> 32) ^ (word1 ^ Words(repeating: key0)), second,
      (first &>> 32) ^ (word3 ^ Words(repeating: key1)), first
    )
  }

  /// All ten rounds, written out: as a loop it is half as fast.
  @inline(__always)
  mutating func tenRounds(_ keys: PhiloxRoundKeys) {
    round(keys.low.0, keys.high.0)
    round(keys.low.1, keys.high.1)
    round(keys.low.2, keys.high.2)
    round(keys.low.3, keys.high.3)
    round(keys.low.4, keys.high.4)
    round(keys.low.5, keys.high.5)
    round(keys.low.6, keys.high.6)
    round(keys.low.7, keys.high.7)
    round(keys.low.8, keys.high.8)
    round(keys.low.9, keys.high.9)
  }
}
