import Simulation

/// Faktorantagande: the central path of a factor and how it deviates: f = medel + d, d′ = φ d + σ ε.
public struct Faktorantagande: Sendable, Equatable {
  /// The key of the scenario, in NFC.
  public var nyckel: String
  /// Which of the built-in factors; nil for the scenario's own.
  public var faktor: Faktor?
  /// Central path, percent a year.
  public var medel: Decimaltal
  /// φ, 0 ≤ φ < 1.
  public var ar: Decimaltal
  /// σ, percentage points, ≥ 0.
  public var sigma: Decimaltal
  /// Two-piece normal: the standard deviation below the mode to that above it is 1 − skevhet to 1 + skevhet, the total σ and the
  /// mean as stated; −1 < skevhet < 1, 0 for the normal distribution.
  public var skevhet = Decimaltal.noll
  /// Whether it is a level, as an interest rate, whose deviation counts in its own year; else growth, whose deviations stay.
  public var ärNivå: Bool
  /// What one percentage point above the central path does to the year's result, whole kronor; 0 for nothing.
  public var känslighet: Int64 = 0

  /// A factor without effect of its own.
  public init(_ nyckel: String, _ faktor: Faktor?, medel: Decimaltal, ar: Decimaltal, sigma: Decimaltal) {
    self.nyckel = nyckel
    self.faktor = faktor
    self.medel = medel
    self.ar = ar
    self.sigma = sigma
    ärNivå = faktor == .kortRänta || faktor == .långRänta
  }
}
