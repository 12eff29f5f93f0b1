import Scenarios

/// A table for people and machines: one value, from which every format and both languages are made.
public struct Table: Sendable, Hashable {
  /// What the table is about; may be empty.
  public let title: Wording
  /// The unit amounts are shown in.
  public let enhet: Enhet
  /// What people read about the unit; empty when the table holds no amounts and nothing else was said.
  public let unit: Wording
  /// Decimals of every amount that people read; machines always get all of them.
  public let decimals: Int
  /// Decimals of every per cent that people read.
  public let percentDecimals: Int
  /// What stands above the labels; may be empty.
  public let labelHeading: Wording
  /// The columns after the labels.
  public let columns: [Column]
  /// The rows, in order.
  public let rows: [Row]
  /// What stands under the table, each on its own.
  public let notes: [Wording]

  /// A table; every row but headings must have one cell for each column.
  ///
  /// Without `decimals` amounts get as many as show each of them exactly; without `unit` the unit's own name is used.
  public init(
    title: Wording,
    enhet: Enhet = .mnkr,
    unit: Wording? = nil,
    decimals: Int? = nil,
    percentDecimals: Int = 1,
    labelHeading: Wording = Wording(verbatim: ""),
    columns: [Column],
    rows: [Row],
    notes: [Wording] = []
  ) {
    for row in rows where row.emphasis != .heading {
      precondition(row.cells.count == columns.count, "A row must have one cell for each column of its table.")
    }
    let amounts = rows.flatMap(\.cells).compactMap { if case .amount(let kronor) = $0 { kronor } else { nil } }
    self.title = title
    self.enhet = enhet
    self.unit = unit ?? (amounts.isEmpty ? Wording(verbatim: "") : enhet.wording)
    self.decimals = decimals ?? enhet.decimals(showing: amounts)
    self.percentDecimals = percentDecimals
    self.labelHeading = labelHeading
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}
