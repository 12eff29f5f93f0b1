import Simulation

/// Osäkerhet: what may go otherwise than planned, and how much. Every default is from `Kalibrering`.
public struct Osäkerhet: Sendable, Equatable {
  /// How years deviate.
  public var metod = Metod.resultat
  /// Deviation of the year's result from the plan, as AR(1): what no factor below explains. With the method `rader` it is the budget's precision, a
  /// share of the net cost of lines without a precision of their own.
  public var avvikelse = Resultatavvikelse()
  /// How rosy plans are: added to every simulated year's result, percent of skatter och bidrag; negative worsens.
  public var systematiskAvvikelse = Decimaltal.noll
  /// Standard error of the forecast of the running year's result that decisions rest on, percent of skatter och bidrag.
  public var prognosfel = Kalibrering.prognosfel
  /// The factors: the built-in ones but `avvikelse` and the asset classes in their order, then own ones in that of the file.
  public var faktorer: [Faktorantagande] = Kalibrering.faktorer
  /// Correlations, those of the calibration where the scenario states no other; in the order of `Scenario.korrelationsmatris`, and
  /// zero for pairs that are not here.
  public var korrelationer: [Faktorkorrelation] = Kalibrering.faktorkorrelationer
  /// Degrees of freedom of Student's t for all shocks, above 2; nil for the normal distribution.
  public var frihetsgrader: Decimaltal?
  /// Years of crisis; nil for none.
  public var krisår: Krisår?

  /// The defaults.
  public init() {}
}
