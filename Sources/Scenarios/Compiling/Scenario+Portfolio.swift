import Numerics
import Simulation

extension Scenario {
  /// The keys of the scenario's own asset classes, then of its own factors and of lines with a precision, in the order of the file.
  var egnaFaktornycklar: [String] {
    let assets = (placeringar.portfölj?.tillgångsslag ?? []).filter { $0.faktor == nil && $0.avkastning != .kortRänta }
    return assets.map(\.nyckel) + osäkerhet.faktorer.filter { $0.faktor == nil }.map(\.nyckel)
      + precisionsrader.map(\.nyckel)
  }

  /// What part of a year's return the portfolio still has before it, counted from its valuation; 0 for years before.
  func portföljensDel(av år: Int) -> Double {
    guard let valued = placeringar.portfölj?.värderad, år >= valued.år else { return 0 }
    return år == valued.år ? Double(12 - valued.månad) / 12 : 1
  }

  /// The first of some years in which the portfolio moves, nil when it never does.
  private func förstaPortföljår(_ years: [Int]) -> Int? { years.firstIndex { portföljensDel(av: $0) > 0 } }

  /// The portfolio as plain numbers for the simulated years.
  func portfolio(_ years: [Int], _ use: SimulatorUse) -> Portfolio? {
    guard let own = placeringar.portfölj, let firstYear = förstaPortföljår(years) else { return nil }
    let fee = own.avgift.procent
    return Portfolio(
      classes: assetClasses(own, years, use),
      firstYear: firstYear,
      fee: years.map { fee * portföljensDel(av: $0) },
      contributions: years.map { Double(own.insättningar[$0] ?? 0) },
      withdrawals: years.map { Double(own.uttag[$0] ?? 0) },
      reinvests: own.återinvesteraDirektavkastning,
      rebalances: own.balanseraOm,
      rule: own.realisering.regel.rule,
      isActive: years.map { realiseringsår?.contains($0) == true }
    )
  }

  private func assetClasses(_ own: Portfölj, _ years: [Int], _ use: SimulatorUse) -> [AssetClass] {
    let shares = own.tillgångsslag.map(\.vikt.tal)
    var classes: [AssetClass] = []
    var value = Double(own.marknadsvärde)
    var cost = Double(own.anskaffningsvärde)
    for (place, asset) in own.tillgångsslag.enumerated() {
      let rest = shares[place...].reduce(0, +)
      let isLast = place == shares.count - 1
      let share = isLast ? 1 : rest > 0 ? shares[place] / rest : 0
      // Where only the whole is stated, the classes share it by weight and the last one gets the rest.
      let ownValue = asset.marknadsvärde.map { Double(kronor: $0) } ?? (value * share).roundedToKrona
      let ownCost = asset.anskaffningsvärde.map { Double(kronor: $0) } ?? (cost * share).roundedToKrona
      value -= ownValue
      cost -= ownCost
      let isRate = asset.avkastning == .kortRänta
      classes.append(
        AssetClass(
          value: ownValue, cost: ownCost, shareOfRest: share,
          driver: use.driver(isRate ? Faktor.kortRänta.nyckel : asset.nyckel), isRate: isRate,
          yield: years.map { yield(asset) * portföljensDel(av: $0) }, meanGrowth: years.map { meanGrowth(asset, $0) }))
    }
    return classes
  }

  private func yield(_ asset: Tillgångsslag) -> Double {
    if case .egen(_, _, let direct) = asset.avkastning { return direct.procent }
    return kortRänta.medel.procent
  }

  private var kortRänta: Faktorantagande {
    guard let rate = osäkerhet.faktorer.first(where: { $0.faktor == .kortRänta }) else {
      preconditionFailure("the built-in factors are always there")
    }
    return rate
  }

  /// 1 + mean return, through the same functions as a path's growth, so that a path without deviations has the same bits.
  private func meanGrowth(_ asset: Tillgångsslag, _ år: Int) -> Double {
    guard case .egen(let mean, _, _) = asset.avkastning else { return portföljensDel(av: år) }
    return exponential(logarithm(1 + mean.procent * portföljensDel(av: år)))
  }
}

extension Realisering.Regel {
  fileprivate var rule: Portfolio.Rule {
    switch self {
    case .ingen: .none
    case .andel(let share): .share(share.tal)
    case .belopp(let kronor): .amount(Double(kronor))
    case .vidBehov(let cap, let margin): .need(cap: cap.map { Double(kronor: $0) } ?? .infinity, margin: Double(margin))
    }
  }
}
