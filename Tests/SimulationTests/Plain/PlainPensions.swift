import Scenarios

/// Pensions of one path, year by year in Int64, straight from the scenario's values.
struct PlainPensions {
  /// What a year costs with löneskatt, positive, and what of it a rule takes as synnerliga skäl.
  struct Year {
    var operating: Int64 = 0
    var financial: Int64 = 0
    var ground: Int64 = 0
    /// What the provision grew by, with löneskatt: cost that is not paid yet.
    var unpaid: Int64 = 0
    var cost: Int64 { operating + financial }
  }

  private let scenario: Scenario
  private let own: Pensionsantagande
  private let first: Int
  private let ratesChange: Bool
  private var provision: Int64
  private var liability: Int64
  /// Planned amounts of the year, carried on.
  private var planned: [String: Int64] = [:]
  private var realRate: Double
  private var level = 1.0
  private var costLevel = 1.0
  private var lastPrices = 0.0

  /// - Parameter ratesChange: whether the real rate changes in the years that say so.
  init?(_ scenario: Scenario, first: Int, ratesChange: Bool = true) {
    guard let own = scenario.pensioner else { return nil }
    self.scenario = scenario
    self.own = own
    self.first = first
    self.ratesChange = ratesChange
    provision = own.avsättning
    liability = own.ansvarsförbindelse
    realRate = own.realRänta.procent
  }

  private func mean(_ key: String) -> Double {
    scenario.osäkerhet.faktorer.first { $0.nyckel == key }!.medel.procent
  }

  private func plannedGrowth(_ year: Int) -> Double {
    own.prisbasbeloppTillväxt[year].map { Double($0) / 10_000 } ?? mean("konsumentpriser")
  }

  /// Growth of a year's prisbasbelopp after what consumer prices deviated with; known in the first simulated year, and in the next where that is
  /// a running one with a forecast after June.
  private func growth(_ year: Int, after prices: Double) -> Double {
    let isKnown =
      year == first || year == first + 1 && scenario.år.prognos == first && (scenario.år.prognosmånad ?? 8) > 5
    return plannedGrowth(year) + (isKnown ? 0 : prices)
  }

  mutating func run(_ year: Int, prices: Double, costs: Double) -> Year {
    carry(year)
    let rate = own.ändradRealRänta[year].map { ratesChange ? Double($0) / 10_000 : realRate } ?? realRate
    let revaluation = -(own.duration?.tal ?? 0) * (rate - realRate)
    realRate = rate
    let growth = growth(year, after: lastPrices)
    let booked = own.bokföring == .åretFöre ? self.growth(year + 1, after: prices) : growth
    lastPrices = prices
    costLevel *= max(0.01, 1 + mean("kostnadsindex") + costs) / (1 + mean("kostnadsindex"))
    var ground: Int64 = 0
    if let rule = scenario.pensionskostnadsregel, (rule.från ?? year) <= year, year <= rule.till ?? year {
      var usual = self
      let most = rule.inflationÖver.procent
      let without = usual.cost(year, min(growth, most), min(booked, most), revaluation).cost
      var actual = self
      let excess = max(0, actual.cost(year, growth, booked, revaluation).cost - without)
      ground = min(krona(Double(excess) * rule.andel.procent), rule.tak ?? .max)
    }
    var done = cost(year, growth, booked, revaluation)
    done.ground = ground
    return done
  }

  /// Brings the planned amounts to a year: as stated, else the year before's with what they follow.
  private mutating func carry(_ year: Int) {
    let (prices, wages) = (plannedGrowth(year), mean("kostnadsindex"))
    let series = [
      ("accrual", own.intjänande, prices), ("payments", own.utbetalningar, prices), ("premiums", own.premier, wages),
    ]
    for (key, stated, growth) in series {
      planned[key] = stated[year] ?? krona(Double(planned[key] ?? 0) * (1 + growth))
    }
    planned["liability"] =
      year == first
      ? own.utbetalningarAnsvarsförbindelse
      : krona(Double(planned["liability"]!) * ((1 + prices) * (1 - own.avrinning.procent)))
  }

  private mutating func cost(_ year: Int, _ growth: Double, _ booked: Double, _ revaluation: Double) -> Year {
    level *= max(0.01, 1 + growth) / (1 + plannedGrowth(year))
    func now(_ key: String) -> Int64 { krona(Double(planned[key]!) * level) }
    func grown(_ debt: Int64) -> Int64 {
      let revalued = max(0, debt + krona(Double(debt) * revaluation))
      return max(0, revalued + krona(Double(revalued) * (booked + realRate)))
    }
    let opening = provision
    let interest = grown(provision) - provision
    provision += interest + now("accrual")
    provision -= min(provision, now("payments"))
    liability = grown(liability)
    let paid = min(liability, now("liability"))
    liability -= paid
    let operating = now("accrual") + paid + krona(Double(planned["premiums"]!) * costLevel)
    let tax = own.löneskatt.procent
    func taxed(_ amount: Int64) -> Int64 { amount + krona(Double(amount) * tax) }
    return Year(
      operating: taxed(operating), financial: taxed(interest), unpaid: taxed(provision - opening))
  }
}
