/// Record: what a report's file holds to be run again and checked: what was asked, the scenarios, and every figure that came of it.
public struct Record: Sendable, Equatable {
  /// One scenario of the report.
  public struct Source: Sendable, Equatable {
    /// What the report calls it.
    public let name: String
    /// The scenario in canonical form, JSON5, with every default and change in place.
    public let text: String
    /// The scenario's file as somebody wrote it, which the report shows; nil where there is none, or several.
    public let written: String?

    /// A scenario by its name.
    public init(name: String, text: String, written: String? = nil) {
      self.name = name
      self.text = text
      self.written = written
    }
  }

  /// Version of the engine that made it.
  public let version: String
  /// What was asked: the command and its settings.
  public let request: JsonValue
  /// The scenarios, in the report's order.
  public let sources: [Source]
  /// The result as `--format json` gives it.
  public let figures: JsonValue

  /// A record.
  public init(version: String, request: JsonValue, sources: [Source], figures: JsonValue) {
    self.version = version
    self.request = request
    self.sources = sources
    self.figures = figures
  }
}
