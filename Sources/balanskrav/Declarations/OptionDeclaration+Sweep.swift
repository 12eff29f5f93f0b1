import BalanskravKit

/// The options of `sweep` that other commands do not have, or have with other words.
extension OptionDeclaration {
  static let vary = OptionDeclaration(
    name: "vary",
    value: Value(placeholder: "PATH=VALUES", kind: .assignment),
    isRepeatable: true,
    help: "vary one value of the scenario",
    detail: """
      VALUES are FROM:TO:STEP or a,b,c with decimal points, or FROM..TO with '--sample'. Given again, all combinations are run; \
      the first varies slowest.
      """
  )

  static let sample = OptionDeclaration(
    name: "sample",
    value: Value(placeholder: "N", kind: .wholeNumber(1...SweepDesign.mostPoints)),
    help: "draw N points from the ranges instead of running all combinations",
    detail: "Values have the decimals of the range's ends, and at least so many that there are a hundred."
  )

  static let design = OptionDeclaration(
    name: "design",
    value: Value(
      placeholder: "KIND", kind: .choice(SweepDesignChoice.self), standard: SweepDesignChoice.lhs.rawValue),
    needs: "sample",
    help: "how points are drawn",
    detail: "'lhs' is a Latin hypercube, 'sobol' scrambled Sobol' points."
  )

  static let pathsOfPoint = OptionDeclaration(
    name: "paths",
    value: Value(placeholder: "N", kind: .wholeNumber(1...SimulationSettings.mostPaths), standard: "10000"),
    help: "how many futures to simulate at each point",
    detail: "All points have the same draws."
  )

  static let shardOfPoints = OptionDeclaration(
    name: "shard",
    value: Value(placeholder: "I/N", kind: .shard),
    help: "run part I of N of the points",
    detail: """
      The parts after each other, as 'cat' puts them, are the whole. I may be 'env': the index that Slurm, Kubernetes or GNU \
      parallel has put in the environment.
      """
  )

  static let sweepFormat = OptionDeclaration(
    name: "format",
    value: Value(
      placeholder: "FORMAT", kind: .choice(SweepFormatChoice.self), standard: SweepFormatChoice.csv.rawValue),
    help: "form of the result"
  )

  static let outputOfSweep = OptionDeclaration(
    name: "output",
    short: "o",
    value: Value(placeholder: "FILE", kind: .file(endings: ["csv", "ndjson"])),
    help: "write to a new FILE instead of standard output",
    detail: "Beside it, FILE.manifest.json says what it holds."
  )

  static let htmlOfSweep = OptionDeclaration(
    name: "html",
    value: Value(placeholder: "FILE", kind: .file(endings: ["html"])),
    excludes: ["shard", "resume", "keep-going"].map { Exclusion(option: $0) },
    help: "write a report to FILE too, one web page",
    detail: "It tells of at most 10 000 points, and needs all of them from one run."
  )

  static let languageOfPage = OptionDeclaration(
    name: "language",
    value: Value(
      placeholder: "LANGUAGE", kind: .choice(ReportLanguage.self), standard: ReportLanguage.swedish.rawValue),
    needs: "html",
    help: "language of the report"
  )

  static let resume = OptionDeclaration(
    name: "resume",
    needs: "output",
    help: "go on with a FILE that was begun with the same command",
    detail: "It becomes what it would have been without the break."
  )

  static let keepGoing = OptionDeclaration(
    name: "keep-going",
    help: "tell of points that cannot be worked out and go on"
  )

  static let yes = OptionDeclaration(
    name: "yes",
    help: "run more than a million points"
  )
}
