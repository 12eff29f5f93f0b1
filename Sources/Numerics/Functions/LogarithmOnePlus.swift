/// ln(1 + x) for 0 ≤ x ≤ 1, relative error below 5·10⁻¹⁶ also for small x.
///
/// The rounding of 1 + x is found and made good to first order; its square is below 2⁻¹⁰⁶. Checked against mpmath to 50 digits.
func logarithm(onePlus x: Double) -> Double {
  let sum = 1 + x
  return logarithm(sum) + (x - (sum - 1)) / sum
}
