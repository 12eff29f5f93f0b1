import Numerics
import Scenarios
import Simulation

extension PartialResult {
  /// The part as a text; equal parts have equal texts.
  public var text: String {
    let body = self.body
    return body + "  \"checksum\": \"\(Self.checksum(of: body))\"\n}\n"
  }

  /// What the checksum is made of.
  var body: String {
    var lines = ["{"]
    func add(_ key: String, _ value: String) { lines.append("  \"\(key)\": \(value),") }
    func add(_ key: String, lines inner: [String]) {
      lines.append("  \"\(key)\": [" + (inner.isEmpty ? "]," : ""))
      for (place, line) in inner.enumerated() { lines.append("    " + line + (place + 1 < inner.count ? "," : "")) }
      if !inner.isEmpty { lines.append("  ],") }
    }
    add("format", Json5Writer.quoted(Self.format))
    add("format_version", "\(Self.formatVersion)")
    add("engine", Json5Writer.quoted(engine))
    add("scenario_hash", "\"\(scenarioHash)\"")
    add("scenario", Json5Writer.quoted(scenario))
    add("warnings", lines: warnings.map(Self.text))
    add("paths", "\(settings.paths)")
    add("seed", "\"\(settings.seed)\"")
    add("sampling", "\"\(settings.sampling.word)\"")
    add("shard", "[\(shard.number), \(shard.count)]")
    add("replicate_paths", Self.list(tally.replicatePaths))
    add(
      "events",
      lines: (0..<Draws.replicates).map { Self.list(tally.events[$0 * eventCount..<($0 + 1) * eventCount]) })
    add(
      "conditions",
      lines: tally.conditions.map { "[\(Self.list($0.hits)), \(Self.list($0.sums.map { "\"\($0)\"" }))]" })
    add("cells", lines: tally.bins.indices.map(cell))
    if let units = tally.organisation {
      for member in PartialUnits.members(units) { add(member.key, lines: member.lines) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func checksum(of body: String) -> String { "sha256:" + SHA256.hex(body.utf8) }

  private static func text(_ warning: ScenarioWarning) -> String {
    let place = warning.place.map(Json5Writer.quoted) ?? "null"
    return "{ \"code\": \(Json5Writer.quoted(warning.code)), \"place\": \(place), "
      + "\"message\": \(Json5Writer.quoted(warning.message)) }"
  }

  private static func list(_ items: some Sequence<some CustomStringConvertible>) -> String {
    "[" + items.map(\.description).joined(separator: ", ") + "]"
  }

  private func cell(_ place: Int) -> String {
    let (bins, cell) = (tally.bins[place], tally.cells[place])
    let ends = cell.count == 0 ? ("null", "null") : ("\(Int64(cell.least))", "\(Int64(cell.greatest))")
    let atom = bins.atom.isFinite ? "\(Int64(bins.atom))" : "null"
    return "{ \"low\": \(Int64(bins.low)), \"exponent\": \(bins.exponent), \"atom\": \(atom), "
      + "\"count\": \(cell.count), \"atoms\": \(cell.atoms), "
      + "\"sum\": \"\(cell.sum)\", \"scaled_sum\": \"\(cell.scaledSum)\", \"scaled_squares\": \"\(cell.scaledSquares)\", "
      + "\"least\": \(ends.0), \"greatest\": \(ends.1), \"counters\": [\(runs(place).joined(separator: ", "))] }"
  }

  /// Counters without the zeros: each run of others begins with the place of its first.
  private func runs(_ place: Int) -> [String] {
    let counters = tally.counters[place * Bins.counters..<(place + 1) * Bins.counters]
    return counters.split(separator: 0).map { Self.list([UInt32($0.startIndex - counters.startIndex)] + $0) }
  }
}

extension Sampling {
  /// The name it has in files.
  var word: String {
    switch self {
    case .sobol: "sobol"
    case .random: "random"
    }
  }
}
