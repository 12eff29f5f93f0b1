import Numerics

/// Utjämning: what the equalisation between kommuner, and between regioner, gives (positive) or takes (lag (2004:773)).
///
/// Everything is fixed for the year from the uprated tax base of the year before last, and never settled afterwards. Amounts are whole
/// kronor, kronor per inhabitant any number, rates and garantinivå shares. Checked on the marginal effect of an own tax base.
public enum Utjämning {
  /// What införandebidraget falls by each year, kronor per inhabitant.
  public static let införandebidragetsAvtrappning = 250.0

  /// Inkomstutjämning: (garantinivå · medelskattekraft · inhabitants − own uprated tax base) · länsvis skattesats.
  ///
  /// Medelskattekraft is the country's uprated tax base per inhabitant; the guarantee is 115 %. The rate is set for each county: 95 %
  /// (kommuner) or 90 % (regioner) of the mean rate of 2003 for those who receive, 85 % for those who pay.
  @inlinable @inline(__always)
  public static func inkomstutjämning(
    medelskattekraft: Lanes, garantinivå: Double, befolkning: Double, uppräknat: Lanes, skattesats: Double
  ) -> Lanes {
    let garanterat = medelskattekraft * Lanes(repeating: garantinivå * befolkning)
    return ((garanterat - uppräknat) * Lanes(repeating: skattesats)).roundedToKrona
  }

  /// What is the same number of kronor per inhabitant: kostnadsutjämning, regleringspost, strukturbidrag.
  @inlinable @inline(__always)
  public static func belopp(perInvånare kronor: Lanes, befolkning: Double) -> Lanes {
    (kronor * Lanes(repeating: befolkning)).roundedToKrona
  }

  /// Regleringsposten per inhabitant when the country's tax base is otherwise than planned.
  ///
  /// It closes the gap between the state's appropriation and everything else, so it takes what all of inkomstutjämningen together rises
  /// by: (garantinivå − 1) · skattesats of the rise in medelskattekraft. The country's mean rate is taken to be the own county's, which
  /// the counties' rates lie near.
  @inlinable @inline(__always)
  public static func reglering(
    planerad: Double, medelskattekraftÖverPlan: Lanes, garantinivå: Double, skattesats: Double
  ) -> Lanes {
    Lanes(repeating: planerad) - medelskattekraftÖverPlan * Lanes(repeating: (garantinivå - 1) * skattesats)
  }

  /// Införandebidrag per inhabitant some years after one in which it is known; never below zero.
  public static func införandebidrag(_ känt: Double, efter år: Int) -> Double {
    max(0, känt - Double(år) * införandebidragetsAvtrappning)
  }
}
