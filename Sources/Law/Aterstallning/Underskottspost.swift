/// A place in the ledger of deficits: those of one year that are due in the same year.
public struct Underskottspost: Hashable, Sendable {
  /// The year of the deficit.
  public let från: Int
  /// The last year in which it can be regulated in time.
  public let senast: Int
  /// Whether the time is longer than the statute's.
  public let ärFörlängd: Bool
}
