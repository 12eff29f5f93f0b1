import Numerics
import Scenarios
import Simulation

/// PartialUnits: what units came to, as members of a partial result; a part of a scenario without an organisation has none of them.
enum PartialUnits {
  private typealias Tally = OrganisationTally

  /// Each member with its lines, in order.
  static func members(_ tally: OrganisationTally) -> [(key: String, lines: [String])] {
    func texts(_ sums: [Int128], by count: Int) -> [String] {
      stride(from: 0, to: sums.count, by: count).map { first in
        list(sums[first..<first + count].map { "\"\($0)\"" })
      }
    }
    return [
      ("organisation", texts(tally.totals, by: Tally.TotalAmount.allCases.count)),
      ("levels", texts(tally.levels, by: Tally.LevelAmount.allCases.count)),
      ("units", tally.results.indices.map { unitYear($0, tally) }),
    ]
  }

  private static func unitYear(_ place: Int, _ tally: OrganisationTally) -> String {
    let (bins, result) = (tally.bins[place], tally.results[place])
    let ends = result.count == 0 ? ("null", "null") : ("\(Int64(result.least))", "\(Int64(result.greatest))")
    func own<Value>(_ all: [Value], _ count: Int) -> ArraySlice<Value> { all[place * count..<(place + 1) * count] }
    let amounts = own(tally.amounts, Tally.UnitAmount.allCases.count).map { "\"\($0)\"" }
    let events = own(tally.events, Tally.UnitEvent.allCases.count).map { "\($0)" }
    let counters = own(tally.counters, CoarseBins.counters)
    let runs = counters.split(separator: 0).map { run in
      list(["\(run.startIndex - counters.startIndex)"] + run.map { "\($0)" })
    }
    return "{ \"low\": \(Int64(bins.low)), \"exponent\": \(bins.exponent), \"count\": \(result.count), "
      + "\"sum\": \"\(result.sum)\", \"scaled_sum\": \"\(result.scaledSum)\", "
      + "\"scaled_squares\": \"\(result.scaledSquares)\", \"least\": \(ends.0), \"greatest\": \(ends.1), "
      + "\"amounts\": \(list(amounts)), \"events\": \(list(events)), \"counters\": \(list(runs)) }"
  }

  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  /// Reads the members, of so many paths.
  static func read(_ reader: inout PartialReader, count: Int64) throws(PartialReader.Fault) -> OrganisationTally {
    // A row's sum is below 2⁵², and so is a path's.
    let most = Int128(count) << 52
    func sums(_ nodes: [Node], _ key: String, by count: Int) throws(PartialReader.Fault) -> [Int128] {
      var sums: [Int128] = []
      for node in nodes {
        for number in try PartialReader.list(node, key, count: count) {
          sums.append(try PartialReader.wide(number, key, 0...most))
        }
      }
      return sums
    }
    let years = try reader.list("organisation")
    let totals = try sums(years, "organisation", by: Tally.TotalAmount.allCases.count)
    let levelNode = try reader.take("levels")
    let levelYears = try PartialReader.list(levelNode, "levels")
    let levels = try sums(levelYears, "levels", by: Tally.LevelAmount.allCases.count)
    let unitNode = try reader.take("units")
    let nodes = try PartialReader.list(unitNode, "units")
    guard !years.isEmpty, levelYears.count % years.count == 0 else {
      throw PartialReader.fault(levelNode, "\"levels\" should have every year of each")
    }
    guard !nodes.isEmpty, nodes.count % years.count == 0 else {
      throw PartialReader.fault(unitNode, "\"units\" should have every year of each")
    }
    var units: [PartialUnitYear] = []
    for node in nodes { units.append(try PartialUnitYear(node, count: count)) }
    var tally = OrganisationTally(years: years.count, levels: levelYears.count / years.count, bins: units.map(\.bins))
    tally.totals = totals
    tally.levels = levels
    tally.results = units.map(\.result)
    tally.counters = units.flatMap(\.counters)
    tally.amounts = units.flatMap(\.amounts)
    tally.events = units.flatMap(\.events)
    tally.paths = count
    return tally
  }
}
