import Numerics

extension Organisation {
  /// Carried: what units and levels carry from one year to the next, whole kronor.
  public struct Carried: Sendable {
    /// Surplus of each unit, ≥ 0.
    public let surpluses: [Double]
    /// Deficits of each unit, oldest first.
    public let deficits: [[OrganisationUnit.Deficit]]
    /// Balance of each level, negative for a deficit.
    public let balances: [Double]
  }

  /// Follows years that are settled: each unit's result is what it used and what its frame exceeds its outcome with.
  ///
  /// Outcomes hold what was recovered, so the rules of such an organisation plan no recovery (`recovery: 0`).
  ///
  /// - Parameters:
  ///   - saved: frame less outcome, unit by unit and year by year.
  ///   - reached: whether the unit reached what it was asked to.
  /// - Returns: the amounts of one path, and what is carried out of the last year.
  public func settled(_ saved: [[Double]], reached: [[Bool]]) -> (years: OrganisationTally, carried: Carried) {
    let rows = Rows(self)
    let unused = RowBlock(rows: 1)
    for year in 0..<years.count {
      for place in units.indices { Rows.fill(rows.reached.numbers(place), reached[place][year] ? 1 : 0) }
      step(
        year, rows, counting: 1,
        factors: { place, result in
          let used = rows.used.numbers(place)
          for path in 0..<Draws.rowLength { result[path] += used[path] + saved[place][year] }
        }, into: { _ in unused.numbers(0) })
    }
    let deficits = units.indices.map { place in
      clocks[place].enumerated().compactMap { clock, own -> OrganisationUnit.Deficit? in
        let left = rows.deficits.numbers(firstClocks[place] + clock)[0]
        return left > 0 ? OrganisationUnit.Deficit(year: own.born, amount: left) : nil
      }
    }
    return (
      rows.tally,
      Carried(
        surpluses: units.indices.map { rows.surpluses.numbers($0)[0] }, deficits: deficits,
        balances: levels.indices.map { rows.balances.numbers($0)[0] })
    )
  }
}
