import Numerics

/// CarryOverShares: how an amount is divided between a unit, the level above it and the centre, as exact fractions of one denominator.
///
///     level = ⌊amount · level / denominator⌋      centre = ⌊amount · centre / denominator⌋      unit = amount − level − centre
///
/// Magnitudes are rounded down to whole kronor and the unit gets the rest, so nothing is lost and what a unit is guaranteed is never short:
/// thirds of 100 kr are 34, 33 and 33.
public struct CarryOverShares: Sendable, Equatable {
  /// An amount divided, whole kronor ≥ 0.
  public struct Parts: Sendable, Equatable {
    /// The unit's.
    public var unit: Double
    /// The level's above it.
    public var level: Double
    /// The centre's.
    public var centre: Double
  }

  /// The greatest denominator.
  public static var greatestDenominator: Int { 1_000_000 }

  /// What the level above gets, as a numerator.
  public let level: Int
  /// What the centre gets, as a numerator.
  public let centre: Int
  /// The denominator of both; the unit has the rest of it.
  public let denominator: Int

  private let levelPart: Double
  private let centrePart: Double
  private let whole: Double

  /// Fractions `level`/`denominator` and `centre`/`denominator`; all of it to the unit by default.
  public init(level: Int = 0, centre: Int = 0, of denominator: Int = 1) {
    precondition(1...Self.greatestDenominator ~= denominator, "a denominator whose products stay exact")
    precondition(level >= 0 && centre >= 0 && level + centre <= denominator, "shares from 0 that sum to one at most")
    (self.level, self.centre, self.denominator) = (level, centre, denominator)
    (levelPart, centrePart, whole) = (Double(level), Double(centre), Double(denominator))
  }

  /// Divides whole kronor ≥ 0 below 2⁴⁴.
  @inline(__always)
  public func split(_ amount: Double) -> Parts {
    if level == 0 && centre == 0 { return Parts(unit: amount, level: 0, centre: 0) }
    // amount = q · denominator + r, so a share is q · part + ⌊r · part / denominator⌋, all of it exact.
    let q = (amount / whole).flooredToKrona
    let r = amount - q * whole
    let toLevel = q * levelPart + (r * levelPart / whole).flooredToKrona
    let toCentre = q * centrePart + (r * centrePart / whole).flooredToKrona
    return Parts(unit: amount - toLevel - toCentre, level: toLevel, centre: toCentre)
  }
}
