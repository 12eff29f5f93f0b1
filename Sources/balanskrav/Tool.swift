import BalanskravKit

/// The command-line tool as a function of its arguments and surroundings.
enum Tool {
  /// What `--version` prints.
  static let version = Engine.version

  /// Carries out one command line (without the program's name) and says what the process should return.
  static func run(arguments: [String], context: ToolContext) -> ExitCode {
    do throws(ToolFault) {
      let arguments = try ShardIndex.resolve(arguments, context.environment)
      let exitCode = try perform(CommandLineReader.read(arguments), context: context)
      try context.output.flush()
      return exitCode
    } catch {
      // What was written before the fault is still the user's; a second fault in writing it adds nothing.
      try? context.output.flush()
      context.messages.fault(error)
      return error.exitCode
    }
  }

  private static func perform(
    _ reading: CommandLineReader.Reading,
    context: ToolContext
  ) throws(ToolFault) -> ExitCode {
    switch reading {
    case .faults(let faults, let command):
      for fault in faults { context.messages.error(fault.message) }
      context.messages.plain(command.map { "See 'balanskrav help \($0.rawValue)'." } ?? "See 'balanskrav help'.")
      return .usage
    case .command(.run(let request)):
      context.messages.isQuiet = request.result.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.sweep(let request)):
      context.messages.isQuiet = request.isQuiet
      return try balanskrav.perform(request, context: context)
    case .command(.merge(let request)):
      context.messages.isQuiet = request.result.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.solve(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.roll(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.check(let request)): return try balanskrav.perform(request, context: context)
    case .command(.initialise(let request)): return try balanskrav.perform(request, context: context)
    case .command(.compare(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.report(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.verify(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.explain(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.calendar(let request)):
      context.messages.isQuiet = request.quiet
      return try balanskrav.perform(request, context: context)
    case .command(.schema(let schema)): return try balanskrav.perform(schema, context: context)
    case .command(.completion(let shell)): try context.output.write(shell.script)
    case .command(.help(let topic)): try context.output.write(HelpPage.text(on: topic))
    case .command(.overview): try context.output.write(HelpPage.overview)
    case .command(.version): try context.output.write("balanskrav \(version)\n")
    }
    return .done
  }
}
