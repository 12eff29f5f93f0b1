/// A decimal number as people write it, kept exactly: `units` / 10^`decimals`.
struct DecimalText: Equatable {
  /// The most digits on each side of the mark; products with a billion paths then fit in an Int.
  private static let mostDigits = 6

  /// The number times 10^`decimals`.
  let units: Int
  /// How many decimals, without trailing zeros.
  let decimals: Int

  /// Digits with a decimal point or comma; nil for anything else, a sign too.
  init?(_ written: some StringProtocol) {
    let parts =
      written.split(separator: ",", omittingEmptySubsequences: false).count == 2
      ? written.split(separator: ",", omittingEmptySubsequences: false)
      : written.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ 1...Self.mostDigits ~= $0.utf8.count }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard let units = Int(parts[0] + fraction) else { return nil }
    self.init(units: units, decimals: fraction.utf8.count)
  }

  /// 10^`decimals`.
  var scale: Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  /// The number with a decimal point.
  var text: String {
    guard decimals > 0 else { return String(units) }
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
  }

  /// A hundredth of it: what a per cent is as a share.
  var hundredth: DecimalText { DecimalText(units: units, decimals: decimals + 2) }

  private init(units: Int, decimals: Int) {
    var (units, decimals) = (units, decimals)
    while decimals > 0, units % 10 == 0 { (units, decimals) = (units / 10, decimals - 1) }
    self.units = units
    self.decimals = decimals
  }
}
