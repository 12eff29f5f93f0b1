extension SobolNet {
  /// An independent replicate: each dimension's points are multiplied by its own random lower triangular matrix with unit diagonal over
  /// GF(2), and shifted by its own random digits; both are folded into columns and shift, so that points cost what they did.
  ///
  /// Every point is uniform, every net stays a net, and the variance is that of Owen's nested scrambling (Owen 2003), which costs a
  /// hash per point. The random bits are keyed by (seed, replicate, dimension), never shared with draws, and do not depend on how many
  /// dimensions there are. About 0.2 µs a dimension.
  ///
  /// Source: Matoušek, "On the L₂-discrepancy for anchored boxes", Journal of Complexity 14 (1998), 527–556; Owen, "Variance with
  /// alternative scramblings of digital nets", ACM TOMACS 13 (2003), 363–378.
  public func scrambled(seed: UInt64, replicate: UInt32) -> SobolNet {
    var net = self
    var lower = [UInt32](repeating: 0, count: 32)
    for dimension in 0..<dimensions {
      Self.draw(&lower, seed: seed, replicate: replicate, dimension: UInt32(dimension))
      // The last column of the matrix has nothing below its diagonal, so its word is free for the shift.
      let shift = lower[31]
      for digit in 0..<32 {
        let diagonal = UInt32(0x8000_0000) &>> UInt32(digit)
        lower[digit] = diagonal | lower[digit] & (diagonal &- 1)
      }
      let first = dimension * Self.stride
      net.words[first] = Self.product(lower, words[first]) ^ shift
      for place in (first + 1)..<(first + Self.stride) { net.words[place] = Self.product(lower, words[place]) }
    }
    return net
  }

  private static func draw(_ words: inout [UInt32], seed: UInt64, replicate: UInt32, dimension: UInt32) {
    for block in 0..<8 {
      let counter = PhiloxUse.scramble.counter(UInt64(block), replicate, dimension)
      let four = Philox4x32.block(counter: counter, key: PhiloxUse.key(seed))
      for place in 0..<4 { words[4 * block + place] = four[place] }
    }
  }

  /// Matrix times vector over GF(2); digit 0 is the highest bit, and the matrix is given by columns.
  private static func product(_ columns: [UInt32], _ vector: UInt32) -> UInt32 {
    var sum: UInt32 = 0
    for digit in 0..<32 { sum ^= columns[digit] & (0 &- (vector &>> UInt32(31 &- digit) & 1)) }
    return sum
  }
}
