/// Avstämningspost: a total that a published table prints, to be compared with what the figures add up to.
public enum Avstämningspost: String, Sendable, CaseIterable {
  /// Verksamhetens nettokostnader (LKBR 5 kap. 2 §).
  case verksamhetensNettokostnader = "verksamhetens_nettokostnader"
  /// Verksamhetens resultat.
  case verksamhetensResultat = "verksamhetens_resultat"
  /// Resultat efter finansiella poster.
  case resultatEfterFinansiellaPoster = "resultat_efter_finansiella_poster"
  /// Årets resultat.
  case åretsResultat = "årets_resultat"
  /// Årets resultat efter balanskravsjusteringar.
  case resultatEfterBalanskravsjusteringar = "resultat_efter_balanskravsjusteringar"
  /// Årets balanskravsresultat.
  case balanskravsresultat
  /// What remains to restore when the year closes, as a negative balance.
  case utgåendeBalans = "utgående_balans"
}
