extension BinaryInteger {
  /// The number with a space between thousands from five digits on: 1000, 100 000.
  var grouped: String {
    let digits = String(magnitude)
    guard digits.utf8.count > 4 else { return String(self) }
    let groups = digits.enumerated().map { place, digit in
      place > 0 && (digits.utf8.count - place) % 3 == 0 ? " \(digit)" : String(digit)
    }
    return (self < 0 ? "-" : "") + groups.joined()
  }
}
