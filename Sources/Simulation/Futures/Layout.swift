import Law

/// Layout: which row is what among the cells (figures with a distribution) and the events (0 or 1 on each path) of a simulation.
public struct Layout: Sendable, Equatable {
  /// The simulated years.
  public let years: ClosedRange<Int>
  /// The figures, in the order of `Figure`.
  public let figures: [Figure]
  /// Years whose deficits are followed, oldest first.
  public let cohorts: [Int]
  /// The register's places, as (från, senast).
  public let places: [Underskottspost]

  /// How many simulated years.
  public var yearCount: Int { years.count }

  // Cells.

  /// A figure of a year; years and figures by their places in `years` and `figures`.
  public func cell(_ figure: Int, year: Int) -> Int { figure * yearCount + year }
  /// What was missing of a cohort at its deadlines.
  public func missingCell(_ cohort: Int) -> Int { figures.count * yearCount + cohort }
  /// What was missing of all deficits of the plan.
  public var planMissingCell: Int { figures.count * yearCount + cohorts.count }
  /// What of the plan's deficits was restored after its deadline.
  public var planLateCell: Int { planMissingCell + 1 }
  /// How many cells there are.
  public var cellCount: Int { planMissingCell + 2 }

  // Events.

  /// Balanskravsresultatet of a year is below zero.
  public func negativeEvent(year: Int) -> Int { year }
  /// A cohort existed: something was to be restored.
  public func bornEvent(_ cohort: Int) -> Int { yearCount + cohort }
  /// A cohort was not restored in time.
  public func lateEvent(_ cohort: Int) -> Int { yearCount + cohorts.count + cohort }
  /// A cohort is not late, but its deadline lies after the horizon.
  public func openEvent(_ cohort: Int) -> Int { yearCount + 2 * cohorts.count + cohort }
  /// A place of the register is the first of the plan to be late.
  public func firstEvent(place: Int) -> Int { yearCount + 3 * cohorts.count + place }
  private var classes: Int { yearCount + 3 * cohorts.count + places.count }
  /// The plan breaches, whatever a rule for synnerliga skäl gives.
  public var breachEvent: Int { classes }
  /// The plan holds only with what the rule gives.
  public var groundsEvent: Int { classes + 1 }
  /// The plan is neither: a deadline lies after the horizon.
  public var openPlanEvent: Int { classes + 2 }
  /// A deficit that exists at the start is late.
  public var existingLateEvent: Int { classes + 3 }
  /// None is late, but a deadline of theirs lies after the horizon.
  public var existingOpenEvent: Int { classes + 4 }
  /// A deficit born after the plan is late.
  public var laterLateEvent: Int { classes + 5 }
  /// How many events there are.
  public var eventCount: Int { classes + 6 }

  /// Places in the order in which they fall due, the register's own where they fall due together.
  var placesByDeadline: [Int] {
    places.indices.sorted { (places[$0].senast, $0) < (places[$1].senast, $1) }
  }
}
