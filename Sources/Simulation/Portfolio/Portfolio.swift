import Numerics

/// Portfolio: placements with market value V, acquisition cost C and övervärde A = V − C per class, one simulated year at a time.
///
/// In a year each class gets its direct yield (in the result) and its price return (unrealised); the fee is a cost; yield, fee,
/// contributions and withdrawals meet at year-end, and what is over buys or what is missing sells; then classes are brought back to
/// their weights; then the rule realises. A sale of a share f realises f·A. Amounts are whole kronor, each rate times an amount
/// rounded once; splits give the last class the rest, so that nothing is lost.
public struct Portfolio: Sendable {
  /// How gains are realised in the years in which the rule is active.
  public enum Rule: Sendable {
    /// Nothing by rule.
    case none
    /// A share of every class, losses too.
    case share(Double)
    /// This much gain a year, whole kronor; what other sales realise counts.
    case amount(Double)
    /// What restoration needs, at most `cap`, plus a margin on what is needed; whole kronor.
    case need(cap: Double, margin: Double)
  }

  /// The classes; at least one.
  public let classes: [AssetClass]
  /// The first simulated year in which it moves, 0 for the first.
  public let firstYear: Int
  /// Fee, share of the opening value, per year.
  public let fee: [Double]
  /// Contributions per year, whole kronor.
  public let contributions: [Double]
  /// Withdrawals per year, whole kronor.
  public let withdrawals: [Double]
  /// Whether yield less fee stays in the portfolio.
  public let reinvests: Bool
  /// Whether classes are brought back to their weights.
  public let rebalances: Bool
  /// The rule.
  public let rule: Rule
  /// The years in which it is active.
  public let isActive: [Bool]

  /// A portfolio of some classes.
  public init(
    classes: [AssetClass], firstYear: Int, fee: [Double], contributions: [Double], withdrawals: [Double],
    reinvests: Bool, rebalances: Bool, rule: Rule, isActive: [Bool]
  ) {
    precondition(!classes.isEmpty, "a portfolio has a class of assets")
    self.classes = classes
    self.firstYear = firstYear
    self.fee = fee
    self.contributions = contributions
    self.withdrawals = withdrawals
    self.reinvests = reinvests
    self.rebalances = rebalances
    self.rule = rule
    self.isActive = isActive
  }

  /// What of a year came to the cash of their owner: direct yield less fee where these do not stay, and withdrawals less contributions.
  ///
  /// What is left of the result and the change in value stays in the placements, as gains realised by selling and buying back do.
  @inline(__always)
  func cash(of year: PortfolioYear) -> Lanes {
    (reinvests ? .zero : year.directYield - year.fee) - year.netFlow
  }

  /// What the rule aims at in a year, given what restoration needs.
  func wanted(_ year: Int, need: Lanes) -> Lanes {
    guard isActive[year] else { return .zero }
    switch rule {
    case .none, .share: return .zero
    case .amount(let amount): return Lanes(repeating: amount)
    case .need(let cap, let margin):
      // No margin on what is not needed.
      let target = need + Lanes(repeating: margin)
      return minimum(target.only(where: need .> 0).positivePart, Lanes(repeating: cap))
    }
  }
}
