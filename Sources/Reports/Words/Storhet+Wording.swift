import Scenarios

extension Storhet {
  /// What reports call the figure.
  public var wording: Wording {
    switch self {
    case .verksamhetensIntäkter: Wording(sv: "Verksamhetens intäkter", en: "Operating revenue")
    case .verksamhetensKostnader: Wording(sv: "Verksamhetens kostnader", en: "Operating costs")
    case .avskrivningar: Wording(sv: "Avskrivningar", en: "Depreciation")
    case .verksamhetensNettokostnader: Wording(sv: "Verksamhetens nettokostnader", en: "Net operating costs")
    case .skatteintäkter: Wording(sv: "Skatteintäkter", en: "Tax revenue")
    case .statsbidragOchUtjämning:
      Wording(sv: "Generella statsbidrag och utjämning", en: "General grants and equalisation")
    case .verksamhetensResultat: Wording(sv: "Verksamhetens resultat", en: "Operating result")
    case .finansiellaIntäkter: Wording(sv: "Finansiella intäkter", en: "Financial revenue")
    case .finansiellaKostnader: Wording(sv: "Finansiella kostnader", en: "Financial costs")
    case .resultatEfterFinansiellaPoster:
      Wording(sv: "Resultat efter finansiella poster", en: "Result after financial items")
    case .extraordinäraPoster: Wording(sv: "Extraordinära poster", en: "Extraordinary items")
    case .åretsResultat: Wording(sv: "Årets resultat", en: "Result for the year")
    case .resultatEfterBalanskravsjusteringar:
      Wording(
        sv: "Årets resultat efter balanskravsjusteringar", en: "Result for the year after balance adjustments")
    case .balanskravsresultat: Wording(sv: "Årets balanskravsresultat", en: "Balance requirement result")
    case .ingåendeBalans: Wording(sv: "Ingående balans", en: "Opening balance")
    case .synnerligaSkäl:
      Wording(sv: "Synnerliga skäl att inte återställa", en: "Exceptional grounds not to restore")
    case .återställt: Wording(sv: "Återställt av årets överskott", en: "Restored by the year's surplus")
    case .överskottUtanVerkan: Wording(sv: "Överskott som inte återställer något", en: "Surplus that restores nothing")
    case .kvarAttÅterställa: Wording(sv: "Kvar att återställa", en: "Left to restore")
    case .utgåendeBalans: Wording(sv: "Utgående balans", en: "Closing balance")
    case .resultatreserv: Wording(sv: "Resultatreserv", en: "Result reserve")
    case .resultatutjämningsreserv: Wording(sv: "Resultatutjämningsreserv", en: "Equalisation reserve (RUR)")
    case .skatterOchBidrag:
      Wording(sv: "Skatter, generella statsbidrag och utjämning", en: "Taxes, grants and equalisation")
    case .resultatandel: Wording(sv: "Resultatandel", en: "Result share")
    case .självfinansieringsgrad: Wording(sv: "Självfinansieringsgrad", en: "Self-financing of investments")
    case .soliditet: Wording(sv: "Soliditet", en: "Equity ratio")
    case .soliditetInklusiveAnsvarsförbindelse:
      Wording(sv: "Soliditet inkl. ansvarsförbindelse", en: "Equity ratio incl. pension liability")
    case .nettokostnadsandel: Wording(sv: "Nettokostnadsandel", en: "Net cost share")
    case .nettokostnadsandelInklusiveFinansnetto:
      Wording(sv: "Nettokostnadsandel inkl. finansnetto", en: "Net cost share incl. financial net")
    }
  }
}
