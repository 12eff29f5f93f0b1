import Simulation

extension Scenario {
  /// What the lines of the simulated years lack of the investments: depreciation and running cost, all of it where the plan does not hold them.
  ///
  /// Where it does, nothing in years that it states; after them the row avskrivningar moves by what projects do and keeps no share of S, and
  /// running cost comes on top as projects are taken into use.
  var investeringsrader: [Resultaträkning.Rad] {
    guard let plan = investeringar, let first = år.förstaOsäkra, osäkerhet.metod == .rader else { return [] }
    let years = Array(first...år.till)
    guard let own = investments(years)?.planned().years else { return [] }
    let last = max(0, år.sistaAngivna - first)
    func line(_ post: Resultatpost, _ amounts: [Int64], replacesRow: Bool) -> Resultaträkning.Rad {
      var series = Årsserie()
      for (place, year) in years.enumerated() where räkenskaper.åretsResultat(year) != nil {
        var amount = amounts[place]
        if plan.ingårIPlanen {
          guard förlängs(post, year) else { continue }
          amount -= amounts[last]
          if replacesRow {
            let (before, now) = (räkenskaper.summa(post, år.sistaAngivna), räkenskaper.summa(post, year))
            amount += (before ?? 0) - (now ?? 0)
          }
        }
        if amount != 0 { series[year] = amount }
      }
      return Resultaträkning.Rad(post: post, namn: "investeringar", belopp: series)
    }
    return [
      line(.verksamhetensKostnader, own.map { Int64($0.runningCost[0]) }, replacesRow: false),
      line(.avskrivningar, own.map { Int64($0.depreciation[0]) }, replacesRow: true),
    ]
  }
}
