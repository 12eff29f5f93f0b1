import BalanskravKit

/// What `balanskrav sweep` is asked to do.
struct SweepRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  /// Each `PATH=VALUES` as written, in order.
  var varied: [String]
  /// How many points to sample, nil for all combinations.
  var sample: Int?
  var design: SweepDesignChoice
  /// How many futures of each point, from which seed.
  var settings: SimulationSettings
  /// How many threads, nil for as many as there are processors.
  var threads: Int?
  /// The part of the points to run.
  var shard: Shard
  var format: SweepFormat
  var output: OutputDestination
  /// The workbook to write too, if any.
  var workbook: String?
  /// Whether a file that was begun is to be finished.
  var resumes: Bool
  /// Whether points that are wrong are told of and passed.
  var keepsGoing: Bool
  /// Whether there may be more than a million points.
  var allowsMany: Bool
  /// Whether notes and warnings are left out.
  var isQuiet: Bool
  /// The report to be written beside the result.
  var page: PageRequest

  /// The options that the result follows from.
  private static let options: [OptionDeclaration] = [.vary, .sample, .design, .pathsOfPoint, .seed, .sampling, .yes]

  /// The request that matched arguments of `sweep` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    varied = matched.values(of: .vary)
    sample = matched.has(.sample) ? matched.wholeNumber(of: .sample) : nil
    design = matched.choice(of: .design)
    settings = SimulationSettings()
    settings.paths = matched.wholeNumber(of: .pathsOfPoint)
    settings.seed = matched.value(of: .seed).flatMap(UInt64.init) ?? settings.seed
    let sampling: SamplingChoice = matched.choice(of: .sampling)
    settings.sampling = sampling.sampling
    threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
    shard = matched.value(of: .shardOfPoints).flatMap(Shard.init(written:)) ?? Shard()
    let form: SweepFormatChoice = matched.choice(of: .sweepFormat)
    let dialect: CSVDialect = matched.choice(of: .csv)
    format = form == .ndjson ? .ndjson : .csv(dialect == .excel ? .excel : .standard)
    output = OutputDestination(argument: matched.value(of: .outputOfSweep))
    workbook = matched.value(of: .xlsxOfSweep)
    resumes = matched.has(.resume)
    keepsGoing = matched.has(.keepGoing)
    allowsMany = matched.has(.yes)
    isQuiet = matched.has(.quiet)
    page = PageRequest(.sweep, Self.options, matched)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    var faults: [ArgumentFault] = []
    if !matched.has(.vary) {
      faults.append(.needs(option: "sweep", other: "\(OptionDeclaration.vary.spelling) PATH=VALUES"))
    }
    if matched.has(.resume), OutputDestination(argument: matched.value(of: .outputOfSweep)) == .standardOutput {
      faults.append(.needs(option: OptionDeclaration.resume.spelling, other: "--output FILE"))
    }
    return faults + PageRequest.faults(matched)
  }
}
