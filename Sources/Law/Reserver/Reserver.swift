import Numerics

/// Reserver: the earmarks inside eget kapital, per path in whole kronor; moving money between them and the rest of
/// eget kapital changes neither årets resultat, cash nor equity (LKBR 6 kap. 2 §).
@frozen
public struct Reserver: Sendable {
  /// Resultatutjämningsreserv; nothing new enters it from 2024, and it ends with 2033.
  public var rur: Lanes
  /// Resultatreserv (KL 11 kap. 14 §), from 2024.
  public var resultatreserv: Lanes

  /// The opening balances.
  @inlinable
  public init(rur: Lanes = .zero, resultatreserv: Lanes = .zero) {
    self.rur = rur
    self.resultatreserv = resultatreserv
  }
}
