import Numerics

/// DecisionRules: the beslutsregler of a scenario.
///
/// A decision that rests on a final outcome is taken in the spring and one that rests on a forecast in the autumn, so the former come
/// first; otherwise the rules act in their own order, each knowing what those before it have decided.
public struct DecisionRules: Sendable {
  /// The rules in the order of the scenario.
  public let rules: [DecisionRule]
  /// Whether the resultatutjämningsreserv is used before the resultatreserv.
  public let usesRURFirst: Bool
  /// Whether the resultatreserv may lift the result above zero.
  public let liftsAboveZero: Bool
  /// Their places in the order in which they decide.
  let order: [Int]

  /// Rules in the order of the scenario.
  public init(_ rules: [DecisionRule], usesRURFirst: Bool, liftsAboveZero: Bool) {
    self.rules = rules
    self.usesRURFirst = usesRURFirst
    self.liftsAboveZero = liftsAboveZero
    order = rules.indices.filter { rules[$0].seesOutcome } + rules.indices.filter { !rules[$0].seesOutcome }
  }

  /// Whether any rule rests on a forecast.
  var needsForecast: Bool { rules.contains { !$0.seesOutcome } }
}
