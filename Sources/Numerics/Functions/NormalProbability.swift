/// The standard normal distribution function Φ(x), relative error below 10⁻¹⁵ for x ≥ −37, thus also far out in the lower tail.
///
/// Φ(−y) = e^(−y²/2) P(t) / (1 + y) for y ≥ 0 with t = (y − 5) / (y + 5), P one polynomial of degree 23 for all y (the form of Shepherd
/// and Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞", Math. Comp. 36, 1981; coefficients by Chebyshev
/// interpolation, error 2⁻⁵³·⁶). e^(−y²/2) in two factors, the first with an exact exponent (Cody, Math. Comp. 23, 1969). Below −37.5
/// the values are subnormal, from −38.5 they are 0; NaN stays NaN. Checked against mpmath to 50 digits.
public func normalProbability(_ x: Double) -> Double {
  let y = x.magnitude
  // Φ(−39) is below the least number above 0. Written so that NaN passes through.
  if y > 39 { return x < 0 ? 0 : 1 }
  // At 1.5·2⁴⁷ the spacing is 2⁻⁵: a multiple of it, whose square is exact.
  let coarse = (y + 0x1.8p47) - 0x1.8p47
  let fine = exponential(-0.5 * (y - coarse) * (y + coarse))
  let tail = exponential(-0.5 * coarse * coarse) * (fine * scaledTail(y))
  return x < 0 ? tail : 1 - tail
}

/// Φ(−y) e^(y²/2) for y ≥ 0.
private func scaledTail(_ y: Double) -> Double {
  let t = (y - 5) / (y + 5)
  var p = -3.988_633_859_069_204_5e-10
  p = p * t - 2.823_327_221_514_120_5e-10
  p = p * t + 4.500_725_392_479_864e-9
  p = p * t + 3.628_068_239_919_486_7e-9
  p = p * t - 3.120_147_211_147_667e-8
  p = p * t - 2.628_787_596_877_898_5e-8
  p = p * t + 1.966_344_263_136_451_8e-7
  p = p * t + 1.278_804_945_396_261e-7
  p = p * t - 1.307_768_274_399_334_9e-6
  p = p * t - 7.034_836_922_558_877e-8
  p = p * t + 9.060_011_716_331_426e-6
  p = p * t - 9.896_096_712_884_405e-6
  p = p * t - 5.360_765_287_042_245_5e-5
  p = p * t + 1.823_341_447_498_836_6e-4
  p = p * t + 7.791_615_095_747_46e-6
  p = p * t - 1.676_072_344_474_215_7e-3
  p = p * t + 6.522_000_665_119_207e-3
  p = p * t - 1.517_041_540_252_514_6e-2
  p = p * t + 2.453_696_324_390_185e-2
  p = p * t - 2.640_104_296_630_763e-2
  p = p * t + 1.000_235_238_522_074_7e-2
  p = p * t + 3.103_036_842_596_369e-2
  p = p * t - 9.155_228_183_400_893e-2
  p = p * t + 4.615_158_298_500_377_5e-1
  return p / (1 + y)
}
