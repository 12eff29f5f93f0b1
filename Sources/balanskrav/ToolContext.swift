import BalanskravKit

/// All that a command may touch of the world: its streams and what the environment says about colour.
struct ToolContext {
  /// What of the environment the tool looks at.
  let environment: [String: String]
  /// Where a scenario named `-` is read from.
  let input: ByteSource
  /// Where results go.
  let output: ByteSink
  /// Where errors, warnings and notes go.
  let messages: Messages
  /// Columns that tables may take: those of the terminal, or always 100 when there is none.
  let width: Int
  /// Where progress is shown, and how wide that terminal is; nil where there is none.
  let progress: (sink: ByteSink, width: Int)?
  /// Whether Ctrl-C is listened for while futures are simulated: it concerns the whole process.
  let listensForSignals: Bool

  /// The surroundings of one run of the tool; colour only on a terminal, and never when `NO_COLOR` is set.
  init(
    environment: [String: String],
    input: ByteSource,
    output: ByteSink,
    errors: ByteSink,
    errorsAreTerminal: Bool,
    width: Int = 100,
    errorsWidth: Int = 80,
    listensForSignals: Bool = false
  ) {
    // https://no-color.org: any value but the empty one switches colour off.
    let wantsColour = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    self.environment = environment
    self.input = input
    self.output = output
    self.width = width
    self.listensForSignals = listensForSignals
    progress = errorsAreTerminal ? (errors, errorsWidth) : nil
    self.messages = Messages(sink: errors, usesColour: errorsAreTerminal && wantsColour)
  }

  /// A scenario, wherever it comes from; says so when it is the built-in one, or the first of several in a report.
  func read(_ scenario: ScenarioSource) throws(ToolFault) -> ScenarioReading {
    let all = try readAll(scenario)
    if all.count > 1, let name = all[0].name {
      messages.note("the report holds \(all.count) scenarios; using the first, \(name.quoted)")
    }
    return all[0]
  }

  /// The same with every scenario of a report.
  func readAll(_ scenario: ScenarioSource) throws(ToolFault) -> [ScenarioReading] {
    if scenario == .builtIn {
      messages.note("no SCENARIO given; using the built-in one, the same as \(BuiltIn.name)")
    }
    if scenario == .standardRegion {
      messages.note("no SCENARIO given; using a made-up region, the same as \(BuiltIn.standardRegionName)")
    }
    return try ScenarioReading.all(ScenarioInput().read(scenario, input: input))
  }

  /// Checks that a result can be written there, before any work is done for it.
  func open(_ destination: OutputDestination, besides source: ScenarioSource) throws(ToolFault) -> ResultWriter {
    switch destination {
    case .standardOutput: .standardOutput(output)
    case .file(let path): .file(try OutputFile(path: path, besides: source))
    }
  }
}
