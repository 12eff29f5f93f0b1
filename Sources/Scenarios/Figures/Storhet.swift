import Law
import Simulation

/// Storhet: a figure of a year, by the name it has in JSON output, `explain` and requirements.
public enum Storhet: String, Sendable, CaseIterable {
  case verksamhetensIntäkter = "verksamhetens_intäkter"
  case verksamhetensKostnader = "verksamhetens_kostnader"
  case avskrivningar
  case verksamhetensNettokostnader = "verksamhetens_nettokostnader"
  case skatteintäkter
  case statsbidragOchUtjämning = "generella_statsbidrag_och_utjämning"
  case verksamhetensResultat = "verksamhetens_resultat"
  case finansiellaIntäkter = "finansiella_intäkter"
  case finansiellaKostnader = "finansiella_kostnader"
  case resultatEfterFinansiellaPoster = "resultat_efter_finansiella_poster"
  case extraordinäraPoster = "extraordinära_poster"
  case åretsResultat = "årets_resultat"
  case resultatEfterBalanskravsjusteringar = "resultat_efter_balanskravsjusteringar"
  case balanskravsresultat
  case ingåendeBalans = "ingående_balans"
  case synnerligaSkäl = "synnerliga_skäl"
  case återställt
  case överskottUtanVerkan = "överskott_utan_verkan"
  case kvarAttÅterställa = "kvar_att_återställa"
  case utgåendeBalans = "utgående_balans"
  case resultatreserv
  case resultatutjämningsreserv
  case skatterOchBidrag = "skatter_och_bidrag"
  case resultatandel
  case självfinansieringsgrad
  case soliditet
  case soliditetInklusiveAnsvarsförbindelse = "soliditet_inklusive_ansvarsförbindelse"
  case nettokostnadsandel
  case nettokostnadsandelInklusiveFinansnetto = "nettokostnadsandel_inklusive_finansnetto"

  /// The row of the income statement that it is, nil for other figures.
  public var post: Resultatpost? {
    switch self {
    case .verksamhetensIntäkter: .verksamhetensIntäkter
    case .verksamhetensKostnader: .verksamhetensKostnader
    case .avskrivningar: .avskrivningar
    case .skatteintäkter: .skatteintäkter
    case .statsbidragOchUtjämning: .statsbidragOchUtjämning
    case .finansiellaIntäkter: .finansiellaIntäkter
    case .finansiellaKostnader: .finansiellaKostnader
    case .extraordinäraPoster: .extraordinäraPoster
    default: nil
    }
  }

  /// The last row that a subtotal of the income statement sums, nil for other figures.
  public var delsummaTill: Resultatpost? {
    switch self {
    case .verksamhetensNettokostnader: .avskrivningar
    case .verksamhetensResultat: .statsbidragOchUtjämning
    case .resultatEfterFinansiellaPoster: .finansiellaKostnader
    default: nil
    }
  }
}
