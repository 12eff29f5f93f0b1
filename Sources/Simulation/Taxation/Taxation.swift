import Numerics

/// Taxation: skatteintäkter and utjämning of a simulated year as they follow from tax bases, rates and inhabitants (`Kommunalskatt`,
/// `Utjämning` in Law).
///
/// Tax bases grow by their planned growth and two deviations, the country's and the own one, each of which stays. The state sets the
/// uprating factors in September of the year before, when it knows nothing of what is drawn for that year and the next, so they are
/// the planned ones on every path. A national deviation therefore moves the year's settlement, and preliminary tax and utjämning two
/// years later; an own deviation is not settled, and reaches preliminary tax and utjämning two years later.
///
/// A plan that states only skatteintäkter is the same with the own tax base at the country's mean: rate 1, one inhabitant, the planned
/// taxes as base, and utjämning that takes all but the stated share of an own deviation.
public struct Taxation: Sendable {
  /// A year's plan; one entry per simulated year.
  public let years: [TaxationPlan]
  /// The driver of the country's growth, nil where it is not drawn.
  public let national: TaxationGrowth?
  /// The driver of the own growth beyond that.
  public let own: TaxationGrowth?
  /// The driver of the error of December's forecast of the settlement, a share of the tax base.
  public let forecast: Int?
  /// Plans of the simulated years and what makes paths deviate from them.
  public init(years: [TaxationPlan], national: TaxationGrowth?, own: TaxationGrowth?, forecast: Int?) {
    self.years = years
    self.national = national
    self.own = own
    self.forecast = forecast
  }
}
