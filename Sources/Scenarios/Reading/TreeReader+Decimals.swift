extension TreeReader {
  /// A number with at most six decimals, within bounds.
  mutating func decimal(_ node: Node, path: String, _ bounds: DecimalBounds, expected: String = "a number")
    -> Decimaltal?
  {
    guard let number = finiteNumber(node, path: path, expected: expected) else { return nil }
    if number.exponent < -6 {
      report(.tooManyDecimals(what: path, number: number.decimalText), at: node.place)
      return nil
    }
    guard let millionths = number.wholeNumber(shiftedBy: 6),
      bounds.contains(Decimaltal(miljondelar: millionths))
    else {
      report(.outOfRange(what: path, found: number.decimalText, range: bounds.text), at: node.place)
      return nil
    }
    return Decimaltal(miljondelar: millionths)
  }
}
