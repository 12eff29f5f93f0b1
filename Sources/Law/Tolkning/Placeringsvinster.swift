/// Placeringsvinster: how realised gains on portfolio holdings enter balanskravsutredningen.
public enum Placeringsvinster: UInt8, CaseIterable, Sendable {
  /// They count (Sjöbo 2019).
  case räknas
  /// They are realisationsvinster, taken out on line 2 unless the scenario excepts them.
  case undantas
}
