import BalanskravKit

/// How a sample is taken, as the command line calls it.
enum SweepDesignChoice: String, CaseIterable {
  case lhs, sobol

  /// The same in the engine's own type.
  var kind: SweepDesign.Kind { self == .lhs ? .lhs : .sobol }
}
