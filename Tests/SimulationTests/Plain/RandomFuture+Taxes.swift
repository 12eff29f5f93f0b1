import TestSupport

/// Taxes and utjämning that follow the tax base.
extension RandomFuture {
  /// The tax base, and perhaps how taxes follow it.
  mutating func addTaxes() {
    let first = firstSimulated
    members.append("skatteunderlag: { \"\(first - 2)\": \(random.int(9000...90_000)) }")
    guard hasLines && !isWhole && random.oneIn(2) else { return }
    guard random.oneIn(2) else {
      members.append("skatt: { ingår_i_planen: true, eget_genomslag: \(decimal(0...9000)) }")
      return
    }
    members.append("befolkning: { \"\(first)\": \(random.int(200_000...400_000)) }")
    var parts = [
      "ingår_i_planen: true", "skattesats: \(decimal(1000...1200)), rikets_skattesats: \(decimal(1000...1200))",
    ]
    parts.append(
      random.oneIn(2) ? "skattekraft: \(decimal(8000...13_000))" : "medelskattekraft: \(random.int(100_000...300_000))")
    if random.oneIn(3) { parts.append("uppräkning: { \"\(first)\": 1.0\(random.int(10...99)) }") }
    if random.oneIn(3) { parts.append("slutavräkning: { \"\(first)\": \(random.int(-900...900)) }") }
    let level = random.oneIn(2) ? ", garantinivå: \(decimal(10_000...12_000))" : ""
    parts.append("utjämning: { länsvis_skattesats: \(decimal(900...1100))\(level) }")
    members.append("skatt: { \(parts.joined(separator: ", ")) }")
  }
}
