/// The natural logarithm with an error below 1 ulp; the same bits on every machine.
///
/// x = 2ᵏ (1 + f) with √½ ≤ 1 + f < √2, s = f / (2 + f), and ln(1 + f) = f − (f²/2 − s (f²/2 + R)) with
/// R = 2 artanh(s)/s − 2, a polynomial in s² (Ng's arrangement in fdlibm, 1993; coefficients by Chebyshev interpolation, error 2⁻⁵⁹·⁷).
/// ln 0 = −∞, ln of a negative number is NaN. Checked against mpmath to 50 digits.
@inlinable
public func logarithm(_ x: Double) -> Double {
  guard x > 0 && x < .infinity else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
  let isSubnormal = x < 0x1p-1022
  let normal = isSubnormal ? x * 0x1p54 : x
  // Counting from √½'s bits gives k and leaves the fraction within [√½, √2).
  let bits = Int64(bitPattern: normal.bitPattern)
  let shift = (bits &- 0x3FE6_A09E_667F_3BCD) &>> 52
  let f = Double(bitPattern: UInt64(bitPattern: bits &- shift &<< 52)) - 1
  let k = Double(shift &- (isSubnormal ? 54 : 0))

  let s = f / (2 + f)
  let z = s * s
  var r = 1.308_690_787_387_854_2e-1
  r = r * z + 1.326_874_619_694_383_1e-1
  r = r * z + 1.538_624_070_891_935e-1
  r = r * z + 1.818_179_562_163_370_6e-1
  r = r * z + 2.222_222_239_188_705_6e-1
  r = r * z + 2.857_142_857_080_285e-1
  r = r * z + 4.000_000_000_000_088e-1
  r = r * z + 6.666_666_666_666_666e-1
  r *= z
  let half = 0.5 * f * f
  return k * 0x1.62e42fefp-1 - ((half - (s * (half + r) + k * 7.440_617_110_012_397e-11)) - f)
}
