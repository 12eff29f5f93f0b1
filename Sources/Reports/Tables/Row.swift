/// A row of a table.
public struct Row: Sendable, Hashable {
  /// How a row stands out.
  public enum Emphasis: Sendable, Hashable {
    /// Not at all.
    case plain
    /// A sum, set off from what it sums.
    case total
    /// Words above the rows that follow; such a row has no cells.
    case heading
  }

  /// What the row is called.
  public let label: Wording
  /// How far the label is indented, 0…9.
  public let level: Int
  /// How the row stands out.
  public let emphasis: Emphasis
  /// One cell for each of the table's columns.
  public let cells: [Cell]
  /// The section of law that the row follows, such as "KL 11 kap. 12 §".
  public let citation: Wording?

  /// A row with its cells.
  public init(
    _ label: Wording,
    level: Int = 0,
    emphasis: Emphasis = .plain,
    cells: [Cell],
    citation: Wording? = nil
  ) {
    precondition((0...9).contains(level), "A row is indented by nought to nine levels.")
    precondition(emphasis != .heading || cells.isEmpty, "A heading row has no cells.")
    self.label = label
    self.level = level
    self.emphasis = emphasis
    self.cells = cells
    self.citation = citation
  }

  /// A row of amounts in whole kronor; nil is an amount that is not stated.
  public init(
    _ label: Wording,
    level: Int = 0,
    emphasis: Emphasis = .plain,
    amounts: [Int64?],
    citation: Wording? = nil
  ) {
    let cells = amounts.map { $0.map(Cell.amount) ?? .missing }
    self.init(label, level: level, emphasis: emphasis, cells: cells, citation: citation)
  }

  /// Words above the rows that follow.
  public static func heading(_ label: Wording) -> Row {
    Row(label, emphasis: .heading, cells: [])
  }
}
