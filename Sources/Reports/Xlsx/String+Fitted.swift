extension String {
  /// The text cut to so many UTF-16 units, with "…" as the last where something is cut off; whole characters unless one alone is too long.
  func fitted(utf16 limit: Int) -> String {
    if utf16.count <= limit { return self }
    var kept = ""
    var room = limit - 1
    for character in self {
      let length = character.utf16.count
      if length > room {
        if kept.isEmpty { kept = Self.scalars(of: character, room) }
        break
      }
      kept.append(character)
      room -= length
    }
    return kept + "…"
  }

  /// As much of a character as has room; one may have any number of marks on it.
  private static func scalars(of character: Character, _ room: Int) -> String {
    var kept = String.UnicodeScalarView()
    var left = room
    for scalar in character.unicodeScalars {
      left -= UTF16.width(scalar)
      if left < 0 { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}
