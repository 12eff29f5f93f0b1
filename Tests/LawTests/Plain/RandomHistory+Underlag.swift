import Law
import Numerics
import TestSupport

extension RandomHistory {
  var bokslut: Bokslut { Bokslut(år: years, ingående: opening, beslut: decisions, tolkning: tolkning) }

  func läge(_ bokslut: Bokslut) -> Bokslutsläge {
    Bokslutsläge(bokslut.register, reserver: Reserver(rur: lanes(rur), resultatreserv: lanes(rr)))
  }

  func plain(_ lane: Int) -> PlainLedger {
    PlainLedger(tolkning, decisions, rur: rur[lane], rr: rr[lane], opening, first: years.lowerBound)
  }

  /// The eight accounts of a year as the closing takes them.
  func underlag(_ year: [PlainYear]) -> Bokslutsunderlag {
    var underlag = Bokslutsunderlag(
      Balanskravsutredning(
        åretsResultat: lanes(year.map(\.ar)),
        realisationsvinster: lanes(year.map(\.rvAll)),
        undantagnaRealisationsvinster: lanes(year.map(\.rvEx)),
        undantagnaRealisationsförluster: lanes(year.map(\.rfEx)),
        värdepapper: Värdepappersjustering(
          orealiseradeVinster: lanes(year.map(\.gains)),
          orealiseradeFörluster: lanes(year.map(\.losses)),
          återföringFörluster: lanes(year.map(\.reversedLosses)),
          återföringVinster: lanes(year.map(\.reversedGains))
        )
      )
    )
    underlag.skatterOchBidrag = lanes(year.map(\.s))
    underlag.önskadReservering = lanes(year.map(\.reserve))
    underlag.önskadAnvändningRUR = lanes(year.map(\.useRUR))
    underlag.önskadAnvändningResultatreserv = lanes(year.map(\.useRR))
    underlag.regelbeslut = lanes(year.map(\.ruleWaiver))
    for lane in 0..<8 {
      underlag.justeratEgetKapitalNegativt[lane] = year[lane].equityNegative
      underlag.rurVillkorUppfyllt[lane] = year[lane].rurConditionMet
    }
    return underlag
  }
}
