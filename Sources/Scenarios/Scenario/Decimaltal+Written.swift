extension Decimaltal {
  /// Reads a number as people write it: a sign, digits with spaces or `_` between thousands, and at most six decimals after a comma or
  /// a point; nil for anything else and for what is too large.
  public init?(written text: String) {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "−" || sign == "+" {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let whole = parts.first, let units = Self.grouped(whole) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard 1...6 ~= fraction.utf8.count, let decimals = Self.digits(fraction) else { return nil }
    var millionths = decimals
    for _ in fraction.utf8.count..<6 { millionths *= 10 }
    let (scaled, isLarge) = units.multipliedReportingOverflow(by: 1_000_000)
    let (sum, isLarger) = scaled.addingReportingOverflow(millionths)
    if isLarge || isLarger { return nil }
    self.init(miljondelar: isNegative ? -sum : sum)
  }

  private static func digits(_ text: some StringProtocol) -> Int64? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
  }

  /// Digits, with three after each space or `_` between them.
  private static func grouped(_ text: Substring) -> Int64? {
    let groups = text.split(omittingEmptySubsequences: false) { $0.isWhitespace || $0 == "_" }
    guard groups.allSatisfy({ !$0.isEmpty }), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    return digits(groups.joined())
  }
}
