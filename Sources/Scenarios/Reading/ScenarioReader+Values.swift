/// Optional members of an object; what is not stated, or not right, leaves what stands there.
extension ScenarioReader {
  mutating func choose<Value>(
    _ key: String,
    in object: inout ObjectReader,
    _ value: inout Value,
    _ choices: [(String, Value)]
  ) {
    guard let member = object.take(key) else { return }
    if let chosen = tree.choice(member.node, path: object.path(to: key), choices) { value = chosen }
  }

  mutating func flag(_ key: String, in object: inout ObjectReader, _ value: inout Bool) {
    guard let member = object.take(key) else { return }
    if let stated = tree.flag(member.node, path: object.path(to: key)) { value = stated }
  }

  mutating func percent(
    _ key: String,
    in object: inout ObjectReader,
    _ value: inout Int,
    from low: Int64,
    to high: Int64
  ) {
    guard let member = object.take(key) else { return }
    if let stated = tree.percent(member.node, path: object.path(to: key), in: low...high) { value = Int(stated) }
  }

  mutating func decimal(
    _ key: String, in object: inout ObjectReader, _ value: inout Decimaltal, _ bounds: DecimalBounds
  ) {
    if let stated = decimal(key, in: &object, bounds) { value = stated }
  }

  mutating func decimal(_ key: String, in object: inout ObjectReader, _ bounds: DecimalBounds) -> Decimaltal? {
    guard let member = object.take(key) else { return nil }
    return tree.decimal(member.node, path: object.path(to: key), bounds)
  }

  mutating func magnitude(_ key: String, in object: inout ObjectReader) -> Int64? {
    guard let member = object.take(key) else { return nil }
    return tree.magnitude(member.node, path: object.path(to: key))
  }
  /// An optional text.
  mutating func text(_ key: String, in object: inout ObjectReader) -> String? {
    object.take(key).flatMap { tree.text($0.node, path: object.path(to: $0.key)) }
  }

  /// A whole number of something within a range.
  mutating func wholeNumber(_ node: Node, path: String, _ range: ClosedRange<Int>) -> Int? {
    guard let number = tree.finiteNumber(node, path: path, expected: "a number") else { return nil }
    if let whole = number.wholeNumber(), let value = Int(exactly: whole), range.contains(value) { return value }
    let text = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    tree.report(.outOfRange(what: path, found: number.decimalText, range: text), at: node.place)
    return nil
  }
}
