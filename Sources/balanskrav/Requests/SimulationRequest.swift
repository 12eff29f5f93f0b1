import BalanskravKit

/// Which futures are to be simulated, and with how many threads.
struct SimulationRequest: Equatable {
  /// How many futures, from which seed.
  var settings: SimulationSettings
  /// How many threads, nil for as many as there are processors.
  var threads: Int?
  /// The part to run, nil for all.
  var shard: Shard?
  /// The first option given that means nothing without a simulation, as written.
  var option: String?

  /// What matched arguments of `run` state.
  init(_ matched: MatchedArguments) {
    settings = SimulationSettings()
    settings.precision = matched.value(of: .precision).flatMap(DecimalText.init).map {
      Double($0.units) / Double($0.scale * 100)
    }
    settings.paths = matched.wholeNumber(of: settings.precision == nil ? .paths : .maxPaths)
    settings.seed = matched.value(of: .seed).flatMap(UInt64.init) ?? settings.seed
    let sampling: SamplingChoice = matched.choice(of: .sampling)
    settings.sampling = sampling.sampling
    threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
    shard = matched.value(of: .shard).flatMap(Shard.init(written:))
    option = OptionDeclaration.simulating.first(where: matched.has)?.spelling
  }
}
