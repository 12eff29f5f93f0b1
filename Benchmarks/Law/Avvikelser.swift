import Numerics

/// Avvikelser: what paths deviate from a plan, whole kronor, the same in every run.
struct Avvikelser {
  /// One per batch of eight paths and year, batch by batch.
  let lanes: [Lanes]

  /// Even between ± 512 mnkr, from SplitMix64 (Steele, Lea & Flood 2014): enough to break and to keep the rule on different paths.
  init(count: Int) {
    var state: UInt64 = 0
    lanes = (0..<count).map { _ in
      var deviations = Lanes.zero
      for lane in deviations.indices {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        deviations[lane] = (Double(z >> 44) - 524_288) * 1_000
      }
      return deviations
    }
  }
}
