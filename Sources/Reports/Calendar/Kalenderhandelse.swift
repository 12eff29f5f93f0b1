import Law

/// Kalenderhändelse: something that is done by a day, or some time in a month.
public struct Kalenderhändelse: Sendable, Equatable {
  /// Why it is in the calendar.
  public enum Slag: String, Sendable, CaseIterable {
    /// The law asks it of every budget year.
    case lag
    /// A deficit of the scenario asks it.
    case underskott
    /// The scenario's own yearly cycle has it.
    case årshjul
  }

  /// The day, or the first of the month.
  public let dag: Kalenderdag
  /// Whether only the month is known.
  public let ärMånad: Bool
  /// Why it is there.
  public let slag: Slag
  /// What is done.
  public let vad: Wording
  /// Who does it; nil where that is not stated.
  public let organ: Wording?
  /// The section of law or the document; nil where that is not stated.
  public let källa: Wording?

  /// The first day after it.
  public var slut: Kalenderdag {
    ärMånad ? Kalenderdag(dag.år, dag.månad, Kalenderdag.dagar(dag.månad, dag.år)).nästa : dag.nästa
  }

  /// "2026-11-30", or "november 2026".
  public var datum: Wording {
    Wording { language in ärMånad ? "\(dag.månadsnamn(language)) \(dag.år)" : dag.text }
  }
}

extension Kalenderdag {
  /// The day as ISO 8601 writes it: 2026-11-30; with another separator, or none.
  func text(_ separator: String) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return [digits(år, 4), digits(månad, 2), digits(dag, 2)].joined(separator: separator)
  }

  /// 2026-11-30.
  var text: String { text("-") }
}
