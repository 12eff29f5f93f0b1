import BalanskravKit

extension ToolContext {
  /// Checks that a workbook can be written where it was asked for.
  func openWorkbook(
    _ path: String?, besides sources: [ScenarioSource], _ output: OutputDestination
  ) throws(ToolFault) -> OutputFile? {
    try openBeside(OptionDeclaration.xlsx.spelling, path, besides: sources, output)
  }

  /// Checks that a file which an option asks for beside the result can be written, before any work is done for it; nil where none was.
  ///
  /// - Parameter sources: what the result is computed from, and so must not be overwritten.
  func openBeside(
    _ option: String, _ path: String?, besides sources: [ScenarioSource], _ output: OutputDestination
  ) throws(ToolFault) -> OutputFile? {
    guard let path else { return nil }
    if path == "-" {
      throw ToolFault(
        .usage, "'\(option) -' cannot go to standard output, where the result goes", hint: "name a file for it")
    }
    if case .file(let other) = output, Self.isSame(path, other) {
      throw ToolFault(
        .usage, "'\(option)' and '--output' name the same file \(path.quoted)",
        hint: "name another file for one of them")
    }
    for source in sources.dropFirst() { _ = try OutputFile(path: path, besides: source) }
    return try OutputFile(path: path, besides: sources.first ?? .builtIn)
  }

  /// Whether two names lead to one file, which need not be there yet.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let one = try? FilePath.resolved(one), let other = try? FilePath.resolved(other),
      FilePath.name(of: one) == FilePath.name(of: other)
    else { return false }
    guard let first = try? FilePath.status(FilePath.folder(of: one)),
      let second = try? FilePath.status(FilePath.folder(of: other))
    else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
