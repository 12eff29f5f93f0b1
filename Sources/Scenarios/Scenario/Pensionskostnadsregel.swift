/// Pensionskostnadsregel: synnerliga skäl (KL 11 kap. 13 §) on simulated years for what high inflation makes pensions cost: the cost above what
/// it would have been, had the prisbasbelopp grown by a stated rate that year; never more than the year's deficit.
public struct Pensionskostnadsregel: Sendable, Equatable {
  /// Growth of the prisbasbelopp above which cost counts, percent.
  public var inflationÖver: Decimaltal
  /// The part of that cost that counts, percent.
  public var andel = Decimaltal(hundradelar: 10_000)
  /// First year; nil for the first simulated one.
  public var från: Int?
  /// Last year; nil for the last simulated one.
  public var till: Int?
  /// The most of a year, whole kronor; nil for no limit.
  public var tak: Int64?

  /// All cost above a growth.
  public init(inflationÖver: Decimaltal) { self.inflationÖver = inflationÖver }
}
