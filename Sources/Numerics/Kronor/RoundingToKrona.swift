// At 2⁵² the spacing of Doubles is 1, so adding and subtracting it rounds to a whole number (ties to even).
// Amounts from there on are whole already. The two forms, lanes and scalar, are the same steps but for how they carry the sign.
extension Double {
  @inlinable @inline(__always)
  internal static var wholeFrom: Double { 4_503_599_627_370_496 }
}

extension Lanes {
  /// Whole kronor, half away from zero; never negative zero.
  @inlinable @inline(__always)
  public var roundedToKrona: Lanes {
    // The sign is set aside as a bit and put back; + 0 makes a negative zero positive.
    let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
    let sign = bits & SIMD8<UInt64>(repeating: 0x8000_0000_0000_0000)
    let magnitude = unsafeBitCast(bits ^ sign, to: Lanes.self)
    var whole = (magnitude + Double.wholeFrom) - Double.wholeFrom
    whole += (magnitude - whole .>= 0.5).ones
    whole.replace(with: magnitude, where: magnitude .>= Double.wholeFrom)
    return unsafeBitCast(unsafeBitCast(whole, to: SIMD8<UInt64>.self) | sign, to: Lanes.self) + Lanes.zero
  }

  /// The greatest whole krona that is not above the amount; never negative zero.
  @inlinable @inline(__always)
  public var flooredToKrona: Lanes {
    let magnitude = maximum(self, Lanes.zero - self)
    var whole = (magnitude + Double.wholeFrom) - Double.wholeFrom
    whole.replace(with: magnitude, where: magnitude .>= Double.wholeFrom)
    whole.replace(with: Lanes.zero - whole, where: self .< 0)
    return whole - (whole .> self).ones
  }
}

extension Double {
  /// Whole kronor, half away from zero; never negative zero.
  @inlinable
  public var roundedToKrona: Double {
    if magnitude >= Double.wholeFrom { return self }
    var whole = (magnitude + Double.wholeFrom) - Double.wholeFrom
    if magnitude - whole >= 0.5 { whole += 1 }
    return self < 0 ? 0 - whole : whole
  }

  /// The greatest whole krona that is not above the amount; never negative zero.
  @inlinable
  public var flooredToKrona: Double {
    if magnitude >= Double.wholeFrom { return self }
    var whole = (magnitude + Double.wholeFrom) - Double.wholeFrom
    if self < 0 { whole = 0 - whole }
    return whole > self ? whole - 1 : whole
  }
}
