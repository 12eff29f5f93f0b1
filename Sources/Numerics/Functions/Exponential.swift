/// eˣ with an error below 0.85 ulp (1 ulp where the result is subnormal); the same bits on every machine.
///
/// x = k ln 2 + r with |r| ≤ ½ ln 2 (ln 2 in two parts, Cody and Waite 1980); eʳ = 1 + r + r² (½ + r P(r)), P of degree 9 by
/// Chebyshev interpolation (error 2⁻⁵⁹·⁸). No branches, so a loop over a row becomes vector code. ∞ above 709.78, 0 below −745.13, NaN stays NaN.
/// Checked against mpmath to 50 digits.
@inlinable
public func exponential(_ x: Double) -> Double {
  // Limits just outside of what gives ∞ and 0. Written so that NaN passes through.
  var bounded = x > 710 ? 710 : x
  bounded = x < -746 ? -746 : bounded
  let (fraction, k) = scaledExponential(bounded)
  // 2ᵏ in two factors: only the second can round, and only into subnormal numbers. ∞ and NaN come of themselves.
  let half = k &>> 1
  let first = Double(bitPattern: UInt64(bitPattern: (half &+ 1023) &<< 52))
  let second = Double(bitPattern: UInt64(bitPattern: (k &- half &+ 1023) &<< 52))
  return fraction * first * second
}

/// The same bits as `exponential` for an exponent within ±700, in less time; outside them the result is wrong.
@inlinable @inline(__always)
public func boundedExponential(_ x: Double) -> Double {
  let (fraction, k) = scaledExponential(x)
  return fraction * Double(bitPattern: UInt64(bitPattern: (k &+ 1023) &<< 52))
}

/// eˣ as fraction · 2ᵏ.
@inlinable @inline(__always)
func scaledExponential(_ bounded: Double) -> (fraction: Double, k: Int64) {
  // At 1.5·2⁵² the spacing is 1: the sum's low bits are the nearest whole number.
  let shifted = bounded * 1.442_695_040_888_963_4 + 0x1.8p52
  let whole = shifted - 0x1.8p52
  let high = bounded - whole * 0x1.62e42fefp-1
  let low = whole * 7.440_617_110_012_397e-11
  let r = high - low
  let lost = (high - r) - low

  var p = 2.091_123_663_026_154_5e-9
  p = p * r + 2.510_038_549_551_032e-8
  p = p * r + 2.755_728_296_954_995e-7
  p = p * r + 2.755_726_845_999_706_4e-6
  p = p * r + 2.480_158_731_714_45e-5
  p = p * r + 1.984_126_986_305_361_8e-4
  p = p * r + 1.388_888_888_888_655_2e-3
  p = p * r + 8.333_333_333_330_062e-3
  p = p * r + 4.166_666_666_666_666_4e-2
  p = p * r + 1.666_666_666_666_666_9e-1
  let fraction = 1 + (r + (lost + r * r * (0.5 + r * p)))
  return (fraction, Int64(bitPattern: shifted.bitPattern &- 0x4338_0000_0000_0000))
}
