import Numerics
import Simulation

extension ConditionTest {
  /// Counts the first `paths` of a row that a simulator has run.
  func count(
    _ rows: borrowing PathRows, of simulator: Simulator, row: Int, paths: Int, into count: inout ConditionCount
  ) {
    let layout = simulator.layout
    let replicate = Draws.replicate(ofRow: row)
    count.paths[replicate] += Int64(paths)
    func cell(_ place: Place) -> UnsafePointer<Double> {
      guard let figure = layout.figures.firstIndex(of: place.figure) else {
        preconditionFailure("a simulator that lacks the figure is refused before its paths are run")
      }
      return numbers(rows.cell(layout.cell(figure, year: place.year - layout.years.lowerBound)))
    }
    switch counted {
    case .verdict(let subject, let isOpposite):
      let events =
        subject == .planen
        ? [layout.breachEvent, layout.groundsEvent, layout.openPlanEvent]
        : [layout.existingLateEvent, layout.existingOpenEvent]
      // At most one of them happens on a path.
      var fails = 0
      for event in events { fails += sum(numbers(rows.event(event)), paths) }
      count.hits[replicate] += Int64(isOpposite ? fails : paths - fails)
    case .amount(let place, let side, let limit):
      count.hits[replicate] += Int64(hits(cell(place), paths, side, limit))
    case .sum(let place):
      let values = cell(place)
      var sum = Int128(0)
      for path in 0..<paths {
        if values[path].magnitude >= RowTally.limit {
          count.isWithinLimits = false
        } else {
          sum += Int128(values[path])
        }
      }
      count.sums[replicate] += sum
    }
  }

  private func numbers(_ lanes: UnsafePointer<Lanes>) -> UnsafePointer<Double> {
    UnsafeRawPointer(lanes).assumingMemoryBound(to: Double.self)
  }

  private func sum(_ ones: UnsafePointer<Double>, _ paths: Int) -> Int {
    var sum = 0.0
    for path in 0..<paths { sum += ones[path] }
    return Int(sum)
  }

  private func hits(_ values: UnsafePointer<Double>, _ paths: Int, _ side: Condition.Side, _ limit: Double) -> Int {
    var sum = 0
    switch side {
    case .atLeast: for path in 0..<paths { sum += values[path] >= limit ? 1 : 0 }
    case .atMost: for path in 0..<paths { sum += values[path] <= limit ? 1 : 0 }
    case .above: for path in 0..<paths { sum += values[path] > limit ? 1 : 0 }
    case .below: for path in 0..<paths { sum += values[path] < limit ? 1 : 0 }
    }
    return sum
  }
}
