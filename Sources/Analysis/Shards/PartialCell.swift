import Numerics
import Scenarios

/// PartialCell: one cell of a partial result, with sums and counters that so many amounts can have.
struct PartialCell {
  let bins: Bins
  let tally: RowTally
  let counters: [UInt32]

  init(_ node: Node, count: Int64) throws(PartialReader.Fault) {
    var reader = try PartialReader(node)
    let amounts = -Int64(RowTally.limit) + 1...Int64(RowTally.limit) - 1
    let low = try reader.number("low", -(1 << 53)...1 << 53)
    let exponent = Int(try reader.number("exponent", 0...42))
    guard low % (1 << exponent) == 0 else {
      throw PartialReader.fault(node, "\"low\" should be a multiple of 2^\(exponent)")
    }
    let atom = try reader.optionalNumber("atom", amounts)
    bins = Bins(low: Double(low), exponent: exponent, atom: atom.map { Double($0) } ?? .infinity)
    _ = try reader.number("count", count...count)
    let atoms = try reader.number("atoms", 0...(atom == nil ? 0 : count))
    let n = Int128(count)
    let sum = try reader.wide("sum", n * Int128(amounts.lowerBound)...n * Int128(amounts.upperBound))
    // Scaled amounts are at most 2²¹ in size.
    let scaledSum = try reader.wide("scaled_sum", -(n << 21)...n << 21)
    let scaledSquares = try reader.wide("scaled_squares", 0...n << 42)
    guard n * scaledSquares >= scaledSum * scaledSum else {
      throw PartialReader.fault(node, "\"scaled_squares\" is too small for \"scaled_sum\"")
    }
    let least = try reader.optionalNumber("least", amounts)
    let greatest = try reader.optionalNumber("greatest", amounts)
    if let least, let greatest {
      guard count > 0, n * Int128(least) <= sum, sum <= n * Int128(greatest) else {
        throw PartialReader.fault(node, "\"sum\" should lie between \"least\" and \"greatest\"")
      }
    } else if count > 0 || least != nil || greatest != nil {
      throw PartialReader.fault(node, "\"least\" and \"greatest\" are null where there is nothing, and only there")
    }
    tally = RowTally(
      count: count, sum: sum, scaledSum: scaledSum, scaledSquares: scaledSquares,
      least: least.map { Double($0) } ?? .infinity, greatest: greatest.map { Double($0) } ?? -.infinity, atoms: atoms)
    let runs = try reader.take("counters")
    counters = try Self.counters(runs, Bins.counters)
    guard counters.reduce(Int64(0), { $0 + Int64($1) }) == count else {
      throw PartialReader.fault(runs, "\"counters\" should count \(count) paths")
    }
    try reader.finish()
  }

  /// So many counters, written as runs.
  static func counters(_ node: Node, _ count: Int) throws(PartialReader.Fault) -> [UInt32] {
    var counters = [UInt32](repeating: 0, count: count)
    var free = 0
    for run in try PartialReader.list(node, "counters") {
      let numbers = try PartialReader.list(run, "counters")
      guard let first = numbers.first, numbers.count > 1 else {
        throw PartialReader.fault(run, "a run of \"counters\" is a place and at least one count")
      }
      var place = Int(try PartialReader.number(first, "counters", Int64(free)...Int64(count)))
      guard place + numbers.count - 1 <= count else {
        throw PartialReader.fault(run, "a run of \"counters\" reaches too far")
      }
      for number in numbers.dropFirst() {
        counters[place] = UInt32(try PartialReader.number(number, "counters", 1...Int64(UInt32.max)))
        place += 1
      }
      free = place
    }
    return counters
  }
}
