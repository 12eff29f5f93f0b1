/// Sampling: where the uniform numbers come from.
public enum Sampling: UInt8, Sendable, CaseIterable {
  /// Scrambled Sobol' points in independent replicates: paths that fill the space evenly.
  case sobol
  /// Independent paths from a counter-based generator.
  case random
}
