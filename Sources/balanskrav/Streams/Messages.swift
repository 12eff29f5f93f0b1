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
    plain(label("error:", colour: "\u{1B}[1;31m") + " " + text)
  }

  /// Something is doubtful, but the work goes on.
  func warning(_ text: String) {
    if !isQuiet { plain(label("warning:", colour: "\u{1B}[33m") + " " + text) }
  }

  /// A problem that keeps a scenario from being used, with its place.
  func problem(_ diagnostic: Diagnostic) { plain(diagnostic.text) }

  /// A problem that the user should know of though the work goes on.
  func warning(_ diagnostic: Diagnostic) {
    if !isQuiet { plain(diagnostic.text) }
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

  private func label(_ word: String, colour: String) -> String {
    usesColour ? colour + word + "\u{1B}[0m" : word
  }
}
