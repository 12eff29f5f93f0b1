import BalanskravKit

/// The options that say which futures are simulated.
extension OptionDeclaration {
  /// Those that mean nothing without a simulation.
  static let simulating = [paths, precision, maxPaths, seed, sampling, threads, shard]

  static let planOnly = OptionDeclaration(
    name: "plan-only",
    excludes: simulating.map { Exclusion(option: $0.name) },
    help: "work out the plan and simulate nothing"
  )

  static let paths = OptionDeclaration(
    name: "paths",
    value: Value(placeholder: "N", kind: .wholeNumber(1...SimulationSettings.mostPaths), standard: "100000"),
    help: "how many futures to simulate",
    detail: "Thousands may be set apart: 1_000_000."
  )

  static let precision = OptionDeclaration(
    name: "precision",
    value: Value(placeholder: "WIDTH", kind: .percentagePoints),
    excludes: [Exclusion(option: "paths", remedy: "'--max-paths' says how many there may be at most")],
    help: "simulate until the interval of the probability that the plan holds is so narrow",
    detail: "0.5pp is half a percentage point to each side."
  )

  static let maxPaths = OptionDeclaration(
    name: "max-paths",
    value: Value(placeholder: "N", kind: .wholeNumber(1...SimulationSettings.mostPaths), standard: "10000000"),
    needs: "precision",
    help: "how many futures '--precision' may take at most"
  )

  static let seed = OptionDeclaration(
    name: "seed",
    value: Value(placeholder: "N", kind: .seed, standard: "1"),
    help: "number from which all random draws follow",
    detail: "The same seed always gives the same futures; another one shows what chance does to the result."
  )

  static let sampling = OptionDeclaration(
    name: "sampling",
    value: Value(placeholder: "KIND", kind: .choice(SamplingChoice.self), standard: SamplingChoice.sobol.rawValue),
    help: "how futures are drawn",
    detail: "'sobol' spreads them evenly and needs fewer; 'random' draws each by itself."
  )

  static let threads = OptionDeclaration(
    name: "threads",
    value: Value(placeholder: "N", kind: .wholeNumber(1...Workers.mostThreads)),
    help: "how many threads work, all processors unless given",
    detail: "The result is the same."
  )

  static let shard = OptionDeclaration(
    name: "shard",
    value: Value(placeholder: "I/N", kind: .shard),
    needs: "output",
    excludes: ["precision", "format", "csv", "language", "html", "require", "xlsx"].map { Exclusion(option: $0) },
    help: "simulate part I of N and write a partial result",
    detail: "'balanskrav merge' makes the whole of the parts, which may have been run on different machines."
  )
}
