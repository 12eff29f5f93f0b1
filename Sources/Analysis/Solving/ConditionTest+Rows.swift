import Numerics
import Scenarios
import Simulation

extension ConditionTest {
  /// Counts the first `paths` of a row, its cells and events given by their places.
  func count(
    row: Int, paths: Int, cell: (Int) -> UnsafePointer<Lanes>, event: (Int) -> UnsafePointer<Lanes>,
    into count: inout ConditionCount
  ) {
    let replicate = Draws.replicate(ofRow: row)
    count.paths[replicate] += Int64(paths)
    switch counted {
    case .verdict(let subject, let isOpposite):
      let events =
        subject == .planen
        ? [layout.breachEvent, layout.groundsEvent, layout.openPlanEvent]
        : [layout.existingLateEvent, layout.existingOpenEvent]
      // At most one of them happens on a path.
      var fails = 0
      for place in events { fails += Self.sum(numbers(event(place)), paths) }
      count.hits[replicate] += Int64(isOpposite ? fails : paths - fails)
    case .event(let sum, let side) where sum.isSmall:
      var totals = [Double](repeating: Double(sum.known), count: paths)
      for term in sum.terms {
        let (values, weight) = (numbers(cell(term.cell)), Double(term.weight))
        for path in 0..<paths { totals[path] += weight * values[path] }
      }
      count.hits[replicate] += Int64(totals.reduce(0) { $0 + (side.holds($1, 0) ? 1 : 0) })
    case .event(let sum, let side):
      for path in 0..<paths {
        guard let total = exact(sum, path, cell) else {
          count.isWithinLimits = false
          continue
        }
        count.hits[replicate] += side.holds(total, 0) ? 1 : 0
      }
    case .sum(let sum):
      for path in 0..<paths {
        guard let total = exact(sum, path, cell) else {
          count.isWithinLimits = false
          continue
        }
        count.sums[replicate] += total
      }
    }
  }

  /// A sum of one path in whole numbers; nil where an amount is too large to be tallied.
  private func exact(_ sum: PathSum, _ path: Int, _ cell: (Int) -> UnsafePointer<Lanes>) -> Int128? {
    var total = sum.known
    for term in sum.terms {
      let value = numbers(cell(term.cell))[path]
      if value.magnitude >= RowTally.limit { return nil }
      total += Int128(term.weight) * Int128(Int64(value))
    }
    return total
  }

  private func numbers(_ lanes: UnsafePointer<Lanes>) -> UnsafePointer<Double> {
    UnsafeRawPointer(lanes).assumingMemoryBound(to: Double.self)
  }

  private static func sum(_ ones: UnsafePointer<Double>, _ paths: Int) -> Int {
    var sum = 0.0
    for path in 0..<paths { sum += ones[path] }
    return Int(sum)
  }
}

extension Condition.Side {
  /// Whether a number is on this side of another.
  @inline(__always)
  func holds<Number: Comparable>(_ number: Number, _ limit: Number) -> Bool {
    switch self {
    case .atLeast: number >= limit
    case .atMost: number <= limit
    case .above: number > limit
    case .below: number < limit
    }
  }
}
