import Analysis

/// SweepFormat: how points are written, one line each.
public enum SweepFormat: Sendable, Hashable {
  /// CSV, with the columns' names on the first line.
  case csv(CsvDialect)
  /// A JSON object a line.
  case ndjson

  /// What stands before the first point.
  public func opening(_ columns: SweepColumns) -> String {
    switch self {
    case .ndjson: ""
    case .csv(let dialect):
      (dialect == .excel ? "\u{FEFF}" : "")
        + line(columns.names.map { $0.visible.csvGuarded.csvField(dialect) }, dialect)
    }
  }

  /// The line of a point, with its end.
  public func line(_ point: SweepPoint, _ columns: SweepColumns) -> String {
    let cells = columns.cells(point)
    switch self {
    case .csv(let dialect): return line(cells.map { $0.field(dialect) }, dialect)
    case .ndjson: return object(cells, columns).text(.compact)
    }
  }

  /// How the line of a point begins, whatever it came to: by that the lines of a file are known again.
  public func beginning(_ place: Int, _ values: [String], _ columns: SweepColumns) -> String {
    let cells = columns.head(place, values)
    switch self {
    case .csv(let dialect):
      return cells.map { $0.field(dialect) + String(dialect.separator) }.joined()
    case .ndjson:
      // Without the brace and the line feed at the end, with the comma that follows.
      return object(cells, columns).text(.compact).dropLast(2) + ","
    }
  }

  /// A point as JSON, whatever the format.
  public static func json(_ point: SweepPoint, _ columns: SweepColumns) -> JsonValue {
    SweepFormat.ndjson.object(columns.cells(point), columns)
  }

  private func object(_ cells: [SweepCell], _ columns: SweepColumns) -> JsonValue {
    .object(zip(columns.names, cells).map { JsonValue.Member($0, $1.json) })
  }

  private func line(_ fields: [String], _ dialect: CsvDialect) -> String {
    fields.joined(separator: String(dialect.separator)) + "\r\n"
  }
}
