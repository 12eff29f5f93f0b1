/// The number that χ² with ν degrees of freedom (1 ≤ ν ≤ 10⁶, not only whole) falls below with probability p; 0 at 0, ∞ at 1, NaN outside [0, 1].
///
/// Relative error below 10⁻¹³ for ν ≤ 1000 (10⁻¹² above) and 10⁻¹⁰⁰ ≤ p ≤ ½ (above ½ that of 1 − p in the other tail); 0.5 µs, 1 µs for ν = 1000,
/// then as √ν. Newton's method for ln P(a, x) = ln p, a = ν/2, in v = ln(x/a). The logarithm of a gamma variable has a logarithmically
/// concave density, so ln P is concave in v: from any start the first step comes to the root or left of it, and the following rise to it.
/// Started at Wilson and Hilferty's cube (Proc. Nat. Acad. Sci. 17, 1931), or where xᵃ / Γ(a + 1) = p, which is left of the root.
/// Checked against mpmath to 50 digits and, for ν = 1, 2 and 4, against closed forms.
public func chiSquaredQuantile(lower p: Double, degreesOfFreedom ν: Double) -> Double {
  guard p <= 0.5 else { return p <= 1 ? chiSquaredQuantile(upper: 1 - p, degreesOfFreedom: ν) : .nan }
  guard p > 0 else { return p == 0 ? 0 : .nan }
  let gamma = GammaShape(degreesOfFreedom: ν)
  let logP = logarithm(p)
  // The median is below a, so v is below 0.
  var v = min(0, max((logP + gamma.logScale) / gamma.a - 1, gamma.wilsonHilferty(inverseNormal(p))))
  var step: Double
  repeat {
    let sum = gamma.series(exponential(v))
    // P = leading · sum and dP/dv = a · leading.
    step = (gamma.logLeading(v) + logarithm(sum) - logP) * sum / gamma.a
    v -= step
  } while step.magnitude > 1e-8
  return ν * exponential(v)
}

/// The number that χ² with ν degrees of freedom (1 ≤ ν ≤ 10⁶, not only whole) exceeds with probability q; ∞ at 0, 0 at 1, NaN outside [0, 1].
///
/// Accuracy, method and check as for the lower tail; here ln Q(a, x) is concave and falls in v, so the steps come from the right.
public func chiSquaredQuantile(upper q: Double, degreesOfFreedom ν: Double) -> Double {
  guard q <= 0.5 else { return q <= 1 ? chiSquaredQuantile(lower: 1 - q, degreesOfFreedom: ν) : .nan }
  guard q > 0 else { return q == 0 ? .infinity : .nan }
  let gamma = GammaShape(degreesOfFreedom: ν)
  let logQ = logarithm(q)
  var v = gamma.wilsonHilferty(-inverseNormal(q))
  var step: Double
  repeat {
    let ratio = exponential(v)
    let logLeading = gamma.logLeading(v)
    if gamma.a * ratio < gamma.a + 1 {
      let leading = exponential(logLeading)
      let tail = 1 - leading * gamma.series(ratio)
      step = (logarithm(tail) - logQ) * tail / (gamma.a * leading)
    } else {
      // Q = a · leading · fraction.
      let fraction = gamma.fraction(ratio)
      step = (logLeading + logarithm(gamma.a * fraction) - logQ) * fraction
    }
    v += step
  } while step.magnitude > 1e-8
  return ν * exponential(v)
}

/// The incomplete gamma function of a = ν/2 at x = a eᵛ, in parts.
private struct GammaShape {
  let a: Double
  /// ln(Γ(a + 1) eᵃ a⁻ᵃ).
  let logScale: Double

  init(degreesOfFreedom ν: Double) {
    precondition(ν >= 1 && ν <= 1e6, "χ² needs 1 to 10⁶ degrees of freedom")
    a = ν / 2
    logScale = 0.5 * logarithm(6.283_185_307_179_586 * a) + stirlingRemainder(a)
  }

  /// ln(xᵃ e⁻ˣ / Γ(a + 1)), written about x = a, where its terms are small.
  func logLeading(_ v: Double) -> Double { -a * (exponential(v) - 1 - v) - logScale }

  /// P(a, x) Γ(a + 1) eˣ x⁻ᵃ = 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … (DLMF 8.7.1), for x up to a + 1.
  func series(_ ratio: Double) -> Double {
    let x = a * ratio
    var sum = 1.0
    var term = 1.0
    var divisor = a
    repeat {
      divisor += 1
      term *= x / divisor
      sum += term
    } while term > sum * 0x1p-54
    return sum
  }

  /// Q(a, x) Γ(a) eˣ x⁻ᵃ as Legendre's continued fraction (the even part of DLMF 8.9.2), for x from a + 1.
  func fraction(_ ratio: Double) -> Double {
    let first = a * ratio + 1 - a
    return 1
      / continuedFraction(first) { place in
        let n = Double(place)
        return (-n * (n - a), first + 2 * n)
      }
  }

  /// v where Wilson and Hilferty's approximation puts the normal quantile z; −∞ where their cube is not positive.
  func wilsonHilferty(_ z: Double) -> Double {
    let variance = 1 / (9 * a)
    let root = 1 - variance + z * heronRoot(variance)
    return root > 0 ? 3 * logarithm(root) : -.infinity
  }
}
