/// Placeringar: what the plan counts on from investments of money, and their unrealised values at year-ends.
public struct Placeringar: Sendable, Equatable {
  /// Realised gains that the plan's result already holds, per year; never added again.
  public var iPlanen = Årsserie()
  /// Övervärde at each year-end, A = market value − acquisition cost; its change is not balanskravsresultat.
  public var övervärde = Årsserie()
  /// The part of `övervärde` that arose before 2019 and went straight to equity, at each year-end.
  public var övervärdeFöre2019 = Årsserie()
  /// The portfolio whose return is simulated; nil where the placements are not described.
  public var portfölj: Portfölj?
}
