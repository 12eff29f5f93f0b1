import Analysis
import Scenarios

extension ComparisonReport {
  /// All that is to be told of options side by side, the conclusion first.
  ///
  /// - Parameters:
  ///   - written: each option's file as somebody wrote it, where there is one; in the order of the options, or none at all.
  ///   - changes: settings that were laid over all of them, as they were written.
  ///   - isLong: whether a short section on each option follows.
  public func document(written: [String?] = [], changes: [String] = [], isLong: Bool = false) -> Document {
    let sections =
      [
        Section("slutsats", Wording(sv: "Slutsats", en: "Conclusion"), [.conclusion(.none, conclusion)]),
        Section(
          "alternativ", Wording(sv: "Alternativen", en: "The options"),
          [.list(names)] + (differences.map { [.table($0)] } ?? [])),
        Section(
          "trearsregeln", Wording(sv: "Treårsregeln", en: "The three-year rule"),
          [.picture(picture), .table(rule), .table(againstFirst)]),
        Section("bast", Wording(sv: "Bäst och sämst", en: "Best and worst"), [.table(ranking)]),
        Section("ar-for-ar", Wording(sv: "År för år", en: "Year by year"), [.table(byYear)]),
      ]
      + (units.map { [Section("enheter", RunReport.unitsHeading, [.table($0)])] } ?? [])
      + (isLong ? options.indices.map(section) : []) + [
        basis, method(of: options.map(\.scenario)), sources(written, changes),
      ]
    let n = options.count
    return Document(
      title: Wording(sv: "Jämförelse av \(n) alternativ", en: "Comparison of \(n) options"),
      subtitle: Wording { Self.list(options.map(\.name), $0) }, sections: sections)
  }

  /// The options with their letters.
  private var names: [Wording] { options.indices.map { Wording(verbatim: title(of: $0)) } }

  private func title(of option: Int) -> String { "\(Self.letter(option)): \(options[option].name)" }

  /// What an option comes to by itself.
  private func section(_ place: Int) -> Section {
    let option = options[place]
    let report = RunReport(option.plan, option.futures)
    return Section(
      "alternativ-\(Self.letter(place).lowercased())", Wording(verbatim: title(of: place)),
      [report.conclusion(nil), .table(report.restoration)] + (report.verdicts.map { [.table($0)] } ?? []))
  }

  /// What the first option rests on; what the others have otherwise stands among the differences.
  private var basis: Section {
    let check = CheckReport(first.scenario)
    let groups = [check.uncertainty(withRules: true), check.taxes, check.organisation, check.settings].compactMap { $0 }
    return Section(
      "antaganden",
      Wording(sv: "Vad alternativ A vilar på", en: "What option A rests on"),
      [.paragraph(Self.otherwise)] + groups.filter { !$0.antaganden.isEmpty }.map { .table($0.table) })
  }

  private static let otherwise = Wording(
    sv: "De andra vilar på samma, utom där det står bland skillnaderna.",
    en: "The others rest on the same, except where the differences say so.")

  private func method(of scenarios: [Scenario]) -> Section {
    Section(
      "metod", Wording(sv: "Metod", en: "Method"),
      [
        .table(RunReport.run(comparison.settings, paths: comparison.paths, scenarios)), .paragraph(method),
      ])
  }

  private func sources(_ written: [String?], _ changes: [String]) -> Section {
    precondition(written.isEmpty || written.count == options.count, "A file for each option, or none.")
    return Section(
      "scenario", Wording(sv: "Scenarierna", en: "The scenarios"),
      RunReport.changed(changes)
        + options.indices.flatMap { place in
          RunReport.source(
            written.isEmpty ? nil : written[place], options[place].scenario, among: Self.letter(place))
        })
  }
}
