/// The first place at which a page says something else than it should.
struct PageDifference: Equatable {
  /// The line, from 1.
  let line: Int
  /// What the page says from a little before the difference on.
  let recorded: String
  /// What it should say.
  let found: String

  /// Nil where both are the same.
  init?(_ recorded: [UInt8], _ found: [UInt8]) {
    var place = 0
    let common = min(recorded.count, found.count)
    while place < common, recorded[place] == found[place] { place += 1 }
    if place == recorded.count, place == found.count { return nil }
    line = 1 + recorded[..<place].count { $0 == UInt8(ascii: "\n") }
    self.recorded = Self.excerpt(recorded, around: place)
    self.found = Self.excerpt(found, around: place)
  }

  /// Some letters of a line around a place.
  private static func excerpt(_ bytes: [UInt8], around place: Int) -> String {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: newline) ?? bytes.count
    let (first, last) = (max(start, place - 40), min(end, place + 40))
    return String(decoding: bytes[first..<last].drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
  }

  /// The difference in words.
  var message: String {
    "line \(line) of the page has been changed: it says …\(recorded)…, and should say …\(found)…"
  }
}
