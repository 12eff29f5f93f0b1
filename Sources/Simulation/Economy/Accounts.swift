/// Accounts: the lines of the income statement and what each reacts to.
///
///     amount = round(plan · Π ((1 + f) / (1 + m))^β) + Σ round(effect · d)        d = f − m, m planned growth or level
///
/// The first term for factors that are growth (deviations in levels stay), the second for those that are levels and for each line's own
/// precision. Each product is rounded once to a whole krona, so a path without deviations is the plan exactly.
public struct Accounts: Sendable {
  /// The reactions, each once, however many lines share it.
  public let reactions: [Reaction]
  /// The lines that follow a reaction.
  public let lines: [AccountLine]
  /// What is proportional to a factor's deviation of the year.
  public let effects: [PostEffect]
  /// The factors of all reactions with their sensitivities, each once.
  let powers: [Reaction.Part]
  /// For each reaction its places among the powers.
  let powerPlaces: [[Int]]

  /// Lines, what they follow, and effects.
  public init(reactions: [Reaction], lines: [AccountLine], effects: [PostEffect]) {
    self.reactions = reactions
    self.lines = lines
    self.effects = effects
    var powers: [Reaction.Part] = []
    powerPlaces = reactions.map { reaction in
      reaction.parts.map { part in
        if let place = powers.firstIndex(of: part) { return place }
        powers.append(part)
        return powers.count - 1
      }
    }
    self.powers = powers
  }
}
