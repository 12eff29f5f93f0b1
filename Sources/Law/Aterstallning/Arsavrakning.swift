import Numerics

/// What one year did to the deficits that remain to be regulated; per path, whole kronor.
///
/// Always: ingående + nytt − återställt − efterskänkt = utgående, and balanskravsresultat = återställt + ejUtnyttjat − nytt.
@frozen
public struct Årsavräkning: Sendable {
  /// What remained when the year opened.
  public internal(set) var ingående = Lanes.zero
  /// What remained of the older deficits after the year's decisions on them: what a reservation competes with.
  public internal(set) var utestående = Lanes.zero
  /// The year's own deficit.
  public internal(set) var nytt = Lanes.zero
  /// Older deficits restored by the year's surplus.
  public internal(set) var återställt = Lanes.zero
  /// Surplus that restored nothing; it cannot be saved for later years.
  public internal(set) var ejUtnyttjat = Lanes.zero
  /// What the year's decisions left unregulated, for synnerliga skäl.
  public internal(set) var efterskänkt = Lanes.zero
  /// The part of it that a rule on the year's own deficit took, recorded decisions apart.
  public internal(set) var efterskänktEnligtRegel = Lanes.zero
  /// What remains when the year closes.
  public internal(set) var utgående = Lanes.zero
  /// The part of it that is late.
  public internal(set) var försenat = Lanes.zero

  /// Nothing yet.
  public init() {}

  /// Where the year leaves one path.
  public func status(_ lane: Int) -> Återställningsstatus {
    if försenat[lane] > 0 { return .försenad }
    return utgående[lane] > 0 ? .återstår : .klar
  }
}
