extension Shard {
  /// Its points of a sweep of so many; the parts differ by one point at most, and follow each other.
  public func points(of total: Int) -> Range<Int> { rows(of: total) }
}
