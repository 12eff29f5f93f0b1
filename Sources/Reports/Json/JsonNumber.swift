import Scenarios

/// A number as JSON writes it; it can only be made from values that have exact decimal text.
public struct JsonNumber: Sendable, Hashable {
  /// Text that follows the number grammar of RFC 8259 section 6.
  public let text: String

  /// A whole number of any width.
  public init(_ value: some BinaryInteger) {
    text = String(value)
  }

  /// An amount in whole kronor, exactly, in a unit: 15600000 kr in mnkr is 15.6.
  public init(kronor: Int64, in enhet: Enhet) {
    text = enhet.machineText(kronor)
  }

  /// The shortest text that reads back as the same Double; the value must be finite.
  public init(double value: Double) {
    precondition(value.isFinite, "JSON has no number that is not finite; write null instead.")
    let description = value.description
    text = description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// A scenario's number, exactly; it must be finite.
  init(_ number: Number) {
    precondition(number.kind == .finite, "JSON has no number that is not finite; write null instead.")
    text = number.decimalText
  }

  /// A decimal number with all its digits and without an exponent.
  init(_ decimal: ExactDecimal) {
    text = decimal.plainText(mark: .point)
  }
}
