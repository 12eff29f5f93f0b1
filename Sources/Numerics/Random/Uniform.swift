extension Double {
  /// (word + ½) / 2³²: the midpoint of the word's cell, exact, never 0 or 1, and symmetric about ½ (`~word` gives 1 − u).
  @inlinable @inline(__always)
  public init(uniform word: UInt32) { self = (Double(word) + 0.5) * 0x1p-32 }
}

/// Turns a row of words into uniform numbers strictly between 0 and 1; allocates nothing.
@inlinable
public func fillUniforms(_ row: UnsafeMutableBufferPointer<Double>, from words: UnsafeBufferPointer<UInt32>) {
  precondition(row.count == words.count, "a row of numbers must be as long as its row of words")
  for place in row.indices { row[place] = Double(uniform: words[place]) }
}
