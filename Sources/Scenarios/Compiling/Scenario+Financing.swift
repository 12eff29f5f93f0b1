import Numerics
import Simulation

extension Scenario {
  /// Ingående balansräkning: the balance sheet when the first year that is not settled opens, whole kronor; nil where financing, eget kapital
  /// or tillgångar of the year before are not stated.
  ///
  /// What is not stated of the parts follows from the sum: without anläggningstillgångar all other assets are taken to be that, and what is
  /// neither eget kapital, avsättningar nor låneskuld is other liabilities.
  public var ingåendeBalans: IngåendeBalans? {
    guard let finansiering, let first = år.förstaOsäkra, let equity = balansräkning[.egetKapital]?[first - 1],
      let assets = balansräkning[.tillgångar]?[first - 1]
    else { return nil }
    let placements = portföljår == nil ? 0 : placeringar.portfölj?.marknadsvärde ?? 0
    let rest = assets - placements - finansiering.likvidaMedel
    let fixed = balansräkning[.anläggningstillgångar]?[first - 1] ?? rest
    let provisions = balansräkning[.avsättningar]?[first - 1] ?? pensionsavsättning
    return IngåendeBalans(
      år: first - 1, anläggningstillgångar: fixed, placeringar: placements, likvidaMedel: finansiering.likvidaMedel,
      övrigaTillgångar: rest - fixed, egetKapital: equity, avsättningar: provisions, låneskuld: finansiering.låneskuld,
      övrigaSkulder: assets - equity - provisions - finansiering.låneskuld)
  }

  /// The provision for pensions with its löneskatt, where no other figure tells what avsättningar hold.
  private var pensionsavsättning: Int64 {
    pensioner.map { Int64((Double($0.avsättning) * (1 + $0.löneskatt.procent)).roundedToKrona) } ?? 0
  }

  /// Debt and liquidity as plain numbers.
  ///
  /// - Parameters:
  ///   - years: the simulated years.
  ///   - short: the driver of kort ränta.
  ///   - long: the driver of lång ränta.
  func financing(_ years: [Int], short: Int, long: Int) -> Financing? {
    guard let plan = finansiering, let opening = ingåendeBalans else { return nil }
    return Financing(
      opening: opening.sheet, liquidityTarget: Double(plan.likviditetsmål), fixedShare: plan.bundenAndel.tal,
      term: plan.löptid, fixedRate: plan.bundenRänta.procent, margin: plan.påslag.procent,
      depositMargin: plan.inlåningspåslag.procent, short: short, long: long, shortMean: medel(.kortRänta),
      longMean: medel(.långRänta), liability: years.map { Double(senasteAnsvarsförbindelse($0)) })
  }

  /// What one percentage point more of a factor does to the result of a year through investments and financing, roughly; nil for nothing.
  func finansieringsverkan(av faktor: Faktorantagande) -> Double? {
    switch faktor.faktor {
    case .kostnadsindex:
      guard let plan = investeringar, plan.följerKostnadsindex else { return nil }
      return -plan.kostnadsindex.procent * plan.projekt.reduce(0) { $0 + Double($1.driftkostnad) }
    case .kortRänta:
      return finansiering.map { plan in
        (Double(plan.likvidaMedel) - Double(plan.låneskuld) * (1 - plan.bundenAndel.tal)) / 100
      }
    case .långRänta:
      return finansiering.map { -Double($0.låneskuld) * $0.bundenAndel.tal / Double($0.löptid) / 100 }
    default: return nil
    }
  }

  /// The central path of a built-in factor, a share.
  func medel(_ faktor: Faktor) -> Double {
    osäkerhet.faktorer.first { $0.faktor == faktor }?.medel.procent ?? 0
  }
}

extension IngåendeBalans {
  /// The same as plain numbers.
  fileprivate var sheet: BalanceSheet {
    func lanes(_ kronor: Int64) -> Lanes { Lanes(kronor: kronor) }
    var sheet = BalanceSheet()
    sheet.fixedAssets = lanes(anläggningstillgångar)
    sheet.placements = lanes(placeringar)
    sheet.cash = lanes(likvidaMedel)
    sheet.otherAssets = lanes(övrigaTillgångar)
    sheet.equity = lanes(egetKapital)
    sheet.provisions = lanes(avsättningar)
    sheet.debt = lanes(låneskuld)
    sheet.otherLiabilities = lanes(övrigaSkulder)
    return sheet
  }
}
