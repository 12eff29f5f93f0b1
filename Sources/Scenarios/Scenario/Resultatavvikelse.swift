/// Resultatavvikelse: how the year's result deviates from the plan: d′ = φ d + σ ε, a share of skatter och bidrag.
public struct Resultatavvikelse: Sendable, Equatable {
  /// φ, how much of a year's deviation stays into the next; 0 ≤ φ < 1.
  public var ar = Kalibrering.avvikelse.ar
  /// σ, percent of skatter och bidrag.
  public var sigma = Kalibrering.avvikelse.sigma
  /// σ of the running year in place of σ × √(months left / 12); nil where it is not stated.
  public var sigmaPrognos: Decimaltal?
  /// Skewness of the two-piece normal distribution: `Faktorantagande.skevhet`.
  public var skevhet = Decimaltal.noll

  /// The defaults.
  public init() {}
}
