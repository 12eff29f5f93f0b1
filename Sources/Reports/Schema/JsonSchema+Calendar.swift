extension JsonSchema {
  /// What is to be decided for a budget year, day by day.
  static let budgetCalendar = object([
    "version": text, "budgetår": year, "namn": nullable(text),
    "händelser": list(
      object([
        "datum": ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"],
        "månad": ["description": "Whether only the month is known; the day is then its first.", "type": "boolean"],
        "slag": words("lag", "underskott", "årshjul"), "vad": text, "organ": nullable(text), "källa": nullable(text),
      ])),
  ])
}
