import Scenarios
import Simulation

/// What a closed year brings the balance sheet, and the ratios of it.
extension PlainFuture {
  /// - Parameter closed: a year with its rows.
  func flows(_ year: Int, _ closed: Year, isPlan: Bool) -> PlainFinancing.Flows {
    let plan = model.år[year - scenario.år.första]
    // Changes in value that the plan's result holds by its own lines.
    let lines =
      plan.orealiseradeVinster - plan.orealiseradeFörluster + plan.återföringFörluster - plan.återföringVinster
    var flows = PlainFinancing.Flows()
    flows.result = closed.result
    flows.depreciation = -closed.posts[.avskrivningar]!
    flows.unpaidPensions = closed.pensions.unpaid
    flows.spending = closed.investments.spending
    let realised = isPlan && year >= firstPortfolioYear ? plannedGain(year, closed) : closed.placed.realised
    flows.placements =
      realised + closed.placed.directYield - closed.placed.fee + closed.unrealised + Int64(lines)
    flows.placementsCash = closed.placed.cash
    return flows
  }

  /// What a percentage point more of a factor does through debt, cash and running cost, roughly; nil for nothing.
  func effectOnDebt(_ key: String) -> Double? {
    let plan = scenario.finansiering
    switch key {
    case "kostnadsindex":
      guard let own = scenario.investeringar, own.kostnadsindex.tal != 0, !own.projekt.isEmpty else { return nil }
      return -own.kostnadsindex.procent * own.projekt.reduce(0) { $0 + Double($1.driftkostnad) }
    case "kort_ränta":
      return plan.map { (Double($0.likvidaMedel) - Double($0.låneskuld) * (1 - $0.bundenAndel.tal)) / 100 }
    case "lång_ränta": return plan.map { -Double($0.låneskuld) * $0.bundenAndel.tal / Double($0.löptid) / 100 }
    default: return nil
    }
  }

  /// A ratio in thousandths of a percent; 0 where there is nothing to divide by.
  private static func ratio(_ part: Int64, _ whole: Int64) -> Int64 {
    whole > 0 ? krona(Double(part) * 100_000 / Double(whole)) : 0
  }

  /// A figure of the accounts and the balance sheet.
  func value(_ figure: Figure, _ year: Int, _ closed: Year) -> Int64 {
    func row(_ post: Resultatpost) -> Int64 { closed.posts[post]! }
    let taxes = row(.skatteintäkter) + row(.statsbidragOchUtjämning)
    let net = -row(.verksamhetensIntäkter) - row(.verksamhetensKostnader) - row(.avskrivningar)
    let liability = scenario.balansräkning[.ansvarsförbindelse]?.poster.last { $0.år <= year }?.år
    switch figure {
    case .nettoinvesteringar: return closed.investments.spending
    case .låneskuld: return closed.sheet.debt
    case .likvidaMedel: return closed.sheet.cash
    case .egetKapital: return closed.sheet.equity
    case .resultatandel: return Self.ratio(closed.result, taxes)
    case .självfinansieringsgrad:
      return Self.ratio(closed.result - row(.avskrivningar), closed.investments.spending)
    case .soliditet: return Self.ratio(closed.sheet.equity, closed.sheet.assets)
    case .soliditetInklusiveAnsvarsförbindelse:
      return Self.ratio(
        closed.sheet.equity - (liability.map(scenario.ansvarsförbindelse) ?? 0), closed.sheet.assets)
    case .nettokostnadsandel: return Self.ratio(net, taxes)
    case .nettokostnadsandelInklusiveFinansnetto:
      return Self.ratio(net - row(.finansiellaIntäkter) - row(.finansiellaKostnader), taxes)
    default: return row(figure.post!)
    }
  }
}
