/// Faktorkorrelation: the correlation of two factors' yearly innovations.
public struct Faktorkorrelation: Sendable, Equatable {
  /// Key of one factor (`avvikelse`, an asset class or a factor).
  public let ena: String
  /// Key of the other.
  public let andra: String
  /// From −1 to 1.
  public let värde: Decimaltal

  /// A pair and its correlation.
  public init(_ ena: String, _ andra: String, _ värde: Decimaltal) {
    self.ena = ena
    self.andra = andra
    self.värde = värde
  }

  /// The path at which a loaded scenario keeps its place.
  var path: String { "osäkerhet.korrelationer.\(ScenarioPath.segment(ena)).\(ScenarioPath.segment(andra))" }
}
