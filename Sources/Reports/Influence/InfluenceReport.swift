import Analysis
import Numerics
import Scenarios

/// InfluenceReport: what drives whether a plan holds, as sentences and tables; one set of figures behind every format.
public struct InfluenceReport: Sendable {
  let scenario: Scenario
  let influence: Influence

  /// The report of what drives a scenario's outcome.
  public init(_ scenario: Scenario, _ influence: Influence) {
    self.scenario = scenario
    self.influence = influence
  }

  /// For a terminal of a width: the conclusions, then the tables behind them.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    return lines([Wording(verbatim: scenario.namn), heading]) + "\n" + lines(sentences) + "\n"
      + tables.map { $0.text(language: language, width: width) }.joined(separator: "\n")
  }

  /// For minutes and wikis: the same.
  public func markdown(language: Language) -> String {
    let words = sentences.map { "- " + $0(language).markdownEscaped + "\n" }.joined()
    return "# " + Wording(verbatim: scenario.namn)(language).markdownEscaped + "\n\n"
      + heading(language).markdownEscaped + "\n\n" + words + "\n"
      + tables.map { $0.markdown(language: language) }.joined(separator: "\n")
  }

  private var heading: Wording {
    Wording { language in
      let n = language.text(count: Int64(influence.settings.paths))
      return language == .sv
        ? "Vad som avgör om planen håller, i \(n) simulerade framtider."
        : "What decides whether the plan holds, in \(n) simulated futures."
    }
  }
}
