import Analysis

extension CalendarReport {
  /// The events as a table: a day a row.
  public var table: Table {
    Table(
      title: title, labelHeading: Wording(sv: "Datum", en: "Date"),
      columns: [
        Column(Wording(sv: "Vad", en: "What"), alignment: .left),
        Column(Wording(sv: "Vem", en: "Who"), alignment: .left),
      ],
      rows: händelser.map { event in
        Row(event.datum, cells: [.text(event.vad), Self.cell(event.organ)], citation: event.källa)
      })
  }

  private static func cell(_ wording: Wording?) -> Cell { wording.map(Cell.text) ?? .empty }

  /// For a terminal of a width (under 40 counts as 40).
  public func text(language: Language, width: Int = 100) -> String { table.text(language: language, width: width) }

  /// For minutes and wikis.
  public func markdown(language: Language) -> String { table.markdown(language: language) }

  /// For spreadsheets.
  public func csv(language: Language, dialect: CsvDialect) -> String { table.csv(language: language, dialect: dialect) }

  /// Every event with its day; `månad` is true where only the month is known.
  public var json: JsonValue {
    [
      "version": .string(Engine.version), "budgetår": .number(budgetår),
      "namn": namn.map { .string($0) } ?? .null,
      "händelser": .array(
        händelser.map { event in
          [
            "datum": .string(event.dag.text), "månad": .bool(event.ärMånad), "slag": .string(event.slag.rawValue),
            "vad": .string(event.vad.sv), "organ": event.organ.map { .string($0.sv) } ?? .null,
            "källa": event.källa.map { .string($0.sv) } ?? .null,
          ]
        }),
    ]
  }
}
