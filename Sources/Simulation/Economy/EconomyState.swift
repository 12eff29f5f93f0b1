/// EconomyState: what the mechanisms of an economy hand from year to year on eight paths.
struct EconomyState: Sendable {
  /// The state when the first simulated year opens.
  init(_ economy: Economy) {}

  /// Takes over another state of the same economy without allocating.
  mutating func takeOver(_ other: EconomyState) {}
}
