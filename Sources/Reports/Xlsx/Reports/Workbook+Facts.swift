import Analysis
import Scenarios
import Simulation

extension Workbook.Fact {
  /// The program that made it.
  static let program = Workbook.Fact(
    Wording(sv: "Program", en: "Program"), Wording(verbatim: "balanskrav \(Engine.version)"))

  /// Which scenario it is of, by its source and its hash.
  static func scenario(_ scenario: Scenario, name: String) -> [Workbook.Fact] {
    let source = scenario.källa.map { Workbook.Fact(Wording(sv: "Källa", en: "Source"), Wording(verbatim: $0)) }
    return [
      Workbook.Fact(Wording(sv: "Scenario", en: "Scenario"), Wording(verbatim: name)), source,
      Workbook.Fact(
        Wording(sv: "Scenariots kontrollsumma", en: "Hash of the scenario"),
        Wording(verbatim: "sha256:\(scenario.hash)")),
    ].compactMap { $0 }
  }

  /// How many futures were simulated, and how they were drawn.
  static func futures(_ paths: Int64, _ settings: SimulationSettings, isPartial: Bool) -> [Workbook.Fact] {
    let count = Wording { language in
      let number = language.text(count: paths)
      guard isPartial else { return number }
      let all = language.text(count: Int64(settings.paths))
      return language == .sv ? "\(number) av \(all); körningen avbröts" : "\(number) of \(all); the run was stopped"
    }
    return [
      Workbook.Fact(Wording(sv: "Simulerade framtider", en: "Simulated futures"), count),
      Workbook.Fact(Wording(sv: "Frö", en: "Seed"), Wording(verbatim: String(settings.seed))),
      Workbook.Fact(Wording(sv: "Dragning", en: "Sampling"), settings.sampling.wording),
    ]
  }
}

extension Workbook.Sheet {
  /// What is concluded.
  static func conclusion(_ words: [Wording]) -> Workbook.Sheet {
    Workbook.Sheet(Wording(sv: "Slutsats", en: "Conclusion"), words: words)
  }

  /// Every figure with every interval and quantile, for those who reckon on.
  static func figures(_ table: Table) -> Workbook.Sheet {
    Workbook.Sheet(Wording(sv: "Alla siffror", en: "All figures"), .table(table))
  }

  /// A scenario in canonical form, each default in place.
  static func scenario(_ scenario: Scenario, _ heading: Wording = Wording(sv: "Scenario", en: "Scenario"))
    -> Workbook.Sheet
  {
    Workbook.Sheet(heading, source: scenario.canonicalText)
  }
}
