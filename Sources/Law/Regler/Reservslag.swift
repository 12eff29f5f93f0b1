/// Reservslag: which reserve a reservation goes to.
public enum Reservslag: UInt8, Sendable {
  /// There was no reserve to put money into.
  case ingen
  /// Resultatutjämningsreserv, through financial year 2023.
  case resultatutjämningsreserv
  /// Resultatreserv (KL 11 kap. 14 §), from financial year 2024.
  case resultatreserv
}
