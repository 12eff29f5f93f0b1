import Numerics
import Scenarios
import Simulation

/// PartialResult: what one shard of a simulation came to, with all that is needed to make the whole of the parts anywhere.
///
/// Written as JSON with these members, in this order; whole numbers that may pass 2⁵³ are strings.
///
/// | member | what it is |
/// |---|---|
/// | `format`, `format_version` | `balanskrav-part` and 2 |
/// | `engine` | version of the program; parts of different versions are never merged |
/// | `scenario_hash`, `scenario` | the scenario in canonical form, and `sha256:` of that text |
/// | `warnings` | what was doubtful in the text it was read from |
/// | `paths`, `seed`, `sampling` | of the whole simulation |
/// | `shard` | [which part, of how many] |
/// | `replicate_paths` | paths of the part per replicate |
/// | `events` | per replicate, how often each event happened |
/// | `conditions` | per krav on simulated futures and mått of goals: [how often, per replicate] and [sums, per replicate, as strings] |
/// | `cells` | per figure and year: bins (`low`, `exponent` of the width 2^e, `atom`), `count`, `atoms`, sums, least and greatest, and counters as runs [first place, counts …] |
/// | `organisation` | per year, the sums of `OrganisationTally.TotalAmount` as strings; this and the next two only of a scenario with units |
/// | `levels` | per level and year, the sums of `LevelAmount` as strings |
/// | `units` | per unit and year: the result's bins, count, sums, least, greatest and counters as of `cells`, sums of `UnitAmount` as strings, counts of `UnitEvent` |
/// | `checksum` | `sha256:` of all that stands before its line |
public struct PartialResult: Sendable, Equatable {
  /// The name of the format.
  public static let format = "balanskrav-part"
  /// Its version.
  public static let formatVersion = 2

  /// Version of the program that made it.
  public let engine: String
  /// The scenario in canonical form.
  public let scenario: String
  /// What was doubtful in its text.
  public let warnings: [ScenarioWarning]
  /// How many futures the whole has, and how they are drawn.
  public let settings: SimulationSettings
  /// Which part it is.
  public let shard: Shard
  /// What its paths came to.
  public let tally: FutureTally
  /// How many events each replicate counts.
  let eventCount: Int

  /// The result of a shard that was run to its end.
  public init(_ scenario: Scenario, warnings: [ScenarioWarning], _ run: SimulationRun) {
    precondition(!run.isPartial && run.settings.precision == nil, "a part is a whole shard of a known number of paths")
    engine = Engine.version
    self.scenario = scenario.canonicalText
    self.warnings = warnings
    settings = run.settings
    shard = run.shard
    tally = run.tally
    eventCount = run.simulator.layout.eventCount
  }

  /// A part that was written down.
  init(
    engine: String, scenario: String, warnings: [ScenarioWarning], settings: SimulationSettings, shard: Shard,
    tally: FutureTally, eventCount: Int
  ) {
    self.engine = engine
    self.scenario = scenario
    self.warnings = warnings
    self.settings = settings
    self.shard = shard
    self.tally = tally
    self.eventCount = eventCount
  }

  /// SHA-256 of the scenario's text, which names it.
  public var scenarioHash: String { "sha256:" + SHA256.hex(scenario.utf8) }

  /// How many paths of each replicate a part of a simulation has.
  static func replicatePaths(_ shard: Shard, _ settings: SimulationSettings) -> [Int64] {
    var paths = [Int64](repeating: 0, count: Draws.replicates)
    let rows = shard.rows(of: settings.rows)
    for replicate in 0..<Draws.replicates {
      // Rows r with r mod 16 = replicate in 0 ..< n are ⌈(n − replicate) / 16⌉.
      func before(_ end: Int) -> Int { max(0, (end - replicate + Draws.replicates - 1) / Draws.replicates) }
      paths[replicate] = Int64((before(rows.upperBound) - before(rows.lowerBound)) * Draws.rowLength)
    }
    if rows.upperBound == settings.rows, !rows.isEmpty {
      paths[Draws.replicate(ofRow: settings.rows - 1)] -= Int64(settings.rows * Draws.rowLength - settings.paths)
    }
    return paths
  }
}
