/// Kalenderdag: a day of the Gregorian calendar.
public struct Kalenderdag: Hashable, Comparable, Sendable {
  /// The year.
  public let år: Int
  /// The month, 1…12.
  public let månad: Int
  /// The day of the month, from 1.
  public let dag: Int

  /// A day, which must exist.
  public init(_ år: Int, _ månad: Int, _ dag: Int) {
    precondition((1...12).contains(månad) && dag >= 1 && dag <= Self.dagar(månad, år), "a day of the calendar")
    self.år = år
    self.månad = månad
    self.dag = dag
  }

  /// How many days a month has; February 29 in leap years.
  public static func dagar(_ månad: Int, _ år: Int) -> Int {
    switch månad {
    case 2: år % 4 == 0 && (år % 100 != 0 || år % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day after.
  public var nästa: Kalenderdag {
    if dag < Self.dagar(månad, år) { return Kalenderdag(år, månad, dag + 1) }
    return månad < 12 ? Kalenderdag(år, månad + 1, 1) : Kalenderdag(år + 1, 1, 1)
  }

  /// The earlier first.
  public static func < (one: Kalenderdag, other: Kalenderdag) -> Bool {
    (one.år, one.månad, one.dag) < (other.år, other.månad, other.dag)
  }
}
