import Numerics

/// Kommunalskatt: what a kommun or a region gets of its inhabitants' tax in a year, and what it books (lag (1965:269) 4 §).
///
///     uppräknat(t)   = T(t−2) · u(t−1) · u(t)                                    T: the taxable income of a year, u: the state's factors
///     preliminär(t)  = uppräknat(t) · skattesats(t)                              paid in twelfths during t
///     slutlig(t)     = T(t) · skattesats(t)
///     slutavräkning(t) = inhabitants · Σ (slutlig − preliminär) / Σ inhabitants  paid or paid back in January t + 2
///
/// The settlement is the same amount per inhabitant in the whole country, kommuner and regioner apart: an own tax base that grows
/// otherwise than the country's is not settled. Amounts are whole kronor, skattesatser shares (0.1135 is 11,35 kronor per hundred);
/// inhabitants are those of 1 November of the year before. Checked on two entities worked by hand.
public enum Kommunalskatt {
  /// The tax base of the year before last, brought up to the year by the product of its two factors.
  @inlinable @inline(__always)
  public static func uppräknat(_ underlag: Lanes, med uppräkning: Double) -> Lanes {
    (underlag * Lanes(repeating: uppräkning)).roundedToKrona
  }

  /// Preliminary tax.
  @inlinable @inline(__always)
  public static func preliminär(_ uppräknat: Lanes, skattesats: Double) -> Lanes {
    (uppräknat * Lanes(repeating: skattesats)).roundedToKrona
  }

  /// Slutavräkning: what the country's final tax per inhabitant is above its preliminary tax per inhabitant, for the own ones.
  @inlinable @inline(__always)
  public static func slutavräkning(befolkning: Double, slutligPerInvånare: Lanes, preliminärPerInvånare: Lanes) -> Lanes
  {
    ((slutligPerInvånare - preliminärPerInvånare) * Lanes(repeating: befolkning)).roundedToKrona
  }

  /// Skatteintäkter of a year: preliminary tax, the settlement as forecast in December, and what last year's settlement came to beyond
  /// last December's forecast of it.
  ///
  /// Source: RKR 4.2 Redovisning av skatteintäkter (2007), whose term slutavräkning its successor R2 keeps.
  @inlinable @inline(__always)
  public static func skatteintäkter(preliminär: Lanes, prognos: Lanes, differens: Lanes) -> Lanes {
    preliminär + prognos + differens
  }
}
