/// A picture: what it shows, in words and in numbers, and how it is drawn.
public struct Picture: Sendable {
  /// What links call it: lower-case ASCII letters, digits and hyphens, one picture each in a document.
  public let name: String
  /// Its title.
  public let title: Wording
  /// What somebody sees who cannot see it: a sentence or two with the figures that matter.
  public let description: Wording
  /// Draws it.
  public let chart: any Chart
  /// The same numbers as a table.
  public let table: Table

  /// A picture with its table.
  public init(name: String, title: Wording, description: Wording, chart: any Chart, table: Table) {
    self.name = name
    self.title = title
    self.description = description
    self.chart = chart
    self.table = table
  }
}
