extension TreeReader {
  /// The members of an object whose keys are years within a range, with their paths, in the order of the years.
  mutating func byYear(
    _ node: Node, path: String, years: ClosedRange<Int>
  ) -> [(year: Int, node: Node, path: String)] {
    guard var object = object(node, path: path) else { return [] }
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
    _ node: Node, path: String, years: ClosedRange<Int>, isMagnitude: Bool = false
  ) -> Årsserie {
    var result = Årsserie()
    for entry in byYear(node, path: path, years: years) {
      result[entry.year] =
        isMagnitude ? magnitude(entry.node, path: entry.path) : amount(entry.node, path: entry.path)
    }
    return result
  }

  /// Whether every key of an object is a year, which tells a sum per year from named lines.
  func isSeries(_ node: Node) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members.allSatisfy { yearKey($0.key) != nil }
  }

  private func yearKey(_ key: String) -> Int? {
    guard key.utf8.count == 4, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(key)
  }
}
