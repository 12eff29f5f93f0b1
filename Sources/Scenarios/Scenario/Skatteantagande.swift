/// Skatteantagande: how taxes and utjämning follow the tax base, in place of what lines of skatteintäkter react to.
public struct Skatteantagande: Sendable, Equatable {
  /// What the mechanism works with.
  public enum Grund: Sendable, Equatable {
    /// Skatteintäkter as the income statement has them, of a tax base at the country's mean; the number is what remains of an own
    /// deviation after utjämning, percent.
    case genomslag(Decimaltal)
    /// The tax base, inhabitants and rates.
    case underlag(Skatteberäkning)
  }

  /// Whether the income statement's figures hold taxes and utjämning; if not they are added to it as lines.
  public let ingårIPlanen: Bool
  /// What it works with.
  public let grund: Grund
}
