import Simulation

/// Shard: one of several equal parts of a simulation's rows, to be run apart and merged.
public struct Shard: Sendable, Equatable {
  /// The greatest number of parts.
  public static let mostParts = 10_000

  /// Which part, from 1.
  public let number: Int
  /// How many parts.
  public let count: Int

  /// Part `number` of `count`; all of it by default.
  public init(_ number: Int = 1, of count: Int = 1) {
    precondition(1...Self.mostParts ~= count && 1...count ~= number, "a part from 1 to the number of parts")
    self.number = number
    self.count = count
  }

  /// Whether it is everything.
  public var isWhole: Bool { count == 1 }

  /// Its rows of so many; the parts differ by one row at most.
  func rows(of total: Int) -> Range<Int> { total * (number - 1) / count..<total * number / count }

  /// How many paths of a simulation it counts.
  public func paths(of settings: SimulationSettings) -> Int {
    let rows = rows(of: settings.rows)
    func before(_ row: Int) -> Int { min(row * Draws.rowLength, settings.paths) }
    return before(rows.upperBound) - before(rows.lowerBound)
  }
}
