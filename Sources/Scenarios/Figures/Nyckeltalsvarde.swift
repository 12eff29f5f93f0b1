import Law
import Numerics
import Simulation

/// Nyckeltalsvärde: a key figure for god ekonomisk hushållning (KL 11 kap. 1 §) with the two sums it is made of.
public struct Nyckeltalsvärde: Sendable, Equatable {
  /// Which key figure.
  public enum Slag: String, Sendable, CaseIterable {
    /// Årets resultat / skatter och bidrag.
    case resultatandel
    /// (Årets resultat + avskrivningar) / nettoinvesteringar.
    case självfinansieringsgrad
    /// Eget kapital / tillgångar.
    case soliditet
    /// (Eget kapital − ansvarsförbindelse) / tillgångar.
    case soliditetInklusiveAnsvarsförbindelse = "soliditet_inklusive_ansvarsförbindelse"
    /// Verksamhetens nettokostnader / skatter och bidrag.
    case nettokostnadsandel
    /// (Nettokostnader − finansnetto) / skatter och bidrag.
    case nettokostnadsandelInklusiveFinansnetto = "nettokostnadsandel_inklusive_finansnetto"
  }

  /// Which.
  public let slag: Slag
  /// Whole kronor.
  public let täljare: Int64
  /// Whole kronor.
  public let nämnare: Int64

  /// The ratio in percent, nil when the denominator is zero.
  public var procent: Double? {
    Kvot(Lanes(repeating: Double(täljare)), Lanes(repeating: Double(nämnare))).procent(0)
  }

  /// The key figures that some years' figures allow, over all those years together (Σ / Σ; balances at the last year-end).
  ///
  /// - Parameter år: each year with its årets resultat, nil where that is not stated.
  public static func alla(_ scenario: Scenario, år: [(år: Int, resultat: Int64?)]) -> [Nyckeltalsvärde] {
    func summa(_ value: (Int) -> Int64?) -> Lanes? {
      var sum: Int64 = 0
      for (year, _) in år {
        guard let amount = value(year) else { return nil }
        sum += amount
      }
      return Lanes(repeating: Double(sum))
    }
    func rad(_ post: Resultatpost) -> Lanes? {
      summa { year in
        scenario.räkenskaper.åretsResultat(year).map { _ in scenario.räkenskaper.summa(post, year) ?? 0 }
      }
    }
    let results = Dictionary(uniqueKeysWithValues: år.map { ($0.år, $0.resultat) })
    let result = summa { results[$0] ?? nil }
    let taxes = summa(scenario.skatterOchBidrag)
    var found: [Nyckeltalsvärde] = []
    func add(_ slag: Slag, _ kvot: Kvot) {
      found.append(Nyckeltalsvärde(slag: slag, täljare: Int64(kvot.täljare[0]), nämnare: Int64(kvot.nämnare[0])))
    }
    if let result, let taxes { add(.resultatandel, Nyckeltal.resultatandel(resultat: result, skatterOchBidrag: taxes)) }
    if let result, let depreciation = rad(.avskrivningar), let investments = summa(scenario.nettoinvestering) {
      // Depreciation stands as a cost in the accounts.
      add(
        .självfinansieringsgrad,
        Nyckeltal.självfinansiering(
          resultat: result,
          avskrivningar: Lanes.zero - depreciation,
          nettoinvesteringar: investments
        )
      )
    }
    if let year = år.last?.år, let equity = scenario.balansräkning[.egetKapital]?[year],
      let assets = scenario.balansräkning[.tillgångar]?[year]
    {
      let equity = Lanes(repeating: Double(equity))
      let assets = Lanes(repeating: Double(assets))
      add(.soliditet, Nyckeltal.soliditet(egetKapital: equity, tillgångar: assets))
      if scenario.balansräkning[.ansvarsförbindelse]?[year] != nil {
        let liability = Lanes(repeating: Double(scenario.ansvarsförbindelse(year)))
        add(
          .soliditetInklusiveAnsvarsförbindelse,
          Nyckeltal.soliditetInklusiveAnsvarsförbindelse(
            egetKapital: equity,
            ansvarsförbindelse: liability,
            tillgångar: assets
          )
        )
      }
    }
    if let taxes, let revenue = rad(.verksamhetensIntäkter), let cost = rad(.verksamhetensKostnader),
      let depreciation = rad(.avskrivningar), let income = rad(.finansiellaIntäkter),
      let interest = rad(.finansiellaKostnader)
    {
      let net = Lanes.zero - (revenue + cost + depreciation)
      add(.nettokostnadsandel, Nyckeltal.nettokostnadsandel(nettokostnader: net, skatterOchBidrag: taxes))
      add(
        .nettokostnadsandelInklusiveFinansnetto,
        Nyckeltal.nettokostnadsandelInklusiveFinansnetto(
          nettokostnader: net,
          finansnetto: income + interest,
          skatterOchBidrag: taxes
        )
      )
    }
    return found
  }
}
