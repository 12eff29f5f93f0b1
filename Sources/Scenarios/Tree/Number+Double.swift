extension Number {
  /// The Double nearest to the number (ties to even): ± infinity beyond the range, ± 0 below it, `nan` for `NaN`.
  ///
  /// Checked against the standard library's conversion of the number as written, and at halfway cases.
  public var double: Double {
    switch kind {
    case .notANumber: return .nan
    case .infinite: return isNegative ? -.infinity : .infinity
    case .finite: return isNegative ? -magnitude : magnitude
    }
  }

  private var magnitude: Double {
    if digits.isEmpty { return 0 }
    // At most 15 digits and a power of ten up to 22 are both exact in Double, so one operation rounds once (Clinger 1990).
    if digits.count <= 15, abs(exponent) <= 22 {
      let coefficient = Double(digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) })
      var power = 1.0
      for _ in 0..<abs(exponent) { power *= 10 }
      return exponent < 0 ? coefficient / power : coefficient * power
    }
    let order = digits.count + exponent
    if order > 310 { return .infinity }
    if order < -330 { return 0 }
    // No midpoint between two Doubles has more than 767 digits: what follows only says on which side of it we are.
    let kept = digits.prefix(780)
    var text = kept.map { $0 + 0x30 }
    var power = exponent
    if kept.count < digits.count {
      text.append(0x31)
      power += digits.count - text.count
    }
    let written = String(decoding: text, as: UTF8.self) + "e\(power)"
    guard let value = Double(written) else {
      preconditionFailure("digits with an exponent are always the text of a Double")
    }
    return value
  }
}
