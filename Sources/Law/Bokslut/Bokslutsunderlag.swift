import Numerics

/// What the accounts of a year bring to its closing; per path, whole kronor.
@frozen
public struct Bokslutsunderlag: Sendable {
  /// Årets resultat and the adjustments (lines 1–6); what it holds of reserves is replaced.
  public var utredning: Balanskravsutredning
  /// Skatteintäkter, generella statsbidrag och utjämning (LKBR 5 kap. 2 §).
  public var skatterOchBidrag = Lanes.zero
  /// Whether eget kapital less ansvarsförbindelsen is below zero when the year closes.
  public var justeratEgetKapitalNegativt = LaneMask.all(false)
  /// How much to reserve; infinite for as much as allowed.
  public var önskadReservering = Lanes.zero
  /// How much of a resultatutjämningsreserv to use; infinite for as much as allowed.
  public var önskadAnvändningRUR = Lanes.zero
  /// How much of resultatreserven to use; infinite for as much as allowed.
  public var önskadAnvändningResultatreserv = Lanes.zero
  /// Whether the local condition for using a resultatutjämningsreserv is met; not read when it always is.
  public var rurVillkorUppfyllt = LaneMask.all(true)
  /// What a rule of the scenario leaves unregulated of the year's own deficit; clipped to it.
  public var regelbeslut = Lanes.zero

  /// A year that neither reserves nor uses.
  @inlinable
  public init(_ utredning: Balanskravsutredning) { self.utredning = utredning }
}
