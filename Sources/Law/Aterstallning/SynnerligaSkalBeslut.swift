/// Synnerliga skäl (KL 11 kap. 13 §): a decision not to regulate a deficit, or part of it, or to take longer.
///
/// The decision is recorded, never judged. It does not change balanskravsresultatet.
public struct SynnerligaSkälBeslut: Equatable, Sendable {
  /// How much of the deficit the decision is about.
  public enum Omfattning: Equatable, Sendable {
    /// All that remains when the decision takes effect.
    case allt
    /// An amount in kronor, above 0; never more than remains.
    case belopp(Int64)
  }

  /// What the decision does.
  public enum Verkan: Equatable, Sendable {
    /// The amount need not be regulated.
    case återställsInte
    /// It is to be regulated at the latest in a later year: practice (Vansbro 2019), not stated in the statute.
    case längreTid(till: Int)
  }

  /// The annual report in which the decision appears: the deficit's own year acts at its birth, a later year before that
  /// year's surplus is used.
  public var redovisatÅr: Int
  /// The year of the deficit.
  public var underskottsår: Int
  /// How much.
  public var omfattning: Omfattning
  /// What happens to it.
  public var verkan: Verkan

  /// A decision.
  public init(redovisatÅr: Int, underskottsår: Int, omfattning: Omfattning, verkan: Verkan) {
    self.redovisatÅr = redovisatÅr
    self.underskottsår = underskottsår
    self.omfattning = omfattning
    self.verkan = verkan
  }
}
