import Numerics
import Scenarios
import Simulation

extension PartialResult {
  private typealias Fault = PartialReader.Fault

  /// Reads a part that may come from anywhere: every number is checked against what a simulation can give.
  public static func read(_ source: SourceText) throws(MergeProblem) -> PartialResult {
    let (tree, problems) = Json5Reader.read(source)
    guard let tree, problems.isEmpty, case .object(let members) = tree.value, let first = members.first,
      first.key == "format", case .string(format) = first.node.value
    else { throw .notAPart(source.name) }
    var version = Int64(formatVersion)
    var found: (part: PartialResult, checksum: String)?
    do throws(Fault) {
      var reader = try PartialReader(tree)
      _ = try reader.take("format")
      version = try reader.number("format_version", 0...Int64(Int32.max))
      // What follows in another version is not ours to judge.
      if version == Int64(formatVersion) { found = try rest(&reader) }
    } catch {
      throw .damaged(source.name, line: error.line, what: error.what)
    }
    guard let found else { throw .otherFormat(source.name, version: version) }
    guard found.checksum == checksum(of: found.part.body) else { throw .changed(source.name) }
    return found.part
  }

  private static func rest(_ reader: inout PartialReader) throws(Fault) -> (PartialResult, String) {
    let engine = try reader.text("engine")
    let hash = try reader.take("scenario_hash")
    let scenario = try reader.text("scenario")
    guard case .string("sha256:" + SHA256.hex(scenario.utf8)) = hash.value else {
      throw PartialReader.fault(hash, "\"scenario_hash\" is not that of the scenario")
    }
    var warnings: [ScenarioWarning] = []
    for node in try reader.list("warnings") { warnings.append(try warning(node)) }
    var settings = SimulationSettings()
    settings.paths = Int(try reader.number("paths", 1...Int64(SimulationSettings.mostPaths)))
    settings.seed = try reader.wide("seed", 0...UInt64.max)
    let sampling = try reader.take("sampling")
    guard case .string(let word) = sampling.value, let known = Sampling.allCases.first(where: { $0.word == word })
    else { throw PartialReader.fault(sampling, "\"sampling\" should be sobol or random") }
    settings.sampling = known
    let shard = try shard(reader.take("shard"))
    let (tally, eventCount) = try tally(&reader, shard, settings)
    let checksum = try reader.text("checksum")
    try reader.finish()
    let part = PartialResult(
      engine: engine, scenario: scenario, warnings: warnings, settings: settings, shard: shard, tally: tally,
      eventCount: eventCount)
    return (part, checksum)
  }

  private static func warning(_ node: Node) throws(Fault) -> ScenarioWarning {
    var reader = try PartialReader(node)
    let (code, place) = (try reader.text("code"), try reader.optionalText("place"))
    let message = try reader.text("message")
    try reader.finish()
    return ScenarioWarning(code: code, place: place, message: message)
  }

  private static func shard(_ node: Node) throws(Fault) -> Shard {
    let numbers = try PartialReader.list(node, "shard", count: 2)
    let count = try PartialReader.number(numbers[1], "shard", 1...Int64(Shard.mostParts))
    return Shard(Int(try PartialReader.number(numbers[0], "shard", 1...count)), of: Int(count))
  }

  private static func tally(
    _ reader: inout PartialReader, _ shard: Shard, _ settings: SimulationSettings
  ) throws(Fault) -> (FutureTally, eventCount: Int) {
    let paths = replicatePaths(shard, settings)
    let stated = try reader.list("replicate_paths", count: Draws.replicates)
    for (node, right) in zip(stated, paths) { _ = try PartialReader.number(node, "replicate_paths", right...right) }
    var events: [Int64] = []
    var eventCount: Int?
    for (node, most) in zip(try reader.list("events", count: Draws.replicates), paths) {
      let numbers = try PartialReader.list(node, "events", count: eventCount)
      eventCount = numbers.count
      for number in numbers { events.append(try PartialReader.number(number, "events", 0...most)) }
    }
    var conditions: [ConditionCount] = []
    for node in try reader.list("conditions") { conditions.append(try condition(node, paths)) }
    var cells: [PartialCell] = []
    let count = paths.reduce(0, +)
    for node in try reader.list("cells") { cells.append(try PartialCell(node, count: count)) }
    var tally = FutureTally(bins: cells.map(\.bins), eventCount: eventCount ?? 0)
    tally.cells = cells.map(\.tally)
    tally.counters = cells.flatMap(\.counters)
    tally.events = events
    tally.replicatePaths = paths
    tally.conditions = conditions
    if reader.has("organisation") { tally.add(try PartialUnits.read(&reader, count: count)) }
    return (tally, eventCount ?? 0)
  }

  private static func condition(_ node: Node, _ paths: [Int64]) throws(Fault) -> ConditionCount {
    let parts = try PartialReader.list(node, "conditions", count: 2)
    var count = ConditionCount()
    count.paths = paths
    let hits = try PartialReader.list(parts[0], "conditions", count: paths.count)
    let sums = try PartialReader.list(parts[1], "conditions", count: paths.count)
    for place in paths.indices {
      count.hits[place] = try PartialReader.number(hits[place], "conditions", 0...paths[place])
      // A path's sum over a century is below 2⁵⁴.
      let most = Int128(paths[place]) << 54
      count.sums[place] = try PartialReader.wide(sums[place], "conditions", -most...most)
    }
    return count
  }
}
