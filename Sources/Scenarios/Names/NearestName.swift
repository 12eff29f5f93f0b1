/// The candidate that `name` most probably was meant to be, or nil when none is near; of equally near ones the first.
///
/// Near is an optimal string alignment distance (insert, delete, change, swap neighbours) of at most one for three
/// characters of the longer name, at most four, and four tenths. Case is no difference; `å` for `a`, `ä` for `a`, `ö` for `o` and one
/// separator for another (`_`, `-`, space, `.`) are a tenth of one, a separator too many or too few four tenths.
public func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
  let wanted = folded(name)
  // Names are short; a hostile one must not cost quadratic time.
  guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
  var best: String?
  var bestDistance = Int.max
  for candidate in candidates {
    let offered = folded(candidate)
    let longer = max(wanted.count, offered.count)
    let limit = longer < 3 ? 4 : 10 * min(longer / 3, 4) + 4
    guard longer <= 100, 10 * abs(wanted.count - offered.count) <= 4 * limit else { continue }
    let distance = alignmentDistance(wanted, offered)
    if distance <= limit && distance < bestDistance {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/// Lower case in NFC, character by character.
private func folded(_ name: String) -> [Character] {
  Array(nfc(name.lowercased()))
}

/// Optimal string alignment distance in tenths (Boytsov 2011: edit distance with swaps of neighbours, none edited twice).
func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
  var before: [Int] = []
  var previous = [0]
  for character in right { previous.append(previous[previous.count - 1] + costToInsert(character)) }
  for row in left.indices {
    var current = [previous[0] + costToInsert(left[row])]
    for column in right.indices {
      var least = min(
        previous[column] + costToChange(left[row], right[column]),
        previous[column + 1] + costToInsert(left[row]),
        current[column] + costToInsert(right[column])
      )
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, before[column - 1] + 10)
      }
      current.append(least)
    }
    before = previous
    previous = current
  }
  return previous[right.count]
}

private func costToInsert(_ character: Character) -> Int {
  isSeparator(character) ? 4 : 10
}

private func costToChange(_ left: Character, _ right: Character) -> Int {
  if left == right { return 0 }
  if isSeparator(left) && isSeparator(right) { return 1 }
  return withoutMark(left) == withoutMark(right) ? 1 : 10
}

private func isSeparator(_ character: Character) -> Bool {
  character == "_" || character == "-" || character == " " || character == "."
}

private func withoutMark(_ character: Character) -> Character {
  switch character {
  case "å", "ä", "à", "á", "æ": "a"
  case "ö", "ø", "ó": "o"
  case "é", "è": "e"
  case "ü": "u"
  default: character
  }
}
