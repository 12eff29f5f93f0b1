import Law

extension Utredningspost {
  /// What the line is called; a reservation names the reserve it goes to.
  public func wording(_ reserv: Reservslag) -> Wording {
    switch self {
    case .åretsResultat:
      Wording(sv: "Årets resultat enligt resultaträkningen", en: "Result for the year by the income statement")
    case .realisationsvinster: Wording(sv: "Samtliga realisationsvinster", en: "All realised gains on sales")
    case .undantagnaRealisationsvinster:
      Wording(sv: "Realisationsvinster enligt undantagsmöjlighet", en: "Realised gains that may stand")
    case .undantagnaRealisationsförluster:
      Wording(sv: "Realisationsförluster enligt undantagsmöjlighet", en: "Realised losses that may be put back")
    case .orealiseradeVinster: Wording(sv: "Orealiserade vinster i värdepapper", en: "Unrealised gains on securities")
    case .orealiseradeFörluster:
      Wording(sv: "Orealiserade förluster i värdepapper", en: "Unrealised losses on securities")
    case .återföringFörluster:
      Wording(sv: "Återföring av orealiserade förluster", en: "Reversal of unrealised losses")
    case .återföringVinster: Wording(sv: "Återföring av orealiserade vinster", en: "Reversal of unrealised gains")
    case .resultatEfterBalanskravsjusteringar:
      Wording(sv: "Årets resultat efter balanskravsjusteringar", en: "Result for the year after balance adjustments")
    case .reservering:
      reserv == .resultatutjämningsreserv
        ? Wording(sv: "Reservering till resultatutjämningsreserv", en: "Reservation to equalisation reserve (RUR)")
        : Wording(sv: "Reservering till resultatreserv", en: "Reservation to result reserve")
    case .användningResultatreserv: Wording(sv: "Användning av resultatreserv", en: "Use of result reserve")
    case .användningRUR:
      Wording(sv: "Användning av resultatutjämningsreserv", en: "Use of equalisation reserve (RUR)")
    case .balanskravsresultat: Wording(sv: "Årets balanskravsresultat", en: "Balance requirement result")
    }
  }
}
