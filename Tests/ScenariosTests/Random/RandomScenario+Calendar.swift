import Scenarios

extension RandomScenario {
  /// Events of the scenario's own yearly cycle, by day or by month.
  mutating func calendar() -> [Node] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let month = Int.random(in: 1...12, using: &random)
      let digits = [month, Int.random(in: 1...28, using: &random)].map { $0 < 10 ? "0\($0)" : "\($0)" }
      let date = chance(50) ? Månad.namn[month - 1] : digits.joined(separator: "-")
      var parts = [member("namn", text(name())), member("datum", text(date))]
      if chance(70) { parts.append(member("år", number(Int.random(in: -2...2, using: &random)))) }
      for key in ["organ", "källa"] where chance(50) { parts.append(member(key, text(name()))) }
      return object(parts.shuffled(using: &random))
    }
  }
}
