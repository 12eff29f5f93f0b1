/// Outcome: a settled year, or a new forecast of the running one, as its own file states it.
struct Outcome {
  /// The year, and what is known of it.
  let rullning: Rullning
  /// Where the year stands.
  let yearPlace: Place
  /// Where the figures come from, when stated.
  let källa: String?
  /// Amounts and other plain values of the year, by the path of the key that holds a value per year.
  let values: [Value]
  /// Decisions to add, each with its year.
  let decisions: [Node]

  /// One value of the year.
  struct Value {
    /// The keys down to the one that holds a value per year.
    let path: [String]
    /// Where the last key stands.
    let keyPlace: Place
    /// What to put there; null takes the year's value away.
    let node: Node
  }

  /// Whether the outcome states the year's result in one of the three ways.
  var statesResult: Bool { values.contains { Self.results.contains($0.path[0]) } }

  /// The three ways to state a year's result.
  static let results = ["balanskravsresultat", "årets_resultat", "resultaträkning"]
}
