/// What schemas are put together from.
extension JsonSchema {
  typealias Definitions = KeyValuePairs<String, JsonValue>

  static let text: JsonValue = ["type": "string"]
  static let flag: JsonValue = ["type": "boolean"]
  static let number: JsonValue = ["type": "number"]
  static let count: JsonValue = ["type": "integer", "minimum": 0]
  static let year = ref("år")
  static let plain = ref("värde")
  static let amount = ref("belopp")
  static let share = ref("andel")
  static let probability = ref("sannolikhet")

  /// Another schema by its name.
  static func ref(_ name: String) -> JsonValue { ["$ref": .string("#/$defs/\(name)")] }

  /// The schema, or null.
  static func nullable(_ schema: JsonValue) -> JsonValue { ["anyOf": [schema, ["type": "null"]]] }

  /// Any number of them.
  static func list(_ items: JsonValue) -> JsonValue { ["type": "array", "items": items] }

  /// One of some words.
  static func words(_ words: String...) -> JsonValue { ["enum": .array(words.map { .string($0) })] }

  /// A number between two ends.
  static func number(_ low: Int64, _ high: Int64) -> JsonValue {
    ["type": "number", "minimum": .number(low), "maximum": .number(high)]
  }

  /// An object with these members and no others.
  ///
  /// - Parameter needs: the keys that must be there; all unless said otherwise.
  static func object(_ members: Definitions, needs: [String]? = nil, _ description: String? = nil) -> JsonValue {
    let keys = needs ?? members.map(\.key)
    let told: [JsonValue.Member] = description.map { [.init("description", .string($0))] } ?? []
    let required: [JsonValue.Member] = keys.isEmpty ? [] : [.init("required", .array(keys.map { .string($0) }))]
    return .object(
      told + [
        .init("type", "object"), .init("properties", .object(members.map { .init($0.key, $0.value) })),
      ] + required + [.init("additionalProperties", false)])
  }

  /// An object with a value for each of some years.
  static func byYear(_ value: JsonValue) -> JsonValue {
    [
      "type": "object", "patternProperties": .object([.init("^[0-9]{4}$", value)]), "additionalProperties": false,
    ]
  }

  /// An object whose keys the scenario names.
  static func named(_ value: JsonValue) -> JsonValue { ["type": "object", "additionalProperties": value] }

  /// What several outputs have in common.
  static let commonDefinitions: Definitions = [
    "år": ["type": "integer", "minimum": 1000, "maximum": 9999],
    "belopp": ["description": "An amount in the unit that the document states, exact to the krona.", "type": "number"],
    "värde": ["description": "A plain value of a scenario.", "anyOf": [number, text, flag, ["type": "null"]]],
    "andel": ["description": "A share; 1 is all.", "type": "number", "minimum": 0, "maximum": 1],
    "enhet": words("kr", "tkr", "mnkr"),
    "hash": [
      "description": "SHA-256 of the scenario in its canonical form.", "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$",
    ],
    "dragning": words("sobol", "random"),
    "frö": ["description": "The seed.", "type": "integer", "minimum": 0],
    "sannolikhet": object(
      ["andel": share, "från": share, "till": share, "antal": count],
      "How often something happened on simulated paths, with its 95 % interval and on how many."),
    "fördelning": object(
      [
        "framtider": count, "medel": amount, "medelfel": amount, "standardavvikelse": amount, "minst": amount,
        "störst": amount,
        "kvantiler": list(object(["procent": count, "belopp": amount, "från": amount, "till": amount])),
      ], "What an amount came to on simulated paths; quantiles with their 95 % intervals."),
    "verdikt": words("håller", "bryts", "oavgjord"),
    "marginaler": list(object(["senast": year, "belopp": amount])),
  ]
}
