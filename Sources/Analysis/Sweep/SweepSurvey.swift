import Scenarios
import Simulation
import Synchronization

/// SweepSurvey: what loading every point of a sweep tells before any is simulated: which are wrong, and which columns the others need.
public struct SweepSurvey: Sendable, Equatable {
  /// Points that can be simulated.
  public private(set) var valid = 0
  /// Points that cannot.
  public private(set) var invalid = 0
  /// Points with warnings.
  public private(set) var warned = 0
  /// The first point that can be simulated, from 0; nil where there is none.
  public private(set) var firstValid: Int?
  /// The first that cannot.
  public private(set) var firstInvalid: Int?
  /// The first with warnings.
  public private(set) var firstWarned: Int?
  /// Simulated years of all points together.
  public private(set) var years: ClosedRange<Int>?
  /// Years whose deficits are followed at some point, oldest first.
  public var cohorts: [Int] { foundCohorts.sorted() }
  /// Deadlines of the plan's deficits at some point, the earliest first.
  public var deadlines: [Int] { foundDeadlines.sorted() }

  private var foundCohorts: Set<Int> = []
  private var foundDeadlines: Set<Int> = []

  /// Loads every point; nil when it was stopped.
  public init?(_ subject: SweepSubject, workers: Workers, control: RunControl) {
    let sum = Mutex(SweepSurvey())
    let count = subject.design.count
    workers.run(0..<count, control) { next in
      var own = SweepSurvey()
      while let points = next() {
        for point in points {
          own.add(point, subject)
          control.finish(1)
        }
      }
      sum.withLock { $0.add(own) }
    }
    self = sum.withLock { $0 }
    if valid + invalid < count { return nil }
  }

  private init() {}

  private mutating func add(_ point: Int, _ subject: SweepSubject) {
    let loaded: LoadedScenario
    do throws(SweepFailure) { loaded = try subject.ready(point) } catch {
      invalid += 1
      firstInvalid = min(firstInvalid ?? point, point)
      return
    }
    valid += 1
    firstValid = min(firstValid ?? point, point)
    if !loaded.warnings.isEmpty {
      warned += 1
      firstWarned = min(firstWarned ?? point, point)
    }
    guard let simulator = loaded.scenario.simulator() else {
      preconditionFailure("without an obstacle there is a simulator")
    }
    let layout = simulator.layout
    years = Self.union(years, layout.years)
    foundCohorts.formUnion(layout.cohorts)
    for place in layout.places
    where layout.cohorts.contains(place.från) && place.från <= simulator.lastPlanYear
      && place.senast <= layout.years.upperBound
    {
      foundDeadlines.insert(place.senast)
    }
  }

  private mutating func add(_ other: SweepSurvey) {
    func first(_ one: Int?, _ other: Int?) -> Int? { [one, other].compactMap(\.self).min() }
    valid += other.valid
    invalid += other.invalid
    warned += other.warned
    firstValid = first(firstValid, other.firstValid)
    firstInvalid = first(firstInvalid, other.firstInvalid)
    firstWarned = first(firstWarned, other.firstWarned)
    if let years = other.years { self.years = Self.union(self.years, years) }
    foundCohorts.formUnion(other.foundCohorts)
    foundDeadlines.formUnion(other.foundDeadlines)
  }

  private static func union(_ one: ClosedRange<Int>?, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let one else { return other }
    return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
  }
}
