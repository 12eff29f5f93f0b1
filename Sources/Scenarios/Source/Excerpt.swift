/// The line or lines of a place with the place underlined, made for a terminal.
///
/// ```
///    12 |   balanskravsresultat: { 2023: -753 },
///       |   ^^^^^^^^^^^^^^^^^^^
/// ```
/// Of a place over several lines the first and the last are shown. Tabs become spaces, long lines are cut around the place,
/// and all that is invisible or could steer the terminal is written out, so that a text cannot pretend to be something else.
public struct Excerpt: Sendable {
  /// The place.
  public let place: Place
  /// Greatest width of a line of text, in columns.
  public let width: Int

  /// An excerpt around a place.
  public init(_ place: Place, width: Int = 100) {
    self.place = place
    self.width = max(20, width)
  }

  /// The excerpt, its lines separated by a line feed, without one at the end.
  public var text: String {
    let first = place.line
    // A place that ends at the start of a line does not reach into it.
    let last = Place(place.source, max(place.start, place.end - 1), place.end).line
    if last == first { return row(first) }
    return row(first) + (last > first + 1 ? "\n" + gutter("…") : "") + "\n" + row(last)
  }

  // One line of the text and the underline below it.
  private func row(_ line: Int) -> String {
    let source = place.source
    let lineStart = source.lineStarts[line - 1]
    var lineEnd = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
    while lineEnd > lineStart, source.bytes[lineEnd - 1] == 0x0A || source.bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    let start = min(max(place.start, lineStart), lineEnd)
    let end = max(start, min(place.end, lineEnd))
    let strip = ExcerptLine(source.bytes, from: lineStart, to: lineEnd, marked: start..<end, width: width)
    let number = String(line)
    return gutter(number) + " " + strip.text + "\n" + gutter("", as: number) + " " + strip.underline
  }

  private func gutter(_ text: String, as number: String = "") -> String {
    let columns = max(5, number.count)
    return String(repeating: " ", count: max(0, columns - text.count)) + text + " |"
  }
}
