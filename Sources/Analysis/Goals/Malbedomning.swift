import Scenarios

/// Målbedömning: what the mått of a goal say together in a year.
public struct Målbedömning: Sendable, Equatable {
  /// Svar: how far a goal is reached.
  public enum Svar: String, Sendable, CaseIterable {
    /// Every mått that is measured is reached.
    case uppfyllt
    /// Some are, and some not.
    case delvis
    /// None is.
    case inteUppfyllt = "inte uppfyllt"
    /// No mått with a target is measured.
    case inteMätt = "inte mätt"
  }

  /// The goal.
  public let mål: Mål
  /// The year.
  public let år: Int
  /// How many of its mått are reached, of how many that are measured and can be.
  public let uppfyllda: Int
  /// How many that are measured and can be reached or not.
  public let mätta: Int

  /// How far it is reached.
  public var svar: Svar {
    mätta == 0 ? .inteMätt : uppfyllda == mätta ? .uppfyllt : uppfyllda == 0 ? .inteUppfyllt : .delvis
  }

  /// Every goal with mått of its own, year by year.
  public static func alla(_ scenario: Scenario, _ marks: [Måttbedömning]) -> [Målbedömning] {
    scenario.mål.filter { !$0.mått.isEmpty }.flatMap { goal in
      scenario.år.stated.filter(goal.gäller).map { year in
        let own = marks.filter { $0.mål.nyckel == goal.nyckel && $0.år.upperBound == year }
        let reached = own.count { $0.svar == .uppfyllt }
        return Målbedömning(
          mål: goal, år: year, uppfyllda: reached, mätta: reached + own.count { $0.svar == .inteUppfyllt })
      }
    }
  }
}
