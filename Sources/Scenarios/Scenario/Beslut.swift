import Law

/// Beslut om synnerliga skäl (KL 11 kap. 13 §): a decision of the council, recorded, never judged.
public struct Beslut: Sendable, Equatable {
  /// What the decision does with the amount.
  public enum Slag: Sendable, Equatable {
    /// Avstå från att återställa.
    case avstå
    /// Återställa under en längre tid, senast det angivna året.
    case förläng(till: Int)
  }

  /// The year whose deficit it concerns.
  public let år: Int
  /// Whole kronor; nil for all that remains.
  public let belopp: Int64?
  /// Waive or extend.
  public let slag: Slag
  /// The ground the council gave.
  public let skäl: String
  /// The year in whose annual report the decision appears.
  public let redovisat: Int

  /// The decision as the law's module takes it.
  var enligtLag: SynnerligaSkälBeslut {
    let verkan: SynnerligaSkälBeslut.Verkan =
      switch slag {
      case .avstå: .återställsInte
      case .förläng(let till): .längreTid(till: till)
      }
    return SynnerligaSkälBeslut(
      redovisatÅr: redovisat,
      underskottsår: år,
      omfattning: belopp.map { .belopp($0) } ?? .allt,
      verkan: verkan
    )
  }
}
