/// Rullning: which year a scenario is rolled forward with, and whether its accounts are settled or forecast anew.
public struct Rullning: Sendable, Equatable {
  /// What is known of the year.
  public enum Slag: Sendable, Equatable {
    /// Settled accounts.
    case utfall
    /// A forecast of the running year, made after a month (1…12) where one is stated (delårsrapport, LKBR 13 kap.).
    case prognos(efter: Int?)
  }

  /// What is known of the year.
  public let slag: Slag
  /// The year.
  public let år: Int

  /// Rolling with a year.
  public init(_ slag: Slag, år: Int) {
    self.slag = slag
    self.år = år
  }

  /// As a scenario's history writes it: `utfall 2025`, `prognos 2026`, `prognos 2026 efter april`.
  public var text: String {
    switch slag {
    case .utfall: "utfall \(år)"
    case .prognos(let month): "prognos \(år)" + (month.map { " efter \(Månad.namn[$0 - 1])" } ?? "")
    }
  }

  /// Reads `text`; nil for any other words.
  init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2 || words.count == 4, words[1].utf8.count == 4, let år = Int(words[1]), år >= 1000 else {
      return nil
    }
    self.år = år
    switch (words[0], words.count) {
    case ("utfall", 2): slag = .utfall
    case ("prognos", 2): slag = .prognos(efter: nil)
    case ("prognos", 4):
      guard words[2] == "efter", let month = Månad.namn.firstIndex(of: String(words[3])) else { return nil }
      slag = .prognos(efter: month + 1)
    default: return nil
    }
  }
}
