import Law
import Numerics
import Simulation

extension Scenario {
  /// The plan as plain numbers for the engine.
  public func model() -> Model {
    let bokslut = Bokslut(
      år: år.alla,
      ingående: ingåendeUnderskott,
      beslut: synnerligaSkäl.map(\.enligtLag),
      tolkning: inställningar
    )
    let reserver = Reserver(
      rur: Lanes(repeating: Double(resultatutjämningsreserv.ingående)),
      resultatreserv: Lanes(repeating: Double(resultatreserv.ingående))
    )
    return Model(bokslut: bokslut, år: år.alla.map { modellår($0, bokslut.regler($0)) }, reserver: reserver)
  }

  private func modellår(_ år: Int, _ regler: Räkenskapsregler) -> Modellår {
    let plan = planeratResultat(år)
    var modell = Modellår(år: år, angivelse: plan.angivelse, resultat: Double(plan.belopp))
    modell.realisationsvinster = justering(.realisationsvinster, år)
    modell.undantagnaRealisationsvinster = justering(.realisationsvinsterEnligtUndantag, år)
    modell.undantagnaRealisationsförluster = justering(.realisationsförlusterEnligtUndantag, år)
    let värdepapper = värdepappersjustering(år, regler)
    modell.orealiseradeVinster = värdepapper.orealiseradeVinster[0]
    modell.orealiseradeFörluster = värdepapper.orealiseradeFörluster[0]
    modell.återföringFörluster = värdepapper.återföringFörluster[0]
    modell.återföringVinster = värdepapper.återföringVinster[0]
    if placeringar.portfölj != nil {
      modell.övervärdeFöre = Double(planeratÖvervärde(år - 1))
      modell.övervärdeEfter = Double(planeratÖvervärde(år))
    }
    modell.placeringsvinst = Double(placeringar.iPlanen[år] ?? 0)
    modell.skatterOchBidrag = Double(skatterOchBidrag(år) ?? 0)
    modell.justeratEgetKapital = justeratEgetKapital(år).map { Double($0) } ?? .infinity
    let reserv = regler.reserveringTill == .resultatreserv ? resultatreserv : resultatutjämningsreserv
    modell.reservera = reserv.reservera.önskat(år)
    modell.användRUR = resultatutjämningsreserv.använd.önskat(år)
    modell.användResultatreserv = resultatreserv.använd.önskat(år)
    modell.rurVillkorUppfyllt = rurVillkorUppfyllt(år)
    return modell
  }

  func justering(_ post: Balanskravsjustering, _ år: Int) -> Double {
    Double(justeringar[post]?[år] ?? 0)
  }

  /// The lines of securities: as stated, or from övervärdet at two year-ends.
  func värdepappersjustering(_ år: Int, _ regler: Räkenskapsregler) -> Värdepappersjustering {
    guard let before = räknatÖvervärde(år - 1), let after = räknatÖvervärde(år) else {
      return Värdepappersjustering(
        orealiseradeVinster: Lanes(repeating: justering(.orealiseradeVinster, år)),
        orealiseradeFörluster: Lanes(repeating: justering(.orealiseradeFörluster, år)),
        återföringFörluster: Lanes(repeating: justering(.återföringOrealiseradeFörluster, år)),
        återföringVinster: Lanes(repeating: justering(.återföringOrealiseradeVinster, år))
      )
    }
    return Värdepappersjustering(
      övervärdeFöre: Värdepappersjustering.bokfört(övervärde: Lanes(repeating: Double(before)), regler),
      efter: Värdepappersjustering.bokfört(övervärde: Lanes(repeating: Double(after)), regler)
    )
  }

  /// Övervärdet whose change is taken out of the result: less the gain from before 2019 where that is not to
  /// count; a loss from then was put back by KRL 4 kap. 3 a § and counts when it is realised.
  private func räknatÖvervärde(_ år: Int) -> Int64? {
    guard let all = placeringar.övervärde[år] else { return nil }
    let old = Lanes(repeating: Double(placeringar.övervärdeFöre2019[år] ?? 0))
    let counted = Värdepappersjustering.ingående2019(övervärde: old, inställningar)
    return all - Int64((old - counted)[0])
  }

  /// Övervärdet that the plan's lines go by: as stated; else what the lines make of the valuation's.
  private func planeratÖvervärde(_ år: Int) -> Int64 {
    if let stated = räknatÖvervärde(år) { return stated }
    let opening = placeringar.portfölj.map { $0.marknadsvärde - $0.anskaffningsvärde } ?? 0
    guard let first = self.år.förstaOsäkra, år >= first, let regler = Räkenskapsregler.gällande(år: år) else {
      return opening
    }
    return planeratÖvervärde(år - 1) - Int64(värdepappersjustering(år, regler).summa[0])
  }

  /// Whether the local condition for using a resultatutjämningsreserv is met, by the setting `rur_villkor`.
  func rurVillkorUppfyllt(_ år: Int) -> Bool {
    switch inställningar.rurVillkor {
    case .alltid: return true
    case .angivet: return rurVillkor.first { $0.år == år }?.uppfyllt ?? true
    case .tioårsmedel:
      let growth = ((år - 9)...år).compactMap { skatteunderlagTillväxt[$0] }
      guard growth.count == 10 else { return false }
      let sum = Lanes(repeating: Double(growth.reduce(0, +)))
      return RURVillkor.underTioårsmedel(tillväxt: Lanes(repeating: Double(growth[9])), summa: sum)[0]
    }
  }
}

extension [Reservplan.Årsönskan] {
  /// What is wanted in a year: infinite for as much as allowed.
  fileprivate func önskat(_ år: Int) -> Double {
    switch first(where: { $0.år == år })?.önskan {
    case .max: .infinity
    case .belopp(let kronor): Double(kronor)
    case nil: 0
    }
  }
}
