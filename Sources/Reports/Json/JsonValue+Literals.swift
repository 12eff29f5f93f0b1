extension JsonValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  /// `null`
  public init(nilLiteral: ()) {
    self = .null
  }

  /// `true` or `false`
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// A whole number.
  public init(integerLiteral value: Int64) {
    self = .number(value)
  }
}

extension JsonValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JsonValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list.
  public init(arrayLiteral elements: JsonValue...) {
    self = .array(elements)
  }

  /// An object whose members keep the order of the literal.
  public init(dictionaryLiteral elements: (String, JsonValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
