/// √x for a normal, positive x, within 1 ulp, by Heron's rule from a guess that halves the exponent.
///
/// `.squareRoot()` would do, but it leaves a call of libm's `sqrt` (for negative arguments), and `Numerics` shall link without libm.
public func heronRoot(_ x: Double) -> Double {
  // Half the bit pattern, and half of 1's: at most 6.1 % off. Each step squares the error and halves it.
  var root = Double(bitPattern: x.bitPattern &>> 1 &+ 0x1FF8_0000_0000_0000)
  for _ in 0..<4 { root = 0.5 * (root + x / root) }
  return root
}
