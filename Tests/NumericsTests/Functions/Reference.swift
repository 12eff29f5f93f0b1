/// A function's value at x to about 100 bits: value + rest, from mpmath 1.3 at 60 digits, for example
///
///     python3 -c 'from mpmath import *; mp.dps = 60; v = exp(mpf(0.5)); print(float(v), float(v - float(v)))'
struct Reference: Sendable {
  let x: Double
  let value: Double
  let rest: Double

  init(_ x: Double, _ value: Double, _ rest: Double) { (self.x, self.value, self.rest) = (x, value, rest) }

  /// The error of a computed value in units of the reference's last place.
  func ulps(_ computed: Double) -> Double { ((computed - value) - rest).magnitude / value.ulp }

  func relativeError(_ computed: Double) -> Double { (((computed - value) - rest) / value).magnitude }
}
