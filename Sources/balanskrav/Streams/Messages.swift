import BalanskravKit

/// What the tool says besides its results: errors, warnings and notes, each a line on standard error.
final class Messages {
  /// Whether warnings and notes are left out.
  var isQuiet = false
  private let sink: ByteSink
  private let usesColour: Bool

  /// Messages to a stream.
  init(sink: ByteSink, usesColour: Bool) {
    self.sink = sink
    self.usesColour = usesColour
  }

  /// Something prevents the work.
  func error(_ text: String) {
    plain(label(.error) + " " + text)
  }

  /// Something is doubtful, but the work goes on.
  func warning(_ text: String) {
    if !isQuiet { plain(label(.warning) + " " + text) }
  }

  /// A problem of a scenario with its place; one that only warns is left out with the other warnings.
  func problem(_ diagnostic: Diagnostic) {
    if isQuiet, diagnostic.severity == .warning { return }
    let text = diagnostic.text
    let position = diagnostic.place.map { "\($0.description): " } ?? ""
    let severity = diagnostic.severity.rawValue + ":"
    guard usesColour, text.hasPrefix(position + severity) else { return plain(text) }
    let rest = Substring(text.utf8.dropFirst(position.utf8.count + severity.utf8.count))
    plain(position + label(diagnostic.severity) + rest)
  }

  /// Something the user may want to know.
  func note(_ text: String) {
    if !isQuiet { plain("note: " + text) }
  }

  /// A fault with its hint.
  func fault(_ fault: ToolFault) {
    error(fault.message)
    if let hint = fault.hint { plain("hint: " + hint) }
  }

  /// A line, or lines, as they are.
  func plain(_ text: String) {
    // When standard error cannot be written there is nobody left to tell.
    try? sink.write(text + "\n")
    try? sink.flush()
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    let word = severity.rawValue + ":"
    return usesColour ? (severity == .error ? "\u{1B}[1;31m" : "\u{1B}[33m") + word + "\u{1B}[0m" : word
  }
}
