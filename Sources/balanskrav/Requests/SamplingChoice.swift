import BalanskravKit

/// Where the uniform numbers come from, as the command line calls it.
enum SamplingChoice: String, CaseIterable {
  case sobol, random

  /// The same in the engine's own type.
  var sampling: Sampling { self == .sobol ? .sobol : .random }
}
