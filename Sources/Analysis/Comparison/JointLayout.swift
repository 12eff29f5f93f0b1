import Simulation

/// JointLayout: which row is what among the figures that only several options together have on a path.
///
/// A path's outcome in an option is what is missing of the plan's deficits at their deadlines and then, where equally much is missing, what
/// remains to restore when the last plan year closes; less is better.
struct JointLayout: Sendable {
  /// Counts of shared best are in parts of 1/720 720, which 1 to 16 options share without remainder.
  static let whole = 720_720
  /// The most options that can be compared.
  static let mostOptions = 16

  let options: Int
  let years: Int
  /// Years whose deficits are followed in every option, oldest first.
  let cohorts: [Int]

  init(_ simulators: [Simulator]) {
    options = simulators.count
    years = simulators[0].layout.yearCount
    cohorts = simulators[0].layout.cohorts.filter { year in
      simulators.allSatisfy { $0.layout.cohorts.contains(year) }
    }
  }

  // What is read of an option's path.

  /// The plan holds, 1 or 0.
  var holds: Int { 0 }
  /// The deficits that exist at the start are restored in time, 1 or 0.
  var existingHolds: Int { 1 }
  /// What is missing of the plan's deficits.
  var missing: Int { 2 }
  /// What remains to restore when the last plan year closes.
  var left: Int { 3 }
  /// Balanskravsresultatet of a year.
  func result(year: Int) -> Int { 4 + year }
  /// What remains to restore when a year closes.
  func left(year: Int) -> Int { 4 + years + year }
  /// A common cohort is late, 1 or 0.
  func late(_ cohort: Int) -> Int { 4 + 2 * years + cohort }
  /// How many rows are read of an option.
  var inputCount: Int { 4 + 2 * years + cohorts.count }

  // Cells.

  /// How much more is missing than in the option where least is.
  func regretMissing(_ option: Int) -> Int { option }
  /// How much more remains after the last plan year than in the option where least does.
  func regretLeft(_ option: Int) -> Int { options + option }
  private func own(_ option: Int) -> Int { 2 * options + (option - 1) * (1 + 2 * years) }
  /// How much more is missing than in the first option.
  func missingDifference(_ option: Int) -> Int { own(option) }
  /// How much higher balanskravsresultatet of a year is than in the first option.
  func resultDifference(_ option: Int, year: Int) -> Int { own(option) + 1 + year }
  /// How much more remains when a year closes than in the first option.
  func leftDifference(_ option: Int, year: Int) -> Int { own(option) + 1 + years + year }
  var cellCount: Int { own(options) }

  // Events.

  /// The part of being best that falls to an option, in parts of `whole`.
  func bestEvent(_ option: Int) -> Int { option }
  /// An option is the best and no other is as good.
  func aloneEvent(_ option: Int) -> Int { options + option }
  /// The outcome is better than the first option's, and worse.
  func betterEvent(_ option: Int) -> Int { 2 * options + option }
  func worseEvent(_ option: Int) -> Int { 3 * options + option }
  /// The deficits at the start hold in the option or in the first one, but not in both.
  func existingEvent(_ option: Int) -> Int { 4 * options + option }
  /// A common cohort is late in the option or in the first one, but not in both.
  func lateEvent(_ option: Int, _ cohort: Int) -> Int { 5 * options + option * cohorts.count + cohort }
  /// The plan holds in one of two options, the first before the second, but not in both.
  func holdsEvent(_ one: Int, _ other: Int) -> Int {
    (5 + cohorts.count) * options + other * (other - 1) / 2 + one
  }
  var eventCount: Int { (5 + cohorts.count) * options + options * (options - 1) / 2 }
}
