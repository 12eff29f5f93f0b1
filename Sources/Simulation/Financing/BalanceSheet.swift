import Numerics

/// BalanceSheet: balansräkningen (LKBR 6 kap. 2 §) at a year-end on eight paths, whole kronor; cash and debt are never negative.
public struct BalanceSheet: Sendable {
  /// Anläggningstillgångar but for placements.
  public var fixedAssets = Lanes.zero
  /// Placements, at the value that the results have accounted for: what a plan does not budget of gains to come is not in it.
  public var placements = Lanes.zero
  /// Likvida medel.
  public var cash = Lanes.zero
  /// What else there is; does not move.
  public var otherAssets = Lanes.zero
  /// Eget kapital.
  public var equity = Lanes.zero
  /// Avsättningar.
  public var provisions = Lanes.zero
  /// Låneskuld.
  public var debt = Lanes.zero
  /// Other liabilities; do not move.
  public var otherLiabilities = Lanes.zero

  /// Nothing at all.
  public init() {}

  /// Totala tillgångar.
  @inline(__always)
  public var assets: Lanes { fixedAssets + placements + cash + otherAssets }

  /// Eget kapital, avsättningar och skulder: what the assets are financed with, and so equal to them.
  @inline(__always)
  public var financedBy: Lanes { equity + provisions + debt + otherLiabilities }
}
