import Law
import Numerics

// The key figures of god ekonomisk hushållning (KL 11 kap. 1 §) on each path, and the balance sheet that some of them need.
extension Simulator {
  func keepBalance(_ year: Int, _ sheet: BalanceSheet, _ rows: borrowing PathRows, _ group: Int) {
    store(.låneskuld, year, sheet.debt, rows, group)
    store(.likvidaMedel, year, sheet.cash, rows, group)
    store(.egetKapital, year, sheet.equity, rows, group)
    let assets = sheet.assets
    store(.soliditet, year, Nyckeltal.soliditet(egetKapital: sheet.equity, tillgångar: assets).tusendelar, rows, group)
    let including = Nyckeltal.soliditetInklusiveAnsvarsförbindelse(
      egetKapital: sheet.equity, ansvarsförbindelse: Lanes(repeating: economy?.financing?.liability[year] ?? 0),
      tillgångar: assets)
    store(.soliditetInklusiveAnsvarsförbindelse, year, including.tusendelar, rows, group)
  }

  /// - Parameter posts: what the rows of the income statement deviate from the plan with.
  func keepRatios(
    _ year: Int, _ result: Lanes, _ posts: PostLanes, _ investments: InvestmentsYear, _ rows: borrowing PathRows,
    _ group: Int
  ) {
    func row(_ post: Resultatpost) -> Lanes { planned(post, year) + posts[post] }
    let taxes = row(.skatteintäkter) + row(.statsbidragOchUtjämning)
    let depreciation = row(.avskrivningar)
    let net = Lanes.zero - (row(.verksamhetensIntäkter) + row(.verksamhetensKostnader) + depreciation)
    store(
      .resultatandel, year, Nyckeltal.resultatandel(resultat: result, skatterOchBidrag: taxes).tusendelar, rows, group)
    let costs = Nyckeltal.nettokostnadsandel(nettokostnader: net, skatterOchBidrag: taxes)
    store(.nettokostnadsandel, year, costs.tusendelar, rows, group)
    let including = Nyckeltal.nettokostnadsandelInklusiveFinansnetto(
      nettokostnader: net, finansnetto: row(.finansiellaIntäkter) + row(.finansiellaKostnader), skatterOchBidrag: taxes)
    store(.nettokostnadsandelInklusiveFinansnetto, year, including.tusendelar, rows, group)
    store(.nettoinvesteringar, year, investments.spending, rows, group)
    let financed = Nyckeltal.självfinansiering(
      resultat: result, avskrivningar: Lanes.zero - depreciation, nettoinvesteringar: investments.spending)
    store(.självfinansieringsgrad, year, financed.tusendelar, rows, group)
  }
}
