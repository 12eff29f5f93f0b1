/// Lettering: how words of a drawing are set.
struct Lettering: Sendable, Hashable {
  /// Which end of the words their place is.
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// Which colour they have.
  enum Colour: String, Sendable, CaseIterable {
    /// As the text around the picture.
    case text
    /// Less important.
    case quiet
    /// As the text, on a surface.
    case inside
    /// On a surface that is dark in light and light in darkness.
    case reversed
    /// Of a deadline, or of what is late.
    case alarm
    /// Of the futures.
    case futures
    /// Of the plan.
    case plan
  }

  /// Height of the letters, points.
  static let size = 12.0
  /// From one line to the next, points.
  static let line = 15.0

  var anchor = Anchor.start
  var colour = Colour.text
  var isBold = false

  /// About how wide words are at most, points: the widest of the sans-serif fonts in use, so that what fits here fits everywhere.
  func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + Self.width($1) } * Self.size * (isBold ? 1.15 : 1) / 100
  }

  /// Words cut short, with an ellipsis, where they would be wider than there is room for.
  func fitting(_ text: String, _ room: Double) -> String {
    if width(text) <= room { return text }
    var kept = text[...]
    while !kept.isEmpty, width(kept + "…") > room { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Words on as many lines as they need, at most so many, broken at spaces; what has no room is cut short.
  func lines(_ text: String, _ room: Double, most: Int) -> [String] {
    var lines: [String] = []
    var rest = text.split(separator: " ", omittingEmptySubsequences: true)[...]
    while let first = rest.first {
      if lines.count == most - 1 { return lines + [fitting(rest.joined(separator: " "), room)] }
      var line = String(first)
      rest.removeFirst()
      while let next = rest.first, width(line + " " + next) <= room {
        line += " " + next
        rest.removeFirst()
      }
      lines.append(fitting(line, room))
    }
    return lines
  }

  /// Hundredths of the size for each character from U+0020 to U+007E: the greater of DejaVu Sans's and Liberation Sans's (metrically Arial).
  private static let ascii: [UInt8] = [
    32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
    84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67,
    69, 39, 34, 39, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60,
    82, 60, 60, 53, 64, 34, 64, 84,
  ]

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: Double(ascii[Int(scalar.value) - 0x20])
    case 0xA0: 32
    case 0xA7, 0x2013: 56
    case 0xDF...0xFF: 64
    case 0xA1...0xDE, 0x100...0x24F: 84
    case 0x0300...0x036F: 0
    default: 100
    }
  }
}
