/// A line on a terminal that is drawn over and over, and erased in the end.
struct ProgressLine {
  private let sink: ByteSink
  private let width: Int
  private var shown = 0

  /// A line on a terminal so wide.
  init(_ sink: ByteSink, width: Int) {
    self.sink = sink
    self.width = width
  }

  /// Shows how far it has come.
  mutating func draw(_ progress: Progress) {
    let line = progress.line(width: width)
    write("\r" + line + String(repeating: " ", count: max(0, shown - line.count)))
    shown = line.count
  }

  /// Leaves the line as if nothing had been there.
  mutating func erase() {
    if shown == 0 { return }
    // Two more for the ^C that the terminal may have added.
    write("\r" + String(repeating: " ", count: min(shown + 2, max(shown, width - 1))) + "\r")
    shown = 0
  }

  private func write(_ text: String) {
    // Who cannot be shown how far it has come still gets the result.
    try? sink.write(text)
    try? sink.flush()
  }
}
