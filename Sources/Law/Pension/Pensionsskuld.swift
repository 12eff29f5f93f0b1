import Numerics

/// Pensionsskuld: how a debt for pensions is carried from one closing to the next, whole kronor without löneskatt.
///
/// Benefits earned from 1998 on are a provision in the balance sheet; older ones, ansvarsförbindelsen, stand outside it and only
/// their payments are a cost (LKBR 5 kap. 4 § and 6 kap. 4 §). Both are carried in the same way.
public enum Pensionsskuld {
  /// Interest and indexation of a year, debt · (g + r) rounded once; g growth of the prisbasbelopp, r real discount rate, both shares.
  @inline(__always)
  public static func värdesäkring(_ skuld: Lanes, tillväxt: Lanes, realRänta: Double) -> Lanes {
    (skuld * (tillväxt + Lanes(repeating: realRänta))).roundedToKrona
  }

  /// What another real discount rate does to a debt, −duration · change of the rate · debt rounded once, and never more than takes all of it.
  ///
  /// - Parameters:
  ///   - löptid: duration in years.
  ///   - ändring: change of the rate as a share, positive for a higher one, which makes the debt smaller.
  @inline(__always)
  public static func omvärdering(_ skuld: Lanes, löptid: Double, ändring: Double) -> Lanes {
    maximum((skuld * Lanes(repeating: -(löptid * ändring))).roundedToKrona, Lanes.zero - skuld)
  }
}
