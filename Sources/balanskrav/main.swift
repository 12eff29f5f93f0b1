import Glibc

// A reader that has gone, or a limit on file size, shall be an error from write, not the end of the process.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

var environment: [String: String] = [:]
for name in ["NO_COLOR", "TERM"] + ShardIndex.names {
  environment[name] = getenv(name).map { String(cString: $0) }
}
/// Columns of the terminal, nil where there is none or it does not say.
func columns(_ descriptor: Int32) -> Int? {
  var window = winsize()
  return ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 ? Int(window.ws_col) : nil
}
let context = ToolContext(
  environment: environment,
  input: ByteSource(descriptor: Descriptor(STDIN_FILENO)),
  output: ByteSink(name: "standard output", descriptor: Descriptor(STDOUT_FILENO)),
  errors: ByteSink(name: "standard error", descriptor: Descriptor(STDERR_FILENO)),
  errorsAreTerminal: isatty(STDERR_FILENO) == 1,
  width: columns(STDOUT_FILENO) ?? 100,
  errorsWidth: columns(STDERR_FILENO) ?? 80,
  listensForSignals: true
)
exit(Tool.run(arguments: Array(CommandLine.arguments.dropFirst()), context: context).rawValue)
