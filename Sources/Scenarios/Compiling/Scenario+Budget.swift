import Law
import Numerics

extension Scenario {
  /// Budgetprövning (KL 11 kap. 5 §) of the budget year; nil without one, and where its årets resultat is not stated.
  ///
  /// Årets resultat stands for revenue less cost, which is all that the section compares. Of the reserves counts what
  /// the budget plans to use: a stated amount as it stands, `"max"` as what the closing came to use.
  ///
  /// - Parameters:
  ///   - bokslut: the budget year closed as planned.
  ///   - reserver: the reserves when the year opens.
  public func budgetprövning(_ bokslut: Bokslutsresultat, före reserver: Reserver) -> Budgetprövning? {
    guard let år = år.budget, angivelse(år) == .räkenskaper, let regler = Räkenskapsregler.gällande(år: år) else {
      return nil
    }
    let utredning = bokslut.utredning
    let resultat = Int64(utredning.åretsResultat[0])
    let rur = resultatutjämningsreserv.använd.planerat(år, använt: utredning.användningRUR)
    return Budgetprövning(
      regler,
      intäkter: max(resultat, 0),
      kostnader: max(-resultat, 0),
      balanskravsjustering: Int64(utredning.resultatEfterBalanskravsjusteringar[0]) - resultat,
      planeradResultatreserv: resultatreserv.använd.planerat(år, använt: utredning.användningResultatreserv),
      resultatreserv: Int64(reserver.resultatreserv[0]),
      // The old reserve is only there to use when its local condition is met.
      planeradRUR: rurVillkorUppfyllt(år) ? rur : 0,
      rur: Int64(reserver.rur[0]),
      synnerligaSkäl: budgetSkäl.contains { $0.år == år },
      planeratBalanskravsresultat: Int64(bokslut.balanskravsresultat[0]),
      tolkning: inställningar
    )
  }
}

extension [Reservplan.Årsönskan] {
  /// What a year plans to use.
  fileprivate func planerat(_ år: Int, använt: Lanes) -> Int64 {
    switch first(where: { $0.år == år })?.önskan {
    case .max: Int64(använt[0])
    case .belopp(let kronor): kronor
    case nil: 0
    }
  }
}
