/// Krav: what the scenario itself demands of its figures, such as a local goal for god ekonomisk hushållning (KL 11 kap. 1 och 6 §§).
public struct Krav: Sendable, Equatable {
  /// What is demanded.
  public let villkor: Condition
  /// What it is called in tables; nil where its own text does.
  public let namn: String?
  /// Where it is decided; nil where that is not stated.
  public let källa: String?

  /// A condition, and perhaps its name and source.
  public init(_ villkor: Condition, namn: String? = nil, källa: String? = nil) {
    self.villkor = villkor
    self.namn = namn
    self.källa = källa
  }
}
