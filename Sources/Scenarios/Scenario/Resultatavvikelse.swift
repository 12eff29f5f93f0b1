/// Resultatavvikelse: how the year's result deviates from the plan: d′ = φ d + σ ε, a share of skatter och bidrag, or of net
/// cost where the plan is stated by lines.
public struct Resultatavvikelse: Sendable, Equatable {
  /// φ, how much of a year's deviation stays into the next; 0 ≤ φ < 1.
  public var ar = Kalibrering.avvikelse.ar
  /// σ, percent of skatter och bidrag, or of net cost.
  public var sigma = Kalibrering.avvikelse.sigma
  /// σ of the running year in place of σ × √(months left / 12); nil where it is not stated.
  public var sigmaPrognos: Decimaltal?
  /// Skewness of the two-piece normal distribution: `Faktorantagande.skevhet`.
  public var skevhet = Decimaltal.noll

  /// The defaults of a result that is stated as a whole.
  public init() {}

  /// The defaults of a method.
  public init(_ metod: Metod) {
    guard metod == .rader else { return }
    ar = Kalibrering.budgetprecision.ar
    sigma = Kalibrering.budgetprecision.sigma
  }
}
