import Law
import Scenarios
import Simulation

extension Förklarare {
  /// A key figure as the two sums it divides, each down to where the scenario states it.
  func nyckeltal(_ storhet: Storhet, _ ratio: Nyckeltalsvärde, _ year: Årssammandrag) -> Förklaring {
    Förklaring(
      .storhet(storhet, år: year.år), belopp: nil, procent: ratio.procent, räknesätt: .kvot,
      lagrum: Nyckeltalsvärde.lagrum(år: year.år), delar: [täljare(ratio, year), nämnare(ratio, year)])
  }

  private func täljare(_ ratio: Nyckeltalsvärde, _ year: Årssammandrag) -> Förklaring {
    var parts: [Förklaring] = []
    switch ratio.slag {
    case .resultatandel: return åretsResultat(year)
    case .soliditet: return balans(.egetKapital, ratio.täljare, .täljare(ratio.slag), year)
    case .självfinansieringsgrad:
      // Depreciation stands as a cost in the accounts.
      parts = [åretsResultat(year)] + delar([.avskrivningar], .minus, year)
    case .soliditetInklusiveAnsvarsförbindelse:
      parts = [Balanspost.egetKapital, .ansvarsförbindelse, .ansvarsförbindelseLöneskatt].compactMap { post in
        let isLeftOut =
          post == .ansvarsförbindelseLöneskatt && !summary.scenario.inställningar.ansvarsförbindelseMedLöneskatt
        guard !isLeftOut, let amount = summary.scenario.balansräkning[post]?[year.år], amount != 0 else { return nil }
        return balans(post, amount, .balanspost(post), year).med(post == .egetKapital ? .plus : .minus)
      }
    case .nettokostnadsandel: parts = delar([.verksamhetensNettokostnader], .minus, year)
    case .nettokostnadsandelInklusiveFinansnetto:
      parts = delar([.verksamhetensNettokostnader, .finansiellaIntäkter, .finansiellaKostnader], .minus, year)
    }
    return Förklaring(.täljare(ratio.slag), belopp: ratio.täljare, delar: parts)
  }

  private func nämnare(_ ratio: Nyckeltalsvärde, _ year: Årssammandrag) -> Förklaring {
    switch ratio.slag {
    case .resultatandel, .nettokostnadsandel, .nettokostnadsandelInklusiveFinansnetto:
      return skatterOchBidrag(year, ratio.nämnare)
    case .soliditet, .soliditetInklusiveAnsvarsförbindelse:
      return balans(.tillgångar, ratio.nämnare, .nämnare(ratio.slag), year)
    case .självfinansieringsgrad:
      return Förklaring(
        .nämnare(ratio.slag), belopp: ratio.nämnare, plats: places["nettoinvesteringar.\(year.år)"])
    }
  }

  /// Figures that enter with a sign; those that are zero are left out.
  private func delar(_ figures: [Storhet], _ tecken: Förklaring.Tecken, _ year: Årssammandrag) -> [Förklaring] {
    figures.filter { year.belopp($0) != 0 }.compactMap { förklara($0, year.år)?.med(tecken) }
  }

  private func balans(
    _ post: Balanspost, _ amount: Int64, _ led: Förklaring.Led, _ year: Årssammandrag
  ) -> Förklaring {
    Förklaring(led, belopp: amount, plats: places["balansräkning.\(post.rawValue).\(year.år)"])
  }
}
