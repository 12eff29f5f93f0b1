extension SobolNet {
  /// One point's word in a dimension, about 10 ns. For blocks of points `fill` is fifty times as fast.
  public func word(point: UInt32, dimension: Int) -> UInt32 {
    precondition(0..<dimensions ~= dimension, "a dimension that the points do not have")
    let first = dimension * Self.stride
    var word = words[first]
    var left = point
    while left != 0 {
      word ^= words[first + 1 + left.trailingZeroBitCount]
      left &= left &- 1
    }
    return word
  }

  /// Fills the row with the words of consecutive points from `first`: the same as `word(point:dimension:)` for each.
  ///
  /// A block is doubled again and again, each new half the old one XOR a column, so rows are fastest when they start at a multiple of their
  /// length and this is a power of two; others go in several such blocks. Allocates nothing.
  public func fill(_ row: UnsafeMutableBufferPointer<UInt32>, from first: UInt32, dimension: Int) {
    precondition(UInt64(first) + UInt64(row.count) <= 0x1_0000_0000, "there are 2³² points")
    guard let start = row.baseAddress else { return }
    let columns = dimension * Self.stride + 1
    var place = 0
    while place < row.count {
      let point = first &+ UInt32(truncatingIfNeeded: place)
      let block = start + place
      let longest = Int.bitWidth - 1 - (row.count - place).leadingZeroBitCount
      let doublings = min(longest, point.trailingZeroBitCount)
      block[0] = word(point: point, dimension: dimension)
      for bit in 0..<doublings {
        let half = 1 &<< bit
        let column = words[columns + bit]
        for old in 0..<half { block[half &+ old] = block[old] ^ column }
      }
      place += 1 &<< doublings
    }
  }
}
