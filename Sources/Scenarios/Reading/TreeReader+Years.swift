extension TreeReader {
  /// The members of an object whose keys are years within a range, with their paths, in the order of the years.
  mutating func byYear(
    _ node: Node,
    path: String,
    years: ClosedRange<Int>
  ) -> [(year: Int, node: Node, path: String)] {
    let example = "an object with a value per year { \"\(years.upperBound)\": … }"
    guard var object = object(node, path: path, expected: example) else { return [] }
    var found: [(year: Int, node: Node, path: String)] = []
    for member in object.takeAll() {
      guard let year = yearKey(member.key) else {
        report(.notAYear(member.key), at: member.keyPlace)
        continue
      }
      guard years.contains(year) else {
        let problem = Problem.yearOutsideScenario(year, first: years.lowerBound, last: years.upperBound)
        report(problem, at: member.keyPlace)
        continue
      }
      found.append((year, member.node, object.path(to: member.key)))
    }
    return found.sorted { $0.year < $1.year }
  }

  /// An amount per year.
  mutating func series(
    _ node: Node,
    path: String,
    years: ClosedRange<Int>,
    isMagnitude: Bool = false
  ) -> Årsserie {
    var result = Årsserie()
    for entry in byYear(node, path: path, years: years) {
      result[entry.year] =
        isMagnitude ? magnitude(entry.node, path: entry.path) : amount(entry.node, path: entry.path)
    }
    return result
  }

  /// The year that a key states, nil for any other word.
  func yearKey(_ key: String) -> Int? {
    guard key.utf8.count == 4, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(key)
  }
}
