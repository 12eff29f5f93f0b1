import Simulation

/// SimulationSettings: how many futures, from which seed, and how they are drawn. Nothing else changes the result of a scenario.
public struct SimulationSettings: Sendable, Equatable {
  /// The greatest number of paths.
  public static let mostPaths = 1_000_000_000
  /// Paths that are kept whole for explanation; they also fix the bins of the distributions.
  public static let pilotPaths = 16_384
  /// Paths by which a run with a precision grows.
  public static let block = 16_384

  /// How many paths; with a precision, the most.
  public var paths = 100_000
  /// The seed.
  public var seed: UInt64 = 1
  /// Sobol' points or independent draws.
  public var sampling = Sampling.sobol
  /// Half the width at most of the interval of P(planen håller), as a share; nil to run all paths.
  public var precision: Double?

  /// Rows of 256 paths, the last one perhaps not whole.
  var rows: Int { (paths + Draws.rowLength - 1) / Draws.rowLength }

  /// The defaults.
  public init() {}
}
