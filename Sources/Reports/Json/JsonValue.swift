import Scenarios

/// A JSON value whose members keep their order and whose numbers are exact.
///
/// Literals work: `["namn": "Alternativ B", "år": [2026, 2027], "utfall": nil]`.
public indirect enum JsonValue: Sendable, Hashable {
  /// A key and its value.
  public struct Member: Sendable, Hashable {
    /// The key; unique in its object.
    public var key: String
    /// The value.
    public var value: JsonValue

    /// A member of an object.
    public init(_ key: String, _ value: JsonValue) {
      self.key = key
      self.value = value
    }
  }

  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number as exact decimal text.
  case number(JsonNumber)
  /// A string.
  case string(String)
  /// A list.
  case array([JsonValue])
  /// Members in the order they are written.
  case object([Member])

  /// A whole number of any width.
  public static func number(_ value: some BinaryInteger) -> JsonValue {
    .number(JsonNumber(value))
  }

  /// An amount in whole kronor, exactly, in a unit.
  public static func number(kronor: Int64, in enhet: Enhet) -> JsonValue {
    .number(JsonNumber(kronor: kronor, in: enhet))
  }

  /// The shortest text that reads back as the same Double; the value must be finite.
  public static func number(double value: Double) -> JsonValue {
    .number(JsonNumber(double: value))
  }

  /// Whether the value is neither a list nor an object.
  var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
