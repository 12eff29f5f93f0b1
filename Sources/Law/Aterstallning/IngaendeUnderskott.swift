/// A deficit, or a part of one, that remains to be regulated when the first year opens.
public struct IngåendeUnderskott: Equatable, Sendable {
  /// The year of the deficit.
  public var från: Int
  /// The last year in which it can be regulated in time; in the past for a late one.
  public var senast: Int
  /// What remains, whole kronor, zero or more.
  public var belopp: Int64

  /// An opening deficit.
  public init(från: Int, senast: Int, belopp: Int64) {
    self.från = från
    self.senast = senast
    self.belopp = belopp
  }
}
