/// b₀ + a₁ / (b₁ + a₂ / (b₂ + …)) until a term changes it by less than 10⁻¹⁵; `term(n)` gives aₙ and bₙ.
///
/// For fractions whose partial denominators never come near 0, as those of the incomplete gamma and beta functions where they are used.
/// Source: Lentz, "Generating Bessel functions in Mie scattering calculations using continued fractions", Applied Optics 15 (1976).
/// Checked against the golden ratio, √2 and tan 1.
@inline(__always)
func continuedFraction(_ b0: Double, _ term: (_ n: Int) -> (a: Double, b: Double)) -> Double {
  var value = b0
  var fromTheLeft = b0
  var fromTheRight = 0.0
  var change: Double
  var n = 0
  repeat {
    n += 1
    let (a, b) = term(n)
    fromTheLeft = b + a / fromTheLeft
    fromTheRight = 1 / (b + a * fromTheRight)
    change = fromTheLeft * fromTheRight
    value *= change
  } while (change - 1).magnitude > 1e-15
  return value
}
