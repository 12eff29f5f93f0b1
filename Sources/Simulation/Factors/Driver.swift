/// Driver: a factor as a path meets it: what it adds to the result, or how an asset grows.
public struct Driver: Sendable {
  /// How its value of a year comes about from its innovation ε.
  public enum Kind: Sendable {
    /// d′ = φ d + σ ε, a deviation from the central path as a share (0.01 is one percentage point); σ per simulated year.
    case process(ar: Double, sigma: [Double])
    /// exp(s ε + c), how a unit of an asset grows with its yield; s and c per simulated year.
    case growth(spread: [Double], drift: [Double])
  }

  /// How its value comes about.
  public let kind: Kind
  /// What a unit of its value does to the result, whole kronor per simulated year; 0 where it does nothing.
  public let effect: [Double]
  /// The row of the income statement that the effect is on, where the plan is stated by its rows.
  public let post: Resultatpost

  /// A driver and its effect.
  public init(_ kind: Kind, effect: [Double], on post: Resultatpost = .verksamhetensKostnader) {
    self.kind = kind
    self.effect = effect
    self.post = post
  }
}
