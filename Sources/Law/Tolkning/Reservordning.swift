/// Reservordning: which reserve is used first when both exist.
public enum Reservordning: UInt8, CaseIterable, Sendable {
  /// Resultatutjämningsreserven, since it ends in 2033.
  case rurFörst
  /// Resultatreserven.
  case resultatreservFörst
}
