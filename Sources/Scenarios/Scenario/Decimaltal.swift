/// Decimaltal: a number with at most six decimals, as a scenario states rates, shares and correlations; kept exactly.
public struct Decimaltal: Sendable, Hashable, Comparable {
  /// The number in millionths.
  public let miljondelar: Int64

  /// A number of millionths.
  public init(miljondelar: Int64) { self.miljondelar = miljondelar }

  /// A number of hundredths, as most defaults are stated.
  public init(hundradelar: Int64) { miljondelar = hundradelar * 10_000 }

  /// Zero.
  public static let noll = Decimaltal(miljondelar: 0)
  /// One.
  public static let ett = Decimaltal(miljondelar: 1_000_000)

  /// The nearest Double.
  public var tal: Double { Double(miljondelar) / 1e6 }

  /// The nearest Double of it as a percentage: 2,4 gives 0.024.
  public var procent: Double { Double(miljondelar) / 1e8 }

  /// By size.
  public static func < (left: Decimaltal, right: Decimaltal) -> Bool { left.miljondelar < right.miljondelar }
}
