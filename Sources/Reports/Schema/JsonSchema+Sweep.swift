extension JsonSchema {
  /// A line of a sweep: the columns of `SweepColumns`, whose varied paths, years and deficits are the sweep's own.
  static let sweepLine: JsonValue = {
    let shares = ["planen", "åtgärdsplanen"].flatMap { subject in
      ["håller", "håller_från", "håller_till", "bryts"].map { ("\(subject)_\($0)", nullable(share)) }
    }
    let members: [(String, JsonValue)] =
      [
        ("punkt", ["type": "integer", "minimum": 1]), ("status", text), ("meddelande", nullable(text)),
        ("planen", nullable(ref("verdikt"))), ("åtgärdsplanen", nullable(ref("verdikt"))),
        ("framtider", nullable(count)),
      ] + shares + [
        ("bryts_först_underskott", nullable(year)), ("bryts_först_senast", nullable(year)),
        ("bryts_först_andel", nullable(share)), ("saknas_median", nullable(amount)),
      ]
    let patterns: [JsonValue.Member] = [
      .init("^marginal_[0-9]{4}$", nullable(amount)), .init("^försenas_[0-9]{4}$", nullable(share)),
      .init("^(balanskravsresultat|kvar_att_återställa)_[0-9]{4}_(medel|p5|p50|p95)$", nullable(amount)),
    ]
    return [
      "description":
        "A point: its number, the varied values by their paths, and what it came to; null where its status is not ok.",
      "type": "object", "properties": .object(members.map { .init($0.0, $0.1) }),
      "patternProperties": .object(patterns),
      "required": .array(members.map { .string($0.0) }), "additionalProperties": plain,
    ]
  }()

  /// The manifest of a sweep.
  static let sweepManifest = object([
    "format": ["const": .string(SweepManifest.format)],
    "format_version": ["const": .number(SweepManifest.formatVersion)],
    "engine": text, "scenario_hash": ref("hash"), "scenario_point": ["type": "integer", "minimum": 1],
    "scenario": ref("scenario"),
    "vary": list([
      "anyOf": [
        object(["path": text, "values": list(text)]), object(["path": text, "from": text, "to": text, "step": text]),
      ]
    ]),
    "design": words("grid", "lhs", "sobol"), "points": count, "paths": count,
    "seed": ["description": "A string, since it may pass 2⁵³.", "type": "string", "pattern": "^[0-9]+$"],
    "sampling": ref("dragning"), "shard": ["type": "array", "items": count, "minItems": 2, "maxItems": 2],
    "output": words("csv", "csv-excel", "ndjson"), "columns": list(text),
  ])
}
