/// The ten round keys of Philox4x32-10, low and high word.
struct PhiloxRoundKeys {
  typealias Ten = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
  let low: Ten
  let high: Ten

  @inline(__always)
  init(_ key: SIMD2<UInt32>) {
    low = Self.ten(from: key[0], step: Philox4x32.weyl[0])
    high = Self.ten(from: key[1], step: Philox4x32.weyl[1])
  }

  @inline(__always)
  private static func ten(from key: UInt32, step: UInt32) -> Ten {
    func after(_ rounds: UInt32) -> UInt64 { UInt64(key &+ rounds &* step) }
    return (after(0), after(1), after(2), after(3), after(4), after(5), after(6), after(7), after(8), after(9))
  }
}
