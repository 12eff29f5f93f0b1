import Numerics

/// Organisation: the units whose frames make up the plan, what they may carry from year to year, and the plan of it.
///
/// Carrying does not depend on the whole's ledger, so units are run before it. What they do enters the rows of the income statement as the
/// difference to the path without deviations:
///
///     Σ own deviations − used surplus + recovered deficits − the same of the plan
///
/// A budgeted buffer is in the plan's cost whether it is used or not: what is used within it costs nothing more, what is not improves
/// the result.
public struct Organisation: Sendable {
  /// The simulated years.
  public let years: ClosedRange<Int>
  /// The units with frames.
  public let units: [OrganisationUnit]
  /// The accounts above them.
  public let levels: [OrganisationLevel]
  /// Which of the levels is the centre's, where a rule puts its share into a budget.
  public let centre: Int?
  /// The rules that units follow.
  public let rules: [CarryOverRule]
  /// Budgeted buffer per simulated year; 0 for none.
  public let buffer: [Double]
  /// How it is divided when more is applied for.
  public let rationing: Rationing
  /// What the path without deviations comes to: the amounts of one path. It counts on all goals being reached that are not certain to be missed.
  public private(set) var plan: OrganisationTally

  /// √ρ and √(1 − ρ): what units' innovations have in common, and what is each one's own.
  let commonWeight: Double
  let ownWeight: Double
  /// For each unit the years in which its deficits arose or may arise, oldest first, and by when each is to be recovered.
  let clocks: [[Clock]]
  /// Where a unit's first clock is among all.
  let firstClocks: [Int]
  /// For each unit the standard deviation of its d per simulated year.
  let spreads: [[Double]]
  /// For each unit whether a rule is ever its own, or it carries anything at the start.
  let carries: [Bool]
  /// The rows of the income statement that it moves.
  let posts: [Resultatpost]
  /// Who applies for the buffer in a year: units by their places, then levels after the last unit.
  let applicants: [[Int]]
  /// What enters the rows on the path without deviations, row by row (`Resultatpost.rawValue`) and year by year.
  var planned: [Double]

  /// The deficit of a year.
  struct Clock: Sendable {
    let born: Int
    let deadline: Int
  }

  /// - Parameter correlation: between the units' innovations, from 0 to below 1.
  public init(
    years: ClosedRange<Int>, units: [OrganisationUnit], levels: [OrganisationLevel] = [], centre: Int? = nil,
    rules: [CarryOverRule], buffer: [Double]? = nil, rationing: Rationing = .proportional, correlation: Double = 0
  ) {
    let buffer = buffer ?? [Double](repeating: 0, count: years.count)
    Self.check(units, levels.count, centre, rules, years.count)
    precondition(
      levels.allSatisfy {
        $0.rules.count == years.count && $0.rules.allSatisfy { $0.map(rules.indices.contains) ?? true }
      },
      "a rule that is there, or none, for each year of a level")
    precondition(buffer.count == years.count && buffer.allSatisfy { $0 >= 0 }, "a buffer for each simulated year")
    precondition(0..<1 ~= correlation, "one common factor correlates units from 0 to below 1")
    self.years = years
    self.units = units
    self.levels = levels
    self.centre = centre
    self.rules = rules
    self.buffer = buffer
    self.rationing = rationing
    // Heron's rule is for what is above zero.
    commonWeight = correlation > 0 ? heronRoot(correlation) : 0
    ownWeight = heronRoot(1 - correlation)
    clocks = units.map { Self.clocks($0, rules, years) }
    var first = 0
    firstClocks = clocks.map { own in
      defer { first += own.count }
      return first
    }
    carries = units.map { unit in unit.rules.contains { $0 != nil } || unit.surplus > 0 || !unit.deficits.isEmpty }
    let moved = [.verksamhetensKostnader] + units.map { $0.post } + levels.map { $0.post }
    posts = Resultatpost.allCases.filter { moved.contains($0) }
    spreads = units.map { $0.deviations }
    applicants = (0..<years.count).map { year in
      func isWithinBuffer(_ own: [Int?]) -> Bool { own[year].map { rules[$0].isWithinBuffer } ?? false }
      return units.indices.filter { isWithinBuffer(units[$0].rules) }
        + levels.indices.filter { isWithinBuffer(levels[$0].rules) }.map { units.count + $0 }
    }
    planned = [Double](repeating: 0, count: Resultatpost.allCases.count * years.count)
    plan = OrganisationTally()
    followPlan()
  }

  /// What enters a row of the income statement in a simulated year on the path without deviations: unused buffer less used surplus, and
  /// recovered deficits. A plan whose figures do not hold it has it added.
  public func plannedEffect(_ post: Resultatpost, year: Int) -> Double {
    planned[Int(post.rawValue) * years.count + year]
  }

  /// An empty tally of its units.
  public var emptyTally: OrganisationTally { OrganisationTally(self) }

  /// Runs the path without deviations.
  private mutating func followPlan() {
    let rows = Rows(self)
    let posts = RowBlock(rows: Resultatpost.allCases.count)
    for year in 0..<years.count {
      for post in Resultatpost.allCases {
        let out = posts.numbers(Int(post.rawValue))
        for path in 0..<Draws.rowLength { out[path] = 0 }
      }
      for (place, unit) in units.enumerated() {
        let reachable = unit.gates.count { $0.threshold[year] < .infinity }
        Rows.fill(rows.reached.numbers(place), reachable >= unit.gatesNeeded[year] ? 1 : 0)
      }
      step(year, rows, counting: 1, factors: { _, _ in }, into: { posts.numbers(Int($0.rawValue)) })
      for post in Resultatpost.allCases {
        planned[Int(post.rawValue) * years.count + year] = posts.numbers(Int(post.rawValue))[0]
      }
    }
    plan = rows.tally
  }

  /// The deficits of a unit: those it carries at the start, and those that may arise.
  private static func clocks(_ unit: OrganisationUnit, _ rules: [CarryOverRule], _ years: ClosedRange<Int>) -> [Clock] {
    let carried = unit.deficits.map { $0.year }.sorted()
    precondition(Set(carried).count == carried.count, "one amount for each year's deficit")
    precondition(carried.allSatisfy { $0 < years.lowerBound }, "what is carried at the start is older than it")
    return (carried + years).map { born in
      let rule = unit.rules[max(0, born - years.lowerBound)]
      let deadline =
        unit.extensions.last { $0.deficit == born }?.by ?? born + (rule.map { rules[$0].recoveryYears } ?? 1)
      precondition(deadline > born, "a deficit is recovered in a year after its own")
      return Clock(born: born, deadline: deadline)
    }
  }

  private static func check(
    _ units: [OrganisationUnit], _ levels: Int, _ centre: Int?, _ rules: [CarryOverRule], _ years: Int
  ) {
    precondition(centre.map { $0 < levels } ?? true, "the centre is one of the levels")
    for unit in units {
      for count in [
        unit.frame.count, unit.base.count, unit.sigma.count, unit.rules.count, unit.adjustments.count,
        unit.gatesNeeded.count,
      ] {
        precondition(count == years, "a value for each simulated year")
      }
      precondition(unit.gates.allSatisfy { $0.threshold.count == years }, "a probability for each simulated year")
      precondition(unit.level.map { $0 < levels } ?? true, "the level above a unit is one of the levels")
      for case let place? in unit.rules {
        let rule = rules[place]
        precondition(
          unit.level != nil || rule.surplus.level == 0 && rule.deficit.level == 0, "a share has somebody to get it")
        precondition(centre != nil || !rule.centreIsInBudget, "a budgeted share of the centre has an account")
      }
    }
  }
}
