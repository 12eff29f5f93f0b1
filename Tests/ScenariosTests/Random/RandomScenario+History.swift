import Scenarios

extension RandomScenario {
  mutating func addHistory() {
    let posts = (0..<Int.random(in: 0...3, using: &random)).map { _ -> Node in
      let year = Int.random(in: first...till, using: &random)
      let month = Månad.namn[Int.random(in: 0..<12, using: &random)]
      let kind = ["utfall \(year)", "prognos \(year)", "prognos \(year) efter \(month)"].randomElement(using: &random)
      let digits = (0..<64).map { _ in String(Int.random(in: 0..<16, using: &random), radix: 16) }.joined()
      var parts = [
        member("rullad", text(kind ?? "")), member("från", text("sha256:" + digits)),
        member("balanskravsresultat", amount(kronor())),
      ]
      if chance(50) { parts.append(member("källa", text(name()))) }
      let values = [amount(kronor()), text(name()), flag(chance(50)), Node(.null, at: Self.place)]
      let replaced = (first...till).filter { _ in chance(30) }.map { year in
        member("balanskravsresultat.\(year)", values[Int.random(in: 0..<4, using: &random)])
      }
      parts.append(member("ersatte", object(replaced)))
      return object(parts.shuffled(using: &random))
    }
    if !posts.isEmpty { add("historik", Node(.array(posts), at: Self.place)) }
  }
}
