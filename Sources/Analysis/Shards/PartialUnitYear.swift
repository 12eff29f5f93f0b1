import Numerics
import Scenarios
import Simulation

/// PartialUnitYear: a unit's year of a partial result, with sums and counters that so many amounts can have.
struct PartialUnitYear {
  let bins: CoarseBins
  let result: CoarseTally
  let counters: [UInt32]
  let amounts: [Int128]
  let events: [Int64]

  init(_ node: Node, count: Int64) throws(PartialReader.Fault) {
    var reader = try PartialReader(node)
    let bounds = -Int64(RowTally.limit) + 1...Int64(RowTally.limit) - 1
    let low = try reader.number("low", -(1 << 53)...1 << 53)
    let exponent = Int(try reader.number("exponent", 0...42))
    guard low % (1 << exponent) == 0 else {
      throw PartialReader.fault(node, "\"low\" should be a multiple of 2^\(exponent)")
    }
    bins = CoarseBins(low: Double(low), exponent: exponent)
    var result = CoarseTally()
    result.count = try reader.number("count", count...count)
    let n = Int128(count)
    result.sum = try reader.wide("sum", n * Int128(bounds.lowerBound)...n * Int128(bounds.upperBound))
    // Scaled amounts are at most 2²⁰ in size.
    result.scaledSum = try reader.wide("scaled_sum", -(n << 20)...n << 20)
    result.scaledSquares = try reader.wide("scaled_squares", 0...n << 40)
    guard n * result.scaledSquares >= result.scaledSum * result.scaledSum else {
      throw PartialReader.fault(node, "\"scaled_squares\" is too small for \"scaled_sum\"")
    }
    let least = try reader.optionalNumber("least", bounds)
    let greatest = try reader.optionalNumber("greatest", bounds)
    if let least, let greatest {
      guard count > 0, n * Int128(least) <= result.sum, result.sum <= n * Int128(greatest) else {
        throw PartialReader.fault(node, "\"sum\" should lie between \"least\" and \"greatest\"")
      }
      (result.least, result.greatest) = (Double(least), Double(greatest))
    } else if count > 0 || least != nil || greatest != nil {
      throw PartialReader.fault(node, "\"least\" and \"greatest\" are null where there is nothing, and only there")
    }
    self.result = result
    var amounts: [Int128] = []
    for number in try reader.list("amounts", count: OrganisationTally.UnitAmount.allCases.count) {
      amounts.append(try PartialReader.wide(number, "amounts", 0...n << 52))
    }
    self.amounts = amounts
    var events: [Int64] = []
    for number in try reader.list("events", count: OrganisationTally.UnitEvent.allCases.count) {
      events.append(try PartialReader.number(number, "events", 0...count))
    }
    self.events = events
    let runs = try reader.take("counters")
    counters = try PartialCell.counters(runs, CoarseBins.counters)
    guard counters.reduce(Int64(0), { $0 + Int64($1) }) == count else {
      throw PartialReader.fault(runs, "\"counters\" should count \(count) paths")
    }
    try reader.finish()
  }
}
