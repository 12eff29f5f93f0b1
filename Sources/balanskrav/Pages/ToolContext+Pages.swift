import BalanskravKit

extension ToolContext {
  /// Checks that a page can be written, before any work is done for it; nil where none is wanted.
  ///
  /// - Parameters:
  ///   - output: where the result itself goes.
  ///   - sources: what is read, and so must not be overwritten.
  func openPage(
    _ request: PageRequest, besides output: OutputDestination, _ sources: [ScenarioSource]
  ) throws(ToolFault) -> OutputFile? {
    guard let path = request.file else { return nil }
    var file = try OutputFile(newOrOld: path)
    for source in sources { file = try OutputFile(path: path, besides: source) }
    if case .file(let other) = output, try OutputFile(newOrOld: other).isSame(as: file) {
      throw ToolFault(
        .usage, "'--html' and '--output' both name \(path.quoted)", hint: "name a file of its own for each")
    }
    return file
  }

  /// Writes the page, the last of all that a command writes.
  func write(_ content: @autoclosure () -> PageContent, to file: OutputFile?, _ request: PageRequest) throws(ToolFault)
  {
    guard let file else { return }
    try file.write(Array(content().page(request).utf8))
  }
}
