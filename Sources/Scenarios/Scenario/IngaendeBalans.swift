/// IngåendeBalans: the balance sheet (LKBR 6 kap. 2 §) from which financing goes on, whole kronor; both sides have the same sum.
public struct IngåendeBalans: Sendable, Equatable {
  /// The year that closed with it.
  public let år: Int
  /// Anläggningstillgångar but for placements.
  public let anläggningstillgångar: Int64
  /// Placements at market value.
  public let placeringar: Int64
  /// Likvida medel.
  public let likvidaMedel: Int64
  /// What the assets hold beside these; stays as it is.
  public let övrigaTillgångar: Int64
  /// Eget kapital.
  public let egetKapital: Int64
  /// Avsättningar.
  public let avsättningar: Int64
  /// Låneskuld.
  public let låneskuld: Int64
  /// Other liabilities; stay as they are.
  public let övrigaSkulder: Int64
}
