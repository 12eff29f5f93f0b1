/// JsonSchema: what JSON balanskrav reads and writes, as JSON Schema (draft 2020-12), kept by hand beside the code that writes it.
///
/// Every member of an output is always there, and no other; what a scenario does not have is `null`. Checked against real outputs of every
/// scenario.
public enum JsonSchema: String, Sendable, CaseIterable {
  /// What `run` writes with `--format json`.
  case run
  /// What `merge` writes: the same as `run`.
  case merge
  /// What `compare` writes.
  case compare
  /// What `explain` writes, of a figure, of the plan or of the spread.
  case explain
  /// What `solve` writes.
  case solve
  /// What `sweep` writes with `--format ndjson`: one line, of one point.
  case sweep
  /// What `sweep` writes beside its file: what the lines are lines of.
  case manifest
  /// What `calendar` writes.
  case calendar
  /// A scenario or option file, read as JSON5.
  case scenario

  /// The schema, with the definitions that it needs.
  public var json: JsonValue {
    let (title, root) = document
    guard case .object(let members) = root else { preconditionFailure("a schema is an object") }
    let head: [JsonValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("urn:balanskrav:schema:\(rawValue)")), .init("title", .string(title)),
    ]
    var needed: Set<String> = []
    Self.collect(root, &needed)
    let definitions = Self.definitions.filter { needed.contains($0.key) }
    return .object(head + members + [.init("$defs", .object(definitions))])
  }

  private var document: (String, JsonValue) {
    switch self {
    case .run: ("balanskrav run --format json", Self.result)
    case .merge: ("balanskrav merge --format json", Self.result)
    case .compare: ("balanskrav compare --format json", Self.comparison)
    case .explain:
      (
        "balanskrav explain --format json",
        [
          "anyOf": [
            Self.ref("förklaring_av_tal"), Self.ref("förklaring_av_planen"), Self.ref("förklaring_av_spridningen"),
          ]
        ]
      )
    case .solve: ("balanskrav solve --format json", Self.solution)
    case .sweep: ("A line of balanskrav sweep --format ndjson", Self.sweepLine)
    case .manifest: ("The manifest of balanskrav sweep", Self.sweepManifest)
    case .calendar: ("balanskrav calendar --format json", Self.budgetCalendar)
    case .scenario: ("A scenario of balanskrav", ["anyOf": [Self.ref("scenario"), Self.ref("alternativ")]])
    }
  }

  /// Every definition, in the order in which they are written.
  private static let definitions: [JsonValue.Member] = [
    commonDefinitions, resultDefinitions, futuresDefinitions, comparisonDefinitions, explanationDefinitions,
    influenceDefinitions, solutionDefinitions, scenarioDefinitions,
  ].flatMap { $0.map { JsonValue.Member($0.key, $0.value) } }

  /// The names of all definitions that a schema refers to, directly or not.
  private static func collect(_ schema: JsonValue, _ found: inout Set<String>) {
    switch schema {
    case .object(let members):
      for member in members {
        if member.key == "$ref", case .string(let path) = member.value {
          let name = String(path.dropFirst("#/$defs/".count))
          guard found.insert(name).inserted else { continue }
          guard let definition = definitions.first(where: { $0.key == name }) else {
            preconditionFailure("a schema refers to a definition that is there")
          }
          collect(definition.value, &found)
        } else {
          collect(member.value, &found)
        }
      }
    case .array(let items): for item in items { collect(item, &found) }
    default: break
    }
  }
}
