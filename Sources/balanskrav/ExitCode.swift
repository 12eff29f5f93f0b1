/// What the process tells the shell; the numbers from 64 on are those of `sysexits.h`.
enum ExitCode: Int32, CaseIterable {
  /// Everything asked for was done.
  case done = 0
  /// A verdict demanded with `--require` did not hold.
  case verdictFailed = 1
  /// The command line is wrong.
  case usage = 64
  /// The scenario is wrong.
  case badScenario = 65
  /// There is no such scenario file, or it cannot be read.
  case noSuchFile = 66
  /// A fault in the tool itself.
  case ourFault = 70
  /// Reading or writing failed.
  case inputOutput = 74

  /// The meaning, as help pages word it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .verdictFailed: "a verdict demanded with --require does not hold"
    case .usage: "the command line is wrong"
    case .badScenario: "the scenario is wrong; the messages say where"
    case .noSuchFile: "the scenario file is missing or cannot be read"
    case .ourFault: "a fault in balanskrav itself; please report it"
    case .inputOutput: "reading or writing failed (full disk, missing folder, …)"
    }
  }
}
