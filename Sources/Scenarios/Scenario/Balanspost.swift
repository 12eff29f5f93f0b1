/// Balanspost: the figures of the balance sheet (LKBR 6 kap. 2 §) that the key figures, KL 11 kap. 14 § and financing need, at year-end.
public enum Balanspost: String, Sendable, CaseIterable {
  /// Eget kapital.
  case egetKapital = "eget_kapital"
  /// Totala tillgångar.
  case tillgångar
  /// Anläggningstillgångar but for placements, where financing is to tell them from other assets.
  case anläggningstillgångar
  /// Avsättningar, most of them for pensions, where financing is to tell them from other liabilities.
  case avsättningar
  /// Ansvarsförbindelse for pensions earned before 1998, without löneskatt.
  case ansvarsförbindelse
  /// Särskild löneskatt on it.
  case ansvarsförbindelseLöneskatt = "ansvarsförbindelse_löneskatt"
}
