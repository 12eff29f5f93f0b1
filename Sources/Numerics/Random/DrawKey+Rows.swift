#if _endian(big)
  #error("rows are written as pairs of words, low word first")
#endif

extension DrawKey {
  /// Fills the row with the words of consecutive paths from `first`: the same as `word(path:)` for each.
  ///
  /// Groups of 32 paths go eight blocks at a time (about 0.9 ns a word); paths before the first whole group and after the last one
  /// go singly, so rows should start at a multiple of 32. Allocates nothing.
  public func fill(_ row: UnsafeMutableBufferPointer<UInt32>, from first: UInt64) {
    guard let start = row.baseAddress else { return }
    let before = min(row.count, Int((0 &- first) & 31))
    let groups = (row.count - before) &>> 5
    fillGroups(start + before, from: (first &+ UInt64(before)) &>> 5, count: groups)
    for place in 0..<before { start[place] = word(path: first &+ UInt64(place)) }
    for place in (before + 32 * groups)..<row.count { start[place] = word(path: first &+ UInt64(place)) }
  }

  private func fillGroups(_ start: UnsafeMutablePointer<UInt32>, from first: UInt64, count: Int) {
    let keys = PhiloxRoundKeys(PhiloxUse.key(seed))
    let raw = UnsafeMutableRawPointer(start)
    let word2 = PhiloxGroup.Words(repeating: UInt64(variable))
    let word3 = PhiloxGroup.Words(repeating: UInt64(UInt32(bitPattern: year)))
    for group in 0..<count {
      let block = (first &+ UInt64(group)) &* 8
      let word0 = PhiloxGroup.Words(repeating: block) &+ PhiloxGroup.Words(0, 1, 2, 3, 4, 5, 6, 7)
      var words = PhiloxGroup(word0, word0 &>> 32, word2, word3)
      words.tenRounds(keys)
      let place = 128 &* group
      let lower = PhiloxGroup.low(words.word0) | words.word1 &<< 32
      let upper = PhiloxGroup.low(words.word2) | words.word3 &<< 32
      raw.storeBytes(of: lower, toByteOffset: place, as: PhiloxGroup.Words.self)
      raw.storeBytes(of: upper, toByteOffset: place &+ 64, as: PhiloxGroup.Words.self)
    }
  }
}
