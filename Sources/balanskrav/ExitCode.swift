/// What the process tells the shell; the numbers from 64 on are those of `sysexits.h`, from 128 on those of shells for signals.
enum ExitCode: Int32, CaseIterable {
  /// Everything asked for was done.
  case done = 0
  /// A verdict demanded with `--require` did not hold, or a report is not what its scenario gives.
  case verdictFailed = 1
  /// The command line is wrong.
  case usage = 64
  /// The scenario, or another file that was read, is wrong.
  case badScenario = 65
  /// There is no such scenario file, or it cannot be read.
  case noSuchFile = 66
  /// A fault in the tool itself.
  case ourFault = 70
  /// Reading or writing failed.
  case inputOutput = 74
  /// Stopped by Ctrl-C (SIGINT, 2) before everything was done.
  case interrupted = 130
  /// Stopped by SIGTERM (15) before everything was done.
  case terminated = 143

  /// The meaning, as help pages word it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .verdictFailed:
      "a verdict or krav demanded with --require does not hold, or a report is not what its scenario gives"
    case .usage: "the command line is wrong"
    case .badScenario: "the scenario, a partial result or a report is wrong; the messages say where"
    case .noSuchFile: "the scenario file is missing or cannot be read"
    case .ourFault: "a fault in balanskrav itself; please report it"
    case .inputOutput: "reading or writing failed (full disk, missing folder, …)"
    case .interrupted: "stopped by Ctrl-C; what was simulated by then is shown"
    case .terminated: "stopped by the system (SIGTERM), otherwise as with Ctrl-C"
    }
  }
}
