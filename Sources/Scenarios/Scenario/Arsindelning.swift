/// Årsindelning: the years of a scenario, without gaps, and the kind of each.
public struct Årsindelning: Sendable, Equatable {
  /// Years with settled accounts, in order.
  public let utfall: [Int]
  /// The running year, when there is one.
  public let prognos: Int?
  /// Month (1…12) after which the forecast was made, when stated.
  public let prognosmånad: Int?
  /// The budget year, when there is one.
  public let budget: Int?
  /// Years of the plan after the budget year, in order.
  public let plan: [Int]
  /// Last year of the horizon: at least the last stated year.
  public let till: Int

  /// First year of the scenario.
  public var första: Int { stated.first! }
  /// Last year that is not extrapolated.
  public var sistaAngivna: Int { stated.last! }
  /// Every year, horizon included.
  public var alla: ClosedRange<Int> { första...till }
  /// Years that are not extrapolated, in order; never empty.
  public var stated: [Int] {
    utfall + [prognos, budget].compactMap { $0 } + plan
  }

  /// The kind of a year of `alla`.
  public func slag(_ år: Int) -> Årsslag {
    if utfall.contains(år) { return .utfall }
    if år == prognos { return .prognos }
    if år == budget { return .budget }
    return år > sistaAngivna ? .framskrivning : .plan
  }
}
