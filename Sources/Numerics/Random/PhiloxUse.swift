/// What a Philox counter is used for, in its top two bits of word 1, so that uses never share random bits under one seed.
enum PhiloxUse: UInt64 {
  case draws = 0
  case scramble = 1
  case design = 2

  static func key(_ seed: UInt64) -> SIMD2<UInt32> {
    SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32))
  }

  @inline(__always)
  func counter(_ block: UInt64, _ word2: UInt32, _ word3: UInt32) -> SIMD4<UInt32> {
    let tagged = block | rawValue &<< 62
    return SIMD4(UInt32(truncatingIfNeeded: tagged), UInt32(truncatingIfNeeded: tagged &>> 32), word2, word3)
  }
}
