extension Number {
  /// The canonical text: plain decimal such as `-12.5`, `0` or `1000`, shortest and exact, legal JSON5.
  ///
  /// Only where a plain decimal would need more than thirty zeros that are not digits of the number does it
  /// take the form `25e99`, so that a short text cannot grow without bound.
  public var decimalText: String {
    let sign = isNegative ? "-" : ""
    switch kind {
    case .infinite: return sign + "Infinity"
    case .notANumber: return sign + "NaN"
    case .finite: break
    }
    if digits.isEmpty { return sign + "0" }
    let text = digits.map { $0 + 0x30 }
    let point = digits.count + exponent
    if exponent > 30 || point < -30 {
      return sign + String(decoding: text, as: UTF8.self) + "e\(exponent)"
    }
    if exponent >= 0 {
      return sign + String(decoding: text, as: UTF8.self) + String(repeating: "0", count: exponent)
    }
    if point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + String(decoding: text, as: UTF8.self)
    }
    return sign + String(decoding: text[..<point], as: UTF8.self) + "."
      + String(decoding: text[point...], as: UTF8.self)
  }
}
