import Numerics

/// What the closing of a year established; per path, whole kronor.
@frozen
public struct Bokslutsresultat: Sendable {
  /// All lines, the reserves' included; zero where only balanskravsresultatet is stated.
  public internal(set) var utredning = Balanskravsutredning()
  /// Årets balanskravsresultat.
  public internal(set) var balanskravsresultat = Lanes.zero
  /// What the deficits did.
  public internal(set) var avräkning = Årsavräkning()
  /// What the lower result leaves for a reservation above the threshold.
  public internal(set) var utrymmeÖverTröskel = Lanes.zero
  /// What the ceiling leaves; infinite in years without one.
  public internal(set) var utrymmeUnderTak = Lanes.zero
  /// What remained of a resultatutjämningsreserv and went to the rest of eget kapital, without effect on any result.
  public internal(set) var upplöstRUR = Lanes.zero

  /// Nothing yet.
  public init() {}
}
