/// The tool's commands, in the order in which help lists them.
enum CommandName: String, CaseIterable {
  case run, check
  case initialise = "init"
  case compare, explain, sweep, solve, report, verify, roll, calendar, merge, schema, completion, help

  /// How the command is written and what it does.
  var declaration: CommandDeclaration {
    switch self {
    case .run: .run
    case .check: .check
    case .initialise: .initialise
    case .compare: .compare
    case .explain: .explain
    case .sweep: .sweep
    case .solve: .solve
    case .report: .report
    case .verify: .verify
    case .roll: .roll
    case .calendar: .calendar
    case .merge: .merge
    case .schema: .schema
    case .completion: .completion
    case .help: .help
    }
  }
}
