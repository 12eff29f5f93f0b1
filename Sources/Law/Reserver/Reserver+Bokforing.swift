import Numerics

extension Reserver {
  /// Moves the year's reservation in and its uses out.
  mutating func boka(_ använt: Reservanvändning, _ reserverat: Lanes, till reserv: Reservslag) {
    rur -= använt.rur
    resultatreserv -= använt.resultatreserv
    switch reserv {
    case .ingen: break
    case .resultatutjämningsreserv: rur += reserverat
    case .resultatreserv: resultatreserv += reserverat
    }
  }

  /// A resultatutjämningsreserv cannot be carried past 2033, not even by a scenario that opens later.
  mutating func upphörFöre(_ regler: Räkenskapsregler, _ resultat: inout Bokslutsresultat) {
    if regler.år > Räkenskapsregler.rurSistaÅr { upplösRUR(&resultat) }
  }

  /// What is left goes to the rest of eget kapital (2023:642 point 4), without effect on any result.
  mutating func upplösRUR(_ resultat: inout Bokslutsresultat) {
    resultat.upplöstRUR += rur
    rur = .zero
  }
}
