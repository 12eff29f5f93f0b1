/// Krisår: years in which all shocks are larger and shifted to the adverse side; the stated mean and σ remain the total ones.
public struct Krisår: Sendable, Equatable {
  /// Probability of a year, percent; 0 < p < 100.
  public var sannolikhet = Kalibrering.krisår.sannolikhet
  /// What σ is multiplied by, ≥ 1.
  public var skala = Kalibrering.krisår.skala
  /// Shift to the adverse side, standard deviations ≥ 0.
  public var förskjutning = Kalibrering.krisår.förskjutning

  /// The defaults.
  public init() {}
}
