/// A column of a table.
public struct Column: Sendable, Hashable {
  /// Which edge the cells stand at.
  public enum Alignment: Sendable, Hashable {
    /// For words.
    case left
    /// For numbers.
    case right
  }

  /// What stands above the column.
  public let heading: Wording
  /// Which edge the cells stand at.
  public let alignment: Alignment

  /// A column; of numbers unless said otherwise.
  public init(_ heading: Wording, alignment: Alignment = .right) {
    self.heading = heading
    self.alignment = alignment
  }

  /// A column of numbers for one year.
  public init(year: Int) {
    self.init(Wording(verbatim: String(year)))
  }
}
