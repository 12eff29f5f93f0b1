/// What one cell of a table says.
public enum Cell: Sendable, Hashable {
  /// An amount in whole kronor; each output shows it in the table's unit.
  case amount(Int64)
  /// A share, where 1 is 100 %; finite. Shown in per cent: to people rounded, to machines with every digit.
  case percent(Double)
  /// How many: futures, years.
  case count(Int64)
  /// Words.
  case text(Wording)
  /// A figure that the scenario does not state: "ej angivet"; nothing at all in CSV.
  case missing
  /// Nothing belongs here.
  case empty

  /// What people read for `.missing`.
  public static let missingWording = Wording(sv: "ej angivet", en: "not stated")

  /// Words that are the same in both languages.
  public static func text(_ text: String) -> Cell {
    .text(Wording(verbatim: text))
  }

  /// Whether the cell holds a number, which is never wrapped, quoted or guarded.
  var isNumber: Bool {
    switch self {
    case .amount, .percent, .count: true
    case .text, .missing, .empty: false
    }
  }
}
