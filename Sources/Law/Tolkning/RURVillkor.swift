import Numerics

/// RURVillkor: when the local guidelines let a resultatutjämningsreserv be used.
public enum RURVillkor: UInt8, CaseIterable, Sendable {
  /// In the years that the scenario states.
  case angivet
  /// When the tax base grows more slowly than its mean over ten years, the year itself included.
  case tioårsmedel
  /// Always.
  case alltid

  /// Whether the tax base's growth this year is below the mean of ten years.
  ///
  /// - Parameters:
  ///   - tillväxt: the year's growth, as a fraction.
  ///   - summa: the sum of the ten yearly growths, this year's included.
  @inlinable
  public static func underTioårsmedel(tillväxt: Lanes, summa: Lanes) -> LaneMask { tillväxt * 10 .< summa }
}
