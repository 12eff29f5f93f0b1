import Numerics

/// Financing: debt, its interest, liquidity and the balance sheet, one simulated year at a time.
///
/// Interest is on what was owed and held when the year opened, so nothing is circular:
///
///     cost   = round((debt − fixed) · (kort ränta + margin)) + round(fixed · its average rate)
///     income = round(cash · (kort ränta + deposit margin))
///     debt′  = max(0, debt + liquidity target − (cash + the year's cash flow))      what is over then stays as cash
///
/// At year-end 1/T of the fixed loans fall due, and as much as brings their share of the debt back to what is wanted is fixed anew at
/// lång ränta + margin. Loans are repaid without cost where less is owed than is fixed.
public struct Financing: Sendable {
  /// The balance sheet when the first simulated year opens.
  public let opening: BalanceSheet
  /// How much cash there should be at each year-end, whole kronor.
  public let liquidityTarget: Double
  /// The part of the debt whose interest is fixed.
  public let fixedShare: Double
  /// T, over how many years fixed loans fall due; at least 1.
  public let term: Int
  /// Average rate of the fixed loans when the first simulated year opens, a share.
  public let fixedRate: Double
  /// What loans cost above the market's rate, a share.
  public let margin: Double
  /// What deposits yield above kort ränta, a share; negative for less.
  public let depositMargin: Double
  /// The driver of kort ränta.
  public let short: Int
  /// The driver of lång ränta.
  public let long: Int
  /// Central path of kort ränta, a share.
  public let shortMean: Double
  /// Central path of lång ränta, a share.
  public let longMean: Double
  /// Ansvarsförbindelsen per simulated year, whole kronor ≥ 0: what the balance sheet does not hold of pensions.
  public let liability: [Double]

  /// Debt and liquidity with their terms.
  public init(
    opening: BalanceSheet, liquidityTarget: Double, fixedShare: Double, term: Int, fixedRate: Double, margin: Double,
    depositMargin: Double, short: Int, long: Int, shortMean: Double, longMean: Double, liability: [Double]
  ) {
    precondition(term > 0, "loans fall due over a year at least")
    self.opening = opening
    self.liquidityTarget = liquidityTarget
    self.fixedShare = fixedShare
    self.term = term
    self.fixedRate = fixedRate
    self.margin = margin
    self.depositMargin = depositMargin
    self.short = short
    self.long = long
    self.shortMean = shortMean
    self.longMean = longMean
    self.liability = liability
  }

  /// The year's interest.
  ///
  /// - Parameter short: the deviation of kort ränta from its central path.
  func interest(short: Lanes, _ state: FinancingState) -> FinancingYear {
    let rate = short + Lanes(repeating: shortMean)
    let floating = (state.sheet.debt - state.fixed) * (rate + Lanes(repeating: margin))
    var year = FinancingYear()
    year.cost = Lanes.zero - floating.roundedToKrona - (state.fixed * state.fixedRate).roundedToKrona
    year.income = (state.sheet.cash * (rate + Lanes(repeating: depositMargin))).roundedToKrona
    return year
  }

  /// Closes the year: borrows or repays, fixes loans anew, and brings the balance sheet to its end.
  ///
  /// - Parameter long: the deviation of lång ränta from its central path.
  func close(_ flows: FinancingFlows, long: Lanes, _ state: inout FinancingState) {
    let available = state.sheet.cash + flows.cash
    let debt = (state.sheet.debt + Lanes(repeating: liquidityTarget) - available).positivePart
    state.sheet.cash = available + debt - state.sheet.debt
    state.sheet.debt = debt
    state.sheet.fixedAssets += flows.investments + flows.depreciation
    state.sheet.placements += flows.placementsResult - flows.placementsCash
    state.sheet.provisions += flows.provisions
    state.sheet.equity += flows.result

    let target = (debt * Lanes(repeating: fixedShare)).roundedToKrona
    let due = (state.fixed / Lanes(repeating: Double(term))).roundedToKrona
    let kept = minimum(state.fixed - due, target)
    let newRate = long + Lanes(repeating: longMean + margin)
    let cost = kept * state.fixedRate + (target - kept) * newRate
    let average = cost / maximum(target, Lanes(repeating: 1))
    state.fixedRate = newRate.replacing(with: average, where: target .> 0)
    state.fixed = target
  }
}
