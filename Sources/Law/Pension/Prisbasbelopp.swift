import Numerics

/// Prisbasbelopp: the amount that pensions follow (socialförsäkringsbalken 2 kap. 6 and 7 §§).
public enum Prisbasbelopp {
  /// Bastalet, kronor in the prices of June 1997.
  public static var bastal: Double { 36_396 }

  /// Whole hundreds of kronor: bastalet · index of June the year before / index of June 1997, to the nearest hundred.
  ///
  /// Checked against the amounts of 2006–2017 and 2022–2025 with Statistics Sweden's index (1980 = 100).
  public static func belopp(juniindex: Double, juniindex1997: Double) -> Double {
    (bastal * juniindex / juniindex1997 / 100).roundedToKrona * 100
  }
}
