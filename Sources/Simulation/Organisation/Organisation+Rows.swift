import Numerics

extension Organisation {
  /// Memory for a row of 256 paths; each thread has its own. It holds the current year of every unit, and the sums of every year.
  struct Rows: ~Copyable {
    let words: UnsafeMutableBufferPointer<UInt32>
    /// `Scratch` by `Scratch`.
    let scratch: RowBlock
    /// d of each unit.
    let deviations: RowBlock
    /// 1 where a unit's goals are reached.
    let reached: RowBlock
    let surpluses: RowBlock
    /// The sum of each unit's deficits.
    let debts: RowBlock
    /// Each deficit, by the units' clocks.
    let deficits: RowBlock
    /// What units and then levels apply for and use.
    let used: RowBlock
    let balances: RowBlock
    /// 1 where a unit has been late with a deficit.
    let late: RowBlock
    /// `OrganisationSum` by `OrganisationSum` for each year.
    let sums: RowBlock
    let remainders: UnsafeMutablePointer<Int64>
    private let counted: UnsafeMutablePointer<OrganisationTally>

    init(_ organisation: Organisation?) {
      let (units, levels) = (organisation?.units.count ?? 0, organisation?.levels.count ?? 0)
      words = UnsafeMutableBufferPointer.allocate(capacity: Draws.rowLength)
      words.initialize(repeating: 0)
      scratch = RowBlock(rows: Scratch.allCases.count)
      deviations = RowBlock(rows: units)
      reached = RowBlock(rows: units)
      surpluses = RowBlock(rows: units)
      debts = RowBlock(rows: units)
      deficits = RowBlock(rows: organisation?.clocks.reduce(0) { $0 + $1.count } ?? 0)
      used = RowBlock(rows: units + levels)
      balances = RowBlock(rows: levels)
      late = RowBlock(rows: units)
      sums = RowBlock(rows: (organisation?.years.count ?? 0) * OrganisationSum.allCases.count)
      remainders = .allocate(capacity: max(1, units + levels))
      remainders.initialize(repeating: 0, count: max(1, units + levels))
      counted = .allocate(capacity: 1)
      counted.initialize(to: organisation?.emptyTally ?? OrganisationTally())
      // Whoever sets deviations instead of drawing them reaches all goals.
      for unit in 0..<units { Self.fill(reached.numbers(unit), 1) }
    }

    deinit {
      words.deallocate()
      remainders.deallocate()
      counted.deinitialize(count: 1)
      counted.deallocate()
    }

    /// What was counted so far.
    var tally: OrganisationTally { counted.pointee }

    /// Counts more.
    func count(_ work: (inout OrganisationTally) -> Void) { work(&counted.pointee) }

    /// A sum of a year, a number for each path.
    func sum(_ sum: OrganisationSum, _ year: Int) -> UnsafeMutablePointer<Double> {
      sums.numbers(year * OrganisationSum.allCases.count + sum.rawValue)
    }

    func scratch(_ row: Scratch) -> UnsafeMutablePointer<Double> { scratch.numbers(row.rawValue) }

    static func fill(_ row: UnsafeMutablePointer<Double>, _ value: Double) {
      for path in 0..<Draws.rowLength { row[path] = value }
    }
  }

  /// What a year, or a unit's year, needs for a while.
  enum Scratch: Int, CaseIterable {
    case common, normal, gate, applied, result, recovered, forfeited, spare
  }
}
