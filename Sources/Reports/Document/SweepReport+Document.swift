import Analysis
import Scenarios

extension SweepReport {
  /// The most points that a page tells of.
  public static let mostShown = 10_000

  /// All that is to be told of a sweep: where the plan holds most and least often, and every point.
  ///
  /// - Parameters:
  ///   - scenario: what is varied, as it stands.
  ///   - settings: how the futures of each point were drawn.
  public func document(
    _ scenario: Scenario, _ settings: SimulationSettings, written: String? = nil, changes: [String] = []
  ) -> Document {
    let figures = picture.map(Block.picture)
    let axes = design.axes.map(\.path.text).joined(separator: ", ")
    let sections = [
      Section("slutsats", Wording(sv: "Slutsats", en: "Conclusion"), [.conclusion(.none, [description])]),
      Section("punkter", Wording(sv: "Punkterna", en: "The points"), figures.map { [$0] } ?? [.table(table)]),
      Section(
        "metod", Wording(sv: "Metod", en: "Method"),
        [.table(RunReport.run(settings, paths: Int64(settings.paths), [scenario])), .paragraph(Self.each)]),
      Section(
        "scenario", Wording(sv: "Scenariot", en: "The scenario"),
        RunReport.changed(changes) + RunReport.source(written, scenario, among: nil)),
    ]
    return Document(
      title: Wording(sv: "Svep: \(scenario.namn)", en: "Sweep: \(scenario.namn)"),
      subtitle: Wording(sv: "Det som varieras: \(axes).", en: "What is varied: \(axes)."), sections: sections)
  }

  private static let each = Wording(
    sv: "Så många framtider i varje punkt, de samma i alla. Intervallen är räknefel med 95 % säkerhet.",
    en: "So many futures at each point, the same at all. The intervals are sampling error at 95 %.")
}
