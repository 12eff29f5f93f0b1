/// Budgetväxling: an amount of the frame that is moved between two units, or between a unit and a named counterpart outside.
public struct Budgetväxling: Sendable, Equatable {
  /// The kinds.
  public enum Slag: String, Sendable, CaseIterable {
    /// It stays in the frames of every later year.
    case permanent
    /// It stays until it is given back.
    case tillfällig
    /// It gives back a temporary one, perhaps of an earlier year.
    case återväxling
  }

  /// One end of it.
  public enum Part: Sendable, Equatable {
    /// A unit of the organisation, by its key.
    case enhet(String)
    /// Someone outside, by name.
    case motpart(String)

    /// The key of the unit; nil for someone outside.
    public var enhet: String? { if case .enhet(let key) = self { key } else { nil } }
  }

  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it is about; the key when nothing else is stated.
  public let namn: String
  /// The year from which it holds.
  public let år: Int
  /// The kind.
  public let slag: Slag
  /// Who gives.
  public let från: Part
  /// Who gets.
  public let till: Part
  /// A magnitude, whole kronor.
  public let belopp: Int64
  /// Whether it is made during the year, so that the frame of 1 January does not hold it.
  public let underÅret: Bool
  /// The key of the temporary one that it gives back; nil for other kinds.
  public let av: String?

  /// What it adds to the frame of a unit, negative where the unit gives.
  public func verkan(på nyckel: String) -> Int64 {
    (till.enhet == nyckel ? belopp : 0) - (från.enhet == nyckel ? belopp : 0)
  }

  /// What it adds to all frames of the organisation together: nothing between two of its units.
  public var nettoverkan: Int64 { (till.enhet == nil ? 0 : belopp) - (från.enhet == nil ? 0 : belopp) }
}
