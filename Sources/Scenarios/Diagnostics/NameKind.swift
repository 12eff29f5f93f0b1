/// What a word was to be the name of.
public enum NameKind: Sendable, Equatable {
  /// A unit of the organisation.
  case enhet
  /// A line of the income statement.
  case rad
  /// A rule for carrying results.
  case regel
  /// A växling.
  case växling
  /// A goal.
  case mål
  /// An indicator of a goal.
  case mått
  /// A figure of a year.
  case storhet
}
