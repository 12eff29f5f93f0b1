/// Kalenderpost: an event of the scenario's own yearly cycle (årshjul), placed by its distance from a budget year; changes no result.
public struct Kalenderpost: Sendable, Equatable {
  /// What happens.
  public let namn: String
  /// The month, 1…12.
  public let månad: Int
  /// The day of the month; nil for some time in the month.
  public let dag: Int?
  /// In which year, counted from the budget year: −1 for the year before.
  public let år: Int
  /// Who does it, when stated.
  public let organ: String?
  /// Where it is decided that it be done, when stated: a section of law or a document.
  public let källa: String?

  /// The years that an event may stand from the budget year.
  public static let avstånd = -2...2
}
