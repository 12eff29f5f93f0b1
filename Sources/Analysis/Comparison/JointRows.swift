import Numerics
import Simulation

/// JointRows: one row of futures, 256 paths, as several options have them side by side. Each thread has its own.
struct JointRows: ~Copyable {
  static let groups = Draws.rowLength / Lanes.scalarCount

  let layout: JointLayout
  private let inputs: UnsafeMutablePointer<Lanes>
  private let cells: UnsafeMutablePointer<Lanes>
  private let events: UnsafeMutablePointer<Lanes>

  init(_ layout: JointLayout) {
    self.layout = layout
    func rows(_ count: Int) -> UnsafeMutablePointer<Lanes> {
      let memory = UnsafeMutablePointer<Lanes>.allocate(capacity: count * Self.groups)
      memory.initialize(repeating: .zero, count: count * Self.groups)
      return memory
    }
    inputs = rows(layout.options * layout.inputCount)
    cells = rows(layout.cellCount)
    events = rows(layout.eventCount)
  }

  deinit {
    inputs.deallocate()
    cells.deallocate()
    events.deallocate()
  }

  func cell(_ place: Int) -> UnsafePointer<Lanes> { UnsafePointer(cells + place * Self.groups) }
  func event(_ place: Int) -> UnsafePointer<Lanes> { UnsafePointer(events + place * Self.groups) }

  /// Reads an option's row: a cell or event by its place and a group of eight paths.
  func read(_ option: Int, of simulator: Simulator, cell: (Int, Int) -> Lanes, event: (Int, Int) -> Lanes) {
    let own = simulator.layout
    let first = inputs + option * layout.inputCount * Self.groups
    func place(_ row: Int, _ value: (Int) -> Lanes) {
      let out = first + row * Self.groups
      for group in 0..<Self.groups { out[group] = value(group) }
    }
    guard let result = own.figures.firstIndex(of: .balanskravsresultat),
      let left = own.figures.firstIndex(of: .kvarAttÅterställa)
    else { preconditionFailure("every simulation has both figures") }
    place(layout.holds) {
      Lanes(repeating: 1) - event(own.breachEvent, $0) - event(own.groundsEvent, $0) - event(own.openPlanEvent, $0)
    }
    place(layout.existingHolds) {
      Lanes(repeating: 1) - event(own.existingLateEvent, $0) - event(own.existingOpenEvent, $0)
    }
    place(layout.missing) { cell(own.planMissingCell, $0) }
    place(layout.left) { cell(own.leftAfterPlan(simulator.lastPlanYear), $0) }
    for year in 0..<layout.years {
      place(layout.result(year: year)) { cell(own.cell(result, year: year), $0) }
      place(layout.left(year: year)) { cell(own.cell(left, year: year), $0) }
    }
    for (common, year) in layout.cohorts.enumerated() {
      guard let cohort = own.cohorts.firstIndex(of: year) else { preconditionFailure("a common cohort is everyone's") }
      place(layout.late(common)) { event(own.lateEvent(cohort), $0) }
    }
  }

  @inline(__always)
  private func input(_ option: Int, _ row: Int, _ group: Int) -> Lanes {
    inputs[(option * layout.inputCount + row) * Self.groups + group]
  }

  /// Works out what the options read have together.
  func compare() {
    for group in 0..<Self.groups {
      compareOutcomes(group)
      for option in 1..<layout.options { compareWithFirst(option, group) }
      for other in 1..<layout.options {
        for one in 0..<other {
          events[layout.holdsEvent(one, other) * Self.groups + group] = distance(layout.holds, one, other, group)
        }
      }
    }
  }

  /// 1 where a yes or no differs between two options.
  @inline(__always)
  private func distance(_ row: Int, _ one: Int, _ other: Int, _ group: Int) -> Lanes {
    (input(one, row, group) .!= input(other, row, group)).ones
  }

  /// Regret, and who is best: least missing, then least remaining, shared by all who have the same.
  private func compareOutcomes(_ group: Int) {
    var leastMissing = input(0, layout.missing, group)
    var leastLeft = input(0, layout.left, group)
    var bestLeft = leastLeft
    for option in 1..<layout.options {
      let (missing, left) = (input(option, layout.missing, group), input(option, layout.left, group))
      let isBetter = (missing .< leastMissing) .| (missing .== leastMissing .& left .< bestLeft)
      bestLeft.replace(with: left, where: isBetter)
      leastMissing = minimum(missing, leastMissing)
      leastLeft = minimum(left, leastLeft)
    }
    var best = Lanes.zero
    for option in 0..<layout.options {
      let (missing, left) = (input(option, layout.missing, group), input(option, layout.left, group))
      cells[layout.regretMissing(option) * Self.groups + group] = missing - leastMissing
      cells[layout.regretLeft(option) * Self.groups + group] = left - leastLeft
      let isBest = (missing .== leastMissing .& left .== bestLeft).ones
      events[layout.bestEvent(option) * Self.groups + group] = isBest
      best += isBest
    }
    let share = Lanes(repeating: Double(JointLayout.whole)) / best
    let isAlone = best .== 1
    for option in 0..<layout.options {
      let place = layout.bestEvent(option) * Self.groups + group
      events[layout.aloneEvent(option) * Self.groups + group] = events[place].only(where: isAlone)
      events[place] *= share
    }
  }

  private func compareWithFirst(_ option: Int, _ group: Int) {
    let missing = input(option, layout.missing, group) - input(0, layout.missing, group)
    let left = input(option, layout.left, group) - input(0, layout.left, group)
    cells[layout.missingDifference(option) * Self.groups + group] = missing
    for year in 0..<layout.years {
      let (result, leftThen) = (layout.result(year: year), layout.left(year: year))
      cells[layout.resultDifference(option, year: year) * Self.groups + group] =
        input(option, result, group) - input(0, result, group)
      cells[layout.leftDifference(option, year: year) * Self.groups + group] =
        input(option, leftThen, group) - input(0, leftThen, group)
    }
    let isEqual = missing .== 0
    events[layout.betterEvent(option) * Self.groups + group] = ((missing .< 0) .| (isEqual .& left .< 0)).ones
    events[layout.worseEvent(option) * Self.groups + group] = ((missing .> 0) .| (isEqual .& left .> 0)).ones
    events[layout.existingEvent(option) * Self.groups + group] = distance(layout.existingHolds, 0, option, group)
    for cohort in layout.cohorts.indices {
      events[layout.lateEvent(option, cohort) * Self.groups + group] = distance(layout.late(cohort), 0, option, group)
    }
  }
}

extension Layout {
  /// The cell of what remains to restore when the last plan year closes; it is simulated, since the first simulated year is a stated one.
  func leftAfterPlan(_ lastPlanYear: Int) -> Int {
    guard let left = figures.firstIndex(of: .kvarAttÅterställa) else {
      preconditionFailure("every simulation has what remains to restore")
    }
    return cell(left, year: lastPlanYear - years.lowerBound)
  }
}
