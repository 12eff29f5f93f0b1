/// Figure: what a simulated year is tallied by, whole kronor.
public enum Figure: UInt8, Sendable, CaseIterable {
  /// Årets resultat, unrealised changes in value included.
  case åretsResultat
  /// Årets resultat efter balanskravsjusteringar.
  case resultatEfterBalanskravsjusteringar
  /// Årets balanskravsresultat.
  case balanskravsresultat
  /// What remains to restore when the year closes, ≥ 0.
  case kvarAttÅterställa
  /// Resultatreserv when the year closes.
  case resultatreserv
  /// Resultatutjämningsreserv when the year closes.
  case resultatutjämningsreserv
  /// Market value of the portfolio when the year closes.
  case marknadsvärde
  /// Övervärde of the portfolio when the year closes.
  case övervärde
  /// Realised gains less losses of the year.
  case realiserat
  /// Direct yield of the year.
  case direktavkastning
}
