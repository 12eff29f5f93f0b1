import Numerics
import Simulation

extension Scenario {
  /// Pensions as plain numbers for the simulated years, nil where the scenario does not describe them.
  ///
  /// - Parameters:
  ///   - prices: where among the drivers consumer prices are.
  ///   - costs: where the cost index is; nil without premiums.
  ///   - changingRate: whether the real rate changes in the years that say so.
  func pensions(_ years: [Int], prices: Int, costs: Int?, changingRate: Bool = true) -> Pensions? {
    guard let own = pensioner, let first = years.first, let last = years.last else { return nil }
    let wages = medel(.kostnadsindex)
    var numbers: [Pensions.Year] = []
    var rate = own.realRänta
    // The year after the last one too, whose prisbasbelopp the last one may book.
    for year in first...(last + 1) {
      let growth = prisbasbeloppetsTillväxt(year)
      let changed = changingRate ? own.ändradRealRänta[year].map(Decimaltal.init(hundradelar:)) ?? rate : rate
      let before = numbers.last
      var next = Pensions.Year(
        growth: growth, isOpen: prisbasbeloppetÄrÖppet(year), costGrowth: wages, realRate: changed.procent)
      next.rateChange = Decimaltal(miljondelar: changed.miljondelar - rate.miljondelar).procent
      func carried(_ series: Årsserie, _ amount: Double?, _ growth: Double) -> Double {
        series[year].map { Double(kronor: $0) } ?? ((amount ?? 0) * (1 + growth)).roundedToKrona
      }
      next.accrual = carried(own.intjänande, before?.accrual, growth)
      next.payments = carried(own.utbetalningar, before?.payments, growth)
      next.premiums = carried(own.premier, before?.premiums, wages)
      let runoff = (1 + growth) * (1 - own.avrinning.procent)
      next.liabilityPayments =
        before.map { ($0.liabilityPayments * runoff).roundedToKrona } ?? Double(own.utbetalningarAnsvarsförbindelse)
      next.ground = pensionsgrund(year)
      numbers.append(next)
      rate = changed
    }
    return Pensions(
      provision: Double(own.avsättning), liability: Double(own.ansvarsförbindelse), tax: own.löneskatt.procent,
      duration: own.duration?.tal ?? 0, booksEarly: own.bokföring == .åretFöre, years: numbers, prices: prices,
      costs: own.premier.isEmpty ? nil : costs)
  }

  /// Planned growth of the prisbasbelopp in a year as a share: as stated, else consumer prices' a year earlier.
  private func prisbasbeloppetsTillväxt(_ år: Int) -> Double {
    pensioner?.prisbasbeloppTillväxt[år].map { Decimaltal(hundradelar: $0).procent } ?? medel(.konsumentpriser)
  }

  /// Whether a year's prisbasbelopp can deviate: not in the first simulated year, nor in the one after a running year whose forecast is
  /// made when June's prices are known.
  private func prisbasbeloppetÄrÖppet(_ år: Int) -> Bool {
    guard let first = self.år.förstaOsäkra, år > first else { return false }
    let knowsJune = (self.år.prognosmånad ?? Kalibrering.prognosmånad) >= 6
    return !(år == first + 1 && first == self.år.prognos && knowsJune)
  }

  private func pensionsgrund(_ år: Int) -> PensionGround? {
    guard let rule = pensionskostnadsregel, år >= rule.från ?? .min, år <= rule.till ?? .max else { return nil }
    return PensionGround(
      growth: rule.inflationÖver.procent, part: rule.andel.procent, cap: rule.tak.map { Double($0) } ?? .infinity)
  }

  /// What pensions add to a year whose result is stated as a whole; 0 where they stand among its rows, or those of the year that it repeats.
  func pensionstillägg(_ år: Int, som förebild: Int? = nil) -> Int64 {
    drivsAvRader(förebild ?? år) ? 0 : pensionsrader.reduce(0) { $0 + ($1.belopp[år] ?? 0) }
  }

  /// What one percentage point above the central path of a factor does to a year's pension cost, roughly; nil where it does nothing.
  func pensionernasVerkan(av faktor: Faktorantagande) -> Double? {
    guard let own = pensioner else { return nil }
    switch faktor.faktor {
    case .konsumentpriser: return -Double(own.avsättning + own.utbetalningarAnsvarsförbindelse) / 100
    case .kostnadsindex where !own.premier.isEmpty: return -Double(own.premier.poster[0].belopp) / 100
    default: return nil
    }
  }

  /// What pensions add to the plan's rows: all that is planned where the figures do not hold it, else what another real rate adds.
  var pensionsrader: [Resultaträkning.Rad] {
    guard let own = pensioner, let first = år.förstaOsäkra, !own.ingårIPlanen || !own.ändradRealRänta.isEmpty
    else { return [] }
    let years = Array(first...år.till)
    guard let all = pensions(years, prices: 0, costs: nil)?.planned(years.count),
      let usual = pensions(years, prices: 0, costs: nil, changingRate: false)?.planned(years.count)
    else { return [] }
    func row(_ post: Resultatpost, _ part: (PlannedPensions) -> Double) -> Resultaträkning.Rad {
      var amounts = Årsserie()
      for (index, year) in years.enumerated() {
        let added = part(all[index]) - (own.ingårIPlanen ? part(usual[index]) : 0)
        // What is too large to count is refused when the plan is checked.
        if added != 0 { amounts[year] = Int64(max(-1e16, min(1e16, added))) }
      }
      return Resultaträkning.Rad(post: post, namn: "pensioner", belopp: amounts)
    }
    let rows = [row(.verksamhetensKostnader, \.operating), row(.finansiellaKostnader, \.financial)]
    return rows.filter { !$0.belopp.isEmpty }
  }
}
