/// What the command line asks for.
struct BenchmarkArguments {
  static let usage = """
    usage: Benchmarks [--only NAME] [--json FILE] [--scenario FILE]
           Benchmarks --peers PYTHON [--json FILE] [--scenario FILE]
           Benchmarks --samplings [--scenario FILE]
      --only NAME      only the benchmark of that name, or all below it: law-year, law-year/stated
      --json FILE      also write all rounds to a file
      --peers PYTHON   time the engine beside the same model in NumPy and Numba, run by that Python
      --samplings      how much Sobol' points and independent draws scatter, and what they cost
      --scenario FILE  Västerbotten's plan, where the folder Scenarios is not beside the sources

    """

  /// The name, or the first parts of names, of those to run; nil for all.
  private(set) var only: String?
  /// Where JSON goes.
  private(set) var json: String?
  /// The Python that runs the peers; nil to run the benchmarks.
  private(set) var peers: String?
  /// Västerbotten's plan: in the repository that this file was compiled in, unless named.
  private(set) var scenario: String
  /// Whether the two kinds of draws are to be compared.
  private(set) var comparesSamplings = false
  /// Whether only the usage is wanted.
  private(set) var wantsHelp = false

  /// Reads the arguments, the program's name left out.
  init(_ arguments: [String]) throws(BenchmarkFault) {
    let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    scenario = repository.joined(separator: "/") + "/Scenarios/vasterbotten-2025.json5"
    var rest = arguments[...]
    while let option = rest.popFirst() {
      if option == "--help" || option == "-h" {
        wantsHelp = true
        continue
      }
      if option == "--samplings" {
        comparesSamplings = true
        continue
      }
      guard ["--only", "--json", "--scenario", "--peers"].contains(option) else {
        throw BenchmarkFault("no option '\(option)'")
      }
      guard let value = rest.popFirst() else { throw BenchmarkFault("\(option) needs a value") }
      switch option {
      case "--only": only = value
      case "--json": json = value
      case "--peers": peers = value
      default: scenario = value
      }
    }
  }

  /// Whether a benchmark is to run.
  func includes(_ name: String) -> Bool {
    guard let only else { return true }
    return name == only || name.hasPrefix(only + "/")
  }
}
