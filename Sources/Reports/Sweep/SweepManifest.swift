import Analysis
import Scenarios

/// SweepManifest: what the lines of a sweep's file are lines of, so that they can be understood later and the sweep be taken up again.
///
/// | member | what it is |
/// |---|---|
/// | `format`, `format_version` | `balanskrav-sweep` and 1 |
/// | `engine` | version of the program |
/// | `scenario_hash`, `scenario` | the scenario at the point `scenario_point` in canonical form, and `sha256:` of that form |
/// | `vary` | the paths and their values |
/// | `design`, `points` | `grid`, `lhs` or `sobol`, and how many points |
/// | `paths`, `seed`, `sampling` | futures of each point; the seed is a string, since it may pass 2⁵³ |
/// | `shard` | [which part, of how many] |
/// | `output` | `csv`, `csv-excel` or `ndjson` |
/// | `columns` | the columns in order |
public struct SweepManifest: Sendable, Equatable {
  /// The name of the format.
  public static let format = "balanskrav-sweep"
  /// Its version.
  public static let formatVersion = 1

  /// The manifest's text.
  public let text: String

  /// The manifest of a sweep.
  ///
  /// - Parameter scenario: the scenario at a point that is not wrong, and which point.
  public init(
    _ sweep: Sweep, scenario: (point: Int, Scenario), shard: Shard, _ format: SweepFormat, _ columns: SweepColumns
  ) {
    let design = sweep.subject.design
    let json: JsonValue = [
      "format": .string(Self.format),
      "format_version": .number(Self.formatVersion),
      "engine": .string(Engine.version),
      "scenario_hash": "sha256:\(scenario.1.hash)",
      "scenario_point": .number(scenario.point + 1),
      "scenario": JsonValue(scenario.1.canonicalTree),
      "vary": .array(design.axes.map(Self.json)),
      "design": .string(design.kind.rawValue),
      "points": .number(design.count),
      "paths": .number(sweep.settings.paths),
      "seed": "\(sweep.settings.seed)",
      "sampling": .string(sweep.settings.sampling == .sobol ? "sobol" : "random"),
      "shard": [.number(shard.number), .number(shard.count)],
      "output": .string(Self.name(format)),
      "columns": .array(columns.names.map { .string($0) }),
    ]
    text = json.text(.pretty)
  }

  /// What another manifest, read from a file, says otherwise: its keys; nil when it is none.
  public func differences(from other: SourceText) -> [String]? {
    guard case .object(let members)? = Json5Reader.read(other).tree?.value,
      case .string(Self.format)? = members.first(where: { $0.key == "format" })?.node.value
    else { return nil }
    return TreeComparison.differences(text, String(decoding: other.bytes, as: UTF8.self))
  }

  private static func json(_ axis: SweepAxis) -> JsonValue {
    let path = JsonValue.Member("path", .string(axis.path.text))
    switch axis.values {
    case .list(let texts): return .object([path, .init("values", .array(texts.map { .string($0) }))])
    case .steps(let steps), .range(let steps):
      return .object(
        [path]
          + [("from", steps.from), ("to", steps.to), ("step", steps.distance)].map { .init($0.0, .string($0.1)) })
    }
  }

  private static func name(_ format: SweepFormat) -> String {
    switch format {
    case .csv(.standard): "csv"
    case .csv(.excel): "csv-excel"
    case .ndjson: "ndjson"
    }
  }
}
