/// Balanspost: the figures of the balance sheet that the key figures and KL 11 kap. 14 § need, at year-end.
public enum Balanspost: String, Sendable, CaseIterable {
  /// Eget kapital.
  case egetKapital = "eget_kapital"
  /// Totala tillgångar.
  case tillgångar
  /// Ansvarsförbindelse for pensions earned before 1998, without löneskatt.
  case ansvarsförbindelse
  /// Särskild löneskatt on it.
  case ansvarsförbindelseLöneskatt = "ansvarsförbindelse_löneskatt"
}
