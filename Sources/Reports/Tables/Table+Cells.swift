extension Table {
  /// What stands above the citations.
  static let citationHeading = Wording(sv: "Lagrum", en: "Section")

  /// The columns, and after them one for citations when any row has one.
  var allColumns: [Column] {
    let isCited = rows.contains { $0.citation != nil }
    return isCited ? columns + [Column(Self.citationHeading, alignment: .left)] : columns
  }

  /// A row's cell for each of `allColumns`; all empty in a heading row.
  func allCells(of row: Row) -> [Cell] {
    let cells = row.emphasis == .heading ? Array(repeating: .empty, count: columns.count) : row.cells
    return allColumns.count == columns.count ? cells : cells + [row.citation.map(Cell.text) ?? .empty]
  }

  /// What people read in a cell; words are made `visible`.
  func shown(_ cell: Cell, language: Language) -> String {
    switch cell {
    // A bare nought lets the other figures stand out; an amount that only rounds to it keeps its decimals.
    case .amount(0): "0"
    case .amount(let kronor): AmountFormat(enhet: enhet, decimals: decimals, language: language).text(kronor)
    case .percent(let share): PercentFormat(decimals: percentDecimals, language: language).text(share)
    case .count(let count): language.text(count: count)
    case .text(let wording): wording(language).visible
    case .missing: Cell.missingWording(language)
    case .empty: ""
    }
  }
}
