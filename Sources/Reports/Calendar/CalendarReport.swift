import Analysis
import Law
import Scenarios

/// CalendarReport: what is to be decided and done for a budget year, and when: what the law asks of every budget, what the scenario's
/// deficits ask, and the scenario's own yearly cycle.
public struct CalendarReport: Sendable {
  /// The budget years that can be asked for.
  public static let budgetår = Budgetkalender.förstaBudgetår...2098

  /// The budget year.
  public let budgetår: Int
  /// Whose calendar it is; nil for anybody's.
  public let namn: String?
  /// The events, the earliest first; those of one day in the order law, deficits, own cycle.
  public let händelser: [Kalenderhändelse]

  /// The calendar of a budget year in `budgetår`.
  ///
  /// - Parameter summary: the plan whose deficits and yearly cycle it holds besides what the law asks of everybody. Deficits are those that
  ///   stand in the budget year or the year before; decisions that lie before that are left out.
  public init(budgetår: Int, _ summary: Summary? = nil) {
    self.budgetår = budgetår
    namn = summary?.scenario.namn
    var all = Self.lag(Budgetkalender(budgetår: budgetår))
    if let summary {
      let start = Kalenderdag(budgetår - 1, 1, 1)
      all += Self.underskott(summary, budgetår).filter { $0.dag >= start }
      all += summary.scenario.årshjul.map { Self.händelse($0, budgetår) }
    }
    // A sort that keeps the order of what is equal.
    händelser = all.enumerated().sorted { ($0.element.dag, $0.offset) < ($1.element.dag, $1.offset) }.map(\.element)
  }

  /// An event of the scenario's own cycle.
  private static func händelse(_ post: Kalenderpost, _ budgetår: Int) -> Kalenderhändelse {
    Kalenderhändelse(
      dag: Kalenderdag(budgetår + post.år, post.månad, post.dag ?? 1), ärMånad: post.dag == nil, slag: .årshjul,
      vad: Wording(verbatim: post.namn), organ: post.organ.map { Wording(verbatim: $0) },
      källa: post.källa.map { Wording(verbatim: $0) })
  }

  /// The title.
  public var title: Wording {
    guard let namn else {
      return Wording(sv: "Kalender för budgeten \(budgetår)", en: "Calendar of the budget of \(budgetår)")
    }
    return Wording(
      sv: "\(namn) – kalender för budgeten \(budgetår)", en: "\(namn) – calendar of the budget of \(budgetår)")
  }

  static let fullmäktige = Wording(sv: "fullmäktige", en: "the council")
  static let styrelsen = Wording(sv: "styrelsen", en: "the board")
}
