/// Andel: a share as an exact fraction, so that three thirds are the whole.
public struct Andel: Sendable, Equatable {
  /// In lowest terms, from 0 to the denominator.
  public let täljare: Int64
  /// Above 0.
  public let nämnare: Int64

  /// Nothing.
  public static let ingen = Andel(0, av: 1)
  /// All.
  public static let allt = Andel(1, av: 1)

  /// So many of so many parts.
  public init(_ täljare: Int64, av nämnare: Int64) {
    precondition(nämnare > 0 && (0...nämnare).contains(täljare), "a share is between nothing and all")
    var (a, b) = (nämnare, täljare)
    while b != 0 { (a, b) = (b, a % b) }
    self.täljare = täljare / a
    self.nämnare = nämnare / a
  }

  /// A percentage from 0 to 100.
  public init(procent: Decimaltal) { self.init(procent.miljondelar, av: 100_000_000) }

  /// Reads a fraction such as 1/3, the denominator at most 1000; nil for anything else.
  public init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let above = Int64(parts[0]), let below = Int64(parts[1]), (1...1000).contains(below), above <= below
    else { return nil }
    self.init(above, av: below)
  }

  /// The percentage; nil where it has more than six decimals.
  public var procent: Decimaltal? {
    100_000_000 % nämnare == 0 ? Decimaltal(miljondelar: täljare * (100_000_000 / nämnare)) : nil
  }

  /// As scenario files write it: a percentage, or a fraction in quotes.
  public var text: String { procent?.text ?? "\(täljare)/\(nämnare)" }

  /// The share of an amount, rounded towards zero to whole kronor.
  public func av(_ belopp: Int64) -> Int64 { Int64(Int128(belopp) * Int128(täljare) / Int128(nämnare)) }

  /// Whether some shares are the whole together.
  static func ärHelhet(_ shares: [Andel]) -> Bool { skillnad(shares).täljare == 0 }

  /// The least number of parts that some shares are whole numbers of.
  static func gemensamNämnare(_ shares: [Andel]) -> Int64 {
    shares.reduce(1) { common, share in
      var (a, b) = (common, share.nämnare)
      while b != 0 { (a, b) = (b, a % b) }
      // What does not fit is too large all the same.
      let (product, isLarge) = (common / a).multipliedReportingOverflow(by: share.nämnare)
      return isLarge ? .max : product
    }
  }

  /// What some shares have too much, or too little, as a fraction.
  static func skillnad(_ shares: [Andel]) -> (täljare: Int128, nämnare: Int128) {
    var sum: (täljare: Int128, nämnare: Int128) = (-1, 1)
    for share in shares {
      sum.täljare = sum.täljare * Int128(share.nämnare) + Int128(share.täljare) * sum.nämnare
      sum.nämnare *= Int128(share.nämnare)
    }
    return sum
  }

  /// What some shares are together, in hundredths of a percent, for messages.
  static func summa(_ shares: [Andel]) -> Decimaltal {
    let (above, below) = skillnad(shares)
    return Decimaltal(hundradelar: Int64((above + below) * 10_000 / below))
  }
}
