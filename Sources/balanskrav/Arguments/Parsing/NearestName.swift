/// Finds what a misspelt word was probably meant to be.
enum NearestName {
  /// The candidate that needs the fewest changes to become `word`, if a third of its letters or fewer need changing.
  ///
  /// Case is disregarded; a word that begins exactly one candidate is taken as its abbreviation. Among equals the
  /// first candidate wins.
  static func find(_ word: String, among candidates: [String]) -> String? {
    let sought = Array(word.lowercased())
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      let steps = distance(sought, letters)
      if steps <= max(1, max(sought.count, letters.count) / 3), steps < max(sought.count, letters.count),
        steps < best?.distance ?? .max
      {
        best = (candidate, steps)
      }
    }
    if let best { return best.name }
    let completions = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return sought.count >= 2 && completions.count == 1 ? completions[0] : nil
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// Optimal string alignment: the recurrence of Levenshtein (1966) with Damerau's (1964) transposition, by rows.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var steps = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          steps = min(steps, beforeLast[j - 1] + 1)
        }
        row.append(steps)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
