import Numerics
import Scenarios

/// SweepCell: what one column says of one point, the same in every format.
enum SweepCell: Equatable {
  /// A number as exact decimal text.
  case number(JsonNumber)
  /// `true` or `false`.
  case bool(Bool)
  /// Words.
  case text(String)
  /// Nothing: not known, or not there at this point.
  case missing

  /// A varied value as a setting writes it: a number, `true`, `false`, `null`, or else its text.
  init(value: String) {
    switch Json5Reader.read(SourceText(name: "", text: value)).tree?.value {
    case .number(let number)? where number.kind == .finite: self = .number(JsonNumber(number))
    case .bool(let flag)?: self = .bool(flag)
    case .string(let text)?: self = .text(text)
    case .null?: self = .missing
    default: self = .text(value)
    }
  }

  /// How many.
  init(_ count: some BinaryInteger) { self = .number(JsonNumber(count)) }

  /// A share, where 1 is all.
  init(_ share: Double) { self = .number(JsonNumber(ExactDecimal(share))) }

  /// An amount, rounded to whole kronor.
  init(_ kronor: Double, in enhet: Enhet) {
    self = .number(JsonNumber(kronor: Int64(kronor: kronor.roundedToKrona), in: enhet))
  }

  /// The cell in a JSON object.
  var json: JsonValue {
    switch self {
    case .number(let number): .number(number)
    case .bool(let flag): .bool(flag)
    case .text(let text): .string(text)
    case .missing: .null
    }
  }

  /// The cell as a field of CSV on one line: words that a spreadsheet would take for a formula guarded.
  func field(_ dialect: CsvDialect) -> String {
    switch self {
    case .number(let number): number.text.replacing(".", with: dialect.decimalMark.rawValue)
    case .bool(let flag): flag ? "true" : "false"
    case .text(let text): text.visible.csvGuarded.csvField(dialect)
    case .missing: ""
    }
  }
}
