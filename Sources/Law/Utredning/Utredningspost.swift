/// Utredningspost: the lines of balanskravsutredningen (LKBR 11 kap. 10 §), in the order of RKR's scheme.
public enum Utredningspost: UInt8, CaseIterable, Sendable {
  /// 1. Årets resultat enligt resultaträkningen.
  case åretsResultat
  /// 2. Samtliga realisationsvinster.
  case realisationsvinster
  /// 3. Realisationsvinster enligt undantagsmöjlighet.
  case undantagnaRealisationsvinster
  /// 4. Realisationsförluster enligt undantagsmöjlighet.
  case undantagnaRealisationsförluster
  /// 5 a. Orealiserade vinster i värdepapper.
  case orealiseradeVinster
  /// 5 b. Orealiserade förluster i värdepapper.
  case orealiseradeFörluster
  /// 6 a. Återföring av orealiserade förluster i värdepapper.
  case återföringFörluster
  /// 6 b. Återföring av orealiserade vinster i värdepapper.
  case återföringVinster
  /// 7. Årets resultat efter balanskravsjusteringar: a sum.
  case resultatEfterBalanskravsjusteringar
  /// 8. Reservering till resultatreserv (to resultatutjämningsreserv through 2023).
  case reservering
  /// 9. Användning av resultatreserv.
  case användningResultatreserv
  /// 10. Användning av resultatutjämningsreserv.
  case användningRUR
  /// 11. Årets balanskravsresultat: a sum.
  case balanskravsresultat

  /// How the line enters the sum below it: 1, −1, or 0 for a line that is itself a sum.
  public var tecken: Double {
    switch self {
    case .åretsResultat, .undantagnaRealisationsvinster, .undantagnaRealisationsförluster: 1
    case .orealiseradeFörluster, .återföringVinster, .användningResultatreserv, .användningRUR: 1
    case .realisationsvinster, .orealiseradeVinster, .återföringFörluster, .reservering: -1
    case .resultatEfterBalanskravsjusteringar, .balanskravsresultat: 0
    }
  }

  /// Whether the line is a sum of those above it.
  public var ärSumma: Bool { tecken == 0 }
}
