/// Why a cell of a spreadsheet cannot be read.
public enum CellFault: Sendable, Equatable {
  /// It is no number.
  case number
  /// It is a number that can be read in two ways.
  case ambiguous
  /// It does not list factors with an elasticity each.
  case reactions
  /// Its quotation mark is never closed.
  case unclosed
  /// Its column has no heading.
  case beyond
}
