/// TaxationPlan: what taxes and utjämning of a year are worked out from, as planned. Kronor; rates as shares.
public struct TaxationPlan: Sendable {
  /// The own uprated tax base, whole kronor.
  public var base: Double
  /// The own skattesats.
  public var rate: Double
  /// Inhabitants on 1 November of the year before.
  public var inhabitants: Double
  /// Uppräknad medelskattekraft, kronor per inhabitant.
  public var meanBase: Double
  /// The country's mean skattesats for the kind of entity.
  public var meanRate: Double
  /// Planned slutavräkning as December's forecast has it, kronor per inhabitant.
  public var settlement = 0.0
  /// Garantinivån of inkomstutjämningen.
  public var guarantee: Double
  /// Länsvis skattesats.
  public var countyRate: Double
  /// Planned regleringspost, kronor per inhabitant.
  public var regulation = 0.0

  /// A year without planned settlement and regleringspost.
  public init(
    base: Double, rate: Double, inhabitants: Double, meanBase: Double, meanRate: Double, guarantee: Double,
    countyRate: Double
  ) {
    self.base = base
    self.rate = rate
    self.inhabitants = inhabitants
    self.meanBase = meanBase
    self.meanRate = meanRate
    self.guarantee = guarantee
    self.countyRate = countyRate
  }

  /// A year of which only skatteintäkter are known: an own tax base at the country's mean.
  ///
  /// - Parameter share: what remains of an own deviation after utjämning.
  public init(taxes: Double, share: Double) {
    self.init(
      base: taxes, rate: 1, inhabitants: 1, meanBase: taxes, meanRate: 1, guarantee: 1, countyRate: 1 - share)
  }
}
