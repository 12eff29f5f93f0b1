import Analysis
import Law
import Scenarios

/// What a result rests on: assumptions, decisions, method and the scenario itself.
extension RunReport {
  /// Every value that the scenario states or leaves at its default, with what it rests on.
  var assumed: Section? {
    let check = CheckReport(scenario)
    let uncertainty = simulation == nil ? nil : check.uncertainty(withRules: false)
    let groups = [uncertainty, check.taxes, check.organisation].compactMap { $0 }
    let unused = simulation == nil ? nil : check.unused
    return Section(
      "antaganden", Wording(sv: "Vad planen vilar på", en: "What the plan rests on"),
      [[assumptions, assumedThreshold].compactMap { $0 }].filter { !$0.isEmpty }.map { .list($0) }
        + groups.filter { !$0.antaganden.isEmpty }.map { .table($0.table) }
        + [unused.map { .folded($0.rubrik, [.table($0.untitled)]) }], [])
  }

  /// What has been decided not to be restored, or to be restored later, and why.
  var decided: Section? {
    guard !decisions.isEmpty else { return nil }
    let taken = decisions.dropFirst().map { decision in
      Wording { language in String(decision(language).drop { $0 == " " }) + "." }
    }
    let heading = decisions[0]
    return Section(
      "synnerliga-skal", Wording(sv: String(heading.sv.dropLast()), en: String(heading.en.dropLast())), [.list(taken)])
  }

  /// Drafts of what the annual reports must tell: of the last settled year and of the one that is running, or else of the first.
  var disclosed: Section? {
    let years = [scenario.år.utfall.last, scenario.år.prognos].compactMap { $0 }
    let drafts = (years.isEmpty ? [scenario.år.första] : years).compactMap { Balanskravsupplysning(summary, $0) }
    guard let law = drafts.last?.lagrum.wording else { return nil }
    return Section(
      "upplysning",
      Wording(
        sv: "Utkast till upplysning i förvaltningsberättelsen (\(law.sv))",
        en: "Draft disclosure for the annual report (\(law.en))"),
      drafts.map(\.block) + [.paragraph(Balanskravsupplysning.caveat)])
  }

  /// How the figures came about, so that anybody can make them again.
  var method: Section {
    let settings = CheckReport(scenario).settings
    return Section(
      "metod", Wording(sv: "Metod", en: "Method"),
      [.table(Self.run(simulation?.simulation.settings, paths: simulation?.simulation.paths, [scenario]))]
        + (simulation.map { [.paragraph($0.method)] } ?? []) + [.table(settings.table)])
  }

  /// The run in a table: how many futures, how they were drawn, the version, and which scenarios.
  static func run(_ settings: SimulationSettings?, paths: Int64?, _ scenarios: [Scenario]) -> Table {
    var rows: [(Wording, Cell)] = []
    if let settings, let paths {
      rows = [
        (Wording(sv: "Simulerade framtider", en: "Simulated futures"), .count(paths)),
        (Wording(sv: "Frö", en: "Seed"), .text(String(settings.seed))),
        (
          Wording(sv: "Dragning", en: "Sampling"),
          .text(settings.sampling.wording)
        ),
      ]
      if let precision = settings.precision {
        rows.append(
          (
            Wording(sv: "Önskad precision", en: "Precision wanted"),
            .text(Wording { "±\u{A0}\(PercentFormat(decimals: 2, language: $0).text(precision))" })
          ))
      }
    }
    rows.append((Wording(sv: "balanskrav, version", en: "balanskrav, version"), .text(Engine.version)))
    for scenario in scenarios {
      let name = scenarios.count == 1 ? Wording(sv: "Scenariot", en: "The scenario") : Wording(verbatim: scenario.namn)
      if let källa = scenario.källa {
        rows.append((Wording(sv: "\(name.sv), källa", en: "\(name.en), source"), .text(källa)))
      }
      rows.append((Wording(sv: "\(name.sv), SHA-256", en: "\(name.en), SHA-256"), .text(scenario.hash)))
    }
    return Table(
      title: Wording(sv: "Körningen", en: "The run"),
      columns: [Column(Wording(sv: "Värde", en: "Value"), alignment: .left)],
      rows: rows.map { Row($0.0, cells: [$0.1]) })
  }

  /// The scenario, folded.
  func source(_ written: String?, _ changes: [String]) -> Section {
    Section(
      "scenario", Wording(sv: "Scenariot", en: "The scenario"),
      Self.changed(changes) + Self.source(written, scenario, among: nil))
  }

  /// What was changed on the command line.
  static func changed(_ changes: [String]) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let list = changes.joined(separator: ", ")
    return [.paragraph(Wording(sv: "Ändrat i körningen: \(list).", en: "Changed for the run: \(list)."))]
  }

  /// A scenario's file, where there is one, and its complete form.
  ///
  /// - Parameter letter: what it goes by among several.
  static func source(_ written: String?, _ scenario: Scenario, among letter: String?) -> [Block] {
    let name = letter.map { "\($0): " } ?? ""
    func fold(_ sv: String, _ en: String, _ text: String) -> Block {
      .folded(Wording(sv: name + sv, en: name + en), [.source(text)])
    }
    return (written.map { [fold("Filen som den skrevs", "The file as written", $0)] } ?? [])
      + [fold("Hela scenariot med varje förval", "The whole scenario with every default", scenario.canonicalText)]
  }
}
