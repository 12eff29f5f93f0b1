/// SweepNumber: a number of a range, exact: `units` / 10^`decimals`.
struct SweepNumber: Sendable, Equatable {
  /// The most decimals that any number of the format has.
  static let mostDecimals = 6
  private static let mostDigits = 12

  /// The number times 10^`decimals`.
  let units: Int64
  /// As many decimals as are written, zeros too.
  let decimals: Int

  /// Digits with a sign and a decimal point where needed; nil for anything else. A long minus sign is one too.
  init?(_ written: String) {
    let text = written.replacing("\u{2212}", with: "-")
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].utf8.count <= Self.mostDigits, parts.count == 1 || parts[1].utf8.count <= Self.mostDecimals,
      let units = Int64(parts.joined())
    else { return nil }
    self.init(units: isNegative ? -units : units, decimals: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  init(units: Int64, decimals: Int) {
    (self.units, self.decimals) = (units, decimals)
  }

  /// The units with more decimals; twelve digits before and six after the point fit in 64 bits, and sums of two of them too.
  func units(decimals: Int) -> Int64 {
    (self.decimals..<decimals).reduce(units) { units, _ in units * 10 }
  }

  /// The number as scenario files write it, without needless zeros.
  var text: String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let whole = digits.dropLast(decimals)
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
