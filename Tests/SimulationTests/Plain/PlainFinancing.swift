import Numerics
import Scenarios

/// Debt, liquidity and the balance sheet of one path.
struct PlainFinancing {
  /// A year's interest, magnitudes.
  struct Interest {
    var cost: Int64 = 0
    var income: Int64 = 0
  }

  /// The balance sheet.
  struct Sheet {
    var fixedAssets: Int64 = 0
    var placements: Int64 = 0
    var cash: Int64 = 0
    var other: Int64 = 0
    var equity: Int64 = 0
    var provisions: Int64 = 0
    var debt: Int64 = 0
    var otherDebt: Int64 = 0

    var assets: Int64 { fixedAssets + placements + cash + other }
  }

  /// What a year brings.
  struct Flows {
    var result: Int64 = 0
    /// Costs that are no payments, positive.
    var depreciation: Int64 = 0
    var unpaidPensions: Int64 = 0
    var spending: Int64 = 0
    /// What the placements brought the result with, and how much of it came as money.
    var placements: Int64 = 0
    var placementsCash: Int64 = 0
  }

  private let plan: Finansieringsplan
  private let short: Double
  private let long: Double
  private(set) var sheet = Sheet()
  private var fixed: Int64
  private var rate: Double

  init?(_ scenario: Scenario) {
    guard let plan = scenario.finansiering, let opening = scenario.ingåendeBalans else { return nil }
    self.plan = plan
    func mean(_ key: String) -> Double { scenario.osäkerhet.faktorer.first { $0.nyckel == key }!.medel.procent }
    (short, long) = (mean("kort_ränta"), mean("lång_ränta"))
    sheet.fixedAssets = opening.anläggningstillgångar
    (sheet.placements, sheet.cash, sheet.other) = (opening.placeringar, plan.likvidaMedel, opening.övrigaTillgångar)
    (sheet.equity, sheet.provisions) = (opening.egetKapital, opening.avsättningar)
    (sheet.debt, sheet.otherDebt) = (plan.låneskuld, opening.övrigaSkulder)
    fixed = krona(Double(plan.låneskuld) * plan.bundenAndel.tal)
    rate = plan.bundenRänta.procent
  }

  /// On what was owed and held when the year opened.
  func interest(short deviation: Double) -> Interest {
    let market = deviation + short
    let floating = krona(Double(sheet.debt - fixed) * (market + plan.påslag.procent))
    return Interest(
      cost: floating + krona(Double(fixed) * rate),
      income: krona(Double(sheet.cash) * (market + plan.inlåningspåslag.procent)))
  }

  /// Borrows what is missing to the liquidity that is wanted, or repays what is over; then fixes loans anew.
  mutating func close(_ flows: Flows, long deviation: Double) {
    let earned = flows.result - flows.placements + flows.placementsCash
    let flow = earned + flows.depreciation + flows.unpaidPensions - flows.spending
    let debt = max(0, sheet.debt + plan.likviditetsmål - (sheet.cash + flow))
    sheet.cash += flow + debt - sheet.debt
    sheet.debt = debt
    sheet.fixedAssets += flows.spending - flows.depreciation
    sheet.placements += flows.placements - flows.placementsCash
    sheet.provisions += flows.unpaidPensions
    sheet.equity += flows.result

    let wanted = krona(Double(debt) * plan.bundenAndel.tal)
    let kept = min(fixed - krona(Double(fixed) / Double(plan.löptid)), wanted)
    let new = deviation + (long + plan.påslag.procent)
    rate = wanted > 0 ? (Double(kept) * rate + Double(wanted - kept) * new) / Double(wanted) : new
    fixed = wanted
  }
}
