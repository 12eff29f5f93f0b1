import Scenarios

extension RandomScenario {
  /// Krav that every scenario can judge: its own figures need nothing but a result each year.
  mutating func krav() -> [Node] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let condition = text(condition())
      guard chance(60) else { return condition }
      var parts = [member("krav", condition)]
      for key in ["namn", "källa"] where chance(50) { parts.append(member(key, text(name()))) }
      return object(parts.shuffled(using: &random))
    }
  }

  private mutating func condition() -> String {
    if chance(20) { return chance(50) ? "planen håller" : "åtgärdsplanen-haller" }
    let years = (Int.random(in: first...till, using: &random), Int.random(in: first...till, using: &random))
    let (from, to) = (min(years.0, years.1), max(years.0, years.1))
    let figure = ["balanskravsresultat", "synnerliga_skäl", "Aterstallt"].randomElement(using: &random) ?? ""
    let window = from == to ? ".\(from)" : chance(50) ? " \(from)–\(to)" : ".\(from)-\(to)"
    let side = chance(50) ? chance(50) ? "≥" : ">=" : chance(50) ? "≤" : "<="
    let number = Int.random(in: -1000...1000, using: &random)
    return "\(figure)\(window) \(side) \(number)" + (chance(50) ? " \(unit.rawValue)" : "")
  }
}
