import Numerics
import Simulation

extension Scenario {
  /// Adds the interest of the path without deviations to `räkenskaper` where the plan does not hold it; what interest there is hangs on the
  /// results of the years before, so it is worked out year by year.
  ///
  /// Where the plan holds it, nothing in years that it states; after them the row finansiella kostnader moves by the interest and keeps no share
  /// of S, and interest on liquidity comes on top.
  mutating func utvecklaRäntor() {
    guard finansiering != nil, let first = år.förstaOsäkra, let simulator = simulator() else { return }
    let years = Array(first...år.till)
    func added(_ post: Resultatpost, _ interest: [FinancingYear]) -> Int64 {
      let place = interest.count - 1
      func amount(_ place: Int) -> Int64 {
        Int64(post == .finansiellaKostnader ? interest[place].cost[0] : interest[place].income[0])
      }
      guard finansiering?.ingårIPlanen == true else { return amount(place) }
      guard förlängs(post, years[place]) else { return 0 }
      let change = amount(place) - amount(max(0, år.sistaAngivna - first))
      if post == .finansiellaIntäkter { return change }
      let (before, now) = (räkenskaper.summa(post, år.sistaAngivna), räkenskaper.summa(post, years[place]))
      return change + (before ?? 0) - (now ?? 0)
    }
    let rows = [Resultatpost.finansiellaIntäkter, .finansiellaKostnader]
    let interest = simulator.planInterest { known in
      Lanes(kronor: rows.reduce(0) { $0 + added($1, known) })
    }
    läggTill(
      rows.map { post in
        var series = Årsserie()
        for place in interest.indices {
          let amount = added(post, Array(interest[...place]))
          if amount != 0 { series[years[place]] = amount }
        }
        return Resultaträkning.Rad(post: post, namn: "räntor", belopp: series)
      })
  }
}
