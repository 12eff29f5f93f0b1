import Analysis
import Scenarios

/// RollReport: what rolling a scenario forward changed: keys, what is left to restore, and the verdict before and after.
public struct RollReport: Sendable {
  let rolled: RolledScenario
  let before: Summary
  let after: Summary
  /// How likely the plan is to hold before and after; nil for a scenario that is not simulated.
  let holds: (before: Probability?, after: Probability?)

  /// The report of a roll.
  public init(_ rolled: RolledScenario, holds: (before: Probability?, after: Probability?) = (nil, nil)) {
    self.rolled = rolled
    self.holds = holds
    before = Summary(rolled.before.scenario)
    after = Summary(rolled.after.scenario)
  }

  var scenario: Scenario { after.scenario }

  /// For a terminal of a width (under 40 counts as 40): the tables, then the verdicts, which so stand last on the screen.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    let blocks = [changes, restoration].compactMap { $0?.text(language: language, width: width) }
    return lines([Wording(verbatim: scenario.namn), heading]) + "\n" + blocks.joined(separator: "\n") + "\n"
      + lines(sentences)
  }

  private var heading: Wording {
    let source = scenario.historik.last?.källa.map { " (\($0))" } ?? ""
    let english: String =
      switch rolled.rullning.slag {
      case .utfall: "the outcome of \(rolled.rullning.år)"
      case .prognos(nil): "a forecast of \(rolled.rullning.år)"
      case .prognos(let month?): "a forecast of \(rolled.rullning.år) after \(Self.months[month - 1])"
      }
    return Wording(
      sv: "Rullad med \(rolled.rullning.text)\(source).", en: "Rolled forward with \(english)\(source).")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Every key that is another, by its path; nil where none is.
  public var changes: Table? {
    let differences = OptionDifference.all([before.scenario, after.scenario])
    guard !differences.isEmpty else { return nil }
    return Table(
      title: Wording(sv: "Vad som ändras", en: "What changes"), enhet: scenario.enhet, unit: scenario.enhet.wording,
      columns: [Column(Self.beforeWord, alignment: .left), Column(Self.afterWord, alignment: .left)],
      rows: differences.map { difference in
        Row(
          Wording(verbatim: difference.path),
          cells: difference.values.map { $0.map { .text(OptionDifference.text($0)) } ?? .missing })
      })
  }

  static let beforeWord = Wording(sv: "före", en: "before")
  static let afterWord = Wording(sv: "efter", en: "after")
}
