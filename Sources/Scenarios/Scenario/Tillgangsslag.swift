import Simulation

/// Tillgångsslag: a class of assets in the portfolio, its weight and its return.
public struct Tillgångsslag: Sendable, Equatable {
  /// What its return follows.
  public enum Avkastning: Sendable, Equatable {
    /// Draws of its own with a mean and σ in percent a year; the direct yield is a part of the mean.
    case egen(medel: Decimaltal, sigma: Decimaltal, direkt: Decimaltal)
    /// Kort ränta, all of it direct yield (likvida medel).
    case kortRänta
  }

  /// The key of the scenario, in NFC.
  public var nyckel: String
  /// Which of the built-in classes; nil for likvida medel and for the scenario's own.
  public var faktor: Faktor?
  /// Share of the portfolio, 0 to 1; those of all classes sum to 1.
  public var vikt: Decimaltal
  /// The return.
  public var avkastning: Avkastning
  /// Two-piece normal; `Faktorantagande.skevhet`.
  public var skevhet = Decimaltal.noll
  /// Market value at the valuation, whole kronor; nil where only the whole portfolio's is stated.
  public var marknadsvärde: Int64?
  /// Acquisition cost, likewise.
  public var anskaffningsvärde: Int64?

  /// A class with its weight and return.
  public init(_ nyckel: String, _ faktor: Faktor?, vikt: Decimaltal, avkastning: Avkastning) {
    self.nyckel = nyckel
    self.faktor = faktor
    self.vikt = vikt
    self.avkastning = avkastning
  }
}
