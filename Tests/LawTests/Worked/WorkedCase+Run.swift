import Law
import Numerics

extension WorkedCase {
  var tolkning: Lagtolkning {
    var tolkning = Lagtolkning()
    switch config?.allocation {
    case "LIFO": tolkning.avräkningsordning = .nyastFörst
    case "originFIFO": tolkning.avräkningsordning = .äldstFörst
    default: break
    }
    switch config?.reservationRule {
    case "restorationFirst": tolkning.reserveringsregel = .återställningFörst
    case "statutoryOnly": tolkning.reserveringsregel = .endastLagtext
    default: break
    }
    tolkning.reservÖverNoll = config?.reserveUseBeyondZero ?? false
    return tolkning
  }

  var beslut: [SynnerligaSkälBeslut] {
    (decisions ?? []).map { decision in
      let omfattning: SynnerligaSkälBeslut.Omfattning =
        switch decision.amount {
        case .everything: .allt
        case .kronor(let kronor): .belopp(kronor)
        }
      return SynnerligaSkälBeslut(
        redovisatÅr: decision.recorded,
        underskottsår: Int(decision.cohort) ?? 0,
        omfattning: omfattning,
        verkan: decision.to.map { .längreTid(till: $0) } ?? .återställsInte
      )
    }
  }

  var bokslut: Bokslut {
    Bokslut(
      år: years[0].year...years[years.count - 1].year,
      ingående: (opening?.cohorts ?? []).map {
        IngåendeUnderskott(från: $0.origin, senast: $0.deadline, belopp: $0.remaining)
      },
      beslut: beslut,
      tolkning: tolkning
    )
  }

  func ingåendeLäge(_ bokslut: Bokslut) -> Bokslutsläge {
    Bokslutsläge(
      bokslut.register,
      reserver: Reserver(
        rur: Lanes(kronor: opening?.RUR ?? 0),
        resultatreserv: Lanes(kronor: opening?.RR ?? 0)
      )
    )
  }
}

extension WorkedCase.Year {
  var underlag: Bokslutsunderlag {
    var underlag = Bokslutsunderlag(
      Balanskravsutredning(
        åretsResultat: Lanes(kronor: AR),
        realisationsvinster: Lanes(kronor: RVall ?? 0),
        undantagnaRealisationsvinster: Lanes(kronor: RVex ?? 0),
        undantagnaRealisationsförluster: Lanes(kronor: RFex ?? 0),
        värdepapper: Värdepappersjustering(
          orealiseradeVinster: Lanes(kronor: UV ?? 0),
          orealiseradeFörluster: Lanes(kronor: UF ?? 0),
          återföringFörluster: Lanes(kronor: aterF ?? 0),
          återföringVinster: Lanes(kronor: aterV ?? 0)
        )
      )
    )
    underlag.skatterOchBidrag = Lanes(kronor: S ?? 0)
    underlag.justeratEgetKapitalNegativt = .all((EKadj ?? 1) < 0)
    underlag.önskadReservering = lanes(reserve)
    underlag.önskadAnvändningRUR = lanes(useRUR)
    underlag.önskadAnvändningResultatreserv = lanes(useRR)
    underlag.rurVillkorUppfyllt = .all(rurConditionMet ?? true)
    return underlag
  }

  private func lanes(_ amount: WorkedCase.Amount?) -> Lanes {
    switch amount {
    case nil: .zero
    case .everything: Lanes(repeating: .infinity)
    case .kronor(let kronor): Lanes(kronor: kronor)
    }
  }
}
