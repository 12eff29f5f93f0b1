/// Where a command's result is written, checked and ready.
enum ResultWriter {
  case standardOutput(ByteSink)
  case file(OutputFile)

  /// Writes the whole result.
  func write(_ text: String) throws(ToolFault) {
    try write(Array(text.utf8))
  }

  /// Writes the whole result.
  func write(_ bytes: [UInt8]) throws(ToolFault) {
    switch self {
    case .standardOutput(let sink): try sink.write(bytes)
    case .file(let file): try file.write(bytes)
    }
  }
}
