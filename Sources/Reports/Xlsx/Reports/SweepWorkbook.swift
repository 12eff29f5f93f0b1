import Analysis
import Scenarios

/// SweepWorkbook: the points of a sweep for a spreadsheet program, gathered as they come.
public struct SweepWorkbook: Sendable {
  /// The most points that fit; more are for programs that read CSV.
  public static let mostPoints = 50_000

  private let columns: SweepColumns
  private let paths: Int
  private let seed: UInt64
  private let scenario: Scenario
  private var rows: [[SweepCell]] = []

  /// A workbook without points.
  ///
  /// - Parameter scenario: the scenario at a point that is not wrong.
  public init(_ columns: SweepColumns, _ settings: SimulationSettings, _ scenario: Scenario) {
    (self.columns, paths, seed, self.scenario) = (columns, settings.paths, settings.seed, scenario)
  }

  /// Adds a point.
  public mutating func add(_ point: SweepPoint) { rows.append(columns.cells(point)) }

  /// The workbook of the points added.
  public var workbook: Workbook {
    Workbook(
      title: Wording(verbatim: scenario.namn),
      facts: [
        .program,
        Workbook.Fact(Wording(sv: "Enhet", en: "Unit"), scenario.enhet.wording),
        Workbook.Fact(Wording(sv: "Punkter", en: "Points"), Wording { $0.text(count: Int64(rows.count)) }),
        Workbook.Fact(
          Wording(sv: "Framtider i varje punkt", en: "Futures at each point"), Wording { $0.text(count: Int64(paths)) }),
        Workbook.Fact(Wording(sv: "Frö", en: "Seed"), Wording(verbatim: String(seed))),
      ],
      sheets: [
        Workbook.Sheet(Wording(sv: "Punkter", en: "Points"), .points(columns.names, rows)),
        Workbook.Sheet(
          Wording(sv: "Scenario", en: "Scenario"), source: scenario.canonicalText),
      ])
  }
}
