/// Budgetkalender (KL 11 kap. 8, 10, 11, 16 och 20 §§): the last days of what the law asks for a budget year.
///
/// "Before the end of October" is the last day of that month. By kommunallagen (2017:725), in force from 1 January 2018 and so for budgets from
/// that of 2019 on.
public struct Budgetkalender: Equatable, Sendable {
  /// The first budget year that went by this law from the beginning.
  public static let förstaBudgetår = 2019

  /// The budget year.
  public let budgetår: Int

  /// The calendar of a budget year, `förstaBudgetår` or later.
  public init(budgetår: Int) {
    precondition(budgetår >= Self.förstaBudgetår, "earlier budgets went by kommunallagen (1991:900)")
    self.budgetår = budgetår
  }

  /// The board proposes the budget (11 kap. 8 §).
  public var förslag: Kalenderdag { Kalenderdag(budgetår - 1, 10, 31) }
  /// The same where there are särskilda skäl; the tax rate is proposed in October all the same.
  public var förslagVidSärskildaSkäl: Kalenderdag { Kalenderdag(budgetår - 1, 11, 30) }
  /// The council adopts the budget (11 kap. 10 §), and the tax rate in every case (11 kap. 11 §).
  public var antas: Kalenderdag { Kalenderdag(budgetår - 1, 11, 30) }
  /// The same where there are särskilda skäl (11 kap. 11 §).
  public var antasVidSärskildaSkäl: Kalenderdag { Kalenderdag(budgetår - 1, 12, 31) }
  /// Whether the newly elected council adopts it (11 kap. 10 §).
  public var antasAvNyvaltFullmäktige: Bool { Beslutskalender.ärValår(budgetår - 1) }
  /// A delårsrapport covers at least the year up to here (LKBR 13 kap. 1 §).
  public var delårsrapportTidigast: Kalenderdag { Kalenderdag(budgetår, 6, 30) }
  /// And at most up to here.
  public var delårsrapportSenast: Kalenderdag { Kalenderdag(budgetår, 8, 31) }
  /// The annual report is given to the council and the auditors (11 kap. 20 §).
  public var årsredovisning: Kalenderdag { Kalenderdag(budgetår + 1, 4, 15) }
}
