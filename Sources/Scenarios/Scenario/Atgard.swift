/// Åtgärd: a measure of the åtgärdsplan with its planned effect on årets resultat.
public struct Åtgärd: Sendable, Equatable {
  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it is called in tables; the key when nothing else is stated.
  public let namn: String
  /// Whether the plan's figures already hold the effect; if so it is shown but never added.
  public let ingårIPlanen: Bool
  /// Effect per year, positive when the result improves.
  public let effekt: Årsserie
}
