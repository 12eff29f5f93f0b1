import Analysis
import Scenarios

extension SolutionReport {
  /// What the section and its picture are called.
  static let heading = Wording(sv: "Vad som skulle räcka", en: "What would be enough")

  /// What would be enough, as a section of a plan's document; what the conclusion says of it is not said again.
  var section: Section? {
    Section(
      "racker", Self.heading, [picture.map(Block.picture), table.map(Block.table)],
      [before, after, course, basis, searched].compactMap { $0 })
  }

  /// All that is to be told of a search by itself.
  public func document(written: String? = nil, changes: [String] = []) -> Document {
    let table = RunReport.run(solution.settings, paths: solution.settings.map { Int64($0.paths) }, [scenario])
    let sections = [
      Section("slutsats", Wording(sv: "Slutsats", en: "Conclusion"), [.conclusion(.none, answers)]),
      Section(
        "racker", Self.heading, [picture.map(Block.picture), self.table.map(Block.table)],
        [course, basis].compactMap { $0 }),
      Section(
        "metod", Wording(sv: "Metod", en: "Method"),
        [.table(table)] + (searched.map { [.paragraph($0)] } ?? [])),
      Section(
        "scenario", Wording(sv: "Scenariot", en: "The scenario"),
        RunReport.changed(changes) + RunReport.source(written, scenario, among: nil)),
    ]
    return Document(
      title: Wording(sv: "Vad som skulle räcka: \(scenario.namn)", en: "What would be enough: \(scenario.namn)"),
      subtitle: Wording { condition($0) }, sections: sections.compactMap { $0 })
  }

  private var answers: [Wording] { [stopped, answer, before, after].compactMap { $0 } }
}
