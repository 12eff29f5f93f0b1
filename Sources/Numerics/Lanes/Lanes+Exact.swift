extension Double {
  /// 2⁵³: whole kronor below this are exact, and so are their sums and differences.
  public static var kronaLimit: Double { 9_007_199_254_740_992 }

  /// A whole amount as a Double, without loss; an amount of 2⁵³ or more is our own fault, refused earlier.
  @inlinable
  public init(kronor: Int64) {
    precondition(kronor.magnitude < 9_007_199_254_740_992, "an amount of 2⁵³ kronor or more is not exact")
    self = Double(kronor)
  }
}

extension Int64 {
  /// A whole amount back from a Double.
  @inlinable
  public init(kronor: Double) {
    precondition(kronor.magnitude < .kronaLimit, "an amount of 2⁵³ kronor or more is not exact")
    self = Int64(kronor)
    precondition(Double(self) == kronor, "an amount that is not whole kronor")
  }
}

extension Lanes {
  /// The same whole amount on every path.
  @inlinable
  public init(kronor: Int64) { self.init(repeating: Double(kronor: kronor)) }
}
