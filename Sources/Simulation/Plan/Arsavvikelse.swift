import Numerics

/// Årsavvikelse: what a path's year deviates from the plan with, whole kronor; zero is the plan itself.
public struct Årsavvikelse: Sendable {
  /// Of the result, realised gains and direct yield included, unrealised changes not.
  public var resultat = Lanes.zero
  /// Of the realised gains on placements that the plan's result holds.
  public var placeringsvinst = Lanes.zero
  /// Of övervärdet when the year opened.
  public var övervärdeFöre = Lanes.zero
  /// Of övervärdet when the year closes.
  public var övervärdeEfter = Lanes.zero
  /// Of skatter, generella statsbidrag och utjämning, by which the reserves' thresholds go.
  public var skatterOchBidrag = Lanes.zero
  /// Of eget kapital when the year closes, the year's own result included: its sign chooses the threshold of KL 11 kap. 14 §.
  public var egetKapital = Lanes.zero
  /// Of the wanted use of the resultatutjämningsreserv.
  public var användRUR = Lanes.zero
  /// Of the wanted use of the resultatreserv.
  public var användResultatreserv = Lanes.zero
  /// Synnerliga skäl that a rule gives the year's own deficit, at most; clipped to it.
  public var regelbeslut = Lanes.zero

  /// No deviation.
  public init() {}

  /// A deviation of the result alone.
  public init(resultat: Lanes) { self.resultat = resultat }

  /// Adds what is decided about a year, but for the gains, which the portfolio realises.
  @inline(__always)
  mutating func add(_ decided: DecisionYear) {
    resultat += decided.posts.sum
    användRUR += decided.reserves.rur
    användResultatreserv += decided.reserves.resultatreserv
  }
}
